"""Several rivals: 竞品是奇安信、深信服 names one, and the other is neither a contact nor a product."""

import re
from collections.abc import Mapping
from typing import Final

from language.read.sentence.sight import Sight

JOINED: Final = r"\s*(?:和|与|跟|及|以及|还有|、|/|&|,? and|,? or|或者?)\s*"
TAKEN_FOR: Final = ("contact", "product")


def of_rivals(seen: Sight, slots: Mapping[str, object]) -> dict[str, object]:
    """The slots without a rival who stands beside the first one."""
    rival, text = str(slots.get("competitor") or ""), seen.text.original
    others = [slot for slot in TAKEN_FOR if rival and _beside(text, rival, str(slots.get(slot) or "-"))]
    return {slot: value for slot, value in slots.items() if slot not in others}


def _beside(text: str, rival: str, name: str) -> bool:
    return bool(re.search(rf"{re.escape(rival)}{JOINED}{re.escape(name)}", text, re.IGNORECASE))

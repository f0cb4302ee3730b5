"""Of two products on record the one that takes the place of the other: 防火墙换成工业网关, "swap GateKeeper for FalconGuard"."""

from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Sight

TURNS: Final = regex(r"\s*(?:全部?|都|要|得)?(?:换成|改成|换为|改为|变成|换)\s*")
LEADS: Final = regex(r"\b(?:swap|replace|exchange|switch|change)\s+(?:the )?$")
BY: Final = regex(r"\s*(?:for|with|by|to)\s+(?:the )?")


def replaced(seen: Sight, slots: dict[str, object]) -> dict[str, object]:
    """The slots with the product that takes the other's place, which is then nobody's name either."""
    starts = [at for at, mark in enumerate(seen.known) if mark == "B-product"]
    if len(starts) != 2:
        return slots
    first, second = (_ends(seen, at) for at in starts)
    between = seen.text.lower[first[1] : second[0]]
    led = LEADS.search(seen.text.lower[: first[0]]) and BY.fullmatch(between)
    if not (led or TURNS.fullmatch(between)):
        return slots
    old, new = seen.text.source(*first), seen.text.source(*second)
    return {**{slot: value for slot, value in slots.items() if value != old}, "product": new}


def _ends(seen: Sight, at: int) -> tuple[int, int]:
    """Where the known name that begins with this token stands."""
    last = at + 1
    while last < len(seen.tokens) and seen.known[last] == "I-product":
        last += 1
    return seen.tokens[at].start, seen.tokens[last - 1].end

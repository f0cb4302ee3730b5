"""Whether words read as a name of some sort, once they stand in a sentence where such a name is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

Read = Callable[[str, str], Mapping[str, Any]]  # the slots of a text whose intent is known
FRAMES: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "partner": ("visit.plan", ("plan a visit with {} on Friday", "下周一拜访{}")),
    "product": ("deal.register", ("register Rhenus for {}, 20k", "报备同仁堂，产品是{}，20万")),
}
LONGEST: Final = 60  # characters; longer words tell something


def framed(slot: str, words: str, read: Read) -> bool:
    """True for "Harbor Point", 新华三 and no "about onboarding", 聊培训 where a partner is asked for; for other
    slots always."""
    if slot not in FRAMES:
        return True
    intent, frames = FRAMES[slot]
    found = (str(read(intent, frame.format(words)).get(slot) or "") for frame in frames)
    return len(words) <= LONGEST and any(_mostly(name, words, slot) for name in found)


def _mostly(name: str, words: str, slot: str) -> bool:
    """Whether a name is all of the words; of a product, whose kind may be said with it, a part will do."""
    name, words = (part.casefold().strip(" .。") for part in (name, words))
    return bool(name) and (name == words if slot == "partner" else name in words)

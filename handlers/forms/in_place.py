"""An answer of which a part was called wrong, with that part made right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from domain.matching.text import has_han


def in_place(before: object, old: str, new: Any) -> Any:
    """What was told, with the part that was called wrong made right: "change webinar to workshop"; of persons
    the one who was: "not Sam, it's Samir", and of a whole name the part of it."""
    if isinstance(before, str) and isinstance(new, str):
        if before and before.casefold() in old.casefold():  # 张工 of 张, who stands without his title
            return new
        behind = before.casefold().partition(old.casefold())[2].strip() if old else ""
        if behind and new.casefold().endswith(behind):  # the whole name: "not Rosa, Tim Engel" of Rosa Engel
            return new
        new = _overlapping(before, old, new) if old else new
        return re.sub(re.escape(old), lambda _: new, before, count=1, flags=re.IGNORECASE) if old else new
    people = tuple(before) if isinstance(before, Sequence) else ()
    wrong = [one for one in people if old and (old.casefold() in str(one).casefold() or str(one) in old)]
    return tuple(name for one in people for name in (new if one in wrong else (one,))) if wrong else new


def _overlapping(before: str, old: str, new: str) -> str:
    """The new words without those that stand before the old ones already: 发|发合同 for 发|报价,
    Petra|Petra Vogl for Petra|Vogel."""
    led, _, behind = before.casefold().partition(old.casefold())
    ends = next((size for size in range(len(new) - 1, 0, -1) if behind.startswith(new[-size:].casefold())), 0)
    if has_han(new) and ends:
        new = new[:-ends]  # 柳主任|主任 for 刘|主任
    if not has_han(new):
        first, _, rest = new.partition(" ")
        return rest if rest and led.split()[-1:] == [first.casefold()] else new
    same = next((size for size in (2, 1) if len(new) > size and led.endswith(new[:size])), 0)
    return new[same:] if same else new

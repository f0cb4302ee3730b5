"""Several requests as the items of a list: "1. Globex 65k 2. remind me to call Jonas", or each in a line of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from domain.patterns import regex
from language.read.parting.paired import Read
from language.read.reading import Reading

MARK: Final = r"(?:[-*•·]|[(（]?(?:\d{1,2}|[a-h])[.)）、])"
LINE: Final = regex(rf"\s*(?P<mark>{MARK}\s+|\d{{1,2}}、)?(?P<item>\S.*)")
INLINE: Final = regex(r"(?:^|(?<=[\s;,.。；，]))[(（]?(?P<number>\d|[a-h])[.)）、](?=\s*\D)")
MOST: Final = 6
LONGEST: Final = 600  # characters of a list


def itemised(text: str, read: Read, fits: Callable[[Reading], bool]) -> Reading | None:
    """The first of several requests that a message lists, the others as its rest; None where an item is none."""
    parts = items(text)
    if len(parts) < 2 or not all(fits(read(part)) for part in parts):
        return None
    return replace(read(parts[0]), rest="\n".join(parts[1:]))


def items(text: str) -> Sequence[str]:
    """The items of a list; nothing for a message that is none."""
    if len(text) > LONGEST:
        return ()
    lines = [found for line in text.splitlines() if (found := LINE.fullmatch(line))]
    alike = len({found["mark"] is None for found in lines}) == 1  # what stands above a list is no item of it
    parts = [found["item"].strip() for found in lines] if len(lines) > 1 else _numbered(text)
    return parts if len(parts) <= MOST and alike else ()


def _numbered(text: str) -> Sequence[str]:
    """The items of one line that are numbered one after another, from its beginning on."""
    marks = list(INLINE.finditer(text))
    numbers = "".join(mark["number"] for mark in marks)
    if not numbers or numbers not in {"123456"[: len(numbers)], "abcdef"[: len(numbers)]} or marks[0].start():
        return ()
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    return [text[mark.end() : end].strip(" ;,.；，。") for mark, end in zip(marks, ends, strict=True)]

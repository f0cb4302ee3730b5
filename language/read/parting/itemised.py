"""Several requests as the items of a list: "1. Globex 65k 2. remind me to call Jonas", or each in a line of its own;
or of one request for each: 提醒我：①联系陈静②订会议室."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from domain.patterns import regex
from language.read.parting.paired import Read
from language.read.reading import Reading

MARK: Final = r"(?:[-*•·]|[(（]?(?:\d{1,2}|[a-h])[.)）、])"
LINE: Final = regex(rf"\s*(?P<mark>{MARK}\s+|\d{{1,2}}、)?(?P<item>\S.*)")
INLINE: Final = regex(r"(?:^|(?<=[\s;,.。；，:：])|(?=\d、))[(（]?(?P<number>\d|[a-h])[.)）、](?=\s*\D)")
HEAD: Final = regex(
    r"(?P<head>[^:：\n]{2,16}?)(?:[一二两三四五六几\d]+[个件条单家]|(?:these |the following )?(?:two|three|four|several|\d) (?:deals|things|tasks))?(?:事|报备|项目)?\s*[:：]\s*"
)
OF_ALL: Final = regex(
    r"[,，;；。]\s*(?:(?:都|全都?)是?(?P<zh>[走通由][^,，;；。]{1,20})|(?:both|all)(?: of them)? (?P<en>(?:via|through|with|by|from) [^,;]{1,40}))\W*$",
    re.IGNORECASE,
)
CIRCLED: Final = {0x2460 + n: f"{n + 1}、" for n in range(9)}
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
    text = text.translate(CIRCLED)
    lines = [found for line in text.splitlines() if (found := LINE.fullmatch(line))]
    alike = len({found["mark"] is None for found in lines}) == 1  # what stands above a list is no item of it
    parts = [found["item"].strip() for found in lines] if len(lines) > 1 else _numbered(text)
    return parts if len(parts) <= MOST and alike else ()


def _numbered(text: str) -> Sequence[str]:
    """The items of one line that are numbered one after another, from its beginning on."""
    above = HEAD.match(text)
    begin = above.end() if above and INLINE.match(text, above.end()) else 0
    head = above["head"].strip() if above and begin else ""
    head += " " if head.isascii() and head else ""
    marks = list(INLINE.finditer(text, begin))
    numbers = "".join(mark["number"] for mark in marks)
    if (
        not numbers
        or numbers not in {"123456"[: len(numbers)], "abcdef"[: len(numbers)]}
        or marks[0].start() != begin
    ):
        return ()
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    parts = [head + text[mark.end() : end].strip(" ;,.；，。") for mark, end in zip(marks, ends, strict=True)]
    return _shared(parts)


def _shared(parts: Sequence[str]) -> Sequence[str]:
    """The items, each with what the last tells of all of them: "…, both via Softline", ，都走云轩."""
    if not (found := OF_ALL.search(parts[-1])):
        return parts
    told = f"，{found['zh']}" if found["zh"] else f", {found['en']}"
    return [*(part + told for part in parts[:-1]), parts[-1][: found.start()] + told]

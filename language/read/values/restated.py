"""A message without what its speaker took back while he spoke: "Thursday, no, Friday", 6月15，啊不是，7月15.

The value that he put in its place stands alone then, and no word of the slip is left in what is noted."""

import re
from datetime import datetime
from itertools import pairwise
from typing import Final

from domain.patterns import regex
from language.read.normal import Normal, normal
from language.read.pieces import Amount, Piece
from language.read.typed import find
from language.read.values.amended import AT, SIGNS, sort
from language.read.values.same_month import ORDINAL, in_month_of
from language.read.values.sums_again import in_its_unit

SLIP: Final = (
    r"(?:no(?:pe)?|sorry|wait|oops|i meant?|scratch that|correction|make (?:it|that)"
    r"|[哦啊呃额嗯哎]*不对|(?:我?[说写记搞讲打填])?错了|口误|更正|[哦啊呃额]+不是?|(?<=[\s,，.。…])不是?(?=[\s,，.。…]))(?![a-z])"
)
WORDS: Final = r"(?P<words>[\u4e00-\u9fff]{1,4}(?=[\s,，.。…]))?"  # 下周三请假，哦不是，下周四
BETWEEN: Final = regex(rf"{WORDS}{SIGNS}(?:{SLIP}{SIGNS}(?:应该)?[是就]?{SIGNS})+{AT}")
PERHAPS: Final = regex(SLIP)
DENIED: Final = regex(
    r"\S.*?(?<!\bis)(?<!\bit's)(?<!\bwas)(?<!\bbe)(?P<start>[ ,]+not (?:on |at |by |in |for )?)"
)
RATHER: Final = regex(r",? but (?:rather )?(?:on |at |by |in |for )?")
NOT: Final = regex(r",? (?:and )?(?:not|rather than|instead of) (?:on |by )?|[，, ]*而?不是")
AGAIN: Final = regex(rf"{SIGNS}(?:{SLIP}{SIGNS})+")
_TITLE: Final = r"(?:总|工|董|经理|主任|处长|科长|老师)"
PERSON: Final = regex(
    rf"[\u4e00-\u9fff]{_TITLE}[，,。.… ]*(?:[呃额哦啊嗯]+[，, ]*(?:不是|不对|不)|不对|[说记写]错了)[，,。.… ]*是?(?=[\u4e00-\u9fff]{{1,2}}{_TITLE})"
)  # 见了刘总呃不是王总
DAY_AFTER: Final = regex(
    r"\b(?P<day>tomorrow|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:no|wait|sorry|actually|i mean)[, ]+(?:no[, ]+)?the day after\b(?! \w+day| tomorrow| next)",
    re.IGNORECASE,
)
WHEN: Final = frozenset({"date", "period", "time"})
FARTHEST: Final = 30  # characters between what is taken back and what is meant


def restated(text: str, now: datetime) -> str:
    """The message with what was meant in place of what was taken back, and its currency where no other is said."""
    text = PERSON.sub("", text)
    text = _day_again(_day_not(in_its_unit(DAY_AFTER.sub(r"the day after \g<day>", text), now), now), now)
    line = normal(text)
    if instead := _not_but(line, now):
        return instead
    if not PERHAPS.search(line.lower):
        return text
    kept, at = [], 0
    for first, second in pairwise(find(line, now)):
        between = line.lower[first.end : second.start]
        slip = (
            BETWEEN.fullmatch(between) if len(between) <= FARTHEST and sort(first) == sort(second) else None
        )
        if slip is None:
            continue
        begin, end = line.origin(first.start, first.end)[0], line.origin(second.start, second.end)[1]
        meant = in_month_of(line.source(second.start, second.end), first.text) + _currency(first, second)
        kept += [text[at:begin], meant, slip["words"] or ""]
        at = end
    return "".join([*kept, text[at:]])


def _day_again(text: str, now: datetime) -> str:
    """The same of a day in words that is put right by its number alone: "June fifth, no, fifteenth"."""
    line = normal(text)
    for piece in find(line, now) if PERHAPS.search(line.lower) else ():
        slip = AGAIN.match(line.lower, piece.end) if piece.kind == "date" else None
        day = ORDINAL.match(line.lower, slip.end()) if slip else None
        if day and (whole := in_month_of(day[0], piece.text)) != day[0]:
            begin, end = line.origin(piece.start, day.end())
            return f"{text[:begin]}{whole}{text[end:]}"
    return text


def _day_not(text: str, now: datetime) -> str:
    """The same of a day of the month that is meant, and one of a month that is not: "the 20th, not the 15th of April"."""
    line = normal(text)
    if not NOT.search(line.lower):
        return text
    for first, second in pairwise(find(line, now)):
        meant = line.source(first.start, first.end)
        if sort(first) != "date" or not NOT.fullmatch(line.lower, first.end, second.start):
            continue
        if (whole := in_month_of(meant, second.text)) != meant:
            begin, end = line.origin(first.start, second.end)
            return f"{text[:begin]}{whole}{text[end:]}"
    return text


def _not_but(line: Normal, now: datetime) -> str:
    """The same of a day or an hour that an order denies before the one meant: "remind me not on Friday but on Monday to …"."""
    if " not " not in line.lower or " but " not in line.lower:
        return ""
    for first, second in pairwise(find(line, now)):
        denied = DENIED.fullmatch(line.lower, 0, first.start)
        alike = sort(first) == sort(second) and first.kind in WHEN
        if denied and alike and RATHER.fullmatch(line.lower, first.end, second.start):
            return f"{line.source(0, denied.start('start'))} {line.source(second.start, len(line.text))}"
    return ""


def _currency(first: Piece, second: Piece) -> str:
    """The currency of a sum that was taken back, for the other one where it has none of its own."""
    known = [one.value.currency for one in (first, second) if isinstance(one.value, Amount)]
    return f" {known[0]}" if len(known) > 1 and known[0] and not known[1] else ""

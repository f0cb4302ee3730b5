"""What moves by hours, minutes or days: "make it an hour earlier", "30 minutes later", 晚半个小时."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import PAUSES

NUMBERS: Final = {
    **dict.fromkeys(("a", "an", "one", "一"), 1.0), **dict.fromkeys(("two", "二", "两"), 2.0),
    **dict.fromkeys(("three", "三"), 3.0), **dict.fromkeys(("four", "四"), 4.0),
    **dict.fromkeys(("half an", "half a", "半"), 0.5),
}  # fmt: skip
DAYS_ZH: Final = {"五": 5, "六": 6, "七": 7}
QUARTER: Final = timedelta(minutes=15)
ENDS: Final = PAUSES + "吧呢啊"
LENGTH: Final = (
    r"(?:(?P<many>half an?|an?|one|two|three|four|\d{1,3}(?:\.5)?)[ -]?(?P<unit>hours?|hrs?|h|minutes?|mins?|m)(?P<half> and a half)?"
    r"|(?P<quarter>(?:a )?quarter (?:of an )?hour))"
)
LENGTH_ZH: Final = r"(?:(?P<many>[一二两三四半]|\d{1,3}(?:\.5)?)个?(?P<half>半)?(?P<unit>小时|钟头|钟|分钟?)|(?P<quarter>一刻钟?))"
THEN: Final = r"(?:(?:no|actually|sorry|rather|and|but|ok(?:ay)?|maybe|better|please|can (?:we|you)|could (?:we|you)|let'?s)[, ]+)*"
WHAT: Final = r"(?: (?:it|that|this|the (?:visit|meeting|call|reminder|time)))?"
SHIFTS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{THEN}(?:(?:make|do|move|push|shift|bring|set|start){WHAT} )?(?:(?:back |forward |up )?by )?{LENGTH} (?:(?P<earlier>earlier|sooner)|later)(?:,? (?:please|pls|then|instead))*",
        rf"{THEN}(?:move|push|pull|bring|shift|put|delay){WHAT}(?: (?:(?P<earlier>forward|up|in)|back|out|off)(?: by)?| by) {LENGTH}(?:,? (?:please|pls|then|instead))*",
        rf"(?:(?:不|那|还是|就|再|请|麻烦|把|时间|拜访|会议?|提醒)[,，\s]*)*(?:(?P<earlier>提前|提早|早|往前[提挪移推])|晚|推[后迟]|延后|往后[推挪移延])(?:了|个|到)?{LENGTH_ZH}",
    )
)


FROM_NOW: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{THEN}(?:(?:make|do|say){WHAT} |remind me(?: again)? )?in {LENGTH}(?: (?:then|instead|from now|again|please))*",
        rf"{THEN}{LENGTH} from now",
        rf"{THEN}(?:make|do){WHAT} {LENGTH}(?: (?:then|instead|please))*",
        rf"(?:(?:不对?|不是|错了|那|还是|就|再|请|麻烦|改[成到为]?|换成|过|等|是|应该是?)[,，\s]*)*{LENGTH_ZH}(?:(?:之|以)?后|以后)(?:再)?(?:提醒|叫|说)?(?:我)?(?:一下|一次)?",
        rf"(?:好的?|嗯|那|就|请)*[,，]?(?:再[等过]|[等过]){LENGTH_ZH}(?:再(?:提醒|叫|说)(?:我)?(?:一下|一次)?)?",
    )
)
AHEAD: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{THEN}(?:remind|ping) me (?:the (?P<eve>day)|(?P<days>two|three|four|[2-7]) days|(?P<week>a week)|{LENGTH}) (?:before(?:hand| that| it)?|earlier|ahead|in advance)(?: to (?P<text>.{{2,80}}))?",
        rf"{THEN}remind me\s*(?:(?P<eve>提?前一天)|(?:提前|前){LENGTH_ZH})(?P<text>)",
        rf"(?:帮我|请|麻烦|那|再|到时候?|记得|[你您]|[,，\s])*(?:(?P<eve>提?前一天)|提?前(?P<days>[两二三四五六七2-7])天|(?P<week>提?前一(?:周|个?星期|个?礼拜))|(?:提前|前){LENGTH_ZH}|(?P<day>当天)(?:早上|上午|一早)?)(?:再|帮我|给我|记得)*(?:提醒|叫|通知)(?:一?下|我|一声)*[,，]?(?P<text>.{{0,40}})",
        rf"(?:帮我|请|麻烦|再|到时候?|记得|[,，\s])*(?:提醒|叫|通知)(?:一?下|我|一声)+(?:(?P<eve>提?前一天)|提?前(?P<days>[两二三四五六七2-7])天|(?P<week>提?前一(?:周|个?星期|个?礼拜))|(?:提前|前){LENGTH_ZH})(?:再|去)?(?P<text>.{{0,40}})",
    )
)
SPAN: Final = r"(?:an?|one|two|three|four|five|six|a couple of|\d{1,2}) (?:day|week|month|quarter)s?"
DAYS: Final = regex(
    rf"{THEN}(?:(?:make|do){WHAT} )?(?:(?P<earlier>{SPAN}) (?:earlier|sooner|before that)|(?P<later>{SPAN}) (?:later|after that))"
    r"|(?:(?:往后|延?后|推迟|顺延|延期)[推挪移延]?|[推延]后?)(?P<later_zh>[一二两三四五1-7]个?(?:天|周|星期))(?:吧|了)?|(?:你|您|那|就|请|麻烦|帮我|记得|到时候?|还是|[，,])*(?:往前|提前|提早|前(?=[一二两三四五1-7]个?(?:天|周|星期)[再就]?提醒))[推挪移提]?(?P<earlier_zh>[一二两三四五1-7]个?(?:天|周|星期))(?:(?:再|就|来|帮我)*提醒(?:一?下|我|一声)*)?(?:吧|了)?",
    re.IGNORECASE,
)
DAY_BEFORE: Final = regex(r"(?:the |a )?(?:day before(?: that)?|previous day)|再?前一天", re.IGNORECASE)


def day_before(text: str) -> bool:
    """True for the day before the one that stands: "the day before", 前一天."""
    return bool(DAY_BEFORE.fullmatch(text.strip(ENDS)))


def days_moved(text: str) -> Mapping[str, str] | None:
    """How much "later" or "earlier" a day is to be: "make it a day earlier", 往后挪一天; None for other words."""
    found = DAYS.fullmatch(" ".join(text.split()).strip(ENDS))
    said = found.groupdict() if found else {}
    return {way.removesuffix("_zh"): length for way, length in said.items() if length} or None


class Ahead(NamedTuple):
    """How long before something: days, or a length of time; and what one is to be reminded of, where it is said."""

    days: int
    by: timedelta
    text: str


def ahead(text: str) -> Ahead | None:
    """Of words that ask to be reminded so long before what was spoken of: 提前半小时提醒我; None for others."""
    said = " ".join(text.split()).strip(ENDS)
    found = next((match for pattern in AHEAD if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    said_of = found.groupdict()
    days = 7 if said_of.get("week") else int(bool(found["eve"]))
    if many := said_of.get("days"):
        days = int(NUMBERS.get(many, 0) or DAYS_ZH.get(many, 0) or many)
    whole = bool(days or said_of.get("day"))
    by = timedelta() if whole else QUARTER if found["quarter"] else _length(found)
    return Ahead(days, by, (found["text"] or "").strip())


def moved_by(text: str) -> timedelta | None:
    """By how much an hour moves, earlier ones below nothing; None for other words."""
    said = " ".join(text.split()).strip(ENDS)
    found = next((match for pattern in SHIFTS if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    length = QUARTER if found["quarter"] else _length(found)
    return -length if found["earlier"] else length


def from_now(text: str) -> timedelta | None:
    """How long from now, of words that say nothing else: 不对，一个小时后, "make it in half an hour"."""
    said = " ".join(text.split()).strip(ENDS)
    found = next((match for pattern in FROM_NOW if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    return QUARTER if found["quarter"] else _length(found)


def _length(found: re.Match[str]) -> timedelta:
    word, unit = found["many"].lower(), found["unit"].lower()
    many = float(NUMBERS.get(word, word)) + (0.5 if found["half"] else 0)
    return timedelta(minutes=many) if unit[0] in "m分" else timedelta(hours=many)

"""Parts of the day without an hour: 改成周三下午, "better in the morning"."""

import re
from datetime import datetime, time, timedelta
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES

NOON: Final = time(12)
ENDS: Final = PAUSES + "吧呢啊"
LAST: Final = regex(r"(?:[上下中]午|晚上|早上|\b(?:morning|afternoon|evening))$", re.IGNORECASE)
BEHIND: Final = regex(r"(?<=\S)(?:[上下中]午|晚上|早上| (?:morning|afternoon|evening))$", re.IGNORECASE)
HOUR_FIRST: Final = regex(r"(?P<hour>\d{1,2}) to (?P<what>\S.*)")
EARLY: Final = regex(r"上午|早上|morning", re.IGNORECASE)
ALONE: Final = regex(
    r"(?:把?(?:[那这]个|它|上面[那的]?个?|拜访|时间|会议?)+的?(?=改|换|挪))?(?:(?:no|sorry|actually|rather|better|make (?:it|that)|move (?:it|that) to|in|the|不对?|是|还是|改[成到为]|换[成到]|挪到|那就?)[,，\s]*)+"
    r"(?:[上下]午|早上|晚上|中午|morning|afternoon|evening)",
    re.IGNORECASE,
)


ONLY: Final = regex(
    r"(?:(?:in|the|some ?time|maybe|probably|rather|大概|应该|可能|就|那就?)[,，\s]*)*"
    r"(?:[上下]午|早上|晚上|(?:early |late |mid[- ]?)?(?:morning|afternoon|evening)|(?:right |just |some ?time )?(?:before|after) lunch|[午饭]后|午饭[前后])",
    re.IGNORECASE,
)
LATER: Final = regex(r"(?:in the |the |early |late )*(?:afternoon|evening)|下午|晚上", re.IGNORECASE)
MIDDAY: Final = regex(r"(?:就|那就?|大概|at )?(?:[中正]午(?:时候|吧)?|noon|lunch ?time)", re.IGNORECASE)
MORNING: Final = regex(r"\bin the morning\b|\bfirst thing\b|(?<!上)(?:早上|上午)(?=再?提醒)", re.IGNORECASE)
LATE: Final = (
    (
        time(17),
        regex(
            r"(?<!\bby )(?:\bend of (?:the )?day|\be\.?o\.?d|\bcob)(?=\s*(?:$|[,.;:]|(?:to|today|tomorrow|on|about)\b))|下班前",
            re.IGNORECASE,
        ),
    ),
    (
        time(19),
        regex(r"\btonight\b|\b(?:in|this|tomorrow|\w+day) (?:the )?evening\b|今晚|晚上", re.IGNORECASE),
    ),
    (time(14), regex(r"\b(?:in|this|tomorrow|\w+day) (?:the )?afternoon\b|下午", re.IGNORECASE)),
    (time(12), regex(r"\b(?:at|over|around) lunch(?: ?time)?\b|[中正]午", re.IGNORECASE)),
)


def late(text: str) -> time | None:
    """When the part of a day that a message names first begins; None where it names none, or a morning."""
    told = [(match.start(), at) for at, part in LATE if (match := part.search(text))]
    morning = EARLY.search(text)
    return min(told)[1] if told and not (morning and morning.start() < min(told)[0]) else None


def undated(text: str, now: datetime) -> datetime | None:
    """The next moment of a part of the day that is said without a day: "remind me in the morning"; else None."""
    at = time(9) if MORNING.search(text) else late(text)
    then = datetime.combine(now.date(), at, now.tzinfo) if at else now
    return None if at is None else then if then > now else then + timedelta(days=1)


def early(text: str) -> bool | None:
    """Whether a message ends with a part of the day before noon; None where it ends with none."""
    found = LAST.search(text.strip(ENDS))
    return bool(EARLY.fullmatch(found[0])) if found else None


def misses(text: str, at: time | None) -> bool:
    """Whether a message ends with a part of the day in which an hour does not lie: 改到后天上午 of 16:00."""
    return at is not None and early(text) is (at >= NOON)


def only(text: str) -> bool:
    """True for a part of the day and nothing else: 下午吧, "in the afternoon"."""
    return bool(ONLY.fullmatch(text.strip(ENDS)))


def in_the_later(text: str) -> bool:
    """True for a part of the day from noon on and nothing else, which greets nobody: "afternoon"."""
    return (only(text) and late(text.strip(ENDS)) is not None) or bool(LATER.fullmatch(text.strip(ENDS)))


def over(text: str, now: datetime) -> bool:
    """True for a morning and nothing else, once it is past."""
    return only(text) and bool(EARLY.search(text)) and now.time() >= NOON


def noon(text: str) -> str:
    """Noon by its hour, where it is all that is said; any other text as it is."""
    return "12:00" if MIDDAY.fullmatch(text.strip(ENDS)) else text


def alone(text: str) -> bool:
    """True for a part of the day in place of another, and of no other day: 改到上午."""
    return bool(ALONE.fullmatch(text.strip(ENDS)))


def without(text: str) -> str:
    """A day without its part: 周三下午 is 周三."""
    return BEHIND.sub("", text) or text


def hour_first(text: str) -> tuple[str, str]:
    """A bare hour, and what is to be done then, as they stand behind a day: "tomorrow 9 to call"; else empty."""
    found = HOUR_FIRST.fullmatch(text)
    return (found["hour"], found["what"]) if found else ("", "")

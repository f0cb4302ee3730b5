"""Another end of the leave that was just noted: 只到周二, 下周一才回来, "back on Tuesday already", 多休一天."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import normal
from language.read.pieces import Lapse
from language.read.typed import find
from language.read.values.absence import DAYS

WEEKDAY_ZH: Final = r"(?:周|星期|礼拜)[一二三四五六日天]"
DAY_ZH: Final = rf"(?:[这本下]?个?{WEEKDAY_ZH}|[今明后]天|大后天|\d{{1,2}}月\d{{1,2}}[号日]?|\d{{1,2}}[号日])"
DAY_EN: Final = r"(?:(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]+)?|[a-z]+ \d{1,2})"
NO_MORE_ZH: Final = rf"(?:{DAY_ZH}?(?:就|又|也|都)*不(?:用)?(?:去|休|请|出)(?:假|差)?了[,，。 ]*)?"
OPENED_EN: Final = r"(?:(?:oh|ah|no|actually|sorry|wait|but|well)[, ]+)*"
END: Final = regex(
    rf"{NO_MORE_ZH}(?:就|只|改|还是|那)*(?:[休请]?(?:假)?(?:延长?|提前)?到|改[到成为])(?P<until>{DAY_ZH})(?:为止|就行|[吧了])*"
    rf"|{NO_MORE_ZH}(?:我)?(?P<back>{DAY_ZH})(?:就|才|再|能|可以|提前|会|要)*(?:回来?|上班|回公司|回岗|正常上班|恢复)(?:上班|[吧了])*"
    rf"|{OPENED_EN}(?:only |just |(?:extend|make) (?:it|that|my leave) )(?:until|till|through|to) (?P<until2>{DAY_EN})(?: instead| only)?"
    rf"|{OPENED_EN}(?:until|till|through|up to) (?P<until3>{DAY_EN}) only"
    rf"|{OPENED_EN}(?:i'?m |i am |i(?:'ll| will) be )?(?:already )?back (?:on )?(?P<back2>{DAY_EN})(?: already| instead)?",
    re.IGNORECASE,
)
COUNT_ZH: Final = r"(?:[一两二三四五六七八九十]|\d{1,2})个?(?:天|周|星期|礼拜)"
COUNT_EN: Final = r"(?:an?|one|another|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:more |working |full |whole )*(?:days?|weeks?)"
MORE: Final = regex(
    rf"(?:再|还要?|想|得|要)*(?:[多加]|延长?)[休请]?{COUNT_ZH}(?:假)?[吧了]*|再[休请]{COUNT_ZH}(?:假)?[吧了]*"
    rf"|{OPENED_EN}(?:make it |for )?(?:{COUNT_EN} (?:more|longer|extra)|another (?:\w+ )?(?:days?|weeks?)|\w+ more (?:days?|weeks?))",
    re.IGNORECASE,
)
LESS: Final = regex(
    rf"(?:我)?(?:提前|早){COUNT_ZH}(?:回来?|上班|结束)[吧了]*|少[休请]{COUNT_ZH}[吧了]*|(?:back )?{COUNT_EN} (?:early|earlier|less|fewer|shorter)",
    re.IGNORECASE,
)
LONG: Final = regex(
    rf"(?:就|只|改[成为]?|一共|总共|共|还是|那|我|要|想|先|不对|不是|[，, ])*(?:[休请](?:假)?)?{COUNT_ZH}(?:的?假)?(?:[吧了就行够的]|好了)*"
    rf"|{OPENED_EN}(?:(?:only|just|make (?:it|that)|it'?s|that'?s|for|i(?:'ll)? (?:need|take)|take|change (?:it|that) to|rather|off)\s+)*{COUNT_EN}(?: (?:off|only|actually|instead|please|in total|altogether|is enough))*",
    re.IGNORECASE,
)
BARE: Final = regex(
    rf"{WEEKDAY_ZH}|[a-z]+day(?<!today)|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[号日]", re.IGNORECASE
)

_ANY: Final = datetime(2026, 1, 1, tzinfo=UTC)  # a count of days is the same on each


class End(NamedTuple):
    """The day that is said, empty for none, and how many days from it, or from the end before, the last one is."""

    day: str
    by: int

    @property
    def bare(self) -> bool:
        """Whether the day is one of a week or a month that is not said."""
        return bool(BARE.fullmatch(self.day))


def leave_end(text: str) -> End | None:
    """The new end; None for other words."""
    said = text.strip().rstrip("。.!！~ ")
    if MORE.fullmatch(said):
        return End("", _days(said))
    if LESS.fullmatch(said):
        return End("", -_days(said))
    found = END.fullmatch(said)
    if found is None:
        return None
    until = found["until"] or found["until2"] or found["until3"]
    return End(until, 0) if until else End(found["back"] or found["back2"], -1)


def long(text: str) -> int:
    """The days that a leave is said to take in all: "make it two days", 请两天; 0 for other words."""
    said = text.strip().rstrip("。.!！~ ")
    return _days(said) if LONG.fullmatch(said) and not MORE.fullmatch(said) else 0


def _days(said: str) -> int:
    """The days that words count; one for those that count none: "another day"."""
    lapses = (piece.value for piece in find(normal(said), _ANY))
    return next(
        (int(one.count) * DAYS[one.unit] for one in lapses if isinstance(one, Lapse) and one.unit in DAYS), 1
    )

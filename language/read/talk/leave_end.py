"""Another end of the leave that was just noted: 只到周二, 下周一才回来, "back on Tuesday already", 多休一天."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from domain.patterns import regex

WEEKDAY_ZH: Final = r"(?:周|星期|礼拜)[一二三四五六日天]"
DAY_ZH: Final = rf"(?:[这本下]?个?{WEEKDAY_ZH}|[今明后]天|大后天|\d{{1,2}}月\d{{1,2}}[号日]?|\d{{1,2}}[号日])"
DAY_EN: Final = r"(?:(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: [a-z]+)?|[a-z]+ \d{1,2})"
NO_MORE_ZH: Final = rf"(?:{DAY_ZH}?(?:就|又|也|都)*不(?:用)?(?:去|休|请|出)(?:假|差)?了[,，。 ]*)?"
OPENED_EN: Final = r"(?:(?:oh|ah|no|actually|sorry|wait|but|well)[, ]+)*"
END: Final = regex(
    rf"{NO_MORE_ZH}(?:就|只|改|还是|那)*(?:[休请]?(?:假)?(?:延长?|提前)?到|改[到成为])(?P<until>{DAY_ZH})(?:为止|就行|[吧了])*"
    rf"|{NO_MORE_ZH}(?:我)?(?P<back>{DAY_ZH})(?:就|才|再|能|可以|提前|会|要)*(?:回来?|上班|回公司|回岗|正常上班|恢复)(?:上班|[吧了])*"
    rf"|{OPENED_EN}(?:only |just |(?:extend|make) (?:it|that|my leave) )(?:until|till|through|to) (?P<until2>{DAY_EN})(?: instead| only)?"
    rf"|{OPENED_EN}(?:i'?m |i am |i(?:'ll| will) be )?(?:already )?back (?:on )?(?P<back2>{DAY_EN})(?: already| instead)?",
    re.IGNORECASE,
)
MORE: Final = regex(
    r"(?:再|还要?|想|得)*[多加][休请]一天(?:假)?[吧了]*|(?:one|another) day (?:more|longer)", re.IGNORECASE
)
LESS: Final = regex(
    r"(?:我)?(?:提前|早)一天(?:回来?|上班|结束)[吧了]*|少[休请]一天[吧了]*|(?:back )?(?:one|a) day (?:early|earlier|less)",
    re.IGNORECASE,
)
BARE: Final = regex(rf"{WEEKDAY_ZH}|[a-z]+day", re.IGNORECASE)


class End(NamedTuple):
    """The day that is said, empty for none, and how many days from it, or from the end before, the last one is."""

    day: str
    by: int

    @property
    def bare(self) -> bool:
        """Whether the day is one of a week that is not said."""
        return bool(BARE.fullmatch(self.day))


def leave_end(text: str) -> End | None:
    """The new end; None for other words."""
    said = text.strip().rstrip("。.!！~ ")
    if MORE.fullmatch(said) or LESS.fullmatch(said):
        return End("", 1 if MORE.fullmatch(said) else -1)
    found = END.fullmatch(said)
    if found is None:
        return None
    until = found["until"] or found["until2"]
    return End(until, 0) if until else End(found["back"] or found["back2"], -1)

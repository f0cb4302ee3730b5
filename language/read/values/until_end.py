"""So long before a deal's protection ends or it closes: "two days before the Globex protection ends", 三一到期前两天."""

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import PAUSES

SPAN: Final = (
    r"(?P<span>the day|(?:an?|one|two|three|four|five|six|ten|a couple of|\d{1,2}) (?:day|week|month)s?)"
)
SPAN_ZH: Final = r"(?P<span>一天|[一二两三四五六七八九十\d]{1,3}个?(?:天|周|星期|礼拜|月))"
ME: Final = r"(?:(?:please|can you|could you|and|also)[, ]+)*(?:(?:remind|ping|warn|notify|alert|tell) me|(?:set|add|make)(?: me)? (?:an? |the )?(?:reminder|task)(?: for)?)"
END: Final = (
    r"(?:the )?(?P<which>.{2,40}?)(?:['’]s)?(?: deal| registration)?"
    r" (?:(?P<close>(?:(?:expected )?(?:clos(?:e|ing)|signing)(?: date)?|closes?|is to close|signs?))|(?:protection )?(?:ends?|expires?|runs? out|lapses?|is over)|protection(?: end)?)"
)
END_ZH: Final = r"(?P<which>[^，,。；;\s]{1,20}?)(?:[那这]一?[个单笔条]|的)*(?:(?P<close>(?:预计)?(?:签约|签单|关单))|(?:的?保护期?)?(?:到期|结束|过期))"
MINE_ZH: Final = r"(?:再|记得|帮我|请)*(?:提醒|通知|叫)(?:一下)?我(?:一下)?[，,]?(?P<text>.{0,60})"
WAYS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{ME} {SPAN} (?:before|ahead of) {END}(?: to (?P<text>.{{2,80}}))?",
        rf"{ME} (?:about|of|for) (?:the )?(?P<which>.{{2,40}}?)(?: deal| registration)? {SPAN} before (?:the |its |it )?(?:(?P<close>clos(?:e|ing|es)(?: date)?|signing|signs)|(?:protection )?(?:ends?|expires?|runs out|lapses)|protection(?: end)?)",
        rf"{ME} (?:when|on the day) {END.replace('is to close', 'is to close|is due')}(?: to (?P<text>.{{2,80}}))?",
        rf"{SPAN} before {END},? {ME}(?: to (?P<text>.{{2,80}}))?",
        rf"(?:请|帮我|麻烦)*(?:在)?{END_ZH}(?:之|以)?前{SPAN_ZH}{MINE_ZH}",
        rf"(?:请|帮我|麻烦)*(?:在|等)?{END_ZH}(?:那天|当天|的?时候?|了)[，,]?{MINE_ZH}",
        rf"(?:请|帮我|麻烦)*(?:在)?{END_ZH}提前{SPAN_ZH}{MINE_ZH}",
    )
)


class UntilEnd(NamedTuple):
    """Which deal, as it was called; how long before what day of it, "" for on it; and what one is to be reminded of, "" for none."""

    which: str
    span: str
    of: str
    text: str


def until_end(text: str) -> UntilEnd | None:
    """What a reminder so long before a deal's end says; None for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    found = next((match for pattern in WAYS if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    said_so = found.groupdict()
    span = "one day" if (said_so.get("span") or "").lower() == "the day" else said_so.get("span") or ""
    of = "close_date" if found["close"] else "protected_until"
    return UntilEnd(found["which"].strip(), span, of, (said_so.get("text") or "").strip())

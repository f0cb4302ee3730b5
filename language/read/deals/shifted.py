"""A close that moves by a length of time: "push it back a month", "they'll sign two weeks later", 推迟两周."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.answering.corrections import KEPT
from language.read.normal import ENDS

REFERENCE: Final = r"[dD]-\d{4,10}"
WHICH: Final = rf"(?:(?P<deal>{REFERENCE})|(?P<customer>[^:：,，;；\n]{{2,60}}?))"
WHICH2: Final = rf"(?:(?P<deal2>{REFERENCE})|(?P<customer2>[^:：,，;；\n]{{2,60}}?))"
LENGTH: Final = r"(?:(?:an?|one|two|three|four|five|six|\d{1,3}|a couple of|another)\s+(?:more )?(?:days?|weeks?|months?|quarters?))"
LENGTH_ZH: Final = r"(?:[一二两三四五六七八九十半\d]{1,3}个?(?:天|周|星期|礼拜|月|季度))"
CLOSE: Final = r"(?:the |its )?(?:expected )?(?:close|closing|signing|signature)(?: (?:date|day))?"
CLOSE_ZH: Final = r"(?:预计)?(?:签约|成交|关单|截止|签单|落单)(?:的)?(?:时间|日期|日)?"
WHEN_ZH: Final = rf"(?:{CLOSE_ZH}|时间|日期|日子)"
MAY_ZH: Final = r"(?:再|也|又|得|要|需要|(?:可能|估计|恐怕|应该|大概)[要会得]?)*"
THEN: Final = r"(?:(?:and|also|then|ok(?:ay)?|so),? )*(?:please |can you |could you |would you |will you |(?:(?:i|we) )?(?:need|have|want|ve got) to |let'?s )*"
MOVED: Final = rf"(?:{CLOSE}(?: (?:of|for|on) {WHICH})?|{WHICH2})(?:'s)?(?: {CLOSE})?"
THEY: Final = rf"(?:(?:they|it|we|the (?:customer|client|deal|order|po))\b|{CLOSE}(?: (?:of|for|on) {WHICH})?|{WHICH2}(?: {CLOSE})?)"
MOVES: Final = (
    r"(?:['’]ll|['’]s|['’]re|['’]d| will| would| should| must| may| might| is| are)?(?: (?:now|probably|going to|only|not))*"
    r"(?: (?:sign|clos|order|decid|com|land|happen|finish)(?:e|es|s|ing)?| (?:slip{1,2}|mov)(?:e|es|s|ed|ing)?| got| be| is| are)?(?: in| out| back| delayed| late)*"
)
THAN: Final = r"(?: than (?:planned|expected|we (?:thought|said|planned)|before|agreed))?(?: now| instead)?"
SHIFTS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{THEN}(?:bring|pull|move) {MOVED} (?:forward|in|up)(?: by)? (?P<earlier>{LENGTH})",
        rf"{THEN}(?:push|move|shift|delay|postpone|slip) {MOVED}(?: (?:back|out|off|later))?(?: by)? (?P<later>{LENGTH})(?: later)?",
        rf"(?!.*\b(?:signed|closed|ordered|decided|came|met)\b){THEN}{THEY}{MOVES} (?:by |about |around )?(?:(?P<later>{LENGTH}) (?:later|late|behind)|(?P<earlier>{LENGTH}) (?:earlier|early|sooner)){THAN}",
        rf"(?:{CLOSE} (?:of|for|on|at) )?{WHICH}(?:'s)?(?: {CLOSE})? (?:slips|slipped|is slipping|is delayed|got delayed|(?:(?:is|was|got|has been) )?(?:pushed|moved|postponed|delayed)|moves|will close|closes|is) (?:back |out )?(?:by )?(?:about )?(?P<later>{LENGTH})",
        rf"(?:{WHICH} )?{CLOSE}:? ?(?:\+ ?(?P<later>{LENGTH})|[-–] ?(?P<earlier>{LENGTH}))",
        rf"(?:请|麻烦|再|也)*把?(?:{WHICH}的?)??(?:{WHEN_ZH})?{MAY_ZH}(?:往?后(?:推|延|挪|移)(?:迟)?|推迟|延后|顺延|推后|延迟|推|晚)(?:了|个)?(?P<later>{LENGTH_ZH})(?:再?签|成交)?(?:吧|了)?",
        rf"(?:请|麻烦|再|也)*把?(?:{WHICH}的?)??(?:{WHEN_ZH})?{MAY_ZH}(?:往前(?:推|提|挪|移)|提前|提早|早)(?:了|个)?(?P<earlier>{LENGTH_ZH})(?:签|成交)?(?:吧|了)?",
    )
)  # said of tasks and visits too, so that the deal has to be known, or its close to be named
OF_CLOSE: Final = regex(rf"{CLOSE}|{CLOSE_ZH}", re.IGNORECASE)


def shift(text: str) -> Mapping[str, str] | None:
    """What moves, and how much "later" or "earlier"; None for other words."""
    said = KEPT.sub("", text.strip().rstrip(ENDS))
    found = next((match for pattern in SHIFTS if (match := pattern.fullmatch(said))), None)
    if found is None:
        return None
    return {name.rstrip("2"): value.strip(ENDS) for name, value in found.groupdict().items() if value}

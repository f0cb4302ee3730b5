"""A visit moved to another day by whom it is with: "move Brightpath to Monday", "visit Pinnacle Wed instead of Thu",
把云轩改到周一. It may as well be a deal or a task; whoever asks knows with whom a visit is planned."""

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import ENDS

LONGEST: Final = 100  # characters
LEAD: Final = (
    r"(?:(?:ok|no|wait|sorry|actually|and|so|please|pls|can (?:you|we)|could (?:you|we)|let'?s)[, ]+)*"
)
MEETING: Final = r"(?: (?:visit|meeting|call|one|appointment))?"
PATTERNS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:move|push|shift|reschedule|postpone|put|switch|change) (?:the |my |our )?(?P<partner>.{{2,40}}?)(?:'s)?{MEETING}(?: from .{{2,20}}?)?(?: (?:back|forward|over|out))? (?:to|till|until) (?P<when>.{{2,30}})",
        rf"{LEAD}(?:visit|see|meet|call|do) (?P<partner>.{{2,40}}?) (?:on )?(?P<when>\w{{3,12}}(?: at .{{1,8}})?) instead(?: of .{{2,20}})?",
        rf"{LEAD}(?:the )?(?P<partner>.{{2,40}}?){MEETING} (?:(?:was|is|got|has been) )?(?:moved|pushed|postponed|rescheduled)(?: us)? to (?P<when>.{{2,30}})",
        r"(?:那|就|还是|请|帮我|麻烦)*(?:把|将)?(?P<partner>[^，,。；;把将]{2,20}?)(?:那边|那次|那个|那场)?(?:的?(?:拜访|会议?|见面))?(?:改期?|挪|推迟?|移|调|换|提前|延后?|延期)[到至](?P<when>[^，,。；;]{2,16}?)(?:吧|了)*",
    )
)
A_DAY: Final = r"(?:(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|the \d{1,2}(?:st|nd|rd|th)?)"
A_DAY_ZH: Final = (
    r"(?:大?[今明后]天|[这本下]*个?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[号日]?|\d{1,2}[号日])"
)
OF_DAY: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:move|push|shift|reschedule|postpone|put|switch|change) (?:the |my |our )?(?P<day>{A_DAY})(?:'s)? (?:visit|meeting|call|appointment)(?: (?:back|forward|over|out))? (?:to|till|until) (?P<when>.{{2,30}})",
        rf"(?:那|就|还是|请|帮我|麻烦|我)*(?:把|将)?(?P<day>{A_DAY_ZH})(?:[上下]午|早上|晚上)?的?(?:那[个次场])?(?:拜访|会议?|见面|安排|行程|约)(?:改期?|挪|推迟?|移|调|换|提前|延后?|延期)[到至](?P<when>[^，,。；;]{{2,16}}?)(?:吧|了)*",
    )
)


class Moved(NamedTuple):
    """With whom a visit is, and when it shall be, both as said."""

    partner: str
    when: str


def moved(text: str) -> Moved | None:
    """What a message may move; None for other words."""
    said = " ".join(text.split()).strip(ENDS)
    if len(said) > LONGEST:
        return None
    found = next((match for pattern in PATTERNS if (match := pattern.fullmatch(said))), None)
    return Moved(found["partner"].strip(), found["when"].strip()) if found else None


def moved_day(text: str) -> tuple[str, str] | None:
    """The day whose visit is moved, and when it shall be: "move Monday's visit to Tuesday", 周一的拜访推到周二."""
    said = " ".join(text.split()).strip(ENDS)
    found = (
        next((match for pattern in OF_DAY if (match := pattern.fullmatch(said))), None)
        if len(said) <= LONGEST
        else None
    )
    return (found["day"], found["when"].strip()) if found else None

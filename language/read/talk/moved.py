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
MEETING: Final = r"(?: (?:one|(?P<meets>visit|meeting|call|demo|appointment)))?"
_MEETING: Final = r"(?P<meets>visit|meeting|call|demo|appointment)"
_MOVES: Final = r"(?:move|postpone|reschedule|push|shift)"
_SHIFTS: Final = r"(?:(?=.*\b(?:visit|meeting|call|demo|appointment)\b)(?:i|we|they)(?:'ve| have| had to)? (?:just |already )*)?(?:move|push|shift|reschedule|postpone|put|switch|change)(?:e?d)?"
_HOUR: Final = r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'?clock)?"
_DAY: Final = r"(?:today|tomorrow|(?:(?:on|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_THEN: Final = rf"(?:(?:and|but|so|please|can (?:you|we)|could (?:you|we)|let['’]?s) )*(?:make|{_MOVES[3:-1]}|change|put)(?: (?:it|that|them|us))?(?: back)?(?: (?:to|till|until))? "
PATTERNS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:(?:the|my|our) )?{_MEETING} (?:with|at|to) (?P<partner>.{{2,40}}?)(?: (?:at|on) .{{1,12}}?)? (?:(?:is|was|got|has been) )?(?:(?:moved|pushed|postponed|rescheduled)(?: back)? to|now)(?: on| at)? (?P<when>.{{1,30}})",
        rf"{LEAD}(?:(?:the|my|our) )?(?P<partner>.{{2,40}}?)(?:'s)? {_MEETING} is now(?: on| at)? (?P<when>.{{2,30}})",
        rf"{LEAD}(?P<partner>(?!(?:i|we|you|they|he|she|it) )[^,;:]{{2,40}}?) (?:wants?|would like|(?:would )?prefers?|asked|asks|needs?|has)(?: us| me)? to (?:meet|{_MOVES}(?: (?:it|us|that|(?:the|our) {_MEETING}))?(?: back)?(?: to| till| until)?)(?: on| at)? (?P<when>.{{2,30}}?) instead",
        rf"{LEAD}(?P<partner>(?!(?:i|we|you|they|he|she|it) )[^,;:]{{2,40}}?) (?:wants?|would like|asked|asks|needs?|has)(?: us| me)? to {_MOVES}(?: (?:it|us|that|(?:the|our) {_MEETING}))?(?: back)? (?:to|till|until) (?P<when>.{{2,30}})",
        rf"{LEAD}(?:i(?:'m| am) |we(?:'re| are) )?running late[,;.:]? (?P<partner>.{{2,40}}?)(?: {_MEETING})?(?: is| will be)?(?: now)? (?P<when>at .{{1,12}})",
        rf"{LEAD}(?:i |we )?(?:can['’]?t|cannot|can not|won['’]?t|will not)(?: be able to)? (?:make|do)(?: it)?(?: (?:to|for))?(?: (?:the|my|our))?(?: {_HOUR})?(?: {_MEETING})? (?:at |with |to )?(?P<partner>.{{2,40}}?)(?: {_DAY})?[,;.]? {_THEN}(?P<when>.{{1,30}})",
        rf"{LEAD}(?:i(?:'m| am) |we(?:'re| are) )?(?P<meets>running late) (?:for|to|at|with) (?:the |my |our )?(?P<partner>.{{2,40}}?)(?: (?:visit|meeting|call|demo))?[,;.]? {_THEN}(?P<when>.{{1,30}})",
        rf"{LEAD}(?:the |my |our )?{_MEETING} (?:with|at|to) (?P<partner>[^,;]{{2,40}}?)(?: {_DAY}| at {_HOUR})*[,;.-]+ {_THEN}(?P<when>.{{1,30}})",
        rf"{LEAD}(?:the |my |our )?(?P<partner>[^,;]{{2,40}}?)(?:['’]s)? (?P<meets>visit|meeting|call|demo|appointment|thing)(?: {_DAY}| at {_HOUR})*[,;.-]+ {_THEN}(?P<when>.{{1,30}})",
        rf"{LEAD}{_SHIFTS} (?:the |my |our ){_MEETING} (?:with|at|to) (?P<partner>.{{2,40}}?)(?: from .{{2,20}}?)?(?: (?:back|forward|over|out))? (?:to|till|until) (?P<when>.{{2,30}})",
        rf"{LEAD}{_SHIFTS} (?:the |my |our )?(?P<partner>.{{2,40}}?)(?:'s)?{MEETING}(?: from .{{2,20}}?)?(?: (?:back|forward|over|out))? (?:to|till|until) (?P<when>.{{2,30}})",
        rf"{LEAD}(?P<partner>they|he|she|we|i)(?:'ve|'s| have| has| had| just| want(?:s|ed)? to| would like to| need(?:s|ed)? to| have to| has to| asked(?: me| us)? to)* (?:move|push|postpone|reschedule|shift|delaye?)d?(?: (?:it|us|that|(?:the|our|my) {_MEETING}))?(?: back)? (?:to|till|until) (?P<when>.{{2,30}})",
        rf"{LEAD}(?:(?P<partner>i|we|they|he|she) )?(?:can['’]?t|cannot|can not)(?: (?:do|make|come))?(?: it)?(?: on)? \w{{3,12}}[,;.]? (?:but |and )?(?:rather|better|how about|what about|let['’]?s (?:do|say)|can we do|make it|maybe)(?: on)? (?P<when>.{{2,30}})",
        rf"{LEAD}{_MOVES} (?:the |my |our )?(?P<partner>.{{2,40}}?)(?:'s)?{MEETING}(?: (?:back|out))? by (?P<later>(?:an?|one|two|three|four|\d{{1,2}}) (?:day|week|month)s?)",
        rf"{LEAD}(?:visit|see|meet|call|do) (?P<partner>.{{2,40}}?) (?:on )?(?P<when>\w{{3,12}}(?: at .{{1,8}})?) instead(?: of .{{2,20}})?",
        rf"{LEAD}(?:the )?(?P<partner>.{{2,40}}?){MEETING} (?:(?:was|is|got|has been) )?(?:moved|pushed|postponed|rescheduled)(?: us)?(?: from .{{2,20}}?)? to (?P<when>.{{2,30}})",
        r"(?:(?:那|但|不过|[，, ])*)(?P<partner>[^，,。；;]{2,14}?)(?:那边|那里)?(?:(?:这|下|本)?周[一二三四五六日末]?|今天|明天|后天|上午|下午|临时|又|都)*(?P<meets>没空|没时间|不方便|有事|来不了|出差)(?:了)?[，,。 ]*(?:说|要|想|能不能|得|只能|就)*(?:改期?|推迟?|挪|换|约)(?:[到成在至])?(?P<when>[^，,。；;]{2,16}?)(?:吧|了)*",
        r"(?!.*(?:签[约单]|交货|付款|到期|截止)(?:时间|日期?))(?:那|就|还是|请|帮我|麻烦|我(?=[把将]))*(?:把|将)?(?P<with>[跟和与去])?(?P<partner>[^，,。；;把将]{2,20}?)(?:那边|那次|那个|那场)?(?:的?(?P<meets>拜访|会议?|见面|演示|时间))?(?:改期?|挪|推迟?|移|调|换|提前|延后?|延期)[到至](?P<when>[^，,。；;]{2,16}?)(?:吧|了)*",
        r"(?:那|就|还是|请|帮我|麻烦)*(?:把|将)?[跟和与去]?(?P<partner>[^，,。；;把将]{2,20}?)(?:那边)?(?:[今明后]天|[这下本]?(?:周|星期)[一二三四五六日天])?的?(?:[上下]午)?的?[这那]?[个次场]?(?P<meets>拜访|会议?|见面|演示|约)(?:帮我|给我|请|再|先|都|要)*(?P<when>(?:往[后前][推挪移延提]?|[推延]迟?后?|顺延|延期|提[前早])[一二两三四五1-7]个?(?:天|周|星期))(?:吧|了)*",
    )
)


OF_IT: Final = frozenset(
    "they he she we i it that this them".split()
)  # the visit spoken of, which they do not name


class Moved(NamedTuple):
    """With whom a visit is, and when it shall be, both as said."""

    partner: str
    when: str
    meets: bool = False  # whether it is called a visit


def moved(text: str) -> Moved | None:
    """What a message may move; None for other words."""
    said = " ".join(text.split()).strip(ENDS)
    if len(said) > LONGEST:
        return None
    found = next((match for pattern in PATTERNS if (match := pattern.fullmatch(said))), None)
    return _moved(found) if found else None


def _moved(found: re.Match[str]) -> Moved:
    said = found.groupdict()
    when = said.get("when") or f"{said['later']} later"
    when = f"at {when}" if when.isdigit() else when  # "push it to 4"
    return Moved((said["partner"] or "it").strip(), when.strip(), bool(said.get("meets") or said.get("with")))


REMINDED: Final = regex(
    r"(?:(?:no|actually|please|pls|ok(?:ay)?|or|better|sorry|wait)[, ]+)*(?:you can )?remind me (?:again )?(?:(?:of|about) (?:it|that) )?(?:on )?(?P<en>[^,;.]{2,25}?) (?:instead|rather|then)(?: please)?"
    r"|(?:不|还是|算了|那就?|改成?|换成?|[，, ])*(?:到|在)?(?P<zh>(?:[这本下]个?)?(?:周|星期|礼拜)[一二三四五六日天]|[明后]天|\d{1,2}[号日])(?:上午|下午|早上)?再?提醒我吧?",
    re.IGNORECASE,
)


def reminded_instead(text: str) -> str:
    """The day on which one would rather be reminded of what is open: "remind me thursday instead"; empty for other words."""
    found = REMINDED.fullmatch(" ".join(text.split()).strip(ENDS))
    return (found["en"] or found["zh"]) if found else ""

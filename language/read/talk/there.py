"""Who is said not to have been at a meeting, "no, Petra was not there", or alone, 只有小李在; the day on which it was,
"the visit was on Monday", 拜访是昨天的; and the day on which what comes of it is due."""

import re
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import AND, NONE_MET
from language.read.answering.corrections import OPEN
from language.read.answering.new_value import MEETING
from language.read.naming.trimmed import trimmed
from language.read.normal import ENDS, PAUSES
from language.read.talk.added import THERE

LONGEST: Final = 80  # characters
_WHO: Final = r"(?P<who>[^.。;；!！?？:：,，\d]{1,40}?)"
_FROM: Final = r"(?: from (?:it|that|there|the (?:list|visit|people(?: met)?|attendees)))?"
ABSENT: Final = tuple(
    regex(OPEN + pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:but )?{_WHO} (?:was|were)(?: not|n[’']?t)(?: actually| really| even)? {THERE}(?: at all| after all)?",
        rf"(?:but )?{_WHO} did(?: not|n[’']?t) (?:join|attend|come|show up|take part|make it)(?: us| in the end| after all)?",
        rf"(?:it was |that was )?without {_WHO}",
        rf"(?:please )?(?:remove|delete|drop|take(?: out| off)?) {_WHO}(?: again| out| off)?{_FROM}",
        rf"{_WHO}(?:其实|并|那天|当天)*(?:(?:没有?|不)(?:在场?|来|去|参加|到场?|出席)|(?:在)?(?:出差|请假|休假|外出|临时有事|有事))了?",
        rf"(?:把)?(?:去掉|删掉|删除|不包括|没见到?){_WHO}",
    )
)
ALONE: Final = tuple(
    regex(OPEN + pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:it was |that was )?(?:only|just) (?:with )?{_WHO}(?: (?:was|were) {THERE}| came| joined(?: us)?)?",
        rf"{_WHO} (?:only|alone)",
        rf"(?:只有|只见[了到]|就见[了到]|只跟){_WHO}(?:一个人?|[在来]了?|参加了?)*",
    )
)
CLAUSES: Final = regex(r"[,，;；。.]+\s*")
MEETS: Final = regex(r"[见聊谈碰]|接待|\b(?:met|saw|spoke|talked|but)\b", re.IGNORECASE)
_THAT: Final = rf"(?:(?:it|that|this|(?:the|my|our|this|that) (?:[\w.&-]+ )?{MEETING}) (?:was|took place|happened)|(?:i|we) (?:was|were|went) there|(?:(?:i|we) )?(?:visited|met|saw)(?: (?:it|them|him|her))?)"
WHEN: Final = tuple(
    regex(OPEN + pattern, re.IGNORECASE)
    for pattern in (
        rf"{_THAT}(?: actually| really| already)*(?: on| in)? (?P<day>(?!with\b|about\b|by\b)[^,;]{{2,30}}?)(?:,? (?:actually|really|though|i think))?(?:,? (?:and )?not .{{2,20}})?",
        r"(?:拜访|那次|见面|开会|这次)*(?:其实|应该)*是?(?P<day>[^，,。是的]{2,8}?)(?:去|拜访|见|聊|谈|开|约)?的(?:[，,]?(?:而)?不是.{2,8})?",
    )
)
UNTIL: Final = (
    regex(
        OPEN
        + r"(?:(?:make it|rather|better|extend it) )?(?:until|till) (?P<day>[^,;]{2,30}?)(?: then| please| instead)*",
        re.IGNORECASE,
    ),
    regex(
        OPEN
        + r"(?:那|就|还是|先|要|能|最好)*(?:延长?|保护?|延期)?[到至](?P<day>[^，,；;]{1,10}?)(?:为止)?(?:吧|好了|可以)*"
    ),
)
DUE: Final = tuple(
    regex(OPEN + pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?:the |my )?(?:(?! and )[^,;:.]){2,40}? (?:is |are |should be |will be )?)?(?:due|needed)(?: on| by| for| until)? (?P<day>[^,;]{2,30})",
        r"(?:the )?next step(?:'s)?(?: date)?(?: is| should be| will be)?(?: on| by| for| until)? (?P<day>[^,;]{2,30})",
    )
)


def absent(text: str) -> tuple[str, ...]:
    """The names of those who are said not to have been there; nothing for other words."""
    return _persons(text, ABSENT)


def not_there(text: str) -> tuple[str, ...]:
    """The names of those of whom some clause says that they were not there: 周总不在，见了小李."""
    return tuple(name for clause in CLAUSES.split(text) for name in absent(clause))


def met_nobody(text: str) -> bool:
    """True where it is told, and no more than that or why, that nobody was met: 没见到人，出差了, 周总不在."""
    first, *others = filter(None, CLAUSES.split(text.strip(ENDS)))
    nobody = NONE_MET.fullmatch(first)
    return bool(others if nobody else absent(first)) and not any(MEETS.search(one) for one in others)


def no_one_met(text: str) -> bool:
    """True where what is told of a visit is that nobody was met, maybe among other things: 没见到人."""
    parts = [*filter(None, CLAUSES.split(text.strip(ENDS)))]
    return any(map(NONE_MET.fullmatch, parts)) and not any(
        MEETS.search(one) for one in parts if not NONE_MET.fullmatch(one)
    )


def alone(text: str) -> tuple[str, ...]:
    """The names of those who are said to have been there alone."""
    return _persons(text, ALONE)


def when_it_was(text: str) -> str:
    """The words for the day on which it was, where nothing else is said; any words may stand there."""
    return _day(text, WHEN)


def due(text: str) -> str:
    """The words for the day on which something is due, where nothing else is said; any words may stand there."""
    return _day(text, DUE)


def until_when(text: str) -> str:
    """The words for the day up to which something lasts, where nothing else is said: 到八月吧, "until the end of August"."""
    return _day(text, UNTIL)


def _day(text: str, patterns: tuple[re.Pattern[str], ...]) -> str:
    said = _plain(text)
    found = (match for pattern in patterns if (match := pattern.fullmatch(said)))
    return next((match["day"] for match in found), "")


def _persons(text: str, patterns: tuple[re.Pattern[str], ...]) -> tuple[str, ...]:
    said = _plain(text)
    found = next((match for pattern in patterns if (match := pattern.fullmatch(said))), None)
    parts = AND.split(found["who"]) if found else ()
    return tuple(name for part in parts if (name := trimmed(part.strip(), "people")))


def _plain(text: str) -> str:
    said = " ".join(text.split()).strip(PAUSES)
    return said if len(said) <= LONGEST else ""

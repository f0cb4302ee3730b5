"""Something put off to another day by what it is: "push the call with Bob to Thursday", 把发报价挪到下周一, 打款的推到周三."""

import re
from datetime import timedelta
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import ENDS
from language.read.values.by_the_clock import moved_by

LONGEST: Final = 150  # characters of such a message
MOVED: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?:please|pls|can you|could you|let'?s) )*(?:push|move|shift|postpone|put off|put|delay|reschedule|snooze|defer|bump) (?:(?:the|my|that|this) )?(?P<text>.{3,80}?)"
        r"(?: (?:one|task|reminder|thing|to-?do))?(?: (?:back|out|off|over))? (?:to|until|till) (?P<when>.{2,30}?)(?:,? (?:please|pls|instead))*",
        r"(?:(?:and|but|so|ok),? )*(?:the |my |that )(?P<text>.{3,60}?) (?:goes out|will go out|goes|is due|will be sent|can wait)(?: only| now)? (?:on|until|till|by) (?P<when>.{2,30}?)",
        r"(?:请|麻烦|帮我|那个?)*(?:[把将])?(?P<text>[^，,。；;把将]{2,40}?)(?:的?(?:那个|这个|那件事|这件事|那条|这条)|的事情?|的)?(?:任务|提醒|待办)?(?:再|先|给我|往后|都)*"
        r"(?:(?:推迟|推后|延后|延期|顺延|改期|推|挪|改|移|延|放|调)(?:到|至)|(?:改|换)成)(?P<when>[^，,。；;]{2,20}?)(?:再说|再做|吧|去|了|送|寄|发|交|给|做|办|打)*",
    )
)

LENGTH: Final = regex(
    r"(?:by |for )?(?:\d+|an?|one|two|three|four|a few|[一二两三四五]) ?个?(?:days?|weeks?|months?|天|周|星期|月)后?",
    re.IGNORECASE,
)
OF_A_DEAL: Final = regex(
    r"\b(?:deal|registration|clos(?:e|ing)|signing|protection)\b|报备|签约|成交|签单|截止|保护", re.IGNORECASE
)


class Postponed(NamedTuple):
    """What is put off, and until when, both as said."""

    text: str
    when: str


def postponed(text: str) -> Postponed | None:
    """What a message puts off; None for other messages, and for a deal that is called one. It may still be one."""
    said = " ".join(text.split()).strip(ENDS)
    if len(said) > LONGEST:
        return None
    found = next((match for pattern in MOVED if (match := pattern.fullmatch(said))), None)
    if found is None or OF_A_DEAL.search(found["text"]):
        return None
    return Postponed(found["text"].strip(), found["when"].strip())


ANY_TASK: Final = regex(
    r"(?:(?:my|the|that|this|it) ?)*(?:last )?(?:tasks?|reminders?|to-?dos?)|(?:我的?|[那这]一?[个条项]|上一?[个条])*(?:任务|提醒|待办)(?:事项)?",
    re.IGNORECASE,
)


def any_task(what: str) -> bool:
    """Whether what is put off is only called a task: "the task", 那个提醒."""
    return bool(ANY_TASK.fullmatch(what))


BY_HOURS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        r"(?:(?:please|pls|can you|could you|let'?s) )*(?:push|move|shift|postpone|delay|snooze|bump|bring) (?:the |my |that |this )?(?P<what>(?!(?:it|that|this)\b).{3,60}?)(?: (?:reminder|task|visit|meeting|call))? (?P<by>(?:back|out|forward|up|by)\b.*)",
        r"(?:请|麻烦|帮我|那个?)*(?:[把将])?(?P<what>[^，,。；;把将]{2,30}?)(?:的?(?:提醒|任务|待办|事情?|拜访|会议?|见面|演示))?(?:再|先|给我|都)*(?P<by>(?:推|晚|延|往|提|早).{2,12})",
    )
)


def by_hours(text: str) -> tuple[str, timedelta] | None:
    """What is moved within its day, and by how long: 周报推后一个小时; None for other messages."""
    said = " ".join(text.split()).strip(ENDS)
    matches = (match for pattern in BY_HOURS if len(said) <= LONGEST and (match := pattern.fullmatch(said)))
    found = (
        (match["what"], moved_by(match["by"]) or moved_by(f"move it {match['by']}")) for match in matches
    )
    return next(((what.strip(), by) for what, by in found if by), None)


TILL_TOMORROW: Final = regex(
    r"(?:(?:ok|no|not now|later|please)[, ]+)*(?:do it |remind me (?:again )?|make it )?tomorrow(?: then| again| please| instead)*"
    r"|(?:那|就|先|还是|好|行|今天不[弄做办]?了?|[,，、 ])*(?:明天|明儿|明早)(?:再|重新)(?:说|提醒|弄|做|办|处理)(?:我)?(?:一[下次])?[吧了]*",
    re.IGNORECASE,
)


def till_tomorrow(text: str) -> bool:
    """True where what was just reminded of is left for tomorrow: "tomorrow then", 明天再说."""
    return bool(TILL_TOMORROW.fullmatch(" ".join(text.split()).strip(ENDS)))


def by_length(when: str) -> bool:
    """True for a length of time by which something is put off, rather than a day: "2 days", 两天."""
    return bool(LENGTH.fullmatch(when.strip()))

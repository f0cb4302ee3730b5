"""One of several visits or tasks, called off or moved by what tells it: "cancel tomorrow's", 周五的改到下周一, 第二个不用了.

It may as well be a deal; whoever asks knows what was spoken of, and which of it the words fit."""

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import plain
from language.read.talk.moved import LEAD
from language.read.talk.postponed import OF_A_DEAL

LONGEST: Final = 60  # characters
THING: Final = r"(?:'s)?(?: (?:one|visit|meeting|call|appointment|task|reminder))?"
END: Final = r"(?:[, ]+(?:please|pls|then|again|now))*"
LEAD_ZH: Final = r"(?:那|就|还是|请|帮我|麻烦|把|将|我|先|所以)*"
THING_ZH: Final = (
    r"的?(?:[那这]一?[个次场条件项]|[那这]边)?的?(?:拜访|会议?|见面|约|行程|安排|任务|提醒|待办|事情?)?的?"
)
OFF_ZH: Final = r"(?:(?:都|先|就|也|我们?|了)*(?:取消|删掉?|删除|推掉|去掉|作废|(?:不用|不要|甭)(?:提醒|去|做|管)?|不[去约做来](?!吗)|[去约做来]不[了成])[掉吧]*[了啦]*吧?)"
ALL: Final = regex(r"(?:全部?|都|两个都?|全都|both|all)(?: of (?:them|it))?(?:的)?", re.IGNORECASE)
OFF: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:cancel|drop|delete|remove|scrap|clear) (?:the |my )?(?:task|reminder|to-?do) (?:about|for|to|on|of|regarding) (?:the )?(?P<which>.{{2,40}}?){END}",
        rf"{LEAD}(?:cancel|drop|delete|remove|scrap|call off|skip|forget(?: about)?) (?:the |my )?(?P<which>.{{2,40}}?){THING}{END}",
        rf"{LEAD}(?:the |my )?(?P<which>.{{2,40}}?){THING} (?:is|was|got|has been) (?:off|cancell?ed|called off|not needed|no longer needed){END}",
        rf"{LEAD_ZH}(?P<which>[^，,。；;]{{1,14}}?){THING_ZH}{OFF_ZH}",
        rf"{LEAD_ZH}(?:取消|删掉?|删除|推掉|去掉|不[去约])(?:掉|了)?(?P<which>[^，,。；;]{{1,14}}?){THING_ZH}[吧了]*",
    )
)
MOVED: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{LEAD}(?:move|push|shift|reschedule|postpone|put|switch|change|bring)(?: back| forward| off)? (?:the |my )?(?P<which>.{{2,40}}?){THING}(?: (?:back|forward|over|out|off))? (?:to|till|until) (?P<when>.{{2,30}}?){END}",
        rf"{LEAD}(?:the |number |no\.? ?|#)?(?P<which>first|second|third|fourth|last|\d)(?: one| task| visit)?(?: (?:back|over))? (?:to|till|until) (?P<when>.{{2,30}}?){END}",
        rf"{LEAD_ZH}(?P<which>[^，,。；;]{{1,14}}?){THING_ZH}(?:也|再|先|往后|往前|给我|都)*(?:改期?|挪|推迟?|移|调|换|提前|延后?|延期)[到至成在]?(?P<when>(?!后?[一二两三四半\d]+个?半?(?:小时|钟头?|分钟?|刻))[^，,。；;]{{2,14}}?)[吧了]*",
    )
)


WHY_ZH: Final = r"[^，,。；;\s]{0,8}?(?:没空|没时间|有事|不方便|走不开|抽不开身|不在|出差|[生得]?病|感冒|开会|来不了|改时间|换时间|有变(?:动|化)?|取消)[了啦]?"
SAID_ZH: Final = (
    r"(?:[他她]们?|对方|客户|[^，,。；;\s]{1,5}?)(?:那边)?(?:临时|刚|又)?(?:说|讲|通知|来电说)(?:要|想|得)?"
)
WHO_ZH: Final = regex(
    r"(?:[跟和与]?(?:[他她]们?|对方|客户|人家|[\u4e00-\u9fff]{1,2}(?:总监?|经理|主任|董|工|姐|哥)|[老小][\u4e00-\u9fff]))(?:那边|[又刚也]|临时|突然|确认)*"
)  # 跟周总|改成四点
REPORTED: Final = regex(rf"(?:{WHY_ZH}[，,。\s]+|{SAID_ZH}[，,\s]*)+(?P<rest>.+)")
WHY: Final = (
    r"[\w' ]{1,40}?\b(?:sick|ill|unwell|busy|away|out|off|travell?ing|not available|no time|came up|clash(?:es)?|conflict|emergency"
    r"|holiday|vacation|cancell?ed|can(?:'t|not) make it|double.?booked|elsewhere|another meeting)(?: (?:today|tomorrow|then|that day))?"
)
REASONED: Final = regex(rf"(?P<rest>.+?)(?:[，,。\s]+{WHY_ZH}|\s*[,;.–-]+\s+{WHY})", re.IGNORECASE)
_WHEN: Final = (
    r"(?:on |at |for )?(?P<when>[^,;]{2,30}?)(?:,? (?:instead|rather|please|(?:at the )?same time))*"
)
_WHO: Final = r"(?P<who>[\w'& ]{1,40}?)"
_RATHER: Final = r"(?:(?:(?:he|she|they) (?:suggest(?:s|ed)?|propos(?:es|ed)|prefers?|wants?|asked for|can do|offered)|but|so|rather|better|let'?s (?:do|make it|say|try)|can we (?:do|make it)(?: it)?|could we do|how about|what about|make it|move it to)[ ,]+)"
_MOVES: Final = r"(?:move|postpone|reschedule|push|shift)(?: (?:it|that|this|us|(?:the|our|my) (?:visit|meeting|call|appointment)))?(?: back)? (?:to|till|until)"
RESCHEDULED: Final = tuple(
    regex(rf"{LEAD}{pattern}", re.IGNORECASE)
    for pattern in (
        rf"{_WHO} (?:asked|asks|wants?|needs?|would like|said|says|has|have|prefers?)(?: me| us)?(?: to| if (?:we|i) (?:can|could)| whether we (?:can|could)| (?:we|i) (?:should|have to))? (?:{_MOVES}|do (?:it|that)|make it) {_WHEN}",
        rf"{_WHO} can(?:['’]?t|not)(?: (?:make it|come|do it|do that|do|go|meet))?(?: (?:on )?(?:\w+day|today|tomorrow|then|that day))?(?: ?[,;.–-]+ {_RATHER}*| (?!make it){_RATHER}+){_WHEN}",
        rf"(?:reschedule|postpone|move|push)(?: back)? (?:to|till|until) {_WHEN}",
    )
)
IT_OFF: Final = regex(rf"(?:{LEAD_ZH}{OFF_ZH})+")
IT_MOVED: Final = regex(
    r"(?:那|就|我们?|请|帮我)*(?:(?:改期?|挪|推迟?|移|调|换|提前|延后?|延期|约)(?:[到至成在])?)?(?P<when>[^，,。；;]{2,14}?)(?:吧|了)*"
)


NOUN: Final = regex(r"(?:all )?(?:of )?(?:the |my )?(?:reminders?|tasks?|to-?dos?)", re.IGNORECASE)


class OneOf(NamedTuple):
    """What tells the one that is meant, or nothing where it is the one spoken of last; when it shall be, or nothing
    where it is called off; and who is said to move it."""

    which: str
    when: str
    who: str = ""

    @property
    def all(self) -> bool:
        """Whether not one is meant, but all of them: "cancel both", 都取消."""
        return bool(ALL.fullmatch(self.which))


def one_of(text: str) -> OneOf | None:
    """What a message may call off or move; None for other words."""
    said = plain(text)
    if len(said) > LONGEST:
        return None
    if moved := _first(RESCHEDULED, said):
        return OneOf("", moved["when"], moved.groupdict().get("who") or "")
    told = _told(said)
    if told is not None and told.all:
        return told
    return OneOf("", "") if IT_OFF.fullmatch(said) else _reported(said) or told


def only_noun(which: str) -> bool:
    """True where nothing tells which task is meant: "cancel my reminder", "all my reminders"."""
    return bool(NOUN.fullmatch(which))


def _reported(said: str) -> OneOf | None:
    """What is to become of it, told with who says so or why: 他们没空，取消吧, 客户说改到周五."""
    found = REASONED.fullmatch(said) or REPORTED.fullmatch(said)
    if found is None:
        return None
    if IT_OFF.fullmatch(found["rest"]):
        return OneOf("", "")
    moved = IT_MOVED.fullmatch(found["rest"])
    return _told(found["rest"]) or (OneOf("", moved["when"]) if moved else None)


def _told(said: str) -> OneOf | None:
    found = _first(MOVED, said) or _first(OFF, said)
    if found is None or OF_A_DEAL.search(found["which"]):
        return None
    which = found["which"].strip()
    who = which if WHO_ZH.fullmatch(which) else ""  # whoever moves it is not what is moved
    return OneOf("" if who else which, found.groupdict().get("when", "").strip(), who)


def _first(patterns: tuple[re.Pattern[str], ...], said: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.fullmatch(said))), None)

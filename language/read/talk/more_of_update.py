"""What is told besides of a standup's update just given: "also finished the demo", "add to my plan: call Pinnacle",
"actually I'm blocked by legal", 补充一下：还发了报价."""

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import PAUSES
from language.read.sentences import question
from language.read.telling.finished import DONE

LONGEST: Final = 200  # characters
_PARTS: Final = {
    "blockers": r"blockers?|blocked|blocking|阻碍|困难|卡点|问题",
    "plan": r"plans?|today|to-?do|计划|今[天日]",
    "done": r"done|yesterday|stand-?up|update|report|已?完成|昨[天日]|早会|晨会|日报|汇报",
}
_PART: Final = "|".join(_PARTS.values())
_ADD: Final = r"(?:please |pls )?(?:add|append|put|note)(?: this| that)?"
NAMED: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_ADD}(?: (?:an?|another|one more))? (?P<part>{_PART})[:,]\s*(?P<said>.+)",
        rf"{_ADD} (?:to|into|in|on|under) (?:my |the |today's )*(?P<part>{_PART})(?: for today)?[:,]?\s+(?P<said>.+)",
        rf"{_ADD} (?P<said>.+?) (?:to|into|under) (?:my |the |today's )*(?P<part>{_PART})(?: for today)?",
        r"(?:one more thing[:,]? )?(?:my |the )?(?P<part>blocker|plan)s?(?: is| are|:)(?: also)?:?\s+(?P<said>.+)",
        rf"(?P<part>(?!stand|update|report|日报|汇报|[早晨]会)(?:{_PART}))(?: also)?:(?: also)?\s+(?P<said>.+)",
        rf"(?:请|麻烦|帮我|在)*(?P<part>{_PART})(?:里|中|那?里)?(?:再|还)?[加补](?:充|上)?(?:一[条个下点])?[：:，,\s]*(?P<said>.+)",
    )
)
BESIDES: Final = regex(
    r"(?P<day>(?:yesterday|today),? (?:i|we)(?:'ll| will)? also .+)"
    r"|(?:(?:oh|ah|and|also|plus|btw|by the way|(?:i )?(?:also )?forgot(?: to (?:say|mention|add))?|(?:one|another) more thing|add(?: that)?)(?![a-z])[,:. ]*)+(?P<said>.+)"
    r"|(?:(?:对了|哦|另外|还有|(?:改|更正|更新|修正|修改|补)一?下|补充(?:一[下点个条句])?|忘了说?|再加(?:一[条个])?)[，,：:\s]*)+(?P<said_zh>.+)",
    re.IGNORECASE,
)
UNBLOCKED: Final = regex(
    r"(?:(?:actually|sorry|no|wait|correction|well|and|now)[,:. ]+)*(?:there(?:'s| are) )?(?:no|nothing) (?:more |other )?block(?:ers?|ing(?: issues?)?|ed)?(?: any ?more| left| now| after all| for me)*|(?:其实|哦|不对|[，, ])*(?:没有?|无)(?:什么)?(?:阻碍|卡点|困难)(?:了|的)?",
    re.IGNORECASE,
)
INSTEAD: Final = regex(r"(?:(?:actually|correction|sorry|no|wait)[,:. ]+)+(?P<said>.+)", re.IGNORECASE)
BLOCKED: Final = regex(
    r"\b(?:block\w*|stuck|waiting (?:for|on)|still no\b|(?:i|we) (?:still )?(?:need(?! to\b)|lack|miss)|(?<!\S)need help|(?:is|am|are) missing)\b|卡住|卡在|等(?!一?下)|阻碍|没批",
    re.IGNORECASE,
)
STUCK: Final = regex(
    r"(?:(?:i'?m|i am|we'?re|we are) )?(?:still )?(?:waiting (?:for|on)|blocked|stuck)\b", re.IGNORECASE
)  # said of oneself
AHEAD: Final = regex(
    r"\b(?:today|tonight|this (?:afternoon|morning)|will|going to|planning)\b|'ll\b|今[天日]|下午",
    re.IGNORECASE,
)
BEHIND: Final = regex(
    r"\b(?:yesterday|last night)\b|昨[天日晚]|(?:(?:i|we) )?(?:also )?(?:finished|called|visited|met|did|had)\b|\bwent (?:really |very |quite )?(?:well|fine|ok(?:ay)?|great|badly|smoothly)\b",
    re.IGNORECASE,
)
DONE_ZH: Final = regex(r"[^，,。；;]{1,20}了")
LABELS: Final = regex(
    r"\b(?:yesterday|today|plans?|blockers?|blocked)\s*[:：]|(?:计划|今[天日]|阻碍|困难)\s*[:：]",
    re.IGNORECASE,
)  # a whole update
ADDED: Final = regex(
    r"(?:(?:oh|and|ah|wait|sorry|also|btw|please)[,:. ]+)*(?:add(?: that)?(?![a-z])|(?:i )?(?:also )?forgot|(?:one|another) more thing)|(?:(?:对了|哦)[，,：:\s]*)*(?:(?:改|更正|更新|修正|修改|补)一?下|补充|忘了?说?|再加)",
    re.IGNORECASE,
)
ALSO: Final = regex(r"\balso\b|还[要得会想去有]", re.IGNORECASE)
LED: Final = regex(
    r"^(?:also|that|to)\s+|^(?:today|yesterday)[,:]?\s+(?:also:? )?|^[今昨][天日][，,]?(?=还|也|.{3})|^还(?!要|需|得)",
    re.IGNORECASE,
)


class More(NamedTuple):
    """A part of the update and what is told of it; `named` where the words say that it is of the update, and
    `instead` where they take the place of what was told; `added` where they say that they add to it, or put it
    right."""

    part: str
    said: str
    named: bool = False
    instead: bool = False
    added: bool = False


def more_of_update(text: str) -> More | None:
    """What a message may add to an update; None for other words."""
    said = " ".join(text.split()).strip(PAUSES)
    if not said or len(said) > LONGEST or question(text):
        return None
    if found := next((match for pattern in NAMED if (match := pattern.fullmatch(said))), None):
        words = found["said"]
        if LABELS.search(words):
            return None
        named = found["part"].lower()
        part = next(part for part, names in _PARTS.items() if re.fullmatch(names, named, re.IGNORECASE))
        return More(_part(words) or part if part == "done" else part, LED.sub("", words), named=True)
    if found := BESIDES.fullmatch(said):
        words = found["day"] or found["said"] or found["said_zh"]
        own = bool(STUCK.match(words))
        added = bool(ADDED.match(said) or ALSO.search(words))
        return More(part, LED.sub("", words), named=own, added=added) if (part := _part(words)) else None
    if UNBLOCKED.fullmatch(said):
        return More("blockers", "no blockers", instead=True)
    found = INSTEAD.fullmatch(said)
    part = _part(found["said"]) if found else ""
    if not found or not part:
        return None
    return More(part, LED.sub("", found["said"]), instead=part != "blockers")


def _part(words: str) -> str:
    """The part of an update that words tell of by what they say; empty where nothing tells."""
    if BEHIND.match(words):
        return "done"
    if BLOCKED.search(words):
        return "blockers"
    if DONE.match(words) or DONE_ZH.match(words):
        return "done"
    return "plan" if AHEAD.search(words) else "done" if BEHIND.search(words) else ""

"""A decision that is left to a later day: "I'll approve Three Rivers tomorrow", 三河我明天再批."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.normal import ENDS

LONGEST: Final = 90  # characters of such a message
_DAY: Final = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_PART: Final = r"(?: (?:morning|noon|afternoon|evening|night|early|first thing))*"
_TODAY: Final = r"(?:later(?: today| on| this week)?|(?:sometime )?today|tonight|this (?:morning|afternoon|evening)|after (?:lunch|work|the (?:call|meeting))|in (?:a|an|the|one|two|half an?) (?:bit|while|minute|moment|hour|hours|afternoon|evening))"
_AHEAD: Final = rf"(?:(?:first thing )?tomorrow{_PART}|(?:not before |only |on |by |before |next |this |coming )*{_DAY}{_PART}|(?:early |some ?time )?next week|in the morning|(?:at )?the end of (?:the|this|next) week|in (?:two|three|four|five|\d) days)"
_VERB: Final = r"(?P<verb>approve|accept|sign off(?: on)?|reject|decline|refuse|decide(?: on)?|rule on)"
_LEAD: Final = r"(?:(?:ok(?:ay)?|fine|hm+|well|no|not (?:yet|now)|wait|sorry|sure|right)[,.;:]* )*"
_OTHER: Final = r"(?!.*\b(?:clos\w+|end\w*|expir\w+|due|start\w*|submitted|registered|which|if|once|when|unless|until|till|ask\w*|tell|remind)\b)"
_WILL: Final = r"(?:i(?:['’]ll| will|['’]m going to| am going to|['’]d rather| want to| can| shall| have to|['’]ll have to| might)|will|gonna|(?:i['’]m )?going to|let me)(?: (?:only|probably|rather|just|then))* "
_MAYBE: Final = r"(?P<what>(?: [^,;?]{1,40}?)?)"
_EN: Final = (
    regex(
        rf"{_LEAD}(?:{_WILL}{_OTHER}{_VERB}{_MAYBE} (?:{_TODAY}|(?P<when>{_AHEAD})))(?: then| please)*",
        re.IGNORECASE,
    ),
    regex(rf"{_LEAD}{_OTHER}{_VERB}{_MAYBE} (?P<when>{_AHEAD})(?: then| please)*", re.IGNORECASE),
    regex(
        rf"{_LEAD}(?P<what>[^,;?]{{2,40}}?) can (?P<verb>wait) (?:until|till|for) (?:{_TODAY}|(?P<when>{_AHEAD}))",
        re.IGNORECASE,
    ),
    regex(
        rf"{_LEAD}(?:(?:let['’]?s|i['’]ll|we['’]ll|please) )?(?P<verb>park|leave|put|keep){_MAYBE}(?: on hold| aside)? (?:until|till|for) (?:{_TODAY}|(?P<when>{_AHEAD}))(?: then| please)*",
        re.IGNORECASE,
    ),
)
_TODAY_ZH: Final = (
    r"(?:晚[点些](?:儿|时候)?|回头|稍后|待会儿?|等会儿?|过会儿?|今天?(?:下午|晚上|晚点?儿?)|下午|晚上)"
)
_AHEAD_ZH: Final = r"(?:(?:明|后|大后)[天儿日]?(?:一?早|早上|上午|中午|下午|晚上)?|(?:下下?个?|这|本)?(?:周|星期|礼拜)[一二三四五六日天末]?(?:上午|下午)?(?<!这周)(?<!本周)(?<!这星期)|月底|过[两几]天|[两三]天后)"
_WHEN_ZH: Final = rf"(?:{_TODAY_ZH}|(?P<when>{_AHEAD_ZH}))"
_VERB_ZH: Final = "(?P<verb>审批|批准?|决定|驳回|拒绝|审核|审|答复|裁定|(?<=再)定)"
_LEAD_ZH: Final = "(?:(?:好的?|行|嗯+|先等等|等等|先不急|不急|还没|现在不行)[，,。 ]*)*"
_ZH: Final = (
    regex(
        rf"{_LEAD_ZH}(?:我|那我|就|打算|准备|会)*{_WHEN_ZH}(?:我|会|再|来|才|要)*{_VERB_ZH}(?:它|这个|这单|吧|掉|(?P<what>[^，,。；;吗么呢了的?？]{{2,14}}?))?(?:吧|哦|啊)?"
    ),
    regex(
        rf"{_LEAD_ZH}(?P<what>[^，,。；;吗么呢了?？]{{2,24}}?)(?:的(?:报备|单子|项目)?|那[个条单]|这[个条单])?[，, ]?(?:我|就|打算|准备|会)*{_WHEN_ZH}(?:我|会|再|来|才|要)*{_VERB_ZH}(?:吧|掉|哦|啊)?"
    ),
)
_ASIDE_ZH: Final = regex(
    rf"{_LEAD_ZH}(?:(?P<what>[^，,。；;吗么呢了?？]{{2,24}}?)(?:的(?:报备|单子|项目)?|那[个条单]|这[个条单])?)??(?:我|就|还是)?(?:先|暂时)(?:放一?放|放着|搁着|搁一?搁|缓一?缓|压着|压一压)[，,。 ]*(?:等|到)?{_WHEN_ZH}?再(?P<verb>说|看|定|决定|批|答复)(?:吧|哦)?"
)
STEPS: Final = (  # else it is left open which
    ("reject", regex(r"rej|decl|ref|驳|拒", re.IGNORECASE)),
    ("approve", regex(r"app|acc|sign|批", re.IGNORECASE)),
)


THIS: Final = regex(
    r"(?:(?:on )?(?:it|this|that|this one|that one|the (?:deal|registration)))?|它|这个|那个|这[单条]|那[单条]",
    re.IGNORECASE,
)


class Later(NamedTuple):
    """Which decision it is, on what, empty for the deal in hand, and the day as said; empty for a later hour of
    today, or one that is not told."""

    step: str
    what: str
    when: str


def decided_later(text: str) -> Later | None:
    """None for other words: a decision that is made now, one with a condition, and a question."""
    said = " ".join(text.split()).strip(ENDS)
    if len(said) > LONGEST or "?" in text or "？" in text:
        return None
    found = next((match for way in (*_EN, *_ZH, _ASIDE_ZH) if (match := way.fullmatch(said))), None)
    if found is None:
        return None
    what = (found["what"] or "").strip()
    step = next((step for step, verb in STEPS if verb.search(found["verb"])), "decide")
    return Later(step, "" if THIS.fullmatch(what) else what, (found["when"] or "").strip())

"""A visit that took place, told before what comes of it: "just got off the phone with Softline, demo set for Friday 3pm",
刚跟云轩开完会，他们希望下周二十点看演示."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from domain.patterns import regex
from language.read.sentence.sight import Found, Sight, Stretch
from language.read.telling.ended import marked
from language.read.telling.runs import deals_told

_WHEN: Final = (
    r"(?:(?:hi|hello|hey|(?:good )?(?:morning|afternoon|evening)|ok|so|but|well|fyi|(?:quick )?(?:update|note)|earlier|today|yesterday"
    r"|(?:this|yesterday) (?:morning|afternoon|noon)|(?:last|on) \w+day)(?: (?:all|team|everyone|there))?\W+)*"
)
_WHO: Final = r"(?:(?:i|we)(?:'ve| have)? )?(?:(?:just|also|already|finally|both) )*"
_MEETING: Final = r"(?:call|chat|meeting|visit|session|lunch|coffee|dinner|breakfast|beer|drink|word|catch[- ]?up|review|qbr|training|demo|workshop)"
TOLD: Final = regex(
    rf"^\W*{_WHEN}{_WHO}(?:visited|met|saw|called|rang|phoned|spoke|talked|chatted|sat down|caught up|(?:dropped|stopped|swung|popped) (?:by|in)"
    rf"|went (?:to|by|over)|(?:was|were|been) (?:at|to|with|over)|(?:(?:i['’]m|we['’]re|am|are) )?(?:just )?(?:came |coming |got |getting |walked |walking |stepped |stepping )?(?:back|out|off) (?:from|of|the phone)|left(?! (?:a|an|the|it|them|him|her|with|to|over|out|off|on)\b)|leaving|(?:on (?:my|the|our) way|driving|heading) (?:back|home|away|off) from"
    rf"|had (?:an? )?(?:\w+ )?{_MEETING}|(?:finished|wrapped up|did(?! (?:i|we|you|they|he|she)\b)) (?:an? |the |my |our )?(?:[\w.&'-]+ ){{0,3}}{_MEETING}"
    rf"|(?:presented|demo(?:e?d|['’]d)|demonstrated|pitched) (?:[\w.&'-]+ ){{0,4}}?(?:at|to|for|with))\b"
)
TOLD_ZH: Final = regex(
    r"^[^，,。；;！!？?\n]{0,24}?(?:(?:拜访|走访|回访|拜会|去|跑|见|聊|谈|碰|吃|喝|沟通|交流)(?:了|过|完)|(?:开|打|通|视频|吃)(?:了|过|完)(?:个|次|一次|通)?(?:电话|会|饭)"
    r"|刚刚?才?(?:从|见|去|拜访|到|和|跟|与)|[^，,。；;\n]{2,8}(?:出来|回来)了?(?=[，,。]))"
)
AHEAD: Final = regex(
    r"(?<!大)约|[敲商说]定|定[了在于好]|安排|说好|要|想|准备|打算|计划|将|[明后]天|下周|下个?月|再|没|不|\?|？|吗|\b(?:if|not|tomorrow|next|will)\b|n't\b"
)
CLAUSE: Final = regex(r"[，,。；;！!\n]|\.(?=\s|$)| (?:and|but|so)\b")
SPOKEN: Final = regex(
    rf"{CLAUSE.pattern}| (?=(?:they|he|she|his|her|their|need|needs|want|wants|follow|send|next step|to send)\b)| (?=next (?:is|up|step)\b)|(?<=[\u4e00-\u9fff])(?=[他她]们?|对方|客户|下一步|接下来)"
)  # also where somebody dictates, and says no marks
CALLS: Final = regex(
    r"^\W*(?:(?:你好|您好|亲|老师|小助手)[，, ]*)?(?:在吗|在么|在不在?|在嘛|有人吗)[，,。.!！？?\s~～]+(?=[\w“\"])"
    r"|^\W*(?:(?:reporting(?: in)?|fyi|heads[- ]up|(?:quick )?update from (?:us|our side)|汇报一下|跟您汇报(?:一下)?)\s*[:：,，–-]\s*)+(?=[\w“\"])",
    re.IGNORECASE,
)  # 在吗|想报个项目, "reporting: |the meeting went well"
GREETING: Final = regex(
    r"^\W*(?:(?:hi|hello|hey|(?:good )?(?:morning|afternoon|evening))\b[^，,!！。.]{0,12}|(?:早上|上午|下午|大家|你)?[早好][呀啊]?)[，,!！。.]\s*"
)
TO_THEM: Final = regex(
    r"(?: (?:with|at|to|by|from|in(?: at| on)?|on|over|through|up with|the|our|my|(?:guys|team|people|folks|everyone|somebody|someone) (?:at|from|of)))* ?"
)  # between a visit that was made and to whom
_PERSON: Final = r"(?!(?:the|an?|this|that|your|no|some|any|my|our|their|what|how|when|where|it)\b)[a-z][\w'’.-]*(?: (?!(?:at|from|of|and)\b)[a-z][\w'’.-]*)?"
THERE: Final = regex(rf" {_PERSON}(?: (?:and|&) {_PERSON})? (?:at|from|of) ?")  # "met Dana at |Pinnacle"
FINISHED: Final = r"(?: (?:is|was|went|has been))?(?: (?:all|now|just|already|very|quite|really))* (?:done|finished|over|complete|completed|made|held|fine|ok|okay|well|great|good)"
DONE: Final = regex(
    rf"(?:(?:my|our|the|today's) )*(?:{_MEETING} (?:to|at|with) @|@(?:'s)? {_MEETING}){FINISHED}\W*"
)
WENT_THERE: Final = regex(
    rf"^\W*(?:(?:the|my|our|today['’]s|yesterday['’]s|quick|short|first|good|great) )*@(?:['’]s)? {_MEETING} (?:went|was|has been)"
    r" (?:(?:very|really|quite|pretty|so|super|not) )*(?:well|great|good|ok(?:ay)?|fine|badly|bad|productive|short|useful|helpful|difficult|tough)\b"
)
ONWARD: Final = regex(
    r"want|need|ask|like|agree|\bset\b|book|schedul|plan|back\b|follow|send|\bnext\b|demo|training|workshop|\bpoc\b|session|present|\b(?:visit|see|meet) (?:them|him|her)\b"
    r"|希望|想|要|定|约|安排|培训|演示|再|下次|做|去"
)
ORDERED: Final = regex(
    r"\b(?:please|pls|can you|could you|add (?:it|that|this)|calendar)\b|帮我|麻烦|请|日[程历]"
)
LONGEST: Final = 200  # characters looked at


WENT: Final = regex(
    rf"^\W*{_WHEN}(?:(?:the|my|our|today['’]s|yesterday['’]s|quick|short|first|good|great) )*{_MEETING} (?:with|w/?|at|to) [^,;.:?]{{2,50}}? (?:went|was|has been)"
    r" (?:(?:very|really|quite|pretty|so|super|not) )*(?:well|great|good|ok(?:ay)?|fine|badly|bad|productive|short|useful|helpful|difficult|tough)\b"
)
NEXT_ONE: Final = regex(
    r"\bnext (?:visit|meeting|call|appointment)(?: (?:is|will|be|planned|scheduled|agreed|fixed|on|in|for))* (?:the )?$|下次(?:拜访|见面|会议?|再)*(?:约|定|安排)?[在是]?$"
)  # before the day of one that comes


def went(text: str) -> bool:
    """Whether a text in small letters begins with how a visit went: "call with Jonas went well, …"."""
    return bool(WENT.match(text))


def went_there(seen: Sight) -> bool:
    """The same by whose visit it was, of a partner who is known: "Softline visit went well, …"."""
    return "B-partner" in seen.known and bool(WENT_THERE.match(marked(seen, "partner")))


def only_happened(text: str) -> bool:
    """Whether a visit was made, and what comes of it is told rather than asked for."""
    return happened(text) and not ORDERED.search(text)


def happened(text: str) -> bool:
    """Whether a text in small letters begins with a visit that was made."""
    if not made(text):
        return False
    first = SPOKEN.split(text[_begins(text) : LONGEST], maxsplit=1)[0]
    return not AHEAD.search(first)


def met_partner(seen: Sight) -> bool:
    """Whether it is told that a partner who is known was met, and nothing stands between: "I've been to Softline",
    "called Softline and left a message"; or that the visit to him is done."""
    if "B-partner" not in seen.known:
        return False
    text, named = seen.text.lower, seen.tokens[seen.known.index("B-partner")]
    told = TOLD.match(text[: named.start])
    if told and only_happened(text):
        ways = (TO_THEM, THERE)
        return any(way.fullmatch(text, told.end(), named.start) for way in ways)
    if TOLD_ZH.match(text) and only_happened(text):
        return named.start < _first_clause(text)
    return bool(DONE.fullmatch(marked(seen, "partner")))


def _first_clause(text: str) -> int:
    """Where the clause ends with which a text begins."""
    first = SPOKEN.search(text, _begins(text))
    return first.start() if first else len(text)


def made(text: str) -> bool:
    """Whether a text in small letters begins with words for a visit that was made, on whatever day it says."""
    begins = text[_begins(text) : LONGEST]
    return bool(TOLD.search(begins) or TOLD_ZH.search(begins))


def onward(text: str) -> Iterator[re.Match[str]]:
    """The ends of clauses, in a text as it was written, behind which what comes of a visit is told."""
    if not only_happened(text.lower()):
        return
    for mark in CLAUSE.finditer(text):
        end = CLAUSE.search(text, mark.end())
        if ONWARD.search(text, mark.end(), end.start() if end else len(text)):
            yield mark


def stepped(seen: Sight, intent: str, found: Found) -> list[Stretch]:
    """The stretches of what was told of a visit; the day of what comes of it is that of the next step, and the
    only day, within the words that tell of the visit itself, that of the visit."""
    text = seen.text.lower
    if intent != "visit.log":
        return list(found)
    told = list(deals_told(seen))  # the day there is that of a deal
    found = [
        (slot, start, stop)
        for slot, start, stop in found
        if slot not in {"date", "next_step_date"}
        or not any(first <= seen.tokens[start].start < last for first, last in told)
    ]
    if not happened(text):
        return found
    end = _first_clause(text)
    found = _of_the_met(seen, found, end)
    days = [start for slot, start, _ in found if slot in {"date", "next_step_date"}]
    steps = [start for slot, start, _ in found if slot == "next_step_date"]
    if steps and len(days) == 1 and seen.tokens[steps[0]].start < end:
        if ONWARD.search(text, _begins(text), seen.tokens[steps[0]].start):
            return list(found)
        own = ((slot, start, stop) for slot, start, stop in found if slot != "next_step")
        return [("date" if slot == "next_step_date" else slot, start, stop) for slot, start, stop in own]
    if steps:
        return [
            one for one in found if one[0] != "date" or not NEXT_ONE.search(text[: seen.tokens[one[1]].start])
        ]
    return [
        ("next_step_date", start, stop)
        if slot == "date" and ONWARD.search(text, end, seen.tokens[start].start)
        else (slot, start, stop)
        for slot, start, stop in found
    ]


def _of_the_met(seen: Sight, found: Found, end: int) -> list[Stretch]:
    """The stretches with the partner who was met before `end`, and none of whom is only spoken of behind it:
    昨天见了云轩，他们说长江智联也报了."""
    known = [at for at, tag in enumerate(seen.known) if tag == "B-partner"]
    met = [at for at in known if seen.tokens[at].start < end]
    if not met or len(met) == len(known):
        return list(found)
    stop = met[0] + 1 + sum(1 for _ in takewhile("I-partner".__eq__, seen.known[met[0] + 1 :]))
    others = [one for one in found if one[0] != "partner" and (one[2] <= met[0] or one[1] >= stop)]
    return [*others, ("partner", met[0], stop)]


def _begins(text: str) -> int:
    greeting = GREETING.match(text[:LONGEST])
    return greeting.end() if greeting else 0


_JUST: Final = regex(
    r"\W*(?:i(?:['’]m| am|['’]ve| have)? |we(?:['’]re| are|['’]ve| have)? )?just (?:left|leaving|got (?:out|back|off)|came (?:out|from|back)|come from|finished|out of|back from|met|saw|visited|walked out)\b(?!.*?\b(?:yesterday|\w+day|ago|last)\b.*?[,.;])[^,.;]*[,.;].*"
    r"|\W*我?刚刚?(?:从|拜访完?|见完|去|离开)[^，。；]*?[，。；].*",
    re.IGNORECASE | re.DOTALL,
)


def just_now(text: str) -> bool:
    """Whether a visit is told to have ended this moment, before anything else: "just left Softline, …"."""
    return bool(_JUST.fullmatch(text))

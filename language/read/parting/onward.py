"""A visit that is told or planned, and the next one with the same partner behind it: "saw Softline on Monday, next visit
Thursday 10am", 周一拜访了云轩，下次拜访下周四十点."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.parting.paired import Read
from language.read.reading import Reading
from language.read.telling.happened import CLAUSE, onward

MOST: Final = 3  # places of a message that are tried
TOLD: Final = 0.7
VISITS: Final = frozenset({"visit.log", "visit.plan"})
NEXT: Final = regex(
    r"(?<!\s)(?:(?:\s*[,.;]\s*|\s+)(?:(?:and|then|also|please|so)\s+)*"
    r"(?:(?P<orders>book|plan|schedule|set up|arrange|put)\s+)?(?:(?:the|my|our|a)\s+)?"
    r"(?:(?:next|second|follow[- ]?up|another) (?:visit|meeting|call|appointment|trip|one)"
    r"|(?:(?:i|we)(?:'ll| will|'m|'re| am| are)? )?(?:going back|(?:go|be) back|(?:see|seeing|visit|visiting|meet|meeting)(?: (?:them|him|her))? again|return(?:ing)?))"
    r"(?: (?:is|will be|to be|planned|set|scheduled|booked))*[: ]*"
    r"|[，,。；;\s]\s*(?:我们?|然后|并且|并|和)*(?:下次|下回|下一次)(?:再|的)*(?:拜访|走访|见面?|会面|会议|去|过去|约|聊|沟通|碰头?)?(?:时间)?(?:就|是|在|定在?|约在?|安排在?|排在?|放在?|[:：])*"
    r"|[，,。；;\s]\s*(?:我们?|然后|打算|准备|计划|约了?)*(?=[^，,。；;]{2,14}再(?:去|见|拜访|约|过去|聊|碰)))",
    re.IGNORECASE,
)
HOURLY: Final = regex(
    r"[，,。；;、\s]+(?:然后|再|接着)?(?=(?:[今明后]天|[这本下]?(?:周|星期)[一二三四五六日天])?(?:[上下中]午|晚上)?[\d一二三四五六七八九十两]{1,2}(?:点半?|[:：]\d{2})(?:再|又)?(?:要|约了?|去)?(?:见|拜访|约|去|跟|和)(?!他|她|对方|面))"
)
DATED: Final = regex(r"[今明后]天|[这本下]?(?:周|星期)")
AGAIN: Final = regex(r"再(?:去|见|拜访|约|过去|聊|碰)(?:见|访|面|头)?(?:[一1]?次|一趟|一下)?")

AFTER_ALL: Final = regex(
    r"(?P<before>[^。；;？?]{2,60}?)[，,。 ]+(?:但|不过|结果|我)*(?P<day>(?:[今昨前]天|刚[才刚]?|[上这本]?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}[月号][^，,。]{0,3}?)(?:上午|下午|中午)?)我?们?(?:又|才|终于)"
    r"(?:正式|真正|真的)?(?P<goes>去|拜访|见|跑)(?:了|过)?(?:[一1]?[次趟])?了?的?(?P<rest>[^？?]*)"
)  # of two days the one on which the visit was: 周三是培训，周四才正式拜访的云轩


def after_all(text: str, whole: Reading, read: Read) -> Reading | None:
    """The visit that was made after another day that is told before it, of which the rest is told."""
    found = AFTER_ALL.fullmatch(text) if whole.intent in VISITS else None
    after = read(f"{found['day']}{found['goes']}了{found['rest']}") if found else None
    if found is None or after is None or after.intent != "visit.log" or "date" not in after.slots:
        return None
    partner = after.slots.get("partner")
    if read(found["before"]).slots.get("partner", partner) != partner:  # that was a visit, too
        return None
    told = [found["before"], str(after.slots.get("summary") or "")]
    return replace(after, slots={**after.slots, "summary": "，".join(filter(None, told))})


def visited(text: str, whole: Reading, read: Read) -> Reading | None:
    """The first visit, with the order for the next one as its rest; None where a message has no two."""
    if whole.intent not in VISITS:
        return None
    return _next(text, whole, read) or _hourly(text, whole, read) or _agreed(text, whole, read)


def _next(text: str, whole: Reading, read: Read) -> Reading | None:
    """Where a next visit is spoken of as such."""
    for first, behind, ordered in islice(_parts(text), MOST):
        before = read(first)
        partner = before.slots.get("partner")
        if whole.intent == "visit.log" and (other := _of_another(text, first, partner, read)):
            return replace(before, rest=other)
        if before.intent not in VISITS or before.confidence < TOLD or not partner:
            continue
        after = read(other := _plan(partner, behind))
        if after.intent != "visit.plan" or "date" not in after.slots:
            continue
        moments = {(one.slots.get("date"), one.slots.get("time")) for one in (before, after)}
        if whole.intent == "visit.plan" and len(moments) > 1:
            return replace(before, rest=other)
        if (
            before.intent == whole.intent == "visit.log" and "time" in after.slots
        ):  # a step of the note has none
            return replace(before if ordered else whole, rest=other)
    return None


def _of_another(text: str, first: str, partner: object, read: Read) -> str:
    """The words behind the first visit, where they plan one with another partner: …，明天上午十点再去长江智联."""
    behind = text[len(first) :].strip(" ，,。；;")
    after = read(behind)
    named = after.slots.get("partner")
    other = after.intent == "visit.plan" and "date" in after.slots and named not in (None, partner)
    return behind if other and partner and text.startswith(first) else ""


def _hourly(text: str, whole: Reading, read: Read) -> Reading | None:
    """Where the second is at an hour of the same day and the first is of a person: 明天10点见陈静，14点见长江智联的周总."""
    for mark in islice(HOURLY.finditer(text), MOST if whole.intent == "visit.plan" else 0):
        before, behind = read(text[: mark.start()]), text[mark.end() :]
        if before.intent != "visit.plan" or not {"date", "time"} <= before.slots.keys():
            continue
        day = before.slots["date"]
        same = isinstance(day, date) and not DATED.match(behind)
        after = read(other := f"{day:%-m月%-d日}{behind}" if same else behind)
        of_person = not {"partner"} <= before.slots.keys() & after.slots.keys()
        if of_person and after.intent == "visit.plan" and after.slots.get("time") != before.slots["time"]:
            return replace(before, rest=other)
    return None


def _agreed(text: str, whole: Reading, read: Read) -> Reading | None:
    """Where what comes of a visit has a day and an hour."""
    partner = whole.slots.get("partner")
    for mark in islice(onward(text), MOST if whole.intent == "visit.log" and partner else 0):
        behind = text[mark.end() :].strip()
        if read(text[: mark.start()]).slots.get("partner", partner) != partner:  # it is the next one's
            return None
        after = read(other := _plan(partner, behind))
        if after.intent == "visit.plan" and {"date", "time"} <= after.slots.keys():
            return replace(whole, rest=other) if _with_them(whole, behind, read(behind)) else None
    return None


def _with_them(whole: Reading, text: str, behind: Reading) -> bool:
    """Whether what comes of a visit is with the same partner: another name in it is only whose wish it is."""
    other = str(behind.slots.get("partner", ""))
    return other == whole.slots["partner"] or text.startswith(other)


def _plan(partner: object, behind: str) -> str:
    return f"约{partner}，{behind}" if has_han(behind) else f"plan a visit to {partner}, {behind}"


def _parts(text: str) -> Iterator[tuple[str, str, bool]]:
    """What is told, what is said of the next visit, and whether that is an order, which is nothing told, and all."""
    for match in NEXT.finditer(text):
        first, behind = text[: match.start()].strip(), AGAIN.sub("", text[match.end() :]).strip()
        if first and behind:
            yield first, behind, bool(match["orders"]) and not CLAUSE.search(behind)

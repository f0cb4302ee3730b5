"""Slots that words of a fixed list tell: stage, status, kind, owner, language, objection; and the free text."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import Final

from domain.patterns import regex
from language.read.around import before
from language.read.decided import decided
from language.read.filters import closing, ending
from language.read.sentence.forms import FORMS
from language.read.sentence.sight import Found, Sight
from language.read.telling.freely import freely
from language.read.wordlists.lists import grouped

LIST: Final = "values.txt"
MINE: Final = regex(
    r"(?<![a-z0-9'])(?:my|me|i|i'?m|i'?ve|i'd|mine|myself)(?![a-z0-9])|我的|我(?!们|司|方|公司|家)|本人|自己",
    re.IGNORECASE,
)
NOT_MINE: Final = regex(
    r"(?<![a-z])(?:might|may|can|could) i (?:trouble|ask|bother) you|(?<![a-z])(?:show|give|send|tell|get|let|list|brief|help|email|bring|find|remind|read|pull)\s+(?:to )?me(?![a-z])"
    r"|(?<![a-z])i(?:'d| would)?(?: only| just)? (?:want|like|need)(?: you)? (?:to (?:see|know|get|have|check|compare|call|ring|go|look|show|plan)|a|the|all|every)(?![a-z])|(?<![a-z])(?:before|so|then|which) i (?:call|ring|go|meet|leave|believe|start)(?![a-z])|(?<![a-z])make me(?![a-z])|(?<![a-z])i mean(?![a-z])"
    r"|(?<![a-z])(?:can|could|may) i (?:see|get|have|know|look)(?![a-z])|(?<![a-z])let me(?![a-z])|(?<![a-z])my (?:answer|approval|decision|ok|okay|review|team|say|signature)(?![a-z])|(?<![a-z])i wonder|(?<![a-z])i (?:do not|don'?t) (?:need|want|care)(?![a-z])|(?<![a-z])i (?:can't|cannot|couldn't|can not) (?:find|open|see|get)(?![a-z])"
    r"|(?:show|send|list)一?下?我(?!的|所有|名下|手上)|[给帮发让跟]我(?!的|所有|名下|手上)|我(?:想|要|得|好)(?:看|查|知道|了解|写|做|准备|对一?下|统计|汇报|发)|(?:不看|别看|不要|不是|除了)我(?:自己)?的?|我好(?=[去跟和拿给向])|我(?:看看|看下|看一下|查|不管|无所谓|急|着急|赶着|就想|只想|等着|在开会|在路上|赌|猜|估计|觉得|记得|印象)",
    re.IGNORECASE,
)
LEFT: Final = regex(
    r"(?:\b(?:from|past|not|isn't|wasn't|instead of|rather than|than|(?:do not|don'?t) (?:need|want|show(?: me)?|list))(?: (?:the|at|in|any))?\s+|(?:从|由|不是|(?:不要|不用|不看|别)(?:再|给我|跟我)?(?:看|列|报|算|提)?)\s*)$"
)
DROPPED: Final = regex(
    r"的?(?:我们?)?(?:都|已经?)?(?:晓得|知道|清楚|有了|看过)|[^,.，。;；!?！？\n]{0,8}(?:(?:不用|不必|不要|不需要|别|甭)(?![漏忘少])|除外|不算|\b(?:excluded|aside)\b)"
)
THROUGH: Final = "通过"  # whom a deal comes through; elsewhere the word for what is approved
TO: Final = regex(r"(?:(?:[调改退推转挪拉]回?(?:回|到|成|为|进))|\b(?:back|over|on|up|down) to)\s*$")
MEANT: Final = regex(r",? (?:i mean|sorry i mean|i meant)\b")  # "win, lose I mean"
NOT_YET: Final = regex(
    r"(?:没有?|未|没能)(?:被|正式|真正?)?$"
)  # before an end that has not come: 没签的, 未过期
ENDS: Final = frozenset({"won", "lost", "expired", "withdrawn", "rejected"})
WON: Final = regex(
    r"\bwon (?:deals?|reg(?:istration)?s?|ones?|opportunit)|\b(?:deals?|registrations?|opportunities)(?: (?:that|which|we|i|they|were|was|have|got))* won\b"
)  # which is over, whenever it was; what else is won may be won today
TIER: Final = regex(
    r"(?<![a-z])(?:gold|silver|platinum|registered|bronze|diamond)(?![a-z])|(?:金|银|铜|白金|钻石|铂金)(?:牌|级)|白金|注册级"
)


@cache
def patterns(slot: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The values of a slot, each with the words that tell it."""
    rows = [(group, words) for group, words in grouped(LIST).items() if group.startswith(f"{slot} ")]
    return tuple((group.partition(" ")[2], pattern(words)) for group, words in rows)


def pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Any of the words; Latin ones stand alone."""
    ordered = sorted(words, key=len, reverse=True)
    bounded = [
        rf"(?<![a-z0-9]){re.escape(word)}(?![a-z0-9])" if word.isascii() else re.escape(word)
        for word in ordered
    ]
    return re.compile("|".join(bounded))


def told(
    seen: Sight, intent: str, slots: dict[str, object], found: Found, now: datetime
) -> dict[str, object]:
    """The slots that fixed words tell, those found already left alone."""
    form = FORMS[intent]
    text = without(seen, found)
    values: dict[str, object] = {}
    for slot in ("status", "type", "language"):
        if slot in form:
            values[slot] = next(iter(said(slot, text)), "")
    if "product" in slots:  # "product is DataVault"
        values["type"] = ""
    how = decided(seen.text.lower)[0] if intent == "deal.list" and not values["status"] else ""
    if how in {"approved", "rejected"}:  # "which did Li Wei approve"
        values["status"] = how
    period, today = slots.get("period"), now.date()
    ends = to_come(period, today) or (ending(text) and not (isinstance(period, tuple) and period[1] < today))
    ahead = isinstance(period, tuple) and period[0] > today and not WON.search(text)
    unended = {"expired": ends, "won": ahead or closing(text)}
    if unended.get(str(values.get("status"))):
        values["status"] = ""
    if "stage" in form:
        stages = said("pstage" if intent == "partner.list" else "stage", text, TO)
        values["stage"] = next(reversed(stages), "")
    if "tier" in form and (match := meant_tier(text)):
        values["tier"] = seen.text.source(*match.span())
    if "owner" in form and "owner" not in slots and MINE.search(NOT_MINE.sub(" ", text)):
        values["owner"] = "me"
    free = freely(seen, intent, found, now)
    values.update(free)
    if "objection" in form:
        from language.read.telling.objections import objection  # noqa: PLC0415 - weights of its own, read when needed

        values["objection"] = objection(seen)
    return {slot: value for slot, value in values.items() if value}


def meant_tier(text: str) -> re.Match[str] | None:
    """The first tier that is not denied, "not the silver ones, just gold"; a denied one only where it stands alone."""
    hits = [*TIER.finditer(text)]
    return next(
        (hit for hit in hits if not LEFT.search(before(text, hit.start()))), hits[0] if hits else None
    )


def to_come(period: object, today: date) -> bool:
    """True for a stretch that begins today or later: nothing has expired in it yet."""
    return isinstance(period, tuple) and period[0] >= today


def without(seen: Sight, found: Found) -> str:
    """The message in small letters, its names blanked, so that a name tells no value."""
    letters = list(seen.text.lower)
    for slot, start, end in found:
        if slot in ("customer", "partner", "product", "people", "contact", "competitor"):
            first_letter, last = seen.tokens[start].start, seen.tokens[end - 1].end
            if slot == "partner" and seen.text.lower.endswith(THROUGH, 0, first_letter):
                first_letter -= len(THROUGH)
            letters[first_letter:last] = " " * (last - first_letter)
    return "".join(letters)


def said(slot: str, text: str, to: re.Pattern[str] | None = None) -> list[str]:
    """The values whose words stand in the text, in their order; those left or denied only where there are no others,
    and where words lead `to` one, none but that."""
    hits = sorted((*match.span(), value) for value, words in patterns(slot) for match in words.finditer(text))
    hits = [hit for hit in hits if hit[2] not in ENDS or not NOT_YET.search(before(text, hit[0]))]
    if len(hits) > 1:
        anew = [hit for hit in hits if (to and to.search(before(text, hit[0]))) or MEANT.match(text, hit[1])]
        hits = anew[-1:] or hits
    meant = [
        value
        for start, end, value in hits
        if not (LEFT.search(before(text, start)) or DROPPED.match(text, end))
    ]
    return meant or [value for *_, value in hits]

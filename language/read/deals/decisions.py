"""Which decisions were made, by whom: "what was decided yesterday", "which deals did Anna approve", Anna批了哪些."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from domain.patterns import regex
from language.read.filters import closing
from language.read.names import Names

_DONE: Final = r"(?:approved|rejected|declined|refused|turned down|decided(?: on)?|signed off)"
_DO: Final = (
    r"(?:approve|reject|decline|refuse|turn down|decide(?: on)?|sign off|approved|rejected|decided(?: on)?)"
)
_WHAT: Final = r"(?:what|which(?: one| of (?:my|our|the|these|his|her|their))?(?: ones?| deals| registrations| projects)?|how many(?: deals| registrations| projects)?)"
_WHO: Final = r"(?P<who>[A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*)?|[\u4e00-\u9fff]{2,3})"
_LED: Final = r"(?:(?:and|so|ok(?:ay)?|please|can you|could you|tell me|show(?: me)?|list|give me|i want to (?:know|see))[, ]+)*"
_LED_ZH: Final = r"(?:请|麻烦|帮我|看一?下|看看|查一?下|列一?下|列出)*"
_WHEN: Final = r"(?P<when>[^?？,，]{0,40}?)"
_WHEN_ZH: Final = r"(?:[今昨前]天|[这本上]个?(?:月|周|星期|季度?)|这[几两]天|最近[^，,批驳审]{0,4}|[\d一二三四五六七八九十]+月份?|去年|今年)"
_DONE_ZH: Final = r"(?:审批|批准|批|通过|驳回|拒绝|决定|审)"
_ASKS: Final = tuple(
    regex(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_LED}{_WHAT} (?:did|has|have) {_WHO} (?:already |just )?{_DO}(?: {_WHEN})?",
        rf"{_LED}{_WHAT} (?:(?:was|were|got|has been|have been|is|are) )?(?:already |just )?{_DONE}(?: by {_WHO})?(?: {_WHEN})?",
        rf"{_LED}(?:all |the |my |our )*(?:deals|registrations|ones|projects) (?:that were |which were |that )?{_DONE}(?: by {_WHO})?(?: {_WHEN})?",
        rf"{_LED}(?:all |the |my |our )*decisions(?: (?:made|taken))?(?: (?:by|of) {_WHO})?(?: (?:of|from|in|for|since) {_WHEN})?",
        rf"{_LED_ZH}(?P<when>{_WHEN_ZH})?{_WHO.replace('{2,3}', '{2,3}?')}?(?P<when2>{_WHEN_ZH})?(?:都|已经|一共|总共)*{_DONE_ZH}[了过的]*(?:哪[些几]个?|什么|啥|几[个条单]|多少)(?:报备|项目|单子|单)?(?:呢|啊)?",
        rf"{_LED_ZH}(?P<when>{_WHEN_ZH})?{_WHO.replace('{2,3}', '{2,3}?')}?(?P<when2>{_WHEN_ZH})?(?:都|已经)*{_DONE_ZH}[了过]?的(?:报备|项目|单子|单)(?:有哪些|列表|清单)?",
    )
)
_ALL: Final = frozenset({"we", "you", "我们", "咱们", "你们"})
ME: Final = "me"


@dataclass(frozen=True, slots=True)
class Decisions:
    """By whom, "" for whoever it was, and the words for the time."""

    by: str = ""
    when: str = ""


def decisions(text: str, names: Names) -> Decisions | None:
    """What is asked for; None for other messages, and where whoever decided is nobody who is known."""
    said = text.strip().rstrip(" ?？.。!！")
    found = next((match for pattern in _ASKS if (match := pattern.fullmatch(said))), None)
    if found is None or closing(said):  # "which approved deals close in April"
        return None
    told = {slot.rstrip("2"): words.strip() for slot, words in found.groupdict().items() if words}
    who = told.get("who", "")
    if who.casefold() in {"i", "我"}:
        who = ME
    elif who.casefold() in _ALL:
        who = ""
    elif who and not names.person(who):
        return None
    return Decisions(who, told.get("when", ""))

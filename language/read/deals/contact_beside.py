"""The contact that is told beside other new values of a deal: 三一：金额18万，联系人换成周工, "change the contact of Globex to
Bob Meyer and the amount to 70k"."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from domain.patterns import regex
from language.read.naming.trimmed import trimmed
from language.read.sentences import question

LONGEST: Final = 200  # characters
_IS: Final = r"(?:(?:['’]s| is| was| has)?(?: now| changed)*(?: to)?| becomes| into| ?[:=])"
_CAPITALS: Final = r"(?-i:[A-Z])[\w'’.-]*(?: (?-i:[A-Z])[\w'’-]*){0,2}"
_SMALL: Final = r"(?-i:[a-z])[\w'’-]+(?: (?-i:[a-z])[\w'’-]+)?(?=\s*(?:[,;]|$| and\b))"
_EN: Final = regex(
    r"(?:,? ?\b(?:and|also|with)\b )?(?:(?:please )?(?:change|set|update|switch|make) )?(?:(?:the|their|its|our|new|customer) )*\bcontact(?: person)?"
    rf"(?: (?:of|for|at|on) (?P<of>[^,;:]{{2,40}}?))?(?P<is>{_IS}) (?P<name>{_CAPITALS}|{_SMALL})",
    re.IGNORECASE,
)
_ZH: Final = regex(
    r"(?:客户|新的?|的)*(?:联系人|对接人|接口人)(?:也|都|要|现在|已经?)*(?:[换改变]?[成为到了是叫]+|[:：]|换|改)?\s*"
    r"(?P<name>(?![谁换改变是])(?!什么|电话|手机|还|没|不|暂)[\u4e00-\u9fff]{2,4}?)(?:了|吧)?(?=[，,。；;\s]|$)"
)
_NOBODY: Final = frozenset(
    {"the", "a", "not", "no", "who", "gone", "left", "unknown", "leaving", "and", "out"}
)


_LED: Final = regex(r",? ?(?:and|also|with|the|their|its|our|new|customer)\b", re.IGNORECASE)
_TWICE: Final = regex(r"\s*([,，;；、：:])(?:\s*[,，;；、])+(?<=\S)|\s+(?=[,，])")
_MARKS: Final = frozenset(",;:，；：")


class Beside(NamedTuple):
    """Who the contact is, and the message without that."""

    name: str
    rest: str


def contact_beside(text: str) -> Beside | None:
    """None where no contact is told, and for questions."""
    if len(text) > LONGEST or question(text):
        return None
    found = _EN.search(text) or _ZH.search(text)
    if found is None or found["name"].split()[0].lower() in _NOBODY:
        return None
    told = found.groupdict()
    if (
        not told.get("is", " ")
        and not _LED.match(found[0])
        and text[: found.start()].rstrip()[-1:] not in _MARKS
    ):
        return None  # "contact Bob at Globex"
    of = told.get("of") or ""
    rest = " ".join(f"{text[: found.start()]} {of} {text[found.end() :]}".split())
    name = trimmed(found["name"], "contact") or found["name"]
    return Beside(name, _TWICE.sub(r"\1", rest).strip(" ,，;；、。"))

"""A name with a few words around it that say nothing beside: 走云轩, 云轩那家的, 是比亚迪的项目, "via Softline"."""

import re
from datetime import datetime
from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import normal
from language.read.pieces import Quantity
from language.read.typed import find

AFTER: Final = regex(
    r"(?:[那这]?[边家]|他们|[那这]个|走|做|报|带来)?[的吧呀啊呢]*[.。!！]*$|(?: again| please| then)+[.!]*$",
    re.IGNORECASE,
)
BEFORE: Final = regex(
    r"(?:就|应该|大概|可能|还|也|那|先|我们|他们)*(?:是|走|通过|经过?|由|挂|放|算|找|用)\s*"
    r"|(?:(?:it'?s|that'?s|this is|it goes|goes) )?(?:via|through|by|with) ",
    re.IGNORECASE,
)
AROUND: Final = regex(
    r"(?:最终|终端)?(?:客户|用户)|甲方|业主|渠道|伙伴|代理商?|产品|名[字称]|全称|[我你他她咱]们?|那边|这边|(?:上次|之前|刚才)(?:[说提]到?的)?|[那这][个家]"
    r"|项目|单子?|主要|应该|大概|可能|想要?|报备?|[就是叫做给为走的要买吧呀啊呢哦嗯哈了先\s,，、:：.。!！]"
    r"|\b(?:the|it'?s|is|they|we|he|she|want|wants|need|needs|would like|buy|for|via|through|end|final|customer|client|name|should be|just|mainly|mostly|please|called)\b",
    re.IGNORECASE,
)  # what may stand around a name, wherever it stands
FEWEST: Final = 2  # letters of a name
OF_ONE: Final = frozenset("路端口")  # units of what one thing has: 4路服务器


def unwrapped(text: str, names: Names) -> str:
    """The known name that is all a text says; the text itself where it says another thing."""
    text = text.strip()
    within = AFTER.sub("", text)
    for name in (text, within, BEFORE.sub("", text, count=1), BEFORE.sub("", within, count=1)):
        if names.knows(name):
            return name
    return text


def around(name: str, text: str) -> bool:
    """Whether a text holds a name and nothing else that tells anything."""
    before, found, after = text.partition(name)
    cut = name.endswith("美") and after.startswith("的")  # 合肥美的
    return bool(found) and len(name) >= FEWEST and not cut and not AROUND.sub("", before + " " + after)


def counts(text: str, now: datetime) -> bool:
    """Whether a text counts things by a unit: 30台, "40 seats"."""
    found = (piece.value for piece in find(normal(text), now))
    return any(isinstance(one, Quantity) and one.unit not in OF_ONE for one in found)


_BEHIND: Final = regex(r"\s*(?:[,，;；。.(（:：]|\b(?:in|from|based)\b|在)")


def ends_there(name: str, text: str) -> bool:
    """Whether a text begins with a name that ends there, and goes on: "Nordic Cloud in Oslo", not "Bank of Ohio"."""
    return text.startswith(name) and bool(_BEHIND.match(text, len(name)))

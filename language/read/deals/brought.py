"""What a partner registered, 云轩报了什么, and what was sold of a product."""

from __future__ import annotations

import re
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_BROUGHT: Final = regex(
    r"(?:请|麻烦|帮我|看一?下|看看|查一?下)*(?P<zh>[^?？,，的\s]{2,20}?)(?:那边|家)?(?:都|最近|今年|目前|现在|一共|这个月|本月)*(?:报备?|提交|登记)(?:了|过)(?:些)?(?:什么|哪[些几]个?|啥|几[个条单])(?:项目|客户|单子|报备)?(?:呢|啊)?"
    r"|(?:(?:and|so|show me|tell me)[, ]+)*what (?:did|has|have) (?P<en>[^?,]{2,40}?) (?:brought|bring|sent(?: in)?|send(?: in)?|submit(?:ted)?|report(?:ed)?|register(?:ed)?)(?: (?:so far|lately|recently))?",
    re.IGNORECASE,
)


_OF_PRODUCT: Final = regex(
    r"(?:请|麻烦|帮我|看一?下|看看|查一?下|所有|全部)*(?P<zh>[^?？,，的]{2,30}?)的(?:所有|全部)?(?:报备|项目|单子|商机)(?:有哪些|有几[个条单]|列表|清单|都?有什么)*"
)


def of_product(text: str, names: Names) -> bool:
    """True where the deals of a product are asked for by its name and no more: 工业网关的报备."""
    found = _OF_PRODUCT.fullmatch(text.strip().rstrip(" ?？.。!！"))
    return found is not None and names.kind(found["zh"].strip()) == "product"


_SOLD: Final = regex(
    r"(?:.*\bhow (?:many|much)\b.*\b(?:sell|sold|won|closed?)\b.*|(?:.*\W)?sales of\b.*|.*\bsales(?: figures| numbers)?(?: (?:this|last|in|so far|for|to date)\b.*)?|.*(?:卖|销售?)(?:了|出去?|掉)*(?:多少|几).*)",
    re.IGNORECASE,
)
LONGEST: Final = 80  # characters


def sold(text: str, names: Names) -> bool:
    """True where it is asked how much of a product on record was sold: "how many FalconGuard seats did we sell"."""
    said = text.strip().rstrip(" ?？.。!！")
    return len(said) <= LONGEST and bool(_SOLD.fullmatch(said)) and bool(names.called(said, "product"))


def brought_by(text: str, names: Names) -> str:
    """The partner who is named, whose registrations are asked for; empty for other messages."""
    found = _BROUGHT.fullmatch(text.strip().rstrip(" ?？.。!！"))
    name = (found["zh"] or found["en"]).strip() if found else ""
    return name if names.kind(name) == "partner" else ""


_FOR: Final = regex(
    r"\W*(?:(?:please|pls|hi|hey|ok|can you|could you|new|register|reg|submit|log|a|one|deal|registration)[, ]+)*"
    r"(?:for|from|by) (?P<who>[^\W\d_][\w.&'-]*(?: [\w.&'-]+){0,3}?) ?: *(?P<rest>.{3,})",
    re.IGNORECASE | re.DOTALL,
)


def registered_for(text: str) -> tuple[str, str]:
    """For whom a deal is registered, named before it, and the order to register what is told: "register for jonas:
    Liebherr 55k"; empty for other words."""
    found = _FOR.fullmatch(text.strip())
    return (found["who"], f"register {found['rest']}") if found else ("", "")

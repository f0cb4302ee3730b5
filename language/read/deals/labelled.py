"""New values of a deal behind its customer: "Globex: 70k, closing July, contact Bob Lee", 三一：金额18万，六月签."""

import re
from typing import Final

from domain.patterns import regex
from language.read import Reading

_ANEW: Final = regex(
    r"\b(?:regist\w*|report|new|another|second|deal reg|via|through|partner|reseller)\b|报备|登记|新|渠道|代理|经由|通过|再报",
    re.IGNORECASE,
)
NEEDED: Final = frozenset({"partner", "product"})  # without them a registration is hardly meant
VALUES: Final = frozenset({"amount", "close_date", "quantity", "contact", "competitor"})


def changes(reading: Reading, text: str) -> str:
    """The customer whose deal is changed, where a message that was read as a registration may be that."""
    customer = str(reading.slots.get("customer") or "")
    told = (
        reading.intent == "deal.register"
        and not NEEDED & reading.slots.keys()
        and bool(VALUES & reading.slots.keys())
    )
    led = (
        re.match(
            rf"\W*{re.escape(customer)}\s*(?:[:：]|(?:[那这]一?[个单笔])?(?:现在|目前|大概|大约|估计|应该|差不多|可能)+)",
            text,
            re.IGNORECASE,
        )
        if told and customer
        else None
    )
    return customer if led and not _ANEW.search(text) else ""

"""A discount in percent: 30%, "none"; of 八五折 the buyer pays 85 percent, so 15 come off."""

import re
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.normal import normal

MOST: Final = Decimal(100)
NUMBER: Final = r"\d{1,3}(?:\.\d{1,2})?"
SIGN: Final = r"\s*(?:%|percent\b|per cent\b|pct\b)"
NONE: Final = regex(
    r"(?:no|none|zero|nil)(?: discount)?(?: needed| at all)*|不(?:用|要|需要)?(?:打折|折扣)?|没有?(?:折扣)?|无(?:折扣)?", re.IGNORECASE
)  # fmt: skip
ALONE: Final = regex(
    rf"(?:(?:about|around|roughly|maybe|大概|大约|约)\s*)?(?P<off>{NUMBER})(?:{SIGN})?(?: (?:off|discount))?",
    re.IGNORECASE,
)
SAID: Final = regex(
    rf"(?P<off>{NUMBER}){SIGN}\s*(?:off\b(?: (?:the )?list(?: price)?\b)?|(?:of )?discount\b|的?折扣|优惠)"
    rf"|(?:\bdiscount(?: of| is|:)?|折扣(?:率)?[:：是为]?)\s*(?P<of>{NUMBER})(?:{SIGN})?",
    re.IGNORECASE,
)
NO_DISCOUNT: Final = regex(
    r"\b(?:no|without(?: an?y?)?|zero) (?:special )?discount(?: needed| wanted| asked for)?\b|(?:不|没有?|无|零)(?:需要?|要|申请)?(?:折扣|打折)",
    re.IGNORECASE,
)
ZHE: Final = regex(r"(?P<paid>\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2})\s*折")
DIGITS: Final = str.maketrans("一二三四五六七八九", "123456789")
TENTHS: Final = 10


def percent(text: str) -> Decimal | None:
    """The percent that an answer names; none at all is 0, and None where it is no percent."""
    said = normal(text).text.strip(" .。,，!！")
    if NONE.fullmatch(said):
        return Decimal(0)
    if found := ALONE.fullmatch(said):
        return _off(found["off"])
    return unpaid(found["paid"]) if (found := ZHE.search(said)) else None


def discount(text: str) -> tuple[Decimal, tuple[int, int]] | None:
    """The discount that a sentence says, and where: "30% off", discount 15, 八五折, "no discount"."""
    if found := SAID.search(text):
        value = _off(found["off"] or found["of"])
        return (value, found.span()) if value is not None else None
    if found := ZHE.search(text):
        return unpaid(found["paid"]), found.span()
    return (Decimal(0), found.span()) if (found := NO_DISCOUNT.search(text)) else None


def _off(digits: str) -> Decimal | None:
    return value if (value := Decimal(digits)) <= MOST else None


def unpaid(digits: str) -> Decimal:
    """What comes off where so many tenths, or hundredths, are paid: 9折, 85折, 九折."""
    paid = Decimal(digits.translate(DIGITS))
    return MOST - (paid * TENTHS if paid < TENTHS else paid)

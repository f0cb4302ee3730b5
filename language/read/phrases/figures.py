"""Numbers in figures: 48,500 and 48.500, 1.200,50 and 1,200.50."""

from __future__ import annotations

from decimal import Decimal

from domain.patterns import regex

# Longer runs are no numbers that people mean; reading them whole would take quadratic time
MOST_DIGITS = 30
_DOTTED = regex(r"[1-9]\d{0,2}\.\d{3}")
_WITH_CENTS = regex(r"\d{1,3}(?:\.\d{3})+,\d\d")  # 1.200,50
_GROUPED = regex(r"\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$|\d+(\.\d+)?$|\.\d+$")


def dotted(text: str) -> bool:
    """True for 48.500, which is forty-eight thousand: nobody writes a thousandth of a sum or of a count."""
    return bool(_DOTTED.fullmatch(text))


def digits(text: str) -> Decimal | None:
    """The value of digits, whichever way they are grouped; None where they are no number."""
    if _WITH_CENTS.fullmatch(text):
        return Decimal(text.replace(".", "").replace(",", "."))
    head, comma, tail = text.partition(",")
    if comma and len(tail) < 3 and "." not in text:
        return Decimal(f"{head}.{tail}")
    text = text.replace("'", "")
    if text.count(".") > 1:
        return Decimal(text.replace(".", ""))
    return Decimal(text.replace(",", "")) if len(text) <= MOST_DIGITS and _GROUPED.match(text) else None

"""A product with a bare number behind it: "falconguard 30" is thirty, "datavault 9000" what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from domain.dialogue import Script
from domain.matching import catalogue
from domain.money import Money
from domain.patterns import regex
from handlers.turn import Turn

NUMBERED = regex(r"(?P<product>.*[^\W\d].*?)\s+(?P<number>\d{1,7})")
A_SUM = 1000  # from here on nobody counts without a unit


async def counted(
    turn: Turn, script: Script, said: Mapping[str, Any], before: Mapping[str, Any]
) -> dict[str, Any]:
    """The answers with the number apart, where the catalogue has the product without it and not with it."""
    found = NUMBERED.fullmatch(str(said.get("product") or ""))
    if found is None or not script.question("quantity"):
        return {**said}
    known = await turn.memory.names.catalogue()
    sure = "" if catalogue.listed(found[0], known) else catalogue.listed(found["product"], known)
    number, held = int(found["number"]), {**before, **said}
    if sure and number < A_SUM and held.get("quantity") in (None, number):
        return {**said, "product": sure, "quantity": number}
    if sure and number >= A_SUM and held.get("amount") is None:
        return {**said, "product": sure, "amount": Money(Decimal(number), turn.currency)}
    return {**said}

"""A product with a bare number behind it: "falconguard 30" is thirty, "datavault 9000" what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from domain.dialogue import Script
from domain.matching import catalogue
from domain.money import Money
from handlers.turn import Turn
from language.read.values.digits import counted_behind

A_SUM = 1000  # from here on nobody counts without a unit


async def counted(
    turn: Turn, script: Script, said: Mapping[str, Any], before: Mapping[str, Any]
) -> dict[str, Any]:
    """The answers with the number apart, where the catalogue has the product without it and not with it."""
    product = str(said.get("product") or "")
    name, number = counted_behind(product)
    if not name or not script.question("quantity"):
        return {**said}
    known = await turn.memory.names.catalogue()
    sure = "" if catalogue.listed(product, known) else catalogue.listed(name, known)
    held = {**before, **said}
    if sure and number < A_SUM and held.get("quantity") in (None, number):
        return {**said, "product": sure, "quantity": number}
    if sure and number >= A_SUM and held.get("amount") is None:
        return {**said, "product": sure, "amount": Money(Decimal(number), turn.currency)}
    return {**said}

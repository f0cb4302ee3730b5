"""What a bare number counts: "falconguard 30" is thirty, "datavault 9000" what it costs, and "50" before
"60k" was how many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from domain.chat import route_of
from domain.dialogue import Script
from domain.matching import catalogue
from domain.money import Money
from handlers.talk.offers import last_buttons
from handlers.turn import Turn
from language.carrying import carried_again
from language.read.answering.corrections import takes_back
from language.read.values.digits import A_SUM, counted_behind

TAKE = "form.take"  # the route of a button with an answer
EACH = "unit_price"  # beside the answers: what one costs, until it is known how many there are


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


async def count_left(
    turn: Turn, script: Script, said: Mapping[str, Any], before: Mapping[str, Any]
) -> dict[str, Any]:
    """The number of which it was just asked which field it is, as the count that it must have been: a sum is
    told now, and none of those that it was asked about."""
    free = {q.slot for q in script.questions if q.kind == "quantity"} - said.keys() - before.keys()
    sums = [value for value in said.values() if isinstance(value, Money)]
    if not free or not sums or takes_back(turn.heard.text):
        return {}
    choices = await offered(turn)
    if any(value in one.values() for one in choices for value in sums):
        return {}
    return {slot: one[slot] for one in choices for slot in free & one.keys()}


def of_all(said: Mapping[str, Any], before: Mapping[str, Any]) -> dict[str, Any]:
    """The sum of as many as are told now, of which the price of one was told before."""
    price, count = before.get(EACH), said.get("quantity")
    if not isinstance(price, Money) or not isinstance(count, int) or "amount" in said or "amount" in before:
        return {}
    return {"amount": replace(price, amount=price.amount * count)}


async def offered(turn: Turn) -> list[Mapping[str, Any]]:
    """The answers on the buttons of what was said last."""
    pressed = map(route_of, await last_buttons(turn))
    return [carried_again(arguments[0]) for route, arguments in pressed if route == TAKE]

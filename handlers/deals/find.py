"""Which deal, partner or colleague is meant."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from domain.chat import Kind, Refused, Reply
from domain.deals import Deal
from domain.people import Person
from handlers.turn import Turn, say
from language.read.pieces import Amount
from language.say import deals as cards

Act = Callable[[Turn, Deal], Awaitable[Reply]]


def on_deal(route: str, live: bool = True) -> Callable[[Act], Callable[[Turn], Awaitable[Reply]]]:
    """A handler that is given the deal meant."""

    def wrap(act: Act) -> Callable[[Turn], Awaitable[Reply]]:
        async def handler(turn: Turn) -> Reply:
            if len(turn.arguments) > 2:
                turn = turn.having(slots=carried_again(turn.arguments[2]))
            found = await find(turn, route, live)
            return found if isinstance(found, Reply) else await act(turn, found)

        return handler

    return wrap


async def find(turn: Turn, route: str, live: bool = False) -> Deal | Reply:
    """The deal that is meant: by its reference, its customer, or the card replied to.

    A reply that asks which one, where several fit. Raises Refused where none does."""
    reference = turn.arguments[0] if turn.arguments and turn.arguments[0] else turn.slots.get("deal", "")
    customer, partner = turn.slots.get("customer", ""), turn.slots.get("partner", "")
    if not (reference or customer or partner) and turn.heard.kind is Kind.COMMAND:
        customer = turn.heard.text.strip().partition(" ")[2]
    if not reference and not customer:
        reference = await _spoken_of(turn)
    if reference:
        return await read(turn, reference)
    found = await turn.memory.deals.named(customer, partner, live) if customer else ()
    if not found:
        raise Refused("deal.not_found", name=customer) if customer else Refused("deal.which_missing")
    if len(found) == 1 or (not live and len({deal.customer_id for deal in found}) == 1 and not found[1].live):
        return found[0]
    return say(cards.which(turn.words, found, route, "", carried(turn.slots)))


def carried(slots: Mapping[str, Any]) -> str:
    """What was said, as a button's argument, so that a choice goes on with it."""
    plain = {slot: value.isoformat() if isinstance(value, date) else value for slot, value in slots.items()}
    amount = plain.get("amount")
    if isinstance(amount, Amount):
        plain["amount"] = [str(amount.value), amount.currency]
    return json.dumps(
        {slot: value for slot, value in plain.items() if slot not in {"customer", "partner", "deal"}}
    )


def carried_again(text: str) -> dict[str, Any]:
    """The slots in a button's argument."""
    slots: dict[str, Any] = json.loads(text) if text else {}
    if "amount" in slots:
        slots["amount"] = Amount(Decimal(slots["amount"][0]), slots["amount"][1])
    for name in ("date", "close_date", "until"):
        if name in slots:
            slots[name] = date.fromisoformat(slots[name])
    return slots


async def _spoken_of(turn: Turn) -> str:
    noun, _, reference = (await turn.memory.post.about(turn.heard.message)).partition(" ")
    return reference if noun == "deal" else ""


async def read(turn: Turn, reference: str) -> Deal:
    """A deal by its reference; a button's second argument is the version it was drawn for."""
    deal = await turn.memory.deals.get(reference)
    if deal is None:
        raise Refused("deal.not_found", name=reference)
    version = turn.arguments[1] if len(turn.arguments) > 1 else ""
    if version and int(version) != deal.version:
        raise await turn.memory.deals.meanwhile(deal)
    return deal


async def partner_id(turn: Turn, name: str) -> int | None:
    """The id of a partner named. Raises Refused where none fits."""
    if not name:
        return None
    found = await turn.memory.partners.named(name)
    if not found:
        raise Refused("form.unknown", record=turn.words("record.partner"), name=name)
    return found[0].id


async def owner(turn: Turn, said: str) -> int | None:
    """The id of "me" or of a colleague named. Raises Refused for nobody's name."""
    if not said or (said == "me" and not turn.who.staff):
        return None
    if said == "me":
        return turn.who.id
    found: Sequence[Person] = await turn.memory.people.named(said)
    if not found:
        raise Refused("form.unknown", record=turn.words("record.person"), name=said)
    return found[0].id

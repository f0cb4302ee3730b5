"""Another step than the one that waits for a yes, said behind a no: "no, lost actually", 不对，是丢了."""

from __future__ import annotations

from domain.chat import Reply, route_of
from handlers.consent import CERTAIN
from handlers.requests import afterwards, may, proposed
from handlers.talk import offers
from handlers.talk.another_deal import CARRYING
from handlers.turn import Turn
from language.carrying import carried_again
from language.read.deals import withdrawn
from language.read.deals.given_instead import given_instead
from language.read.deals.otherwise import otherwise

STEPS = frozenset({"deal.win", "deal.lose", "deal.extend", "deal.withdraw", "deal.approve", "deal.reject"})
TOLD_AS = {"deal.reject": "reason", "deal.ask": "question"}
DECISIONS = frozenset({"deal.approve", "deal.reject"})
ASSIGNS = "partner.assign"
GIVES = frozenset({"deal.transfer", "deal.hand_over"})
RECEIVERS = frozenset({"partner", "person"})
NAMES = frozenset({"deal", "customer", "partner"})


async def _given(turn: Turn, route: str, arguments: tuple[str, ...], to: str) -> Reply | None:
    """The hand-over that waits, to whom it is meant after all; None for a card of something else."""
    if route == "do" and arguments[0] == ASSIGNS:
        slots = {**carried_again(arguments[1]), "to": to}
        return await proposed(turn.having(slots=slots, reading=None), ASSIGNS)
    if route not in GIVES or len(arguments) != CARRYING:
        return None
    slots = {**carried_again(arguments[2]), "to": to}
    return await proposed(turn.having(slots=slots, arguments=(arguments[0],)), route)


async def instead(turn: Turn, yes: str) -> Reply | None:
    """The step that is meant, on the same deal, as it is proposed; None where the words name none."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
    if (to := given_instead(turn.heard.text)) and turn.names.kind(to) in RECEIVERS:
        return await _given(turn, route, arguments, to)
    other, reason = otherwise(turn.heard.text) if route in DECISIONS and arguments else ("", "")
    if other and other != route:
        why = {TOLD_AS[other]: reason} if reason and other in TOLD_AS else {}
        return await proposed(turn.having(slots={**why, "deal": arguments[0]}, reading=None), other)
    rest = withdrawn.behind_no(turn.heard.text) if route in STEPS and arguments else ""
    deal = await turn.memory.deals.get(arguments[0]) if rest else None
    if deal is None:
        return None
    meant = turn.read(f"{deal.customer} {rest}")
    if meant.intent not in STEPS - {route} or meant.confidence < CERTAIN or not may(turn, meant.intent):
        return None
    said = {slot: value for slot, value in meant.slots.items() if slot not in NAMES and value != rest}
    slots = {**said, "deal": deal.reference}
    reply = await proposed(turn.having(slots=slots, reading=meant), meant.intent)
    return await afterwards(turn, reply, second) if second else reply

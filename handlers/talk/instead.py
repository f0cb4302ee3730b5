"""Another step than the one that waits for a yes, said behind a no: "no, lost actually", 不对，是丢了."""

from __future__ import annotations

from domain.chat import Reply, route_of
from handlers.consent import CERTAIN
from handlers.requests import afterwards, may, proposed
from handlers.talk import offers
from handlers.turn import Turn
from language.read.deals import withdrawn
from language.read.deals.otherwise import otherwise

STEPS = frozenset({"deal.win", "deal.lose", "deal.extend", "deal.withdraw", "deal.approve", "deal.reject"})
TOLD_AS = {"deal.reject": "reason", "deal.ask": "question"}
DECISIONS = frozenset({"deal.approve", "deal.reject"})
NAMES = frozenset({"deal", "customer", "partner"})


async def instead(turn: Turn, yes: str) -> Reply | None:
    """The step that is meant, on the same deal, as it is proposed; None where the words name none."""
    second, pressed = offers.apart(yes)
    route, arguments = route_of(pressed)
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

"""A ruling on a conflict in words: it is shown as what it would do, and a yes does it."""

from __future__ import annotations

from datetime import UTC, datetime

from domain.chat import Card
from domain.conflicts import Claim, Conflict, Ruling, proposal
from handlers.talk import offers
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read.deals import clashes
from language.read.deals.ruled import Ruled, judges, ruled, rules_anew
from language.say import rulings as cards

BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


async def speaks(turn: Turn) -> bool:
    """Whether a message is said of the two sides of a conflict: under their card, of the deal spoken of, or
    by the customer's name."""
    if not turn.who.staff:
        return False
    told = ruled(turn.heard.text, turn.names)
    if (told or clashes.rules(turn.heard.text)) and await offers.at_hand(turn, "conflict.rule"):
        return True
    if told is not None and await offers.at_hand(turn, "conflict.show"):
        return True
    if told is None:
        return False
    anew = rules_anew(turn.heard.text) and not turn.names.called(turn.heard.text, "customer")
    return anew or bool(await named(turn) or await _spoken(turn))


async def unwanted(turn: Turn) -> str:
    """The customer on whom a ruling is told while no conflict waits; empty for other messages."""
    text = turn.heard.text
    told = ruled(text, turn.names) if turn.who.staff else None
    if told is None or not (judges(text) or told.way == "share"):
        return ""
    return next(iter(turn.names.called(text, "customer")), "")


async def unnamed(turn: Turn) -> bool:
    """Whether a ruling is told by the words for one, or for a side while no deal is spoken of, and nothing
    waits for another answer: 撞单判给先报的, 这是两个项目，分开算, "pinnacle keeps it"."""
    text = turn.heard.text
    told = ruled(text, turn.names) if turn.who.staff else None
    if told is None or turn.names.called(text, "customer") or await offers.waiting(turn):
        return False
    registers = turn.read(text).intent == "deal.register"  # 报备美的，两个项目，80万
    if told.way == "side" and turn.names.kind(told.named) == "partner":
        return judges(text) or not await spoken_of(turn, "deal")
    return judges(text) or (told.way in {"separate", "share"} and not registers)


async def _spoken(turn: Turn) -> bool:
    """Whether a conflict of the deal spoken of last waits for a ruling."""
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    return deal is not None and bool(await turn.memory.conflicts.open(deal))


async def named(turn: Turn) -> str:
    """The customer named in the message of whom a conflict waits for a ruling; empty where there is none."""
    for name in turn.names.called(turn.heard.text, "customer"):
        for deal in await turn.memory.deals.named(name, live=True):
            if await turn.memory.conflicts.open(deal):
                return name
    return ""


async def asking(turn: Turn, met: Conflict, card: Card) -> Card:
    """The card of both sides, which asks for a yes to the ruling that was told; as it is where none was, or
    none that fits the two."""
    told = ruled(turn.heard.text, turn.names)
    ruling = await _meant(turn, told, met) if told and card.buttons else None
    return cards.asked(turn.words, card, met, ruling) if ruling else card


async def _meant(turn: Turn, told: Ruled, met: Conflict) -> Ruling | None:
    if told.way == "separate":
        return Ruling.SEPARATE
    first, second = met.first, met.second
    if told.way == "proposed":
        return proposal(first, second, turn.now, turn.program.conflicts)[0]
    if told.way == "share":
        return Ruling.SHARE if first.deal.partner_id != second.deal.partner_id else None
    sides = [claim for claim in (first, second) if await _is(turn, claim, told.named, met)]
    if len(sides) != 1:
        return None
    return Ruling.FIRST if (sides[0] is first) is told.keeps else Ruling.SECOND


async def _is(turn: Turn, claim: Claim, name: str, met: Conflict) -> bool:
    """Whether a side is called so: by its partner, one of his people, its reference, or when it came."""
    earlier = min((met.first, met.second), key=_came)
    if name in {"earlier", "later"}:
        return (claim is earlier) is (name == "earlier")
    if name.upper() == claim.deal.reference:
        return True
    firms = {firm.id for firm in await turn.memory.partners.named(name)}
    people = {person.partner_id for person in await turn.memory.people.named(name)}
    return claim.deal.partner_id in (firms | people) - {None}


def _came(claim: Claim) -> datetime:
    return claim.deal.submitted_at or BEFORE_ALL

"""The partner that is meant: by a button, by name, or as what was spoken of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from domain.chat import Kind, Refused, Reply
from domain.deals import LIVE
from domain.partners import Partner, begun
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn, say
from language.read.answering import choosing
from language.read.talk.arrangement import told_at
from language.say import common
from language.say import partners as cards

OF_CUSTOMERS = frozenset(
    {"visit.prepare", "visit.move", "visit.cancel"}
)  # may be said of a partner's customer


async def find(turn: Turn, route: str) -> Partner | Reply:
    """The partner that is meant: by a button's id or by name; a partner's contact means his own firm.

    A reply that asks which one, where several fit or none does for sure."""
    if turn.arguments and turn.arguments[0].isdigit():
        return await existing(turn, int(turn.arguments[0]))
    if turn.who.partner_id is not None:
        return await existing(turn, turn.who.partner_id)
    name = turn.slots.get("partner", "")
    if not name and turn.heard.kind is Kind.COMMAND:
        name = turn.heard.text.strip().partition(" ")[2].strip()
    if not name:
        return await _spoken_of(turn)
    found: Sequence[Partner] = await turn.memory.partners.named(name)
    if len(found) == 1:
        return found[0]
    if found:
        return say(cards.which(turn.words, name, found, route))
    if turn.who.staff and (firm := await firm_of(turn, (name,))):
        return firm
    if route == "partner.tier" and turn.names.kind(name) == "customer":
        raise Refused("partner.is_customer", name=name)
    near = await turn.memory.partners.nearest(name)
    if one := begun(name, near) or (await firm_with(turn, name) if route in OF_CUSTOMERS else None):
        return one
    return say(cards.nearest(turn.words, name, near, route))


async def firm_of(turn: Turn, people: Sequence[str]) -> Partner | None:
    """The one partner whose contacts are called so: "who is Jonas", "met Jonas today"."""
    known = [person for name in people for person in await turn.memory.people.named(name)]
    firms = {person.partner_id for person in known if person.partner_id}
    return await turn.memory.partners.get(firms.pop()) if len(firms) == 1 else None


async def firm_met(turn: Turn, place: str) -> Partner | None:
    """The partner of whose people one is met, where a place was taken for it: "with Jonas at Vapiano"."""
    if not told_at(place, turn.heard.text) or turn.names.kind(place):
        return None
    if await turn.memory.partners.named(place):
        return None
    people = turn.read_as("visit.log", turn.heard.text).get("people")
    return await firm_of(turn, people) if isinstance(people, tuple) else None


async def firm_with(turn: Turn, customer: str) -> Partner | None:
    """The one partner through whom this customer buys, whose visit it is: "meeting with Globex tomorrow"."""
    if not customer or await turn.memory.partners.named(customer):
        return None
    firms = {
        deal.partner_id for deal in await turn.memory.deals.named(customer, live=True) if deal.status in LIVE
    }
    (only,) = firms if len(firms) == 1 else (None,)
    return await turn.memory.partners.get(only) if only else None


async def _spoken_of(turn: Turn) -> Partner:
    """The partner spoken of, of the deal spoken of or of the open form. Raises Refused if there is none."""
    reference = await spoken_of(turn, "partner")
    if not reference and (deal := await turn.memory.deals.get(await spoken_of(turn, "deal"))):
        reference = str(deal.partner_id or "")
    opened = None if reference else await turn.memory.dialogues.get()
    reference = reference or str((opened.answers.get("partner_id") if opened else "") or "")
    if not reference:
        raise Refused("partner.which_missing")
    return await existing(turn, int(reference))


async def existing(turn: Turn, partner_id: int) -> Partner:
    partner = await turn.memory.partners.get(partner_id)
    if partner is None:
        raise Refused("button.old")
    return partner


async def _another_firm(turn: Turn, own: Partner) -> bool:
    """Whether a partner's contact asks of a firm by a name that is not his own firm's."""
    name = str(turn.slots.get("partner") or "")
    if (
        turn.who.partner_id is None
        or not name
        or choosing.points(name)
        or name.casefold() in own.name.casefold()
    ):
        return False
    return own.id not in {firm.id for firm in await turn.memory.partners.named(name)}


Act = Callable[[Turn, Partner], Awaitable[Reply]]


def on_partner(route: str) -> Callable[[Act], Callable[[Turn], Awaitable[Reply]]]:
    """A handler that is given the partner meant."""

    def wrap(act: Act) -> Callable[[Turn], Awaitable[Reply]]:
        async def handler(turn: Turn) -> Reply:
            found = await find(turn, route)
            if isinstance(found, Reply):
                return found
            reply = await act(turn, found)
            if not await _another_firm(turn, found):
                return reply
            own = common.sentence(turn.words, "partner.own_only", name=found.name)
            return replace(reply, cards=(own, *reply.cards))

        return handler

    return wrap

"""Which deal, partner or colleague is meant."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any

from domain.chat import Kind, Refused, Reply, Unconfirmed, action
from domain.deals import LIVE, MOVES, PENDING, Deal, Move, Status, may
from domain.money import Money
from domain.people import Person, Role
from domain.ports import DealQuery
from handlers import consent, nearest, products
from handlers.deals import discreet
from handlers.forms.run import taken
from handlers.talk.subjects import replied_to, spoken_of
from handlers.turn import Turn, say
from language.carrying import carried, carried_again
from language.read.answering import choosing
from language.read.answering.besides import wanted_too
from language.read.deals.appeals import of_appeal
from language.read.naming.unnamed import unnamed
from language.read.naming.whose import parted, whose
from language.read.pieces import More
from language.read.talk.nouns import noun_of
from language.read.values.digits import again
from language.read.values.raised import gone_from
from language.say import common
from language.say import deals as cards

Act = Callable[[Turn, Deal], Awaitable[Reply]]
DECIDING = frozenset({"deal.approve", "deal.reject", "deal.ask", "deal.may"})
REQUESTED = frozenset({"deal.extend", "deal.decline"})
ONLY_ONE = frozenset(
    {"deal.appeal", "deal.unappeal", "deal.drop"}
)  # of the only deal where it can be, whatever was spoken of
NONE_SUCH = {"deal.unappeal": "deal.no_appeal", "deal.drop": "deal.no_question"}
GUESSED = frozenset({"deal.win", "deal.lose"})
PAST = frozenset({"deal.history", "deal.why"})
LOOKS = frozenset({"deal.history", "deal.status", "deal.why"})
ASKS_COUNT = frozenset({"deal.update"})  # where the whole is asked for then
VALUES = frozenset({"amount", "quantity", "close_date", "product"})  # what a new deal would be told with
CLEARED = ("contact", "competitor")  # of which there may be nobody any more
MANY = re.compile(r"(?<=ch|sh)es$|(?<=[sx])es$")  # switches, boxes
WORDS_APART = frozenset({"deal.reject"})  # done on a ground, without the words where need be


def on_deal(route: str, live: bool = True) -> Callable[[Act], Callable[[Turn], Awaitable[Reply]]]:
    """A handler that is given the deal meant, and what was said of it as answers."""

    def wrap(act: Act) -> Callable[[Turn], Awaitable[Reply]]:
        async def handler(turn: Turn) -> Reply:
            if len(turn.arguments) > 2:
                turn = turn.having(slots=carried_again(turn.arguments[2]))
            found = await find(turn, route, live)
            if isinstance(found, Reply):
                return found
            turn = turn.having(slots=await _answers(turn, found, route))
            if route not in WORDS_APART:
                await discreet.checked(turn, found)
            if consent.unshown(turn, route, found):
                return consent.ask_on_deal(turn, route, found)
            try:
                return await act(turn, found)
            except Unconfirmed:
                return consent.ask_on_deal(turn, route, found)

        return handler

    return wrap


def first_of(turn: Turn) -> str:
    """What was said, without a second request."""
    return turn.heard.text.replace(turn.reading.rest, "") if turn.reading else turn.heard.text


async def _answers(turn: Turn, deal: Deal, route: str) -> dict[str, Any]:
    """What was said of a deal, as its fields hold it; "from 165 to 180" is its sum where 165 is."""
    known = {"amount": deal.amount, "quantity": deal.quantity, "list_price": deal.list_price}
    said = taken(turn, _of_sum(turn, deal) or turn.slots, known)
    said |= {slot: "" for slot in CLEARED if turn.slots.get(slot) == ""}
    if _same_product(str(said.get("product") or ""), deal) and not wanted_too(turn.heard.text):
        del said["product"]
    if deal.quantity is None and isinstance(added := turn.slots.get("quantity"), More):
        said.pop("quantity", None)  # it is added to no count that is known
        said |= {"quantity": added} if route in ASKS_COUNT else {}
    return {**said, "product": await products.spelt(turn, said["product"])} if said.get("product") else said


def _same_product(said: str, deal: Deal) -> bool:
    """Whether the deal's own product is meant, or many of it: 网关 of 工业网关, "switches" of ProSwitch."""
    word = said.casefold()
    return any(
        one and one in deal.product.casefold() for one in (word, MANY.sub("", word), word.removesuffix("s"))
    )


def _of_sum(turn: Turn, deal: Deal) -> dict[str, Any]:
    """The slots with a count as a sum, where it goes up or down from the sum that stands."""
    told, count, old = gone_from(turn.heard.text), turn.slots.get("quantity"), deal.amount
    if not (told and count and old) or "amount" in turn.slots:
        return {}
    ways = (turn.who.language, "en")
    way = next((way for way in ways if again(told, old.amount, way) == old.amount), "")
    new = again(str(count), old.amount, way) if way else None
    rest = {slot: value for slot, value in turn.slots.items() if slot != "quantity"}
    return {**rest, "amount": Money(new, old.currency)} if new else {}


async def find(turn: Turn, route: str, live: bool = False) -> Deal | Reply:
    """The deal that is meant: by its reference, its customer, or as what was spoken of.

    A reply that asks which one, where several fit. Raises Refused where none does."""
    reference = turn.arguments[0] if turn.arguments and turn.arguments[0] else turn.slots.get("deal", "")
    customer, partner = turn.slots.get("customer", ""), turn.slots.get("partner", "")
    if not (reference or customer or partner) and turn.heard.kind is Kind.COMMAND:
        customer = turn.heard.text.strip().partition(" ")[2]
    if reference:
        return await read(turn, reference)
    if turn.heard.kind is Kind.TEXT and unnamed(customer) and not turn.names.knows(customer):
        customer = ""  # "great! extend it"
    if customer and not partner and turn.heard.kind is Kind.TEXT:
        partner, customer = parted(customer, turn.names)
        partner = partner or whose(first_of(turn), customer, turn.names)
    if not (customer or partner):
        return await _unnamed(turn, route, live)
    found = await named(turn, customer, partner, live)
    if not found and (deal := await _of_contact(turn, customer)) is not None:
        return deal
    if not found and live:  # one that is closed: what asked for it says so
        found = (await named(turn, customer, partner, False))[:1]
    if not found:
        reply = await _unknown(turn, customer or partner, route)
        return await _of_another(turn, reply, customer, partner) if customer and partner else reply
    found = _able(turn, route, await _with_spoken(turn, customer, found))
    if not (customer and partner) and _told_of_firm(turn, customer or partner, route):
        return say(cards.which_one(turn.words, found, route, "", carried(turn.slots, "customer", "partner")))
    if _another_firm(route, customer, found):
        return say(cards.which(turn.words, found, route, "", carried(turn.slots, "customer", "deal")))
    if len(found) == 1 or (not live and len({deal.customer_id for deal in found}) == 1 and not found[1].live):
        return found[0]
    said = carried(turn.slots, "customer", "partner", "deal")
    spoken = f"partner {found[0].partner_id}" if partner and not customer else ""
    return say(cards.which(turn.words, found, route, "", said), about=spoken)


def _another_firm(route: str, customer: str, found: Sequence[Deal]) -> bool:
    """Whether what is asked of the past of a deal by its very name would be told of another partner's, which
    has the customer by now in another spelling."""
    first, said = found[0], customer.casefold()
    by_name = [deal for deal in found if deal.customer.casefold() == said and deal not in found[:1]]
    return (
        route in PAST
        and first.customer.casefold() != said
        and any(deal.partner_id != first.partner_id for deal in by_name)
    )


def _told_of_firm(turn: Turn, name: str, route: str) -> bool:
    """Whether an end or a change is told of a partner alone, whose only deal need not be meant:
    云轩下了50万的订单, 云轩这个月目标50万."""
    told = route in GUESSED or (route == "deal.update" and noun_of(turn.heard.text) != "deal")
    return told and turn.heard.kind is Kind.TEXT and turn.names.kind(name) == "partner"


async def _of_contact(turn: Turn, name: str) -> Deal | None:
    """The deal spoken of, where a name is that of its contact: "Stein moved the decision to October"."""
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal")) if name else None
    return deal if deal and name.casefold() in deal.contact.casefold().split() else None


async def _of_another(turn: Turn, reply: Reply, customer: str, partner: str) -> Reply:
    """With what is amiss where the customer is there, but not under the partner who was named."""
    if not await turn.memory.deals.named(customer) or not turn.names.knows(partner):
        return reply
    line = turn.words("deal.none_of", partner=partner, customer=customer)
    return replace(reply, cards=tuple(replace(card, lines=(line,)) for card in reply.cards))


async def _unknown(turn: Turn, name: str, route: str) -> Reply:
    """The nearest deals, and a new one for words that change a deal which nobody has: "and Edeka, 30k".
    Raises Refused where there is neither."""
    told = route == "deal.update" and turn.heard.kind is Kind.TEXT and VALUES & turn.slots.keys()
    new = action("guess", "deal.register", turn.heard.text) if told else ""
    if near := await nearest.offered(turn, name, route, new=new):
        return near
    if not new:
        raise Refused("deal.not_found", name=name)
    options = [(turn.words("button.new", name=name), new)]
    return say(common.choice(turn.words("deal.not_found", name=name), options))


async def _with_spoken(turn: Turn, customer: str, found: Sequence[Deal]) -> Sequence[Deal]:
    """The deals found by a name, with the one spoken of last where its customer's longer name begins so."""
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal")) if customer else None
    begins = deal and deal.live and deal.customer.casefold().startswith(customer.casefold())
    return (deal, *found) if deal and begins and deal not in found else found


def _able(turn: Turn, route: str, found: Sequence[Deal]) -> Sequence[Deal]:
    """Of deals with one name those on which the speaker may make the move he asks for, or those with the
    appeal that is spoken of, if there are some."""
    if _of_appeal(turn, route):
        return [deal for deal in found if deal.appealed_at] or found
    name = route.removeprefix("deal.")
    if name not in set(Move):
        return found
    return [deal for deal in found if _fits(turn, route, deal)] or found


def _fits(turn: Turn, route: str, deal: Deal) -> bool:
    """Whether the speaker may make the move that is asked for on a deal as it stands."""
    step = Move(route.removeprefix("deal."))
    return deal.status in MOVES[step].start and may(deal, step, turn.who)


async def _unnamed(turn: Turn, route: str, live: bool) -> Deal | Reply:
    """The deal spoken of last, unless nothing can be done with it any more, or any may be meant; else the
    person chooses."""
    meant = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    if route in ONLY_ONE and not (meant and _fits(turn, route, meant)):
        query = DealQuery(MOVES[Move(route.removeprefix("deal."))].start)
        fit = [each for each in (await turn.memory.deals.search(query)).rows if _fits(turn, route, each)]
        if not fit and route in NONE_SUCH:
            raise Refused(NONE_SUCH[route])
        meant = fit[0] if len(fit) == 1 else meant
    if _of_appeal(turn, route) and not (meant and meant.appealed_at):
        return await _appealed(turn, route)
    pointed = choosing.points_within(turn.heard.text) or await replied_to(turn, "deal")
    any_one = turn.heard.kind is Kind.TEXT and choosing.any_one(turn.heard.text) and not pointed
    if meant and not pointed and (other := await _instead(turn, route, meant)):
        return other
    if meant and (meant.live or not live or pointed) and not any_one:
        return meant
    requested = await _requested(turn) if route in REQUESTED else ()
    offered = requested or await _waiting(turn, route, live)
    if len(offered) == 1 and (requested or route in DECIDING):
        return offered[0]
    said = carried(turn.slots, "customer", "partner", "deal")
    return say(cards.which_one(turn.words, offered, route, "", said))


async def _instead(turn: Turn, route: str, spoken: Deal) -> Deal | None:
    """The only deal that waits for the speaker, where a bare 批准 follows one that is approved already."""
    if route != "deal.approve" or spoken.status is not Status.APPROVED:
        return None
    query = DealQuery(PENDING, decider_id=turn.who.id)
    rows = (await turn.memory.deals.search(query)).rows
    return rows[0] if len(rows) == 1 else None


def _of_appeal(turn: Turn, route: str) -> bool:
    return turn.heard.kind is Kind.TEXT and route in LOOKS and of_appeal(turn.heard.text)


async def _appealed(turn: Turn, route: str) -> Deal | Reply:
    """The only deal with an appeal, of several the one that is being heard; else the person chooses. Raises
    Refused where there is none."""
    found = (await turn.memory.deals.search(DealQuery(appealed=True))).rows
    heard = [deal for deal in found if deal.status in PENDING]
    offered = heard or found
    if not offered:
        raise Refused("deal.appeals.none")
    return offered[0] if len(offered) == 1 else say(cards.which_one(turn.words, offered, route, "", ""))


async def _requested(turn: Turn) -> Sequence[Deal]:
    """The deals of which the speaker was asked for an extension."""
    query = DealQuery(frozenset({Status.APPROVED}), waiting=True, decider_id=turn.who.id)
    return (await turn.memory.deals.search(query)).rows


async def _waiting(turn: Turn, route: str, live: bool) -> Sequence[Deal]:
    """The deals that a request which names none may be about. Raises Refused where there is none."""
    decides = route in DECIDING
    query = DealQuery(
        statuses=PENDING if decides else LIVE if live else frozenset(),
        owner_id=turn.who.id if turn.who.role is Role.REP and not decides else None,
        decider_id=turn.who.id if decides else None,
    )
    rows = (await turn.memory.deals.search(query)).rows
    if decides and not rows:  # what waits for others, and which a lead may decide, too
        others = (await turn.memory.deals.search(replace(query, decider_id=None))).rows
        rows = tuple(deal for deal in others if may(deal, Move.APPROVE, turn.who))
    if not rows:
        raise Refused("deal.which_missing")
    return rows


async def named(turn: Turn, customer: str, partner: str, live: bool) -> Sequence[Deal]:
    """The deals of a name; one said without its part may be the customer's, or the partner's."""
    if not (customer or partner):
        return ()
    if found := await turn.memory.deals.named(customer or partner, partner if customer else "", live):
        return [deal for deal in found if not deal.merged_into] or found
    if customer and (partner or (not turn.who.staff and turn.names.kind(customer) != "product")):
        return ()
    statuses = LIVE if live else frozenset()
    if turn.names.kind(customer or partner) == "product":  # 防火墙那个撤了
        return (await turn.memory.deals.search(DealQuery(LIVE, product=customer or partner))).rows
    firms = await turn.memory.partners.named(customer or partner)  # "the Softline deal"
    return (await turn.memory.deals.search(DealQuery(statuses, firms[0].id))).rows if firms else ()


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
    """The id of a partner named, or of the only one whose name begins so. Raises Refused where none fits."""
    if not name:
        return None
    found = await turn.memory.partners.named(name)
    if not found:
        near = await turn.memory.partners.nearest(name)
        begun = [firm for firm in near if firm.name.lower().startswith(name.lower())]
        found = begun if len(begun) == 1 else ()
    if not found:
        raise Refused("form.unknown", record=turn.words("record.partner"), name=name)
    return found[0].id


async def owner(turn: Turn, said: str) -> int | None:
    """The id of "me" or of a colleague named; none where a lead's teams or a contact's firm are meant.
    Raises Refused for nobody's name."""
    if not said or (said == "me" and turn.who.role is not Role.REP):
        return None
    if said == "me":
        return turn.who.id
    found: Sequence[Person] = await turn.memory.people.named(said)
    if not found:
        raise Refused("form.unknown", record=turn.words("record.person"), name=said)
    return found[0].id

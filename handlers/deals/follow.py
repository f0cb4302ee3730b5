"""Following: how deals stand and what happened to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Kind, Letter, Refused, Reply, action
from domain.deals import LIVE, PENDING, Deal, Move, Status
from domain.people import LEADS
from domain.ports import DealQuery, PartnerQuery
from handlers import conflicts, nearest
from handlers.deals import anew
from handlers.deals.find import first_of, named, on_deal, owner, partner_id
from handlers.deals.narrowing import narrowed, without_excepted
from handlers.deals.tell import to_both, to_decider, to_partner, to_person
from handlers.deals.why import edition
from handlers.talk.subjects import about
from handlers.turn import Turn, say
from language.read import filters
from language.read.deals.at_once import at_once
from language.read.deals.free import asks_if_free
from language.read.naming.branches import is_branch, with_branch
from language.read.telling.lost import lost_to
from language.read.telling.told import MINE
from language.read.unheeded import unheeded
from language.say import common
from language.say import deals as cards
from language.say import rulings as ruling_cards
from language.words import Words

HOLDING = ("partner_id", "owner_id", "rule")
STATUSES = {
    "pending": PENDING,
    **{s: frozenset({Status(s)}) for s in ("approved", "rejected", "expired", "won", "lost", "withdrawn")},
}


async def status(turn: Turn) -> Reply:
    """How a deal stands. Of a customer without a deal that the speaker sees: whether it is free."""
    name = str(turn.slots.get("customer") or turn.slots.get("partner") or "")
    if name and turn.heard.kind is Kind.TEXT and asks_if_free(first_of(turn)):
        await conflicts.customers_only(turn, name)
        if is_branch(branch := with_branch(turn.heard.text, name)):
            return await conflicts.check(turn.having(arguments=(branch,)))
    if await _asks_of_another(turn):
        return await _nearest(turn) or await conflicts.check(turn)
    reply = await shown(turn)
    own = turn.who.partner_id is not None and turn.heard.kind is Kind.TEXT and asks_if_free(first_of(turn))
    return said_first(reply, turn.words("conflict.own")) if own and reply.about else reply


async def _nearest(turn: Turn) -> Reply | None:
    """What may be meant by a name that fits nothing, unless it is asked whether the name is free."""
    if turn.heard.kind is not Kind.TEXT or asks_if_free(first_of(turn)):
        return None
    name = turn.slots.get("customer") or turn.slots.get("partner", "")
    return await nearest.offered(turn, name, "deal.status", "partner.show", action("conflict.check", name))


def said_first(reply: Reply, line: str) -> Reply:
    """A card with a line before its own."""
    (card,) = reply.cards
    return replace(reply, cards=(replace(card, lines=(line, *card.lines)),))


async def _asks_of_another(turn: Turn) -> bool:
    said = turn.slots
    if turn.arguments or said.get("deal") or not (said.get("customer") or said.get("partner")):
        return False
    asks = turn.heard.kind is Kind.TEXT and asks_if_free(first_of(turn))
    if asks and turn.who.staff:
        return True
    found = await named(turn, said.get("customer", ""), said.get("partner", ""), live=False)
    return asks and not any(deal.live for deal in found) if found else asks or bool(said.get("customer"))


@on_deal("deal.status", live=False)
async def shown(turn: Turn, deal: Deal) -> Reply:
    lead, program = turn.who.role in LEADS, await edition(turn, deal)
    if not turn.who.staff:
        deal = replace(deal, delivered_by="")  # perhaps another partner
    decides = rules.decides(deal, turn.who)
    withdraws = rules.may(deal, Move.WITHDRAW, turn.who)
    extends = rules.extensible(deal, turn.program)
    card = cards.show(turn.words, deal, program, turn.who.staff, lead, decides, withdraws, extends, turn.now)
    if decides and deal.status in PENDING and (unruled := await conflicts.unruled(turn, deal)):
        card = ruling_cards.rule_first(turn.words, card, *unruled)
    return say(card, about=f"deal {deal.reference}")


@on_deal("deal.history", live=False)
async def history(turn: Turn, deal: Deal) -> Reply:
    events = await turn.memory.deals.history(deal)
    card = cards.history(turn.words, deal, events, await edition(turn, deal), turn.who.staff)
    return say(card, about=f"deal {deal.reference}")


async def listed(turn: Turn) -> Reply:
    """Several deals: by status, partner, customer, period, owner; the live ones where nothing is said."""
    turn = without_excepted(turn)
    said = turn.slots
    first, last = said.get("period") or (None, None)
    if first and first > turn.today and filters.standing_still(turn.heard.text):  # 超过两周没动: how long
        first, last = None, None
    try:
        partner, place, customer = await _whose(turn)
    except Refused:
        if near := await nearest.offered(turn, said["partner"], "deal.status", "partner.deals"):
            return near
        raise
    asked = "" if said.get("partner") or said.get("customer") else _place(turn)
    place = place or await _with_partners(turn, asked)
    waits = bool(said.get("waiting"))  # for the speaker, also for whom he stands in
    owner_id = None if waits and turn.who.staff else await owner(turn, said.get("owner", ""))
    decider_id = turn.who.id if waits and turn.who.staff else None
    if waits and turn.who.staff and said.get("owner"):  # "which deals wait for Li Wei"
        decider_id = await owner(turn, said["owner"])
    statuses = STATUSES.get(said.get("status", ""), LIVE if _live(turn) else frozenset())
    statuses = frozenset() if waits else statuses
    query = DealQuery(
        statuses=statuses, partner_id=partner, owner_id=owner_id, decider_id=decider_id,
        customer=customer, territory=place, first=first, last=last, waiting=waits,
    )  # fmt: skip
    query = await narrowed(turn, query)
    found = await turn.memory.deals.search(query)
    own = turn.who.role not in LEADS and MINE.search(turn.heard.text)  # 我的审批 of a rep
    if waits and not found.total and turn.who.staff and not own:
        return _one_by_one(turn, await _of_team(turn, replace(query, decider_id=None)))
    if not found.total and (near := await _nearest_of(turn, customer)) is not None:
        return near
    beside = _not_narrowed(turn, asked, place)
    ends = query.ending and not query.at_risk
    last = "protected_until" if ends else "close_date" if query.closing_first else "status"
    last = "owner" if turn.who.staff and filters.of_which_rep(turn.heard.text) else last
    return _one_by_one(turn, say(*beside, cards.listed(turn.words, found, last), about=about(found.rows)))


def _one_by_one(turn: Turn, shown: Reply) -> Reply:
    """The list of those that wait, where several are to be decided in one sentence."""
    if not (turn.who.staff and turn.heard.kind is Kind.TEXT and at_once(first_of(turn))):
        return shown
    line = common.sentence(turn.words, "deals.one_by_one" if shown.about else "deals.none_waits")
    return replace(shown, cards=(line, *shown.cards) if shown.about else (line,))


def _not_narrowed(turn: Turn, asked: str, place: str) -> tuple[Card, ...]:
    """What a list was asked to be narrowed by, and is not: a place without partners, other words."""
    if place:
        return ()
    if asked:
        return (common.sentence(turn.words, "deals.no_partner_in", place=asked),)
    text = first_of(turn) if turn.heard.kind is Kind.TEXT else ""
    rest = filters.denied_state(text) or unheeded(text, turn.slots, turn.names, turn.now)
    return (common.sentence(turn.words, "deals.not_narrowed", what=rest),) if rest else ()


async def _of_team(turn: Turn, query: DealQuery) -> Reply:
    """What waits for others of a lead's teams, where nothing waits for himself."""
    found = await turn.memory.deals.search(query)
    nothing = common.sentence(turn.words, "deals.wait_for_others") if found.total else None
    rest = cards.listed(turn.words, found)
    return say(*((nothing,) if nothing else ()), rest, about=about(found.rows))


async def _nearest_of(turn: Turn, customer: str) -> Reply | None:
    """What may be meant by the name of a customer of whom no deal is on record."""
    if not customer or await turn.memory.deals.named(customer):
        return None
    return await nearest.offered(turn, customer, "deal.status", "partner.deals")


def _live(turn: Turn) -> bool:
    return not turn.slots or filters.still_open(turn.heard.text)


async def _whose(turn: Turn) -> tuple[int | None, str, str]:
    """The partner that is named, or the territory in which some are, or the customer.

    Raises Refused where it is none of them."""
    name, customer = turn.slots.get("partner", ""), turn.slots.get("customer", "")
    if turn.names.kind(name) == "product":  # "my deals with FalconGuard"
        return None, "", customer
    try:
        return await partner_id(turn, name), "", customer
    except Refused:
        if place := await _with_partners(turn, name):
            return None, place, customer
        if not customer and (await turn.memory.deals.search(DealQuery(customer=name))).total:
            return None, "", name
        raise


def _place(turn: Turn) -> str:
    """The territory that a list is asked of; empty for none."""
    text = first_of(turn)
    said = turn.read_as("briefing.show", text) if turn.heard.kind is Kind.TEXT else {}
    place = str(said.get("territory", ""))
    other = turn.names.person(place) or turn.names.kind(place) == "product" or filters.excepted(text)
    of_owner = place.casefold() in str(turn.slots.get("owner") or "").casefold()  # wei of Li Wei
    return "" if other or of_owner or lost_to(place, text) else place


async def _with_partners(turn: Turn, place: str) -> str:
    """A territory as its partners have it written: 华东 for 华东区 and "East China"; empty without one."""
    for name in filters.region_names(place):
        found = await turn.memory.partners.search(PartnerQuery(territory=name, limit=1))
        if found.total:
            return name
    return ""


async def undone(turn: Turn, deal: Deal, taken: Mapping[str, Any]) -> tuple[Letter, ...]:
    """Tells the others that a step on a deal was taken back: who has it now, and who no longer has what the
    step gave him. `taken` is what the step had written."""

    def card(words: Words) -> Card:
        return cards.taken_back(words, deal, turn.program, turn.who.name)

    letters = await to_both(turn, deal, card, "undone")
    if decide := await anew.deciding(turn, deal):
        fresh = await to_decider(turn, deal, lambda w: decide(w, *card(w).lines), "undone")
        letters = (*(each for each in letters if each.person_id != deal.decider_id), *fresh)
    given = replace(deal, **{name: taken[name] for name in HOLDING if name in taken})
    if given.partner_id != deal.partner_id:
        letters += await to_partner(
            turn, given, lambda w: cards.taken_away(w, given, turn.program, turn.who.name), "undone"
        )
    if given.owner_id != deal.owner_id:
        letters += await to_person(turn, given.owner_id, deal, card, "undone")
    return letters

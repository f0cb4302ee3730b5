"""A list of deals or partners that is asked for in words of its own; and an answer by the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from domain.chat import Reply
from domain.deals import Status
from domain.ports import DealQuery
from handlers import attention, partners
from handlers.manager import as_you
from handlers.requests import do
from handlers.talk import once_more, subjects
from handlers.talk.meant import firm_of
from handlers.turn import Turn, say
from language.read import Reading
from language.read.deals import rewards
from language.read.deals.at_once import each
from language.read.deals.brought import brought_by, of_product, sold
from language.read.deals.decisions import Decisions, decisions
from language.read.deals.free import next_step
from language.read.filters import whose_ending
from language.read.parted import most
from language.read.talk import overviews, questions
from language.read.talk.attention import asks_first
from language.read.talk.clipped import stands
from language.read.talk.compared import compared
from language.read.talk.last_told import last_told
from language.read.talk.ranked import lasting, nearest_tier, sold_by
from language.read.talk.reached import asks_who_i_am, led, reached
from language.read.talk.unregistered import unregistered
from language.read.talk.unvisited import unvisited
from language.read.talk.whether import of_it
from language.say import common
from language.say import deals as deal_cards

OF_PARTNERS = {
    "partner.rising": nearest_tier,
    "partner.unvisited": unvisited,
    "partner.unregistered": unregistered,
}
AHEAD = timedelta(days=10_000)
APPEAL = "appeal.within"
WITHIN, STOPPED = "decision.within", "decision.stopped"


async def listed(turn: Turn) -> Reply | None:
    """A list that is asked for in words of its own; None for other words."""
    text = turn.heard.text
    if (first := await _of_oneself(turn)) is not None:
        return first
    if asks := decisions(text, turn.names):
        return await _decided(turn, asks)
    if whose_ending(text):
        return await do(turn.having(slots=turn.read_as("deal.list", text)), "deal.list")
    if firm := brought_by(text, turn.names):
        return await do(turn.having(slots={"partner": firm}), "deal.list")
    if lasting(text):
        return await _lasting(turn)
    if (seller := sold_by(text, turn.names)) or sold(text, turn.names):
        said = turn.read_as("deal.list", text)
        won = {slot: said[slot] for slot in ("period", "owner") if slot in said} | {
            "status": Status.WON.value
        }
        won |= {"partner": seller} if seller else {}
        return await do(turn.having(slots=won), "deal.list")
    if of_product(text, turn.names):
        return await do(turn.having(slots={}), "deal.list")
    if rewards.coming(text, turn.names) or (rewards.paid_it(text) and await _won_last(turn)):
        return await of_rules(turn, "program.rule", "reward.percent")
    if next_step(text) and (reference := await subjects.spoken_of(turn, "deal")):
        return await do(turn.having(slots={"deal": reference}), "deal.status")
    if turn.who.staff and (found := await _last_visit(turn) or await _two_times(turn)) is not None:
        return found
    if turn.who.staff and (name := overviews.rated(text)) and turn.names.kind(name) in {"", "person"}:
        return await do(turn.having(slots={"owner": name}), "pipeline.show")
    if turn.who.staff and (found := await _of_staff(turn)) is not None:
        return found
    asked = stands(text) or of_it(text) or stands(await as_you(turn))  # "did Li Wei see it already?"
    return await _how_it_stands(turn) if asked else None


async def _of_oneself(turn: Turn) -> Reply | None:
    """Who the speaker is, or his deals where each is to be extended or withdrawn; None for other words."""
    if asks_who_i_am(turn.heard.text):
        return say(common.sentence(turn.words, "person.is", name=turn.who.name, role=turn.who.role))
    if not each(turn.heard.text):
        return None
    live = await do(turn.having(slots={}, heard=replace(turn.heard, text="")), "deal.list")
    one = common.sentence(turn.words, "deals.each")
    return replace(live, cards=(one, *live.cards)) if live.about else live


async def _lasting(turn: Turn) -> Reply:
    """The protected deals, the one whose protection ends last first."""
    ahead = (turn.today, turn.today + AHEAD)
    query = DealQuery(frozenset({Status.APPROVED}), ending=ahead, longest=True)
    found = await turn.memory.deals.search(query)
    return say(deal_cards.listed(turn.words, found, "protected_until"), about=subjects.about(found.rows))


async def _last_visit(turn: Turn) -> Reply | None:
    """The visits of the partner spoken of, where it is asked what was said last time."""
    if not last_told(turn.heard.text):
        return None
    firm = await turn.memory.partners.get(int(await subjects.spoken_of(turn, "partner") or 0))
    return await do(turn.having(slots={"partner": firm.name}), "visit.list") if firm else None


async def _won_last(turn: Turn) -> bool:
    """Whether the deal spoken of last is won."""
    deal = await turn.memory.deals.get(await subjects.spoken_of(turn, "deal"))
    return deal is not None and deal.status is Status.WON


async def _of_staff(turn: Turn) -> Reply | None:
    """The same of what only staff may see: partners, and what is new in the team."""
    text = turn.heard.text
    if asks_first(text):
        return await attention.first(turn)
    if most(text) or overviews.rated_all(text):
        return await do(turn.having(slots=turn.read_as("pipeline.show", text)), "pipeline.show")
    if route := next((route for route, asks in OF_PARTNERS.items() if asks(text)), ""):
        return await do(turn.having(slots=turn.read_as("partner.list", text)), route)
    if name := reached(text):
        return await _who(turn, name)
    if (who := led(text))[0]:
        return await _leader(turn, *who)
    if name := overviews.stage_set(text, turn.names):
        (firm,) = (await turn.memory.partners.named(name))[:1]
        return say(common.sentence(turn.words, "partner.stage_stands", name=firm.name, stage=firm.stage))
    if name := overviews.type_set(text, turn.names):
        return await partners.kind_stands(turn.having(slots={"partner": name}))
    when = turn.read_as("briefing.show", text) if overviews.whats_new(text) else {}
    if overviews.whats_new(text) and (when or not await subjects.spoken_of(turn, "deal")):
        return await do(turn.having(slots=when), "briefing.show")
    if overviews.who_is_ahead(text):
        return await do(turn.having(slots=turn.read_as("pipeline.show", text)), "pipeline.show")
    if two := overviews.side_by_side(text, turn.names):
        kind, look = (
            ("customer", "deal.status")
            if turn.names.kind(two[0]) == "customer"
            else ("partner", "partner.tier")
        )
        both = [await do(turn.having(slots={kind: one}), look) for one in two]
        about = "\n".join(one.about for one in both if one.about)
        return replace(both[0], cards=tuple(card for one in both for card in one.cards), about=about)
    if name := overviews.renamed(text, turn.names):
        return await do(turn.having(slots={"partner": name}), "partner.update")
    return None


async def _two_times(turn: Turn) -> Reply | None:
    """The pipeline of one time and of another, where they are compared; None for other words."""
    said = compared(turn.heard.text) or ()
    periods = [turn.read_as("pipeline.show", words).get("period") for words in said]
    if not periods or None in periods:
        return None
    both = [await do(turn.having(slots={"period": one}), "pipeline.show") for one in periods]
    return replace(both[0], cards=tuple(card for one in both for card in one.cards))


async def _who(turn: Turn, name: str) -> Reply | None:
    """Who somebody is: a colleague, or one of a partner, whose record tells how he is reached."""
    if turn.names.kind(name) == "partner":
        return await do(turn.having(slots={"partner": name}), "partner.show")
    if his := await firm_of(turn, (name,)) or await firm_of(turn, (name.removesuffix("s"),)):
        return await do(turn.having(slots={"partner": his.name}), "partner.show")
    found = [person for person in await turn.memory.people.named(name) if person.staff]
    if len(found) != 1:
        return None
    return say(common.sentence(turn.words, "person.is", name=found[0].name, role=found[0].role))


async def _leader(turn: Turn, name: str, own: bool) -> Reply | None:
    """Who leads the team of a colleague, or one's own; None for nobody of the staff."""
    found = [turn.who] if own else [one for one in await turn.memory.people.named(name) if one.staff]
    team = await turn.memory.people.team(found[0].team_id) if len(found) == 1 and found[0].team_id else None
    lead = await turn.memory.people.get(team.lead_id) if team and team.lead_id else None
    if lead is None or lead.id == found[0].id:
        return await _who(turn, found[0].name) if len(found) == 1 else None
    return say(common.sentence(turn.words, "person.leads", name=lead.name, whose=found[0].name))


async def _decided(turn: Turn, asks: Decisions) -> Reply | None:
    """The deals on which was decided in a time, or by somebody; None where neither is told. A partner may ask
    only when."""
    period = turn.read_as("deal.list", turn.heard.text).get("period")
    if (asks.when and not period) or not (period or asks.by):
        return None
    slots = {"period": period} if period else {}
    slots |= {"owner": asks.by} if turn.who.staff and asks.by else {}
    reply = await do(turn.having(slots=slots), "deal.list")
    return once_more.noted(turn, reply, Reading("deal.list", slots, 1.0, turn.words.language))


async def _how_it_stands(turn: Turn) -> Reply:
    """The deal spoken of; where none was, all of the speaker's own."""
    reference = await subjects.spoken_of(turn, "deal")
    if reference:
        return await do(turn.having(slots={"deal": reference}), "deal.status")
    return await do(turn.having(slots={}), "deal.list")


async def of_rules(turn: Turn, route: str, rule: str) -> Reply:
    """The answer to a question about rules, or about who did what; how many may be open is a rule to us."""
    if said := questions.TOLD.get(route):
        return say(common.sentence(turn.words, said))
    route = "program.rule" if route == "conflict.meter" and rule and turn.who.staff else route
    rule = "" if route == "conflict.meter" else rule
    if rule == WITHIN and turn.who.partner_id and questions.own_answer(turn.heard.text):
        rule = STOPPED  # who is asked has no term, and the clock waits for him
    told = await do(turn.having(arguments=(rule,) if rule else ()), route)
    return await _with_rejected(turn, told) if rule == APPEAL and turn.who.partner_id else told


async def _with_rejected(turn: Turn, told: Reply) -> Reply:
    """The rule on appeals, and the deals of a partner's own to which it may apply."""
    found = await turn.memory.deals.search(DealQuery(frozenset({Status.REJECTED})))
    if not found.total:
        return told
    listed = deal_cards.listed(turn.words, found)
    return replace(told, cards=(*told.cards, listed), about=subjects.about(found.rows))

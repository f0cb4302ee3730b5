"""Back from its end: registered anew, with what is new, a new place in the queue, and a new decision."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Refused, Reply
from domain.deals import Deal, Move
from domain.dialogue import Question, Script
from domain.partners import Partner
from handlers import conflicts, forms
from handlers.deals.admission import applicant
from handlers.deals.after_rejection import registered_anew, rejected
from handlers.deals.arrive import arrived
from handlers.deals.find import on_deal
from handlers.deals.register import BESIDES, admitted, script, standing_days
from handlers.turn import Turn
from language.read.answering.besides import besides
from language.read.telling.progress import nothing_new
from language.say import deals as cards
from language.words import Words

VALUES = ("amount", "close_date", *BESIDES)  # that may be new
DAYS = ("close_date", "price_date")  # that are asked where they can't stand

REOPEN = Script(
    "deal_reopen",
    "deal.reopen",
    (Question("news", "text"), Question("close_date", "date"), Question("price_date", "date")),
    confirm=False,
)


async def reopen(turn: Turn) -> Reply:
    """With the sums and the days that stand in the news: 远景又活了，9万，8月."""
    news = str(turn.slots.get("news") or "")
    labelled, rest = besides(
        news, [slot for slot in BESIDES if script(turn.program).question(slot)], turn.now
    )
    told = turn.read_as("deal.update", rest) if rest else {}
    said = {**{slot: told[slot] for slot in ("amount", "close_date") if slot in told}, **labelled}
    return await _reopen(turn.having(slots={**turn.slots, **forms.taken(turn, said), **_typed(turn)}))


def _typed(turn: Turn) -> dict[str, Any]:
    return {slot: turn.slots[slot] for slot in VALUES if turn.slots.get(slot)}


@on_deal("deal.reopen", live=False)
async def _reopen(turn: Turn, deal: Deal) -> Reply:
    """Behind whoever has the customer by now, like any registration that comes later."""
    if rejected(turn, deal):
        return await registered_anew(turn, deal, _typed(turn), str(turn.slots.get("news") or ""))
    partner = await _able(turn, deal)
    news, later = turn.slots.get("news", ""), replace(deal, **_typed(turn))
    left_out = standing_days(turn, later)
    if not news or len(left_out) < len(DAYS):
        asked = await forms.start(turn, "deal_reopen", {"news": news}, deal.reference, left_out)
        soon = (
            [] if not news or "price_date" in left_out else [*rules.too_soon(later, turn.program, turn.today)]
        )
        lines = (
            turn.words("deal_reopen.too_soon", **cards.refusal(turn.words, turn.program, each))
            for each in soon
        )
        return replace(asked, cards=(*(Card(lines=(line,)) for line in lines), *asked.cards))
    if nothing_new(news):
        raise Refused("deal.reopen.news", reference=deal.reference)
    return await _again(turn, later, partner, news)


async def _able(turn: Turn, deal: Deal) -> Partner:
    """The partner of a deal that may come back. Raises Refused for another."""
    if deal.merged_into:
        raise Refused("deal.merged_before", reference=deal.reference, into=deal.merged_into)
    rules.check(deal, Move.REOPEN, turn.who)
    partner = await turn.memory.partners.get(deal.partner_id or 0)
    if partner is None:
        raise Refused("deal.cannot_reopen", reference=deal.reference, status=deal.status)
    return partner


async def _again(turn: Turn, deal: Deal, partner: Partner, news: str) -> Reply:
    known = await applicant(turn.memory, deal, partner, turn.program)
    broken = admitted(turn, deal, replace(known, before=None))  # what is new was just told
    candidates = await turn.memory.people.candidates(partner.owner_id, turn.today)
    decider = rules.decider(candidates, turn.now, turn.who.id)
    moment, met = await conflicts.enter(turn, deal.customer, deal.product)
    again, step = rules.submit(
        deal, turn.who, moment, turn.program, decider, broken, Move.REOPEN, reason=news,
        registrant_id=turn.who.id, registrant=turn.who.name,
    )  # fmt: skip
    await turn.memory.deals.save(again, step, await turn.memory.conflicts.held_as(met))
    await turn.memory.programs.keep(turn.program, turn.now)

    def deciding(words: Words, *further: str) -> Card:
        return cards.reopened(words, again, turn.program, turn.who.name, news, partner.tier, *further)

    return await arrived(turn, again, partner, candidates, met, deciding)

"""Deciding: approve, reject, or ask and be answered first."""

from __future__ import annotations

from typing import Any

from domain import deals as rules
from domain.chat import Card, Reply
from domain.deals import Deal, Move
from domain.dialogue import Question, Script
from handlers import forms
from handlers.deals.find import on_deal
from handlers.deals.tell import keep, to_partner
from handlers.rulings import before_approval
from handlers.turn import Turn
from language.say import deals as cards

REJECT = Script("deal_reject", "deal.reject", (Question("reason", "text"),), confirm=False)
ASK = Script("deal_ask", "deal.ask", (Question("question", "text"),), confirm=False)
ANSWER = Script("deal_answer", "deal.answer", (Question("answer", "text"),), confirm=False)


@on_deal("deal.approve")
async def approve(turn: Turn, deal: Deal) -> Reply:
    if unruled := await before_approval(turn, deal):
        return unruled
    partner = await turn.memory.partners.get(deal.partner_id or 0)
    tier = partner.tier if partner else turn.program.tier[0].name
    approved, step = rules.approve(deal, turn.who, turn.now, turn.program, tier)
    return await keep(turn, approved, step, "deal.approved", until=approved.protected_until)


@on_deal("deal.reject")
async def reject(turn: Turn, deal: Deal) -> Reply:
    reason = turn.slots.get("reason", "")
    if not reason:
        rules.move(deal, Move.REJECT, turn.who, turn.now)
        return await forms.start(turn, "deal_reject", {}, deal.reference)
    rejected, step = rules.reject(deal, turn.who, turn.now, reason)
    return await keep(turn, rejected, step, "deal.rejected", reason=reason)


@on_deal("deal.ask")
async def ask(turn: Turn, deal: Deal) -> Reply:
    question = turn.slots.get("question", "")
    if not question:
        rules.move(deal, Move.ASK, turn.who, turn.now)
        return await forms.start(turn, "deal_ask", {}, deal.reference)
    asked, step = rules.move(deal, Move.ASK, turn.who, turn.now, reason=question)
    await turn.memory.deals.save(asked, step)

    def card(words: Any) -> Card:
        said = {"who": turn.who.name, "question": question}
        body = cards.outcome(words, "deal.asked", asked, turn.program, undo=False, **said)
        return Card(body.title, body.lines, body.facts, buttons=((cards.answer_button(words, asked),),))

    letters = await to_partner(turn, asked, card, "ask")
    return Reply((cards.note(turn.words, "deal.asked.sent", partner=deal.partner),), letters)


@on_deal("deal.answer")
async def answer(turn: Turn, deal: Deal) -> Reply:
    said = turn.slots.get("answer", "")
    if not said:
        rules.move(deal, Move.ANSWER, turn.who, turn.now)
        return await forms.start(turn, "deal_answer", {}, deal.reference)
    answered, step = rules.move(deal, Move.ANSWER, turn.who, turn.now, reason=said)
    await turn.memory.deals.save(answered, step)
    owner = await turn.memory.people.get(deal.owner_id) if deal.owner_id else None
    letters = turn.letters(
        [owner] if owner else [], lambda w: cards.answered(w, answered, turn.program, turn.who.name, said),
        "answer", f"deal {deal.reference}",
    )  # fmt: skip
    return Reply((cards.note(turn.words, "deal.answered.sent"),), letters)

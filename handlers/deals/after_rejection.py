"""What was rejected does not come back: it is registered anew, with what it held and what is told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from domain import deals as rules
from domain.chat import Card, Reply, action
from domain.deals import Deal, Move, Status
from handlers import forms
from handlers.deals.register import FACTS
from handlers.turn import Turn


def rejected(turn: Turn, deal: Deal) -> bool:
    """Whether the speaker may register a deal anew that was rejected."""
    return deal.status is Status.REJECTED and rules.may(deal, Move.REOPEN, turn.who)


async def registered_anew(turn: Turn, deal: Deal, told: dict[str, Any], news: str) -> Reply:
    """The form of a new registration; the news is offered as a note on it."""
    held = {slot: getattr(deal, slot) for slot in ("customer", "partner", "partner_id", *FACTS)} | told
    gone = {slot for slot in ("close_date", "price_date") if held[slot] and held[slot] < turn.today}
    known = {slot: value for slot, value in held.items() if value not in (None, "") and slot not in gone}
    left = tuple(slot for slot in ("contact",) if slot not in known)
    reply = await forms.start(turn, "deal", known, skipped=left)
    key = "deal.after_rejection.appeal" if deal.appealed_at is None else "deal.after_rejection"
    why = Card(lines=(turn.words(key, reference=deal.reference),))
    reply = replace(reply, cards=(why, *reply.cards))
    opened = await turn.memory.dialogues.get()
    if news and opened is not None:
        note = action("say", turn.words("deal.after_rejection.note", customer=deal.customer, news=news))
        await turn.memory.dialogues.keep(replace(opened, then=(*opened.then, note)), turn.now)
    return reply

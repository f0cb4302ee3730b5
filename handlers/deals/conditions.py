"""An approval with a condition, or with something to tell: it has neither, and the partner can be asked."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from domain.chat import Button, Card, Reply, action, route_of
from domain.ports import DealQuery
from handlers.requests import afterwards
from handlers.talk import offers, subjects
from handlers.turn import Turn
from language.read import Reading
from language.read.allowed import limited, remarked, with_condition
from language.read.deals.assent import approves, permits
from language.say import common

APPROVING = frozenset({"deal.approve", "confirm"})
Answer = Callable[[Turn, Reading], Awaitable[Reply]]


async def approved(turn: Turn, answer: Answer) -> Reply | None:
    """The card of the approval without its condition, what is amiss with that, and the way to ask for it;
    None for all other messages."""
    if not turn.who.staff:
        return None
    if done := limited(turn.heard.text):
        return await _whole(turn, answer, done)
    if parts := remarked(turn.heard.text):
        return await _noted(turn, answer, *parts)
    parts = with_condition(turn.heard.text)
    if parts is None:
        return None
    done, said = parts
    reading = turn.read(done)
    if reading.intent not in APPROVING and not approves(done):
        return None
    if only := await _only_one(turn, done, reading):
        done = turn.words("deal.approve.said", reference=only)
        reading = turn.read(done)
    reply = await answer(turn.having(heard=replace(turn.heard, text=done)), reading)
    if not reply.cards or not (reference := _approves(reply.cards[-1])):
        return None
    ask = turn.words("deal.approve.ask_first.says", reference=reference, said=said)
    button = Button(turn.words("deal.approve.ask_first"), action("say", ask))
    *before, card = reply.cards
    remark = common.sentence(turn.words, "deal.approve.told", said=said)
    return replace(reply, cards=(*before, remark, replace(card, buttons=(*card.buttons, (button,)))))


async def _whole(turn: Turn, answer: Answer, done: str) -> Reply | None:
    """The card of an approval that was to be of fewer days or a smaller sum, which none can be."""
    reading = turn.read(done)
    if reading.intent not in APPROVING and not approves(done):
        return None
    reply = await answer(turn.having(heard=replace(turn.heard, text=done)), reading)
    if not reply.cards or not _approves(reply.cards[-1]):
        return None
    remark = common.sentence(turn.words, "deal.approve.whole")
    return replace(reply, cards=(*reply.cards[:-1], remark, reply.cards[-1]))


async def _noted(turn: Turn, answer: Answer, done: str, said: str) -> Reply | None:
    """The card of an approval, and the note that goes with it offered behind."""
    reading = turn.read(done)
    if reading.intent not in APPROVING and not approves(done):
        return None
    reply = await answer(turn.having(heard=replace(turn.heard, text=done)), reading)
    if not reply.cards or not (reference := _approves(reply.cards[-1])):
        return None
    return await afterwards(
        turn, reply, action("say", turn.words("deal.note.said", reference=reference, said=said))
    )


async def _only_one(turn: Turn, done: str, reading: Reading) -> str:
    """The only deal that waits for the speaker, where a yes is said and no other is spoken of."""
    if not permits(done, reading.intent == "confirm") or await offers.waiting(turn):
        return ""
    waiting = await turn.memory.deals.search(DealQuery(waiting=True, decider_id=turn.who.id))
    only = waiting.rows[0].reference if waiting.total == 1 else ""
    return only if await subjects.spoken_of(turn, "deal") in {"", only} else ""


def _approves(card: Card) -> str:
    """The deal whose approval a card asks a yes to; empty for other cards."""
    first = next((button.action for row in card.buttons for button in row), "")
    route, arguments = route_of(first)
    return arguments[0] if card.choice and route == "deal.approve" else ""

"""Asking back: question and answer go to and fro in one thread while the clock stands."""

from __future__ import annotations

from dataclasses import replace

from domain import deals as rules
from domain.chat import Card, Letter, Refused, Reply
from domain.deals import Deal, Move
from domain.dialogue import Question, Script
from handlers import forms
from handlers.conflicts import beside
from handlers.deals.decide import drop
from handlers.deals.find import on_deal
from handlers.deals.tell import about, kept, shown, to_decider, to_partner
from handlers.turn import Turn, say
from handlers.undo import undo
from language.say import deals as cards
from language.say.conflicts import alike
from language.words import Words

ASK = Script("deal_ask", "deal.ask", (Question("question", "text"),), confirm=False)
ANSWER = Script("deal_answer", "deal.answer", (Question("answer", "text"),), confirm=False)
THREAD = frozenset({Move.ASK, Move.ANSWER})
SHOWN = 4  # of what was asked and answered before


@on_deal("deal.ask")
async def ask(turn: Turn, deal: Deal) -> Reply:
    """The partner's contacts are asked, and a colleague who brought the deal: perhaps only he can answer."""
    rules.check(deal, Move.ASK, turn.who)
    question = turn.slots.get("question", "")
    if not question:
        await forms.start(turn, "deal_ask", {}, deal.reference)
        return say(cards.questions(turn.words, deal, turn.program), about=about(deal))
    decider = await turn.memory.people.get(deal.decider_id) if deal.decider_id else None
    asked, step = rules.ask(deal, turn.who, turn.now, turn.program, question, decider)
    before = await thread(turn, deal)
    await drop(turn, ASK)
    await kept(turn, asked, step)

    def put(words: Words) -> Card:
        return cards.asked(words, asked, turn.program, turn.who.name, question, before)

    brought = await turn.memory.people.get(deal.registrant_id) if deal.registrant_id else None
    colleague = [brought] if brought and brought.staff and brought.id != turn.who.id else []
    letters = await to_partner(turn, asked, put, "ask") + turn.letters(colleague, put, "ask", about(asked))
    whom = tuple(filter(None, (deal.partner, *(each.name for each in colleague))))
    return shown(
        turn, asked, cards.sent(turn.words, "deal.asked.sent", asked, partner=whom), in_thread(letters)
    )


@on_deal("deal.answer")
async def answer(turn: Turn, deal: Deal) -> Reply:
    rules.check(deal, Move.ANSWER, turn.who)
    said = turn.slots.get("answer", "")
    if not said:
        return await forms.start(turn, "deal_answer", {}, deal.reference)
    decider = await turn.memory.people.get(deal.decider_id) if deal.decider_id else None
    answered, step = rules.answer(deal, turn.who, turn.now, turn.program, said, decider)
    before, found = await thread(turn, deal), await beside(turn, deal)
    await kept(turn, answered, step)
    letters = await to_decider(
        turn,
        answered,
        lambda w: cards.answered(w, answered, turn.program, turn.who.name, said, before, *alike(w, found)),
        "answer",
    )
    letters = in_thread(letters)
    return shown(turn, answered, cards.sent(turn.words, "deal.answered.sent", answered), letters)


async def drop_question(turn: Turn) -> Reply:
    """What was asked, taken back by whoever may ask; to a partner the words mean his own last step."""
    return await (_drop_question(turn) if turn.who.staff else undo(turn))


@on_deal("deal.drop")
async def _drop_question(turn: Turn, deal: Deal) -> Reply:
    """The deal waits for its decision again, and nobody need answer."""
    rules.check(deal, Move.DROP, turn.who)
    if not rules.may(deal, Move.ASK, turn.who):
        raise Refused("deal.decides_alone", reference=deal.reference, decider=deal.decider)
    decider = await turn.memory.people.get(deal.decider_id) if deal.decider_id else None
    waits, step = rules.drop(deal, turn.who, turn.now, turn.program, decider)
    found = await beside(turn, deal)
    await kept(turn, waits, step)

    def told(words: Words) -> Card:
        return cards.passed_on(words, "deal.dropped", waits, turn.program, who=turn.who.name)

    def decide(words: Words) -> Card:
        return cards.decision(words, waits, turn.program, "", *alike(words, found))

    brought = await turn.memory.people.get(waits.registrant_id) if waits.registrant_id else None
    colleague = [brought] if brought and brought.staff else []
    letters = await to_partner(turn, waits, told, "drop")
    letters += turn.letters(colleague, told, "drop", about(waits))
    if waits.decider_id == turn.who.id:
        return Reply((told(turn.words), decide(turn.words)), in_thread(letters), about=about(waits))
    letters += await to_decider(turn, waits, decide, "decide")
    return shown(turn, waits, told(turn.words), in_thread(letters))


def in_thread(letters: tuple[Letter, ...]) -> tuple[Letter, ...]:
    """Under the card by which the deal was first told of."""
    return tuple(replace(letter, threaded=True) for letter in letters)


async def thread(turn: Turn, deal: Deal) -> list[tuple[str, str]]:
    """Who asked its present partner what about a deal before, and was answered what, the oldest first."""
    events = rules.of_holder(await turn.memory.deals.history(deal))
    said = [(event.actor, event.why) for event in events if event.what in THREAD and event.why]
    return said[-SHOWN:]

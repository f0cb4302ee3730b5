"""The course of a form: take what was said, tie names to records, ask what is missing, do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from domain.chat import Card, Reply, route_of
from domain.dialogue import Dialogue, Heard, Question, Script, advance
from domain.money import Money
from domain.partners import Partner
from handlers.turn import Turn, say
from language.read.pieces import Amount
from language.say import forms as cards


def taken(turn: Turn, said: Mapping[str, Any]) -> dict[str, Any]:
    """Slots as answers: an amount without a currency is in the organisation's."""
    return {slot: _money(turn, value) for slot, value in said.items() if value not in (None, "", ())}


def _money(turn: Turn, value: Any) -> Any:
    return Money(value.value, value.currency or turn.currency) if isinstance(value, Amount) else value


def script_of(turn: Turn, dialogue: Dialogue) -> Script:
    return turn.scripts[dialogue.script][0]


async def go_on(turn: Turn, dialogue: Dialogue, hint: str = "") -> Reply:
    """Asks the next question, shows all of it, or does it."""
    script = script_of(turn, dialogue)
    if wrong := _on_wrong_side(turn, script, dialogue):
        known = {slot: value for slot, value in dialogue.answers.items() if slot != wrong.slot}
        why = "past" if wrong.looking == "ahead" else "future"
        dialogue, hint = replace(dialogue, answers=known, asking=wrong.slot), turn.words(f"form.in_the_{why}")
    dialogue, choice = await _resolve(turn, script, dialogue)
    if choice is None and not dialogue.asking and dialogue.sure and not script.confirm:
        turn.memory.unseal()  # what opened it was confirmed, and this was its last answer
        return await finish(turn, dialogue)
    await turn.memory.dialogues.keep(dialogue, turn.now)
    if choice is None:
        return say(ask(turn, dialogue, hint))
    return say(replace(choice, lines=(hint, *choice.lines)) if hint else choice)


def _on_wrong_side(turn: Turn, script: Script, dialogue: Dialogue) -> Question | None:
    """The question about a day that should lie ahead and has passed, or was and lies ahead."""
    days = [(q, dialogue.answers.get(q.slot)) for q in script.questions]
    return next((q for q, day in days if isinstance(day, date) and not on_its_side(turn, q, day)), None)


def on_its_side(turn: Turn, question: Question, day: date) -> bool:
    """Whether a day lies where days of this question do: a visit was, its next step will be."""
    return day <= turn.today if question.looking == "back" else day >= turn.today


def ask(turn: Turn, dialogue: Dialogue, hint: str = "") -> Card:
    """The question that is open, or all of it where none is; among others with how to be heard there."""
    script = script_of(turn, dialogue)
    question = script.question(dialogue.asking)
    if question is None:
        card = cards.summary(turn.words, script, dialogue, hint)
    else:
        card = cards.ask(turn.words, script, question, hint)
    return card if turn.heard.address.private else cards.among_others(turn.words, card)


async def _resolve(turn: Turn, script: Script, dialogue: Dialogue) -> tuple[Dialogue, Card | None]:
    """Ties names to records; a card where a name fits several or none."""
    for question in script.questions:
        name = dialogue.answers.get(question.slot)
        if question.record != "partner" or name is None or f"{question.slot}_id" in dialogue.answers:
            continue
        found = await turn.memory.partners.named(str(name))
        if len(found) == 1:
            known = {**dialogue.answers, question.slot: found[0].name, f"{question.slot}_id": found[0].id}
            dialogue = replace(dialogue, answers=known)
            continue
        card = await _offer(turn, question, str(name), found)
        return replace(dialogue, asking=question.slot), card
    return dialogue, None


async def _offer(turn: Turn, question: Question, name: str, found: Any) -> Card:
    if found:
        rows = [(p.id, p.name) for p in found]
        return cards.which(turn.words, name, question.slot, rows, new=turn.who.staff)
    near = [(p.id, p.name) for p in await turn.memory.partners.nearest(name)]
    return cards.nearest(turn.words, name, question.record, question.slot, near, new=turn.who.staff)


async def finish(turn: Turn, dialogue: Dialogue) -> Reply:
    """Does what the form is for; then comes what waited for its end."""
    _, handler = turn.scripts[dialogue.script]
    await turn.memory.dialogues.drop()
    reply = await handler(turn.having(slots=dialogue.answers, arguments=(dialogue.reference,)))
    reopened = await turn.memory.dialogues.get()
    if reopened is not None:  # something is missing after all: what waits goes on waiting
        await turn.memory.dialogues.keep(replace(reopened, then=dialogue.then), turn.now)
        return reply
    return await followed(turn, dialogue, reply)


async def followed(turn: Turn, dialogue: Dialogue, reply: Reply) -> Reply:
    """The reply, and after it what waited for the end of this form."""
    cards_after: list[Card] = []
    for waiting in dialogue.then:
        route, arguments = route_of(waiting)
        if route == "form.resume":
            if kept := await turn.memory.dialogues.take(int(arguments[0])):
                await turn.memory.dialogues.keep(kept, turn.now)
                cards_after.append(ask(turn, kept, turn.words("form.go_on")))
        else:
            cards_after.append(cards.waiting(turn.words, waiting))
    return replace(reply, cards=(*reply.cards, *cards_after))


async def merge(turn: Turn, dialogue: Dialogue, answers: Mapping[str, Any], hint: str = "") -> Reply:
    """Takes answers over what stood there before; a name given anew is matched anew.

    What was not asked is told back."""
    kept = {slot: v for slot, v in dialogue.answers.items() if slot.removesuffix("_id") not in answers}
    script = script_of(turn, dialogue)
    after = advance(script, replace(dialogue, answers=kept), Heard(answers), turn.who.staff)
    unasked = {slot: value for slot, value in answers.items() if slot != dialogue.asking}
    noted = cards.noted(turn.words, script, unasked) if after.asking and unasked else ""
    return await go_on(turn, after, hint or _step_on(turn, script, after, answers) or noted)


def _step_on(turn: Turn, script: Script, dialogue: Dialogue, answers: Mapping[str, Any]) -> str:
    """That a day was taken as that of a step which nobody has told yet."""
    dated = [q for q in script.questions if q.slot in answers and script.question(q.dates)]
    untold = [q for q in dated if q.dates not in dialogue.answers]
    return turn.words("form.step_on", day=answers[untold[0].slot]) if untold else ""


def firm(turn: Turn, name: str) -> Partner:
    """A partner that was not known, as one of the speaker's."""
    return Partner(0, name, owner_id=turn.who.id, owner=turn.who.name, tier_since=turn.today)

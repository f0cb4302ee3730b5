"""Dialogues: a table of questions is carried through a conversation, answer by answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from domain.chat import Card, Refused, Reply
from domain.dialogue import Dialogue, Heard, Question, Script, advance
from domain.money import Money
from domain.partners import Partner
from handlers.turn import Turn, say
from language import read
from language.read import Reading
from language.read.pieces import Amount
from language.say import common
from language.say import forms as cards

SURE = 0.7  # below this, a sentence is an answer rather than another request
STEERING = frozenset({"none", "confirm", "decline", "cancel", "correct"})
TOLD = frozenset({"text", "people"})  # answers that may say anything, even what sounds like a request


async def start(turn: Turn, name: str, said: Mapping[str, Any], reference: str = "") -> Reply:
    """Opens a form with what was said already, in place of one that was open here.

    Where the platform has modals and a command opened it, all questions are shown at once."""
    script, _ = turn.scripts[name]
    answers = taken(turn, said)
    dialogue = advance(script, Dialogue(name, reference=reference), Heard(answers), turn.who.staff)
    if turn.heard.trigger and turn.heard.command:
        await turn.memory.dialogues.keep(dialogue, turn.now)
        return Reply(form=cards.modal(turn.words, script, dialogue, turn.who.staff))
    return await go_on(turn, script, dialogue)


async def ask_again(turn: Turn, name: str, said: Mapping[str, Any], slot: str) -> None:
    """Opens a form that was complete again, for one thing that turned out to be missing."""
    await turn.memory.dialogues.keep(Dialogue(name, dict(said), asking=slot), turn.now)


def taken(turn: Turn, said: Mapping[str, Any]) -> dict[str, Any]:
    """Slots as answers: an amount without a currency is in the organisation's."""
    return {slot: _money(turn, value) for slot, value in said.items() if value not in (None, "", ())}


def _money(turn: Turn, value: Any) -> Any:
    return Money(value.value, value.currency or turn.currency) if isinstance(value, Amount) else value


async def go_on(turn: Turn, script: Script, dialogue: Dialogue, hint: str = "") -> Reply:
    """Asks the next question, shows all of it, or does it."""
    dialogue, choice = await _resolve(turn, script, dialogue)
    if choice is None and not dialogue.asking and not script.confirm:
        return await finish(turn, dialogue)
    await turn.memory.dialogues.keep(dialogue, turn.now)
    return say(choice or ask(turn, script, dialogue, hint))


def ask(turn: Turn, script: Script, dialogue: Dialogue, hint: str = "") -> Card:
    question = script.question(dialogue.asking)
    if question is None:
        return cards.summary(turn.words, script, dialogue, hint)
    return cards.ask(turn.words, script, question, hint)


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
        unsettled = {slot: value for slot, value in dialogue.answers.items() if slot != question.slot}
        return replace(dialogue, answers=unsettled, asking=question.slot), await _offer(
            turn, question, str(name), found
        )
    return dialogue, None


async def _offer(turn: Turn, question: Question, name: str, found: Any) -> Card:
    if found:
        return cards.which(turn.words, name, question.slot, [(p.id, p.name) for p in found])
    near = [(p.id, p.name) for p in await turn.memory.partners.nearest(name)]
    return cards.nearest(turn.words, name, question.record, question.slot, near, new=turn.who.staff)


async def finish(turn: Turn, dialogue: Dialogue) -> Reply:
    """Does what the form is for."""
    _, handler = turn.scripts[dialogue.script]
    await turn.memory.dialogues.drop()
    return await handler(turn.having(slots=dialogue.answers, arguments=(dialogue.reference,)))


async def hear(turn: Turn, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """A message while a form is open; None where it is another request."""
    script, _ = turn.scripts[dialogue.script]
    question = script.question(dialogue.asking)
    if reading.intent == "cancel":
        return await cancel(turn)
    if question is None:
        return await _hear_summary(turn, script, dialogue, reading)
    if (
        question.kind not in TOLD
        and (other := await _hear_other(turn, script, dialogue, reading)) is not None
    ):
        return other
    return await _hear_answer(turn, script, dialogue, question, reading)


async def _hear_summary(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    fitting = fits(turn, script, reading)
    if reading.intent == "confirm":
        return await finish(turn, dialogue)
    if fitting and reading.intent in {"correct", "decline", "none", *_changers(script)}:
        return await merge(turn, script, dialogue, fitting)
    if reading.intent in {"decline", "correct"}:
        return say(cards.change_what(turn.words, script, turn.who.staff))
    if reading.intent == "none":
        return say(cards.summary(turn.words, script, dialogue, turn.words("unsure")))
    return None


async def _hear_other(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """What is no plain answer to the question asked: a correction, more of the same, or (None) neither."""
    fitting = fits(turn, script, reading)
    if fitting and (reading.intent == "correct" or reading.intent in _changers(script)):
        return await merge(turn, script, dialogue, fitting)
    return None


def _changers(script: Script) -> set[str]:
    """Intents whose slots belong into the form that is open."""
    return {"deal.register", "deal.update"} if script.name == "deal" else {script.route}


def fits(turn: Turn, script: Script, reading: Reading) -> dict[str, Any]:
    return {slot: value for slot, value in taken(turn, reading.slots).items() if script.question(slot)}


async def _hear_answer(
    turn: Turn, script: Script, dialogue: Dialogue, question: Question, reading: Reading
) -> Reply | None:
    said = read.answer(question.kind, turn.heard.text, turn.now, turn.names, question.looking)
    another = reading.intent not in STEERING and reading.intent not in _changers(script)
    if another and reading.confidence >= SURE and question.kind not in TOLD:
        return None
    if said.cancel:
        return await cancel(turn)
    if question.kind == "name" and reading.intent in {"confirm", "decline"} and not said.skip:
        return say(ask(turn, script, dialogue, turn.words("form.needed")))
    if said.question:
        return say(ask(turn, script, dialogue, turn.words("form.why")))
    if said.skip:
        return await skip(turn)
    if said.value is None:
        return say(ask(turn, script, dialogue, turn.words(f"form.{said.why or 'empty'}")))
    return await merge(turn, script, dialogue, taken(turn, {question.slot: said.value}))


async def merge(turn: Turn, script: Script, dialogue: Dialogue, answers: Mapping[str, Any]) -> Reply:
    """Takes answers over what stood there before; a name given anew is matched anew."""
    kept = {slot: v for slot, v in dialogue.answers.items() if slot.removesuffix("_id") not in answers}
    after = advance(script, replace(dialogue, answers=kept), Heard(answers), turn.who.staff)
    return await go_on(turn, script, after)


async def opened(turn: Turn) -> tuple[Script, Dialogue]:
    """The form that is open here. Raises Refused where there is none any more."""
    dialogue = await turn.memory.dialogues.get()
    if dialogue is None:
        raise Refused("button.old" if turn.heard.action else "nothing_open")
    return turn.scripts[dialogue.script][0], dialogue


async def submit(turn: Turn) -> Reply:
    script, dialogue = await opened(turn)
    return await go_on(turn, script, dialogue) if dialogue.asking else await finish(turn, dialogue)


async def cancel(turn: Turn) -> Reply:
    await opened(turn)
    await turn.memory.dialogues.drop()
    return say(common.sentence(turn.words, "cancelled"))


async def skip(turn: Turn) -> Reply:
    script, dialogue = await opened(turn)
    question = script.question(dialogue.asking)
    if question and question.required:
        return say(ask(turn, script, dialogue, turn.words("form.needed")))
    return await go_on(turn, script, advance(script, dialogue, Heard(skip=True), turn.who.staff))


async def change(turn: Turn) -> Reply:
    script, _ = await opened(turn)
    return say(cards.change_what(turn.words, script, turn.who.staff))


async def pick_field(turn: Turn) -> Reply:
    """Asks one question again; its old answer stays until there is a new one."""
    script, dialogue = await opened(turn)
    dialogue = replace(dialogue, asking=turn.argument(0))
    await turn.memory.dialogues.keep(dialogue, turn.now)
    return say(ask(turn, script, dialogue))


async def choose(turn: Turn) -> Reply:
    """A button that answers a question: a choice, or a record by its id and name."""
    script, dialogue = await opened(turn)
    slot, value = turn.argument(0), turn.argument(1)
    if len(turn.arguments) == 2:
        return await merge(turn, script, dialogue, {slot: value})
    if await turn.memory.partners.get(int(value)) is None:
        raise Refused("button.old")
    return await merge(turn, script, dialogue, {slot: turn.argument(2), f"{slot}_id": int(value)})


async def new_record(turn: Turn) -> Reply:
    """A partner that was not known becomes one of the speaker's."""
    script, dialogue = await opened(turn)
    slot, name = turn.argument(0), turn.argument(1)
    firm = Partner(0, name, owner_id=turn.who.id, owner=turn.who.name, tier_since=turn.today)
    partner = await turn.memory.partners.add(firm)
    return await merge(turn, script, dialogue, {slot: name, f"{slot}_id": partner.id})


async def submitted(turn: Turn) -> Reply:
    """A modal sent in: each field is read like an answer; what can't be read is marked in it."""
    script, _ = turn.scripts.get(turn.heard.command, (None, None))
    if script is None:
        raise Refused("button.unknown")
    answers, errors = _read_fields(turn, script)
    if errors:
        return Reply(errors=errors)
    kept = await turn.memory.dialogues.get() or Dialogue(script.name)
    fresh = Dialogue(script.name, reference=kept.reference if kept.script == script.name else "")
    optional = frozenset(q.slot for q in script.questions if not q.required)
    after = advance(script, replace(fresh, skipped=optional), Heard(answers), turn.who.staff)
    after, choice = await _resolve(turn, script, after)
    if choice is None and not after.asking:
        return await finish(turn, after)
    await turn.memory.dialogues.keep(after, turn.now)
    return say(choice or ask(turn, script, after))


def _read_fields(turn: Turn, script: Script) -> tuple[dict[str, Any], dict[str, str]]:
    answers: dict[str, Any] = {}
    errors: dict[str, str] = {}
    for question in script.questions:
        text = turn.heard.values.get(question.slot, "").strip()
        if not text:
            continue
        kind = "text" if question.kind in {"name", "choice"} else question.kind
        said = read.answer(kind, text, turn.now, turn.names, question.looking)
        if said.value is None and not said.skip:
            errors[question.slot] = turn.words(f"form.{said.why or 'empty'}")
        elif said.value is not None:
            answers[question.slot] = said.value
    return taken(turn, answers), errors

"""The buttons of a form: submit, change, skip, choose, new, cancel."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Card, Refused, Reply
from domain.dialogue import NONE, Dialogue, Heard, Question, advance
from handlers.forms.begin import opened_here
from handlers.forms.run import NEW, finish, followed, go_on, merge, script_of, shown
from handlers.talk import offers
from handlers.turn import Turn, say
from language.carrying import carried_again
from language.say import common
from language.say import forms as cards


async def submit(turn: Turn) -> Reply:
    """The form that is open; where none is, a step that waits behind what was said since is shown again."""
    if await turn.memory.dialogues.get() is None and (asked := await _behind(turn)):
        return say(common.sentence(turn.words, "consent.unsure"), asked, about=await offers.spoken(turn))
    dialogue = await opened_here(turn)
    return await go_on(turn, dialogue) if dialogue.asking else await finish(turn, dialogue)


async def _behind(turn: Turn) -> Card | None:
    """The card of a step on a deal that waits. Raises Refused where somebody else was quicker."""
    asked = await offers.waiting(turn)
    step = await offers.step_on(turn, asked[1]) if asked else None
    if asked is None or step is None:
        return None
    deal, fresh = step
    if not fresh and (await turn.memory.deals.history(deal))[-1].actor_id != turn.who.id:
        raise await turn.memory.deals.meanwhile(deal)
    return asked[0] if fresh else None


async def cancel(turn: Turn) -> Reply:
    dialogue = await opened_here(turn)
    await turn.memory.dialogues.drop()
    return await followed(turn, dialogue, say(cards.cancelled(turn.words, dialogue)))


async def skip(turn: Turn) -> Reply:
    return await skipped(turn, await opened_here(turn))


async def skipped(turn: Turn, dialogue: Dialogue) -> Reply:
    """Leaves the open question out; one that is needed is asked again, with a way on."""
    script = script_of(turn, dialogue)
    question = script.question(dialogue.asking)
    if question and question.required:
        return say(await shown(turn, dialogue, cards.needed(turn.words, question)))
    return await go_on(turn, advance(script, dialogue, Heard(skip=True), turn.who.staff))


async def finished(turn: Turn, dialogue: Dialogue) -> Reply:
    """Leaves out all that need not be said, where there is no more to tell; what is needed is asked again,
    and the card that shows all waits for its yes."""
    script = script_of(turn, dialogue)
    if not dialogue.asking:
        return say(await shown(turn, dialogue, turn.words("form.say_yes")))
    if (asked := script.question(dialogue.asking)) and asked.required:
        return await skipped(turn, dialogue)
    while (question := script.question(dialogue.asking)) and not question.required:
        dialogue = advance(script, dialogue, Heard(skip=True), turn.who.staff)
    return await go_on(turn, dialogue)


async def left_out(turn: Turn, dialogue: Dialogue, question: Question) -> Reply:
    """Takes an answer away, and its day with it; one that is needed stays, and is told to be."""
    script = script_of(turn, dialogue)
    if question.required and question.none:
        return await merge(turn, dialogue, {question.slot: NONE})
    if question.required:
        return say(await shown(turn, dialogue, cards.needed(turn.words, question)))
    gone = {question.slot, f"{question.slot}_date"}
    known = {slot: value for slot, value in dialogue.answers.items() if slot not in gone}
    skipped = dialogue.skipped | {question.slot}
    after = advance(script, replace(dialogue, answers=known, skipped=skipped), Heard(), turn.who.staff)
    hint = turn.words("form.left_out", what=cards.label(turn.words, script, question))
    return await go_on(turn, after, hint)


async def change(turn: Turn) -> Reply:
    dialogue = await opened_here(turn)
    return say(cards.change_what(turn.words, script_of(turn, dialogue), turn.who.staff))


async def pick_field(turn: Turn) -> Reply:
    return await ask_again(turn, await opened_here(turn), turn.argument(0))


async def ask_again(turn: Turn, dialogue: Dialogue, slot: str) -> Reply:
    """Asks one question again; its old answer stays until there is a new one."""
    dialogue = replace(dialogue, asking=slot)
    await turn.memory.dialogues.keep(dialogue, turn.now)
    stands = cards.so_far_here(turn.words, script_of(turn, dialogue), dialogue)
    return say(await shown(turn, dialogue, stands))


async def choose(turn: Turn) -> Reply:
    """A button that answers a question: a choice, or a record by its id and name."""
    dialogue = await opened_here(turn)
    slot, value = turn.argument(0), turn.argument(1)
    if len(turn.arguments) == 2:
        return await merge(turn, dialogue, {slot: value})
    if await turn.memory.partners.get(int(value)) is None:
        raise Refused("button.old")
    return await merge(turn, dialogue, {slot: turn.argument(2), f"{slot}_id": int(value)})


async def take(turn: Turn) -> Reply:
    """A button that holds an answer, such as one of the two that were left open."""
    return await merge(turn, await opened_here(turn), carried_again(turn.argument(0)))


async def other(turn: Turn) -> Reply:
    """None of the records offered: the question is asked again."""
    dialogue, slot = await opened_here(turn), turn.argument(0)
    known = {name: value for name, value in dialogue.answers.items() if name != slot}
    return await ask_again(turn, replace(dialogue, answers=known), slot)


async def new_record(turn: Turn) -> Reply:
    """A name that is to have a record of its own; it is written with the form."""
    dialogue = await opened_here(turn)
    slot, name = turn.argument(0), turn.argument(1)
    return await merge(turn, dialogue, {slot: name, f"{slot}_id": NEW})

"""A step that waits for a yes, or was just declined or done, said to be meant of another deal: "no,
Kaufmann", "I wanted Kaufmann", 不是三一，是远景."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from domain.chat import Refused, Reply, action, route_of
from domain.dialogue import Dialogue
from handlers import forms
from handlers.deals import find
from handlers.requests import afterwards, proposed
from handlers.talk import offers
from handlers.turn import Turn
from language.carrying import carried_again
from language.read import Reading
from language.read.answering.corrections import corrections, field_named
from language.read.answering.new_value import value_alone
from language.read.answering.wanted import wanted
from language.read.deals.deal_of import deal_of

VALUES = frozenset({"amount", "close_date", "quantity", "stage"})  # that may stand behind the name
CARRYING = 3  # arguments of a step that was proposed: the deal, its version, what was said


async def meant(turn: Turn, yes: str) -> Reply | None:
    """The step of this yes, proposed on the deal that the words name instead, also by its name alone where
    that deal may take it; None for other words."""
    reply = await _proposed_of(turn, yes, _named(turn)) or await _of_name_alone(turn, yes)
    if reply is not None:
        await offers.used(turn)
    return reply


async def meant_before(turn: Turn, _reading: Reading) -> Reply | None:
    """The step that the last answer was to, proposed on the deal that was meant; where it was done, the other
    deal comes after that is taken back."""
    names = wanted(turn.heard.text)
    yes, done = await offers.answered(turn) if names else ("", False)
    reply = await _proposed_of(turn, yes, names) if yes else None
    if reply is None:
        return await _changed(turn, names)
    if not done:
        return reply
    card = reply.cards[-1]
    right = action(offers.SHOWN, card.buttons[0][0].action, card.title)
    return await afterwards(turn, await proposed(turn.having(reading=None), "undo"), right)


async def meant_in_form(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """The form of a step, begun anew for the one deal that the words name instead; its answers stay."""
    if not dialogue.reference or not dialogue.script.startswith("deal_"):
        return None
    script, _ = turn.scripts[dialogue.script]
    if any(map(script.question, field_named(turn.heard.text))):  # "no, the competitor is Kaufmann"
        return None
    for name in (*wanted(turn.heard.text), *_named(turn)):
        deals = await find.named(turn, name, "", True)
        if len(deals) == 1 and deals[0].reference != dialogue.reference:
            await turn.memory.dialogues.drop()
            turn = turn.having(reading=turn.read(turn.heard.text))
            return await forms.start(turn, dialogue.script, dialogue.answers, deals[0].reference)
    return None


async def _proposed_of(turn: Turn, yes: str, names: Sequence[str]) -> Reply | None:
    second, yes = offers.apart(yes)
    route, arguments = route_of(yes)
    if not route.startswith("deal.") or len(arguments) != CARRYING:
        return None
    for said in (_said(turn, name) for name in names):
        deals = await find.named(turn, said["customer"], "", False)
        if not deals or arguments[0] in {deal.reference for deal in deals}:
            continue
        slots = {**carried_again(arguments[2]), **said}
        reply = await proposed(turn.having(slots=slots, arguments=()), route)
        return await afterwards(turn, reply, second) if second else reply
    return None


async def _of_name_alone(turn: Turn, yes: str) -> Reply | None:
    """The step on the deal whose name is all that is said, "Kaufmann instead"; one that may not take it, or
    is asked about ("Kaufmann?"), is only looked at."""
    name = turn.heard.text.strip()
    name = deal_of(name) or (value_alone(name) or (name,))[0]
    if turn.names.kind(name) != "customer":
        return None
    try:
        return await _proposed_of(turn, yes, [name])
    except Refused:
        return None


async def _changed(turn: Turn, names: Sequence[str]) -> Reply | None:
    """The change of the deal that was meant, with what it is to be: "I meant Kaufmann 70k"."""
    for said in (_said(turn, name) for name in names):
        if len(said) > 1 and await find.named(turn, said["customer"], "", False):
            return await proposed(turn.having(slots=said), "deal.update")
    return None


def _said(turn: Turn, name: str) -> dict[str, Any]:
    """The customer that is named, and the new values that stand behind the name: 说错了，是Kaufmann，2万."""
    reading, whole = turn.read(name), turn.read(turn.heard.text)
    changed = reading.intent == "deal.update" and "customer" in reading.slots
    beside = whole.slots if whole.intent == "correct" else {}
    values = {slot: beside[slot] for slot in VALUES & beside.keys()}
    return dict(reading.slots) if changed else {**values, "customer": name}


def _named(turn: Turn) -> list[str]:
    """The names that a correction says to be right."""
    reading = turn.read(turn.heard.text)
    if reading.intent != "correct":
        return []
    said = [str(reading.slots[slot]) for slot in ("customer", "partner") if reading.slots.get(slot)]
    return said or [found.new for found in corrections(turn.heard.text) if found.new]

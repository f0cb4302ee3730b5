"""A sum or a day of a registration that a message leaves open beside what else it says: "60 to 70k, June"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Reply
from domain.dialogue import Dialogue, Script
from domain.money import Money
from handlers.forms.clauses import sure
from handlers.forms.fitting import fits
from handlers.forms.orders import changers
from handlers.forms.ranged import ranged
from handlers.turn import Turn, say
from language.read import Reading
from language.read.values.digits import UNITS
from language.say import forms as cards


async def left_between(turn: Turn, script: Script, dialogue: Dialogue, reading: Reading) -> Reply | None:
    """Which of two values it is, where the message names both; what else is sure is taken.

    None where it leaves nothing open, or is another request."""
    if script.name != "deal" or reading.intent not in {"none", "correct", *changers(script)}:
        return None
    slots = turn.read_as(script.intent, turn.heard.text)
    said = fits(turn, script, Reading(intent=script.intent, slots=dict(slots)), dialogue.answers)
    two = ranged(turn, script, said)
    if two is None or two[0].slot in {"partner", "product"}:
        return None
    open_ = two[0].slot
    beside = {slot: one for slot, one in said.items() if slot != open_ and not _one_of(one, two[1])}
    rest = {slot: one for slot, one in beside.items() if sure(turn, script, slot, one)}
    anew = {open_, *rest}
    known = {slot: one for slot, one in dialogue.answers.items() if slot.removesuffix("_id") not in anew}
    await turn.memory.dialogues.keep(replace(dialogue, answers={**known, **rest}, asking=open_), turn.now)
    card = cards.either(turn.words, *two)
    noted = (cards.noted(turn.words, script, rest),) if rest else ()
    return say(replace(card, lines=(*noted, *card.lines)))


def _one_of(value: object, sums: Sequence[object]) -> bool:
    """Whether a count is the number of one of the sums, said without its unit: "10 grand, maybe 15"."""
    of = [each.amount for each in sums if isinstance(each, Money)]
    return isinstance(value, int) and any(value * unit in of for unit in UNITS)

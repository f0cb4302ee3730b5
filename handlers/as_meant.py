"""A message as it is meant, before it is read: what can't be read, words put right, a reason left out."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Kind, Reply
from domain.dialogue import Dialogue
from handlers.forms import run
from handlers.forms.plain import TOLD
from handlers.talk import offers
from handlers.turn import Turn, say
from language.read import led
from language.read.answering import slips
from language.read.answering.with_reason import without_reason
from language.read.parting.announced import unannounced
from language.read.values.digits import in_digits
from language.say import common

LONGEST = 8000  # characters read of one message


def unreadable(turn: Turn) -> Reply | None:
    """What is said to a message without words, and to one with too many of them."""
    said = turn.heard.text.strip()
    if not said:
        key = "attachment" if turn.heard.kind is Kind.ATTACHMENT else "empty"
        return say(common.sentence(turn.words, key))
    if len(said) > LONGEST:
        return say(common.sentence(turn.words, "too_long", n=len(said), most=LONGEST))
    return None


def spelled(turn: Turn) -> Turn:
    """With a word that steers put right, unless it is on record, without "3 things:" or "one more:", and
    with a bare number in digits."""
    text = turn.heard.text
    meant = text if turn.names.knows(text) else slips.steering(text) or unannounced(led.uncounted(text))
    meant = in_digits(led.unintroduced(meant, turn.read), turn.now)
    return turn if meant == text else turn.having(heard=replace(turn.heard, text=meant))


async def without_why(turn: Turn, dialogue: Dialogue | None) -> Turn:
    """What drops or puts off what waits or was just done, without why, unless any words are an answer."""
    text = turn.heard.text
    if (meant := without_reason(text, turn.read, turn.now)) == text:
        return turn
    asked = run.script_of(turn, dialogue).question(dialogue.asking) if dialogue else None
    waits = not (asked and asked.kind in TOLD) if dialogue else await _to_drop(turn)
    return turn.having(heard=replace(turn.heard, text=meant)) if waits else turn


async def _to_drop(turn: Turn) -> bool:
    return await offers.waiting(turn) is not None or await offers.undoable(turn)

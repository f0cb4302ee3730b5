"""An answer or a value at the card without the words around it that are none of it."""

from __future__ import annotations

from dataclasses import replace

from domain.dialogue import Question
from handlers.forms.plain import TOLD
from handlers.turn import Turn
from language.read import Reading
from language.read.answering.added_field import labelled
from language.read.answering.opened import unopened, whose
from language.read.answering.unknown import known_of
from language.read.led import unled


def bared(turn: Turn, question: Question | None, reading: Reading) -> tuple[Turn, Reading]:
    """An answer without what tells that more is not known; a name without the words that it is opened with,
    which a yes or small talk would be."""
    text = turn.heard.text.strip()
    if (label := labelled(text)) != text:
        return turn.having(heard=replace(turn.heard, text=label), reading=turn.read(label)), turn.read(label)
    if question is None:
        return _unled(turn, text, reading)
    if question.record and (own := whose(text)) != text and turn.names.kind(own) == question.record:
        return turn.having(heard=replace(turn.heard, text=own), reading=turn.read(own)), turn.read(own)
    named = question.kind in {"name", "people"} and not turn.names.knows(text)
    rest = unopened(text) if named else text
    rest = known_of(rest) if question.kind not in TOLD else rest
    if rest == text:
        return turn, reading
    turn = turn.having(heard=replace(turn.heard, text=rest), reading=turn.read(rest))
    return turn, turn.read(rest)


def _unled(turn: Turn, text: str, reading: Reading) -> tuple[Turn, Reading]:
    """A value said at the card without the pause before it, which alone would be a yes: 嗯……周五吧."""
    rest = unled(text)
    told = turn.read(rest) if rest != text else reading
    if told is reading or told.intent != "correct" or not told.slots:
        return turn, reading
    return turn.having(heard=replace(turn.heard, text=rest), reading=told), told

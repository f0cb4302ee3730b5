"""A week or a month that is said where the day of a visit is asked: the day is asked for, and read in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from domain.dialogue import Question, Script
from handlers.turn import Turn
from language import read
from language.read.answering.answers import stretch, within
from language.read.pieces import Days

NOON = time(12)
DAY = "date"  # the slot of the day of a visit


async def keep(turn: Turn, name: str) -> None:
    """Remembers, of the form of that name, in which days of the message its day lies."""
    opened, days = await turn.memory.dialogues.get(), stretch(turn.heard.text, turn.now)
    if opened and days and opened.script == name:
        await turn.memory.dialogues.keep(replace(opened, days=days), turn.now)


def days_said(turn: Turn, script: Script, question: Question) -> Days | None:
    """The week or the month that is said instead of the day of a visit; None for other answers."""
    if not script.intent.startswith("visit.") or question.slot != DAY:
        return None
    day = read.answer("date", turn.heard.text, turn.now, looking=question.looking).value
    vague = isinstance(day, date) and within(turn.heard.text, turn.now, day, question.looking)
    return stretch(turn.heard.text, turn.now) if vague else None


def placed(turn: Turn, days: Days | None, answers: Mapping[str, Any]) -> Mapping[str, Any]:
    """The answers; a day outside of the days that were said is the one that its words mean in them.

    "Thursday" is the same day from whichever day one counts, and "tomorrow" is not."""
    day = answers.get(DAY)
    if not days or not isinstance(day, date) or days[0] <= day <= days[1]:
        return answers
    starts = (datetime.combine(days[0] - timedelta(days=n), NOON, turn.who.zone) for n in (1, 2))
    one, other = (read.answer("date", turn.heard.text, start).value for start in starts)
    meant = isinstance(one, date) and one == other and days[0] <= one <= days[1]
    return {**answers, DAY: one} if meant else answers

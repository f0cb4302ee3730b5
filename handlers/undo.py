"""Undo: the speaker's last change, within ten minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from domain.chat import Letter, Refused, Reply
from domain.deals import DealEvent
from handlers.deals import change, follow
from handlers.turn import Turn
from language.say import common

LIFE = timedelta(minutes=10)
Row = Mapping[str, Any]
Rows = Sequence[Row]


async def undo(turn: Turn) -> Reply:
    """Puts the rows of the last change back. A registration just made is withdrawn: its history stays."""
    last = await turn.memory.changes.last(turn.now - LIFE)
    if last is None:
        raise Refused("undo.nothing")
    change_id, what, rows = last
    made = [row for row in rows if row["table"] == "deals" and row["before"] is None]
    if made:
        await turn.memory.changes.mark(change_id, turn.now)
        return await change.withdraw(turn.having(arguments=(made[0]["after"]["reference"],)))
    await turn.memory.changes.undo(change_id, turn.now)
    letters = await _tell(turn, [row for row in rows if row["table"] == "deals"])
    return Reply((common.sentence(turn.words, "undo.done", what=turn.words(f"undo.{what}")),), letters)


async def _tell(turn: Turn, rows: Sequence[Row]) -> tuple[Letter, ...]:
    """The history keeps that a step was taken back, and the others are told."""
    letters: tuple[Letter, ...] = ()
    for row in rows:
        deal = await turn.memory.deals.get(row["after"]["reference"])
        if deal is not None:
            await turn.memory.deals.record(deal, DealEvent(turn.now, turn.who.id, turn.who.name, "undone"))
            letters += await follow.undone(turn, deal, row["after"])
    return letters

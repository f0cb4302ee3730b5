"""A bare number or place just after a list shows that one of it: "2", "#3", "the last one", 第2个."""

from __future__ import annotations

from collections.abc import Sequence

from domain.chat import Reply
from handlers.requests import do
from handlers.talk import offers
from handlers.talk.subjects import Subject, subjects
from handlers.turn import Turn
from language.read import Reading
from language.read.answering import choosing

MOST = 99  # places of a list
SHOWN = {"deal": "deal.status", "partner": "partner.show"}


async def shown(turn: Turn, _reading: Reading) -> Reply | None:
    """The record of that number or place in the list said last; None for other words, and after no list."""
    text, number = turn.heard.text, choosing.number_alone(turn.heard.text)
    rows = await _listed(turn) if number or choosing.ordinal(text, MOST) is not None else []
    at = number - 1 if number else choosing.ordinal(text, len(rows))
    if at is None or not 0 <= at < len(rows):
        return None
    noun, reference = rows[at]
    if noun == "deal":
        return await do(turn.having(slots={"deal": reference}), SHOWN[noun])
    return await do(turn.having(slots={}, arguments=(reference,)), SHOWN[noun])


async def _listed(turn: Turn) -> Sequence[Subject]:
    """What the last list was of; nothing where something else has been spoken of since. A list of one is as
    what was spoken of last."""
    since: list[Subject] = []
    for said in await turn.memory.post.said(turn.now - offers.LIFE):
        rows = [row for row in subjects(said.about) if row[0] in SHOWN]
        if len(rows) >= offers.FEWEST:
            return rows if set(since) <= set(rows) else []
        since += rows
    return since[:1]

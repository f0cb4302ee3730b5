"""A rejection that waits for its ground is let be for a question to the partner."""

from __future__ import annotations

from domain.chat import Reply
from domain.dialogue import Dialogue
from handlers import offers
from handlers.requests import proposed
from handlers.subjects import spoken_of
from handlers.turn import Turn
from language.read.deals.ask_first import ask_first


async def instead(turn: Turn, dialogue: Dialogue | None) -> Reply | None:
    """The question, as it is proposed; None for other words, and where no rejection is being told."""
    question = ask_first(turn.heard.text, turn.names) if turn.who.staff else ""
    if not question:
        return None
    if dialogue is not None:
        reference = dialogue.reference if dialogue.script == "deal_reject" else ""
    else:
        rejects = "deal.reject" in await offers.routes(turn)
        reference = await spoken_of(turn, "deal") if rejects else ""
    if not reference:
        return None
    if dialogue is not None:
        await turn.memory.dialogues.drop()
    return await proposed(turn.having(slots={"deal": reference, "question": question}), "deal.ask")

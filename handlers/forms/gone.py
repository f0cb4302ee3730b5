"""A form about a step on a deal that can't be made any more, since somebody else has decided meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

from domain.chat import Reply
from domain.deals import MOVES, Move
from domain.dialogue import Dialogue
from handlers.turn import Turn, say
from language.say import common

STEPS: Mapping[str, Move] = {  # the form that asks for what a move needs
    "deal_reject": Move.REJECT, "deal_ask": Move.ASK, "deal_answer": Move.ANSWER, "deal_lose": Move.LOSE,
    "deal_withdraw": Move.WITHDRAW, "deal_decline": Move.DECLINE, "deal_reopen": Move.REOPEN,
    "deal_transfer": Move.TRANSFER, "deal_merge": Move.MERGE,
}  # fmt: skip


async def gone(turn: Turn, dialogue: Dialogue) -> Reply | None:
    """What is said of the step, and the form is dropped; None while it can be made."""
    step = STEPS.get(dialogue.script)
    deal = await turn.memory.deals.get(dialogue.reference) if step and dialogue.reference else None
    if step is None or deal is None or deal.status in MOVES[step].start:
        return None
    await turn.memory.dialogues.drop()
    named = common.with_customer(turn.words, deal.reference, deal.customer)
    return say(common.sentence(turn.words, f"deal.cannot_{step}", reference=named, status=deal.status))

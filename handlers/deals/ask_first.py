"""A rejection that waits for its ground is let be for a question to the partner, or for an approval."""

from __future__ import annotations

from collections.abc import Mapping

from domain.chat import Reply
from domain.dialogue import Dialogue
from handlers.requests import proposed
from handlers.talk import offers
from handlers.talk.subjects import spoken_of
from handlers.turn import Turn
from language.read.deals.ask_first import after_no, ask_first
from language.read.deals.assent import approves

DECIDING = frozenset({"deal_reject", "deal_ask"})  # forms that an approval may be said to


async def instead(turn: Turn, dialogue: Dialogue | None) -> Reply | None:
    """The step, as it is proposed; None for other words, and where no rejection is being told."""
    route, said = _meant(turn) if turn.who.staff else ("", {})
    if not route:
        return None
    if dialogue is not None:
        reference = dialogue.reference if dialogue.script in DECIDING else ""
    else:
        rejects = "deal.reject" in await offers.routes(turn)
        reference = await spoken_of(turn, "deal") if rejects else ""
    if not reference:
        return None
    if dialogue is not None:
        await turn.memory.dialogues.drop()
    return await proposed(turn.having(slots={"deal": reference, **said}), route)


def _meant(turn: Turn) -> tuple[str, Mapping[str, str]]:
    """What is to be done instead: "ask them first who decides", "actually no, approve it", 算了还是批了吧."""
    if question := ask_first(turn.heard.text, turn.names):
        return "deal.ask", {"question": question}
    return ("deal.approve", {}) if approves(after_no(turn.heard.text)) else ("", {})

"""How a deal ended, told anew just after it was told wrongly: "no sorry 58k", 不对，是昨天签的."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.chat import Refused, Reply, Unconfirmed
from domain.deals import Deal, DealEvent, Status
from domain.dialogue import Question, Script
from handlers import undo
from handlers.deals import change
from handlers.deals.find import on_deal
from handlers.turn import Turn

WON = Script(
    "deal_win",
    "deal.win",
    (Question("amount", "amount"), Question("date", "date", looking="back")),
    confirm=False,
)
ENDS = {Status.WON: (WON, change.win), Status.LOST: (change.LOSE, change.lose)}


def told(deal: Deal) -> tuple[Script, Mapping[str, Any]] | None:
    """What is told of a deal's end, as a form with its answers; None for one that has not ended so."""
    if deal.status not in ENDS:
        return None
    script, _ = ENDS[deal.status]
    known = {
        "amount": deal.amount,
        "date": deal.closed_on,
        "reason": deal.reason,
        "competitor": deal.competitor,
    }
    return script, {question.slot: known[question.slot] for question in script.questions}


@on_deal("deal.again")
async def again(turn: Turn, deal: Deal) -> Reply:
    """The speaker's last step is taken back, and the end told with what is right; no other step is."""
    last = await turn.memory.changes.last(turn.now - undo.LIFE)
    filled = told(deal)
    if filled is None or last is None or not _ended(last[2], deal):
        raise Refused("deal.closed", reference=deal.reference, status=deal.status)
    if turn.memory.sealed:
        raise Unconfirmed
    _, end = ENDS[deal.status]
    await turn.memory.changes.undo(last[0], turn.now)
    if before := await turn.memory.deals.get(deal.reference):
        await turn.memory.deals.record(before, DealEvent(turn.now, turn.who.id, turn.who.name, "undone"))
    said = {**filled[1], "delivered_by": deal.delivered_by, **turn.slots}
    return await end(turn.having(arguments=(deal.reference,), slots=said))


def _ended(rows: undo.Rows, deal: Deal) -> bool:
    """Whether these rows are the end of this deal."""
    mine = [row for row in rows if row["table"] == "deals" and row["id"] == deal.id and row["before"]]
    return any(row["before"]["status"] != row["after"]["status"] == deal.status for row in mine)

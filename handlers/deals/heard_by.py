"""Who hears an appeal, and how it stands: of one that is heard, else of the last; or that there is none."""

from __future__ import annotations

from domain.chat import Reply
from domain.ports import DealQuery
from handlers.requests import do
from handlers.turn import Turn, say
from language.read.deals.appeals import hears
from language.say import common


async def told(turn: Turn) -> Reply | None:
    """None for other words, and where nobody appealed and only the rule may be asked for."""
    asked = hears(turn.heard.text)
    if asked is None:
        return None
    found = await turn.memory.deals.search(DealQuery(appealed=True, limit=1))
    if found.total:
        return await do(turn.having(slots={}), "deal.status")
    key = "deal.appeals.none" if turn.who.staff else "deal.no_appeal"
    return say(common.sentence(turn.words, key)) if asked == "mine" else None

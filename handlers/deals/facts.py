"""One fact of the deal spoken of: "how much is it?", 这单多少钱."""

from __future__ import annotations

from domain.chat import Reply
from handlers.deals.tell import about
from handlers.subjects import spoken_of
from handlers.turn import Turn, say
from language.read.facts import fact_asked
from language.say import deals as cards


async def told(turn: Turn) -> Reply | None:
    """The answer; None where no fact is asked for, or no deal was spoken of."""
    fact = fact_asked(turn.heard.text)
    deal = await turn.memory.deals.get(await spoken_of(turn, "deal")) if fact else None
    return say(cards.one_fact(turn.words, deal, fact), about=about(deal)) if deal else None

"""One fact of the deal spoken of: "how much is it?", 这单多少钱."""

from __future__ import annotations

from domain.chat import Reply
from domain.deals import Deal
from handlers.deals.tell import about
from handlers.subjects import spoken_of
from handlers.turn import Turn, say
from language.read.facts import LONGEST, fact_asked
from language.say import deals as cards


async def told(turn: Turn) -> Reply | None:
    """The answer; None where no fact is asked for, or no deal was spoken of."""
    text = turn.heard.text
    if fact := fact_asked(text):
        deal = await turn.memory.deals.get(await spoken_of(turn, "deal"))
    else:
        fact, deal = await _of_named(turn)
    return say(cards.one_fact(turn.words, deal, fact), about=about(deal)) if deal else None


async def _of_named(turn: Turn) -> tuple[str, Deal | None]:
    """The fact that is asked of the only deal of a customer: "how much is Globex?", unless all of it is."""
    text = turn.heard.text
    if turn.reading is None or turn.reading.intent == "deal.status" or len(text) > LONGEST:
        return "", None
    said = turn.read_as("deal.status", text)
    name = str(said.get("customer") or said.get("partner") or "")
    fact = fact_asked(text, name) if name else ""
    found = await turn.memory.deals.named(name) if fact else ()
    return fact, found[0] if len(found) == 1 else None

"""A name that fits no record: the nearest are offered, a button each."""

from __future__ import annotations

from domain.chat import Reply, action
from handlers.turn import Turn, say
from language.carrying import carried
from language.say import deals as cards


async def offered(turn: Turn, name: str, route: str, of_firm: str = "", new: str = "") -> Reply | None:
    """The deals of the nearest customers for this route, the nearest partners for `of_firm`, and what is done
    with the name as a `new` one; None where nothing is near."""
    firms = await turn.memory.partners.nearest(name) if of_firm and turn.who.staff else ()
    deals = await turn.memory.deals.nearest(name)
    if not firms and not deals:
        return None
    more = [(firm.name, action(of_firm, firm.id)) for firm in firms]
    more += [(turn.words("button.new", name=name), new)] if new else []
    said = carried(turn.slots, "customer", "partner", "deal")
    return say(cards.nearest(turn.words, name, deals, route, "", said, more=more))

"""The opportunity briefing and the pipeline, when somebody asks for them."""

from __future__ import annotations

from datetime import timedelta

from domain.chat import Reply
from domain.deals import LIVE
from domain.people import Role
from domain.ports import DealQuery
from handlers.deals import find
from handlers.turn import Turn, say
from language.say import briefings as cards

WEEK = timedelta(days=6)


async def show(turn: Turn) -> Reply:
    """The last seven days where no period is said; a rep's own part, a lead's teams."""
    first, last = turn.slots.get("period") or (turn.today - WEEK, turn.today)
    own = turn.who.id if turn.who.role is Role.REP else None
    figures = turn.memory.briefings(turn.currency, turn.who.zone)
    territory = turn.slots.get("territory", "")
    title = turn.who.name if own else territory
    briefing = await figures.briefing(
        title, first, min(last, turn.today), turn.program, owner_id=own, territory=territory
    )
    return say(cards.show(turn.words, briefing))


async def pipeline(turn: Turn) -> Reply:
    """Open deals by stage; won ones of a period as a ranking where one is said."""
    said = turn.slots
    owner = await find.owner(turn, said.get("owner", ""))
    partner = await find.partner_id(turn, said.get("partner", ""))
    if said.get("period"):
        first, last = said["period"]
        figures = turn.memory.briefings(turn.currency, turn.who.zone)
        title = said.get("territory", "")
        found = await figures.briefing(title, first, last, turn.program, owner_id=owner, territory=title)
        return say(cards.show(turn.words, found))
    query = DealQuery(statuses=LIVE, owner_id=owner, partner_id=partner, territory=said.get("territory", ""))
    return say(cards.pipeline(turn.words, await turn.memory.deals.value(query)))

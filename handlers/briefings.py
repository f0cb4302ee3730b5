"""The opportunity briefing and the pipeline, when somebody asks for them."""

from __future__ import annotations

from datetime import timedelta

from domain.chat import Reply
from domain.people import Person, Role
from handlers.deals import find
from handlers.turn import Turn, say
from language.say import briefings as cards

WEEK = timedelta(days=6)


async def show(turn: Turn) -> Reply:
    """The last seven days where no period is said; a rep's own part; a lead's teams, or one rep."""
    first, last = turn.slots.get("period") or (turn.today - WEEK, turn.today)
    territory = turn.slots.get("territory", "")
    person = await _whose(turn, territory)
    own, territory = (person.id, "") if person else (None, territory)
    figures = turn.memory.briefings(turn.currency, turn.who.zone)
    title = person.name if person else territory
    briefing = await figures.briefing(
        title, first, min(last, turn.today), turn.program, owner_id=own, territory=territory
    )
    return say(cards.show(turn.words, briefing))


async def _whose(turn: Turn, said: str) -> Person | None:
    """Whose part is asked for: a rep's own; for a lead, somebody who is named as a place might be."""
    if turn.who.role is Role.REP:
        return turn.who
    found = await turn.memory.people.named(said) if said else ()
    return found[0] if len(found) == 1 and found[0].role is Role.REP else None


async def pipeline(turn: Turn) -> Reply:
    """Open deals by stage; won ones of a period as a ranking where one is said."""
    said = turn.slots
    owner = await find.owner(turn, said.get("owner", ""))
    partner = await find.partner_id(turn, said.get("partner", ""))
    figures, place = turn.memory.briefings(turn.currency, turn.who.zone), said.get("territory", "")
    if said.get("period"):
        first, last = said["period"]
        found = await figures.briefing(place, first, last, turn.program, owner_id=owner, territory=place)
        return say(cards.show(turn.words, found))
    stages = await figures.pipeline(turn.today, owner_id=owner, partner_id=partner, territory=place)
    return say(cards.pipeline(turn.words, stages))

"""The opportunity briefing and the pipeline, when somebody asks for them."""

from __future__ import annotations

from datetime import date, timedelta

from domain.briefings import By
from domain.chat import Reply
from domain.people import Person, Role
from domain.tiers import quarter_start
from handlers.deals import find
from handlers.turn import Turn, say
from language.read import filters
from language.read.parted import parted
from language.read.talk import overviews
from language.say import briefings as cards

WEEK = timedelta(days=6)
LONGEST_QUARTER = timedelta(days=93)


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
    """Open deals by stage, or by whose they are; of a period those expected to close in it, and who won what.
    Who asks who is ahead means this quarter."""
    said, place = turn.slots, turn.slots.get("territory", "")
    owner = await find.owner(turn, said.get("owner", ""))
    partner = await find.partner_id(turn, said.get("partner", ""))
    by = By(parted(turn.heard.text) or By.STAGE)
    ahead = _ranked(turn.heard.text) and by in {By.STAGE, By.REP}
    ahead = ahead or (by is By.PARTNER and overviews.of_won(turn.heard.text))
    period = said.get("period") or (_quarter(turn.today) if ahead else None)
    figures = turn.memory.briefings(turn.currency, turn.who.zone)
    title = await _about(turn, owner, partner) or place
    found = await figures.pipeline(
        title, turn.today, period, owner_id=owner, partner_id=partner, territory=place, by=by
    )
    return say(cards.pipeline(turn.words, found), about=f"partner {partner}" if partner else "")


def _ranked(text: str) -> bool:
    return filters.ranked(text) or overviews.who_is_ahead(text)


async def _about(turn: Turn, owner: int | None, partner: int | None) -> str:
    """Whose pipeline it is: a partner's, a person's."""
    firm = await turn.memory.partners.get(partner) if partner is not None else None
    person = await turn.memory.people.get(owner) if owner is not None else None
    return " · ".join(each.name for each in (firm, person) if each is not None)


def _quarter(day: date) -> tuple[date, date]:
    first = quarter_start(day)
    return first, quarter_start(first + LONGEST_QUARTER) - timedelta(days=1)

"""The opportunity briefing: every working morning, to the team's channel, each rep his own part."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from domain import zones
from domain.people import Role, Team
from language.say import briefings as cards
from scheduled.round import Round

USEFUL = timedelta(hours=4)


async def post(round_: Round) -> None:
    """Posts the briefing of the days since the last working day."""
    for team in await round_.memory.people.teams():
        zone = zones.zone(team.timezone)
        local = round_.now.astimezone(zone)
        hour = datetime.combine(local.date(), team.briefing_at, zone)
        calendar = round_.program.working(team.country)
        due = hour <= local <= hour + USEFUL and calendar.is_working(local.date())
        if due and await round_.take(f"briefing {team.id}", hour):
            first = calendar.last_working(local.date())
            await _post(round_, team, first, local.date() - timedelta(days=1), zone)


async def _post(round_: Round, team: Team, first: date, last: date, zone: ZoneInfo) -> None:
    figures = round_.memory.briefings(round_.program.currency, zone)
    whole = await figures.briefing(team.name, first, last, round_.program, team_id=team.id)
    key = f"briefing:{team.id}:{last}"
    await round_.post(team, lambda words: cards.show(words, whole), key)
    for person in await round_.memory.people.members(team.id):
        own = whole
        if person.role is not Role.LEAD:
            own = await figures.briefing(person.name, first, last, round_.program, owner_id=person.id)
        await round_.tell(person, partial(cards.show, briefing=own), key)

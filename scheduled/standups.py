"""The morning standup: asked in each person's zone, collected, posted once."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain import zones
from domain.people import Person, Role, Team
from domain.standups import Known, Presence
from language.say import standups as cards
from scheduled.round import Round

USEFUL = timedelta(hours=2)  # a question later than this is not asked any more


async def ask(round_: Round) -> None:
    """Asks every rep whose morning it is, on working days and when not away; the lead gets the digest."""
    for team in await round_.memory.people.teams():
        for person in await round_.memory.people.members(team.id):
            if person.role is Role.REP and _morning(round_, person, team):
                await _ask(round_, team, person)


def _morning(round_: Round, person: Person, team: Team) -> bool:
    local = person.local(round_.now)
    hour = datetime.combine(local.date(), team.standup_at, person.zone)
    works = round_.program.working(person.country).is_working(local.date())
    return works and hour <= local <= hour + USEFUL


async def _ask(round_: Round, team: Team, person: Person) -> None:
    day = person.local(round_.now).date()
    standup_id = await round_.memory.standups.open(team.id, day, team.digest_on(day))
    away = await round_.memory.people.away(person.id, day)
    presence = Presence.AWAY if away else Presence.ASKED
    if not await round_.memory.standups.ask(standup_id, person.id, presence, round_.now) or away:
        return
    known = await _known(round_, person)
    await round_.tell(person, lambda words: cards.ask(words, person, known), f"standup:{standup_id}")


async def _known(round_: Round, person: Person) -> Known:
    """What the person did since his last working day, and what is due today."""
    today = person.local(round_.now).date()
    since = round_.program.working(person.country).last_working(today)
    visits = await round_.memory.visits.search(person_id=person.id, first=since, last=today, limit=5)
    tasks = await round_.memory.tasks.open(person.id, today, limit=5)
    figures = round_.memory.briefings(round_.program.currency, person.zone)
    own = await figures.briefing(person.name, since, today, round_.program, owner_id=person.id)
    return Known(
        visits=tuple(visit.partner for visit in visits.rows),
        deals=own.touched,
        tasks=tuple(task.text for task in tasks.rows),
    )


async def digest(round_: Round) -> None:
    """Posts each team's digest when its hour has come: to the channel and to the lead, once."""
    for team in await round_.memory.people.teams():
        day = round_.now.astimezone(zones.zone(team.timezone)).date()
        found = await round_.memory.standups.open_on(team.id, day)
        if found and found[1] <= round_.now and await round_.memory.standups.close(found[0], round_.now):
            await _digest(round_, team, found[0])


async def _digest(round_: Round, team: Team, standup_id: int) -> None:
    answers = await round_.memory.standups.answers(standup_id)
    day = answers[0].day
    key = f"digest:{standup_id}"
    await round_.post(team, lambda words: cards.digest(words, team, day, answers), key)
    lead = await round_.memory.people.get(team.lead_id) if team.lead_id else None
    if lead is not None:
        await round_.tell(lead, lambda words: cards.digest(words, team, day, answers), key)

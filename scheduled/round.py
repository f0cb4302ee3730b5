"""One round of the schedule in one organisation: what every job is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain import zones
from domain.calendar import Calendar
from domain.chat import Address, Card, Letter, Platform, Urgency
from domain.people import Organisation, Person, Team
from domain.ports import Memory, Office
from domain.program import Program
from language.words import Words

MORNING = time(8)


@dataclass(frozen=True, slots=True)
class Round:
    """One transaction: the rows say what is due, and what is said is queued with the mark that it was."""

    office: Office
    memory: Memory
    organisation: Organisation
    program: Program
    now: datetime

    @property
    def zone(self) -> ZoneInfo:
        return zones.zone(self.organisation.timezone)

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    @property
    def calendar(self) -> Calendar:
        return self.program.working(self.organisation.country)

    def woken(self, people: Sequence[Person]) -> bool:
        """Whether the first of them would be woken by what has the whole day."""
        return any(person.local(self.now).time() < MORNING for person in people[:1])

    async def take(self, schedule: str, due: datetime) -> bool:
        """Takes a slot; whoever is first does the work."""
        return await self.office.take(self.organisation.id, schedule, due, self.now)

    async def tell(
        self, person: Person, make: Callable[[Words], Card], key: str, about: str = "",
        urgency: Urgency = Urgency.DIGEST,
    ) -> None:  # fmt: skip
        """A letter to a person, in his language."""
        card = make(Words(person.language, person.timezone))
        letter = Letter(f"{key}:{person.id}", card, person.id, urgency=urgency, about=about)
        await self.office.put(self.organisation.id, letter, self.now)

    async def post(self, team: Team, make: Callable[[Words], Card], key: str) -> None:
        """A letter to the team's channel, where it has one."""
        where = channel(team)
        if where is None:
            return
        card = make(Words(team.language, team.timezone))
        letter = Letter(f"{key}:channel", card, address=where, urgency=Urgency.DIGEST)
        await self.office.put(self.organisation.id, letter, self.now)


def channel(team: Team) -> Address | None:
    parts = team.channel.split(" ")
    if len(parts) < 3:
        return None
    thread = parts[3] if len(parts) > 3 else ""
    return Address(Platform(parts[0]), parts[1], parts[2], thread, private=False)

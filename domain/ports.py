"""What handlers and schedules ask of a memory. It was opened for a person and shows only what he may see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, Protocol, TypeVar

from domain.chat import Account
from domain.deals import Deal, DealEvent, Stage, Status
from domain.dialogue import Dialogue
from domain.money import Money
from domain.partners import Partner
from domain.people import Organisation, Person, Role, Team
from domain.standups import Answer, Presence
from domain.tasks import Task
from domain.tiers import Figures
from domain.visits import Visit, VisitState

T = TypeVar("T")
LISTED = 10  # rows of a list in chat; more are counted, not shown


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """Some of the rows that match, and how many there are in all."""

    rows: tuple[T, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DealQuery:
    """Which deals; `first` and `last` bound the day of closing for closed ones, of submission for the rest."""

    statuses: frozenset[Status] = frozenset()
    partner_id: int | None = None
    owner_id: int | None = None
    team_id: int | None = None
    registrant_id: int | None = None
    customer: str = ""
    territory: str = ""
    first: date | None = None
    last: date | None = None
    decider_id: int | None = None
    limit: int = LISTED


@dataclass(frozen=True, slots=True)
class PartnerQuery:
    tier: str = ""
    territory: str = ""
    stage: str = ""
    type: str = ""
    owner_id: int | None = None
    limit: int = LISTED


class People(Protocol):
    async def get(self, person_id: int) -> Person | None: ...
    async def named(self, name: str) -> Sequence[Person]: ...
    async def members(self, team_id: int) -> Sequence[Person]: ...
    async def contacts(self, partner_id: int) -> Sequence[Person]: ...
    async def holders(self, role: Role) -> Sequence[Person]: ...
    async def save(self, person: Person) -> None: ...
    async def away(self, person_id: int, day: date) -> bool: ...
    async def leave(self, person_id: int, first: date, last: date) -> None: ...
    async def team(self, team_id: int) -> Team | None: ...
    async def teams(self) -> Sequence[Team]: ...
    async def seat(self, team: Team, channel: str) -> None: ...
    async def organisation(self) -> Organisation: ...
    async def link(self, person_id: int, account: Account, conversation: str, now: datetime) -> None: ...


class Partners(Protocol):
    async def get(self, partner_id: int) -> Partner | None: ...
    async def named(self, name: str, limit: int = 5) -> Sequence[Partner]: ...
    async def nearest(self, name: str, limit: int = 3) -> Sequence[Partner]: ...
    async def search(self, query: PartnerQuery) -> Found[Partner]: ...
    async def add(self, partner: Partner) -> Partner: ...
    async def save(self, partner: Partner) -> None: ...
    async def figures(self, partner_id: int, first: date, last: date) -> Figures: ...


class Customers(Protocol):
    async def of(self, name: str) -> int: ...

    """The customer of that name, made where there is none."""


class Deals(Protocol):
    async def get(self, reference: str) -> Deal | None: ...
    async def named(self, customer: str, partner: str = "", live: bool = False) -> Sequence[Deal]: ...
    async def search(self, query: DealQuery) -> Found[Deal]: ...
    async def add(self, deal: Deal, event: DealEvent, program_version: str) -> Deal: ...
    async def save(self, deal: Deal, event: DealEvent) -> None: ...

    """Raises Refused when the deal was changed by another since it was read."""

    async def history(self, deal: Deal) -> Sequence[DealEvent]: ...
    async def value(self, query: DealQuery) -> Sequence[tuple[Stage, int, Money]]: ...


class Visits(Protocol):
    async def add(self, visit: Visit) -> Visit: ...
    async def search(
        self, *, partner_id: int | None = None, person_id: int | None = None,
        first: date | None = None, last: date | None = None, state: VisitState | None = None, limit: int = LISTED,
    ) -> Found[Visit]: ...  # fmt: skip


class Tasks(Protocol):
    async def get(self, task_id: int) -> Task | None: ...
    async def add(self, task: Task, visit_id: int | None = None) -> Task: ...
    async def save(self, task: Task) -> None: ...
    async def open(self, person_id: int, last: date | None = None, limit: int = LISTED) -> Found[Task]: ...
    async def done_between(self, person_id: int, first: datetime, last: datetime) -> Sequence[Task]: ...


class Standups(Protocol):
    async def asked(self, person_id: int, day: date) -> Answer | None: ...

    """The person's part of the newest standup that is not older than `day`."""

    async def answer(self, answer: Answer) -> None: ...
    async def answers(self, standup_id: int) -> Sequence[Answer]: ...
    async def open(self, team_id: int, day: date, digest_at: datetime) -> int: ...
    async def ask(self, standup_id: int, person_id: int, presence: Presence, now: datetime) -> bool: ...
    async def digested(self, standup_id: int) -> datetime | None: ...
    async def close(self, standup_id: int, now: datetime) -> bool: ...


class Dialogues(Protocol):
    async def get(self) -> Dialogue | None: ...
    async def keep(self, dialogue: Dialogue, now: datetime) -> None: ...
    async def drop(self) -> None: ...


class Invites(Protocol):
    async def make(self, person_id: int, expires_at: datetime) -> str: ...


class Changes(Protocol):
    async def last(self, since: datetime) -> tuple[int, str, Sequence[Mapping[str, Any]]] | None: ...

    """Id, name and rows of the person's newest change that can still be undone."""

    async def undo(self, change_id: int, now: datetime) -> None: ...

    """Raises Refused when a row was changed by another since."""


class Names(Protocol):
    async def partners(self) -> Sequence[str]: ...
    async def people(self) -> Sequence[str]: ...
    async def products(self) -> Sequence[str]: ...
    async def territories(self) -> Sequence[str]: ...


class Post(Protocol):
    async def about(self, message: str) -> str: ...

    """What the bot's message in this conversation was about, such as "deal D-48213"."""


class Memory(Protocol):
    """One transaction's memory, opened for one person."""

    people: People
    partners: Partners
    customers: Customers
    deals: Deals
    visits: Visits
    tasks: Tasks
    standups: Standups
    dialogues: Dialogues
    invites: Invites
    changes: Changes
    names: Names
    post: Post

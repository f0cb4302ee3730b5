"""People: who they are to the channel, and what their role lets them ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain import zones
from domain.chat import Account


class Role(StrEnum):
    ADMIN = "admin"
    LEAD = "lead"
    REP = "rep"
    PARTNER = "partner"  # a partner's contact, an outsider


STAFF = frozenset({Role.ADMIN, Role.LEAD, Role.REP})
LEADS = frozenset({Role.ADMIN, Role.LEAD})
EVERYONE = frozenset(Role)


class Influence(StrEnum):
    """A contact's part in his firm's decisions (playbook 1)."""

    DECISION_MAKER = "decision_maker"
    INFLUENCER = "influencer"
    USER = "user"
    GATEKEEPER = "gatekeeper"


@dataclass(frozen=True, slots=True)
class Person:
    id: int
    organisation_id: int
    name: str
    role: Role
    language: str = "en"
    timezone: str = "UTC"
    team_id: int | None = None
    partner_id: int | None = None  # whose contact this is; staff have none
    email: str = ""
    influence: Influence | None = None
    work_from: time = time(9)
    work_to: time = time(18)
    country: str = "US"
    active: bool = True
    deputy_id: int | None = None  # who decides while this person is away
    external_id: str | None = None

    @property
    def zone(self) -> ZoneInfo:
        return zones.zone(self.timezone)

    @property
    def voice(self) -> Role:
        """As whom he is understood: an administrator says what a lead says."""
        return Role.LEAD if self.role is Role.ADMIN else self.role

    @property
    def staff(self) -> bool:
        return self.role in STAFF

    def local(self, instant: datetime) -> datetime:
        return instant.astimezone(self.zone)


def erased_name(person_id: int) -> str:
    """What a person is called after his erasure."""
    return f"Erased {person_id}"


@dataclass(frozen=True, slots=True)
class Team:
    """A lead's reps, and the channel where standup digest and briefing are posted."""

    id: int
    organisation_id: int
    name: str
    lead_id: int | None = None
    territory: str = ""
    timezone: str = "UTC"
    country: str = "US"
    language: str = "en"
    standup_at: time = time(9)
    digest_at: time = time(11)
    briefing_at: time = time(9, 30)
    channel: str = ""  # "platform workspace conversation [thread]", empty: none yet
    external_id: str | None = None

    def digest_on(self, day: date) -> datetime:
        """When the digest of that day's standup is posted."""
        return datetime.combine(day, self.digest_at, zones.zone(self.timezone))


@dataclass(frozen=True, slots=True)
class Organisation:
    id: int
    name: str
    language: str = "en"
    timezone: str = "UTC"
    country: str = "US"
    currency: str = "USD"


@dataclass(frozen=True, slots=True)
class Claimant:
    """Somebody spent an invite and says that he is its person. `name` is as the platform shows it."""

    id: int
    person_id: int
    account: Account
    conversation: str
    name: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Days on which a person is away, both included."""

    person_id: int
    first: date
    last: date

"""A channel program as a whole."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from decimal import Decimal
from functools import cached_property, partial
from typing import Annotated

from pydantic import Field

from domain import places
from domain.calendar import Calendar
from domain.money import Money
from domain.program.parts import (
    Appeal,
    Authorisation,
    CalendarDays,
    Conflicts,
    Count,
    Currency,
    Days,
    Decision,
    Level,
    NamedAccounts,
    Opportunity,
    Part,
    Protection,
    Registration,
    Reward,
    Territory,
    sum_in,
)


class Tier(Part):
    """A tier's thresholds, all to be met, and its benefits."""

    name: str
    revenue: Decimal  # over the trailing four quarters
    certified: Count
    deals: Count  # registered in the same time
    trainings: Count
    discount_percent: Decimal
    protection_days: Days
    fund_access: bool
    support: str


class Program(Part):
    version: Annotated[str, Field(min_length=1, max_length=20, pattern=r"^[^·]*$")]
    currency: Currency
    registration: Registration
    decision: Decision
    protection: Protection
    appeal: Appeal
    reward: Reward
    named_accounts: NamedAccounts
    conflicts: Conflicts
    opportunity: Opportunity
    territory: tuple[Territory, ...] = ()
    authorisation: tuple[Authorisation, ...] = ()
    calendar: tuple[CalendarDays, ...] = ()
    tier: Annotated[tuple[Tier, ...], Field(min_length=1)]  # lowest first

    @cached_property
    def edition(self) -> str:
        """The version and what it says: a file that was changed under the same version is another edition."""
        return f"{self.version}·{hashlib.sha256(self.model_dump_json().encode()).hexdigest()[:6]}"

    def tier_named(self, name: str) -> Tier:
        """The tier of that name; the lowest where the program no longer has it."""
        return next((tier for tier in self.tier if tier.name == name), self.tier[0])

    def tier_above(self, name: str) -> Tier | None:
        names = [tier.name for tier in self.tier]
        above = names.index(self.tier_named(name).name) + 1
        return self.tier[above] if above < len(names) else None

    def protection_days(self, tier: str) -> int:
        return self.protection.days or self.tier_named(tier).protection_days

    def minimum(self, currency: str) -> Money | None:
        """The smallest amount that is registered; None where none counts in that currency."""
        return sum_in(self.registration.minimum, currency, self.currency)

    def list_price_minimum(self, currency: str) -> Money | None:
        return sum_in(self.registration.list_price_minimum, currency, self.currency)

    def threshold(self, level: Level, currency: str) -> Money | None:
        return sum_in(level.amount, currency, self.currency)

    def fields(self, lines: Collection[str]) -> tuple[str, ...]:
        """What a registration of those product lines must name."""
        wanted = {line.casefold() for line in lines}
        own = (more.fields for more in self.registration.line if more.name.casefold() in wanted)
        return tuple(dict.fromkeys((*self.registration.fields, *(name for fields in own for name in fields))))

    @property
    def needed(self) -> frozenset[str]:
        """Fields that a registration is asked for, since a rule looks at them."""
        rules = {
            "list_price": any(self.registration.list_price_minimum.values()),
            "price_date": self.registration.lead_days > 0,
            "place": bool(self.territory),
            "discount": any(level.discount_percent for level in self.decision.level),
        }
        return frozenset(self.registration.fields) | {field for field, needed in rules.items() if needed}

    def ground(self, key: str) -> str:
        """The ground's key, if it is one of the list; nothing otherwise."""
        return next((ground.key for ground in self.decision.ground if ground.key == key), "")

    def grounds(self) -> dict[str, str]:
        """What each ground says in both languages, by its key."""
        return {ground.key: f"{ground.en} {ground.zh}" for ground in self.decision.ground}

    def working(self, country: str) -> Calendar:
        """A country's calendar with the vendor's own days."""
        own = [days for days in self.calendar if days.country in {"", country}]
        off = frozenset(day for days in own for day in days.days_off)
        return Calendar(country, off, frozenset(day for days in own for day in days.make_up))

    def territory_of(self, place: str) -> str:
        """The territory in which a place lies: named so, or by its city, region or country, the narrowest
        first. Nothing where the program names none, or the place is not known."""
        written = {each.name: (each.name, *each.places) for each in self.territory}
        found = places.find(place) if written and place else None
        within = [partial(_among, names) for names in found.within] if found else []
        for fits in (partial(places.alike, place), *within, partial(places.holds, place)):
            for territory, known in written.items():
                if any(map(fits, known)):
                    return territory
        return ""


def _among(names: Collection[str], known: str) -> bool:
    return places.spelt(known) in names

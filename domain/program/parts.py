"""The parts of a channel program: what may be registered, who decides by when, how long it is protected."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer
from pydantic_core import PydanticCustomError

from domain.money import Money
from domain.patterns import regex

Count = Annotated[int, Field(ge=0, le=1_000_000, strict=True)]
Days = Annotated[int, Field(ge=1, le=3650, strict=True)]  # ten years at most
NoneOrDays = Annotated[int, Field(ge=0, le=3650, strict=True)]
Flag = Annotated[bool, Field(strict=True)]
Amount = Annotated[Decimal, Field(ge=0)]
Percent = Annotated[Decimal, Field(ge=0, le=100)]
Named = Annotated[str, Field(min_length=1)]
Required = Literal[
    "customer", "project", "product", "quantity", "amount", "close_date", "contact", "competitor",
    "list_price", "discount", "price_date", "place",
]  # fmt: skip
ALL = ""  # the currency of a sum that counts in the program's own


def _currency(code: str) -> str:
    """Three capitals; whether they are a currency is told of a file, not of what was kept."""
    if not re.fullmatch("[A-Z]{3}", code):
        raise PydanticCustomError("currency", "is no currency")
    return code


def _counted_in(code: str) -> str:
    return code if code == ALL else _currency(code)


Currency = Annotated[str, AfterValidator(_currency)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


def _sums(value: Any) -> Any:
    """A bare number is a sum in the program's currency."""
    return value if isinstance(value, Mapping) else {ALL: value}


Sums = Annotated[Mapping[Annotated[str, AfterValidator(_counted_in)], Amount], BeforeValidator(_sums)]


@dataclass(frozen=True, slots=True)
class Within:
    """A time in which something is done: so many working hours, or working days."""

    number: int
    unit: Literal["hours", "days"]

    def __str__(self) -> str:
        return f"{self.number} working {self.unit if self.number > 1 else self.unit[:-1]}"


_WITHIN = regex(r"(\d{1,3}) working (hour|day)s?")


def _within(value: Any) -> Any:
    if isinstance(value, Within):
        return value
    found = _WITHIN.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None or int(found[1]) == 0:
        raise ValueError('write it like "4 working hours" or "2 working days"')
    return Within(int(found[1]), "hours" if found[2] == "hour" else "days")


WorkingTime = Annotated[Within, BeforeValidator(_within), PlainSerializer(str)]


class Line(Part):
    """What a registration of one product line must name besides."""

    name: Named
    fields: tuple[Required, ...]


class Registration(Part):
    """What may be registered. `mode` warn: every rule warns whoever decides, and blocks nobody."""

    mode: Literal["enforce", "warn"] = "enforce"
    fields: tuple[Required, ...] = ("customer", "product", "amount", "close_date")
    minimum: Sums = {}
    list_price_minimum: Sums = {}
    lead_days: NoneOrDays = 0  # before the partner applies for a price
    most_open: Count = 0  # of one partner; 0: as many as he likes
    renewal_needs_news: Flag = False  # the same partner, the same customer again: only with something new
    large: Amount = Decimal(100000)
    line: tuple[Line, ...] = ()


class Territory(Part):
    """A territory and the places in it: countries, provinces, cities as they are written."""

    name: Named
    places: tuple[Named, ...] = ()


class Authorisation(Part):
    """Who may sell a product line: everybody whom one of the lists names, and who is certified enough."""

    line: Named
    tiers: tuple[Named, ...] = ()
    partners: tuple[Named, ...] = ()
    territories: tuple[Named, ...] = ()
    certified: Count = 0

    @property
    def anybody(self) -> bool:
        """Whether it lists nobody, so that being certified is enough."""
        return not (self.partners or self.tiers or self.territories)

    def given(self, tier: str, territory: str, names: Collection[str]) -> bool:
        """Whether a partner of that tier and territory, and of one of those names, is on one of its lists."""
        called = {name.casefold() for name in names}
        named = not called.isdisjoint(name.casefold() for name in self.partners)
        return self.anybody or named or tier in self.tiers or territory in self.territories


class NamedAccounts(Part):
    """Customers of the direct team (直签大客户): refused, or decided by a lead who has its consent."""

    terms: Literal["refuse", "consent"] = "consent"
    names: tuple[Named, ...] = ()


class Ground(Part):
    """A reason for which a registration may be turned down, in both languages."""

    key: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
    en: Named
    zh: Named


class Ready(Part):
    """A question that is often asked, in both languages."""

    en: Named
    zh: Named


class Level(Part):
    """From this amount or discount on, a second person has to approve: a lead, or an administrator."""

    by: Literal["lead", "admin"]
    amount: Sums = {}
    discount_percent: Percent | None = None


class Decision(Part):
    within: WorkingTime = Within(2, "days")
    reminders_hours: tuple[Days, ...] = (4,)  # working hours before it is due
    escalation: WorkingTime = Within(1, "days")  # after it was due: to an administrator
    answer_reminders_days: tuple[Days, ...] = (2, 5)  # after a question that the partner has not answered
    answer_patience_days: Days = 10  # then whoever asked may close it
    ground: Annotated[tuple[Ground, ...], Field(min_length=1)]
    question: tuple[Ready, ...] = ()
    level: tuple[Level, ...] = ()


class Activity(Part):
    """Days of protection that dated activity earns, each."""

    visit: NoneOrDays = 0
    stage: NoneOrDays = 0
    note: NoneOrDays = 0


class Extension(Part):
    """none; fixed: `days` each time; earned: by activity since the last time, up to `most_days` in all."""

    terms: Literal["none", "fixed", "earned"] = "fixed"
    days: NoneOrDays = 30
    times: Count = 1
    most_days: NoneOrDays = 90
    needs_evidence: Flag = True
    activity: Activity = Activity()


class Protection(Part):
    days: Days | None = None  # the same for every tier, whatever the tiers say
    reminders_days: tuple[Days, ...] = (14, 7, 1)
    extension: Extension = Extension()


class Appeal(Part):
    within: WorkingTime = Within(5, "days")


class Reward(Part):
    percent: Percent = Decimal(0)


class Conflicts(Part):
    """Two partners with one customer (撞单), and looking a customer up before registering."""

    ruling: Literal["required", "advised"] = "required"  # advised: warned of, approved all the same
    untouched_days: Days = 30
    checks_per_person: Count = 10
    checks_per_partner: Count = 20
    watched_from: Days = 6


class Opportunity(Part):
    stale_days: Days = 14


class CalendarDays(Part):
    """A vendor's own days off and make-up working days, in one country, or (none named) everywhere."""

    country: Annotated[str, Field(pattern=r"^([A-Z]{2})?$")] = ""
    days_off: tuple[date, ...] = ()
    make_up: tuple[date, ...] = ()


def sum_in(sums: Mapping[str, Decimal], currency: str, own: str) -> Money | None:
    """The sum that counts in a currency; None where there is none."""
    amount = sums.get(currency, sums.get(ALL) if currency == own else None)
    return Money(amount, currency) if amount else None

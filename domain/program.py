"""The channel program: every number of the business is data in one file, and a decision names its rule."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from domain.problem import Problem

BUILT_IN = Path(__file__).with_name("program.toml")
Count = Annotated[int, Field(ge=0)]


class ProgramError(Problem):
    """The policy file can't be used; the text says where and why."""


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Registration(_Part):
    decision_working_days: Annotated[int, Field(ge=1)] = 2
    minimum: Decimal = Decimal(5000)
    protection_extension_days: Count = 30
    reminders_days: tuple[int, ...] = (14, 7, 1)
    large: Decimal = Decimal(100000)


class Opportunity(_Part):
    stale_days: Annotated[int, Field(ge=1)] = 14


class Conflicts(_Part):
    """Two partners with one customer (撞单), and looking a customer up before registering."""

    ruling: Literal["required", "advised"] = "required"  # advised: warned of, approved all the same
    untouched_days: Annotated[int, Field(ge=1)] = 30
    checks_per_person: Count = 10
    checks_per_partner: Count = 20
    watched_from: Annotated[int, Field(ge=1)] = 6


class Tier(_Part):
    """A tier's thresholds, all to be met, and its benefits."""

    name: str
    revenue: Decimal  # over the trailing four quarters
    certified: Count
    deals: Count  # registered in the same time
    trainings: Count
    discount_percent: Decimal
    protection_days: Annotated[int, Field(ge=1)]
    fund_access: bool
    support: str


class Program(_Part):
    version: str
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    registration: Registration
    opportunity: Opportunity
    conflicts: Conflicts
    tier: Annotated[tuple[Tier, ...], Field(min_length=1)]  # lowest first

    @model_validator(mode="after")
    def _tiers_rise(self) -> Program:
        names = [tier.name for tier in self.tier]
        if len(set(names)) < len(names):
            raise ValueError("two tiers have the same name")
        if sorted(self.tier, key=lambda tier: tier.revenue) != list(self.tier):
            raise ValueError("tiers must stand lowest first, by revenue")
        return self

    def tier_named(self, name: str) -> Tier:
        """The tier of that name; the lowest where the program no longer has it."""
        return next((tier for tier in self.tier if tier.name == name), self.tier[0])

    def tier_above(self, name: str) -> Tier | None:
        names = [tier.name for tier in self.tier]
        above = names.index(self.tier_named(name).name) + 1
        return self.tier[above] if above < len(names) else None


def load(path: Path | None = None) -> Program:
    """The program in a file, over the built-in one.

    Raises ProgramError with one sentence per fault."""
    values = tomllib.loads(BUILT_IN.read_text("utf-8"))
    if path is not None:
        values = _over(values, _read(path))
    try:
        return Program.model_validate(values)
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'program'}: {e['msg']}" for e in error.errors())
        raise ProgramError(f"{path or BUILT_IN.name}: {faults}") from error


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ProgramError(f"{path}: {error}") from error


def _over(below: dict[str, object], above: dict[str, object]) -> dict[str, object]:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _over(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged

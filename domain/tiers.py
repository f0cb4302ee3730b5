"""Tiers (分级): what a partner has done over the trailing four quarters, against the program's thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from domain.program import Program, Tier

THRESHOLDS = ("revenue", "certified", "deals", "trainings")


@dataclass(frozen=True, slots=True)
class Figures:
    """A partner's figures over a window (both days included), in the program's currency."""

    first: date
    last: date
    revenue: Decimal = Decimal(0)
    certified: int = 0
    deals: int = 0
    trainings: int = 0


@dataclass(frozen=True, slots=True)
class Graded:
    """A partner as the review finds it: the tier that is kept, and the figures of the window."""

    partner_id: int
    partner: str
    owner_id: int | None
    tier: str
    since: date | None
    below_since: date | None
    figures: Figures


@dataclass(frozen=True, slots=True)
class Gap:
    """What is missing to a tier; zeros where a threshold is met."""

    revenue: Decimal
    certified: int
    deals: int
    trainings: int

    @property
    def closed(self) -> bool:
        return not (self.revenue or self.certified or self.deals or self.trainings)


@dataclass(frozen=True, slots=True)
class Standing:
    """A partner's tier on a day, with what explains it."""

    tier: Tier
    since: date | None
    figures: Figures
    earned: Tier  # by the figures alone; below `tier` until the grace quarter has passed
    next: Tier | None
    gap: Gap | None


def quarter_start(day: date) -> date:
    return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)


def trailing_four_quarters(day: date) -> tuple[date, date]:
    """The last four whole quarters before the quarter of `day`: first and last day."""
    start = quarter_start(day)
    return start.replace(year=start.year - 1), start - timedelta(days=1)


def gap(figures: Figures, tier: Tier) -> Gap:
    return Gap(
        max(tier.revenue - figures.revenue, Decimal(0)),
        max(tier.certified - figures.certified, 0),
        max(tier.deals - figures.deals, 0),
        max(tier.trainings - figures.trainings, 0),
    )


def earned(figures: Figures, program: Program) -> Tier:
    """The highest tier of which every threshold is met; the lowest where none is."""
    met = [tier for tier in program.tier if gap(figures, tier).closed]
    return met[-1] if met else program.tier[0]


def reached(held: Standing) -> Decimal:
    """How much of the way to the next tier is done, from 0 to 1; 1 without a next one."""
    if held.next is None:
        return Decimal(1)
    pairs = [(getattr(held.figures, name), getattr(held.next, name)) for name in THRESHOLDS]
    shares = [min(Decimal(done) / Decimal(needed), Decimal(1)) for done, needed in pairs if needed]
    return sum(shares, Decimal(0)) / len(shares) if shares else Decimal(1)


def standing(tier: str, since: date | None, figures: Figures, program: Program) -> Standing:
    """A partner rises at once when every threshold is met; it falls only by a quarter's review. A tier that
    was given after the quarter of the figures was not held then."""
    quarter = figures.last + timedelta(days=1)
    if since is not None and quarter_start(since) > quarter:
        tier, since = program.tier[0].name, None
    held, reached = program.tier_named(tier), earned(figures, program)
    if program.tier.index(reached) > program.tier.index(held):
        held, since = reached, quarter
    above = program.tier_above(held.name)
    return Standing(held, since, figures, reached, above, gap(figures, above) if above else None)


def review(
    held: Tier, earned: Tier, program: Program, below_since: date | None, day: date
) -> tuple[Tier, date | None]:
    """The quarter's review: rise at once, fall one step only after a grace quarter.

    Returns the tier from `day` on, and since which review its figures have been too low."""
    rank = [tier.name for tier in program.tier].index
    if rank(earned.name) >= rank(held.name):
        return earned, None
    if below_since is None:
        return held, day
    return (program.tier[rank(held.name) - 1], None) if below_since < day else (held, below_since)

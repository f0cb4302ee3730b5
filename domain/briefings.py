"""The opportunity briefing (商机通报): what happened to a team's deals over a period, and what is at risk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.deals import Deal, Stage
from domain.money import Money


@dataclass(frozen=True, slots=True)
class Rank:
    """A channel manager, or a partner, with what he won."""

    id: int
    name: str
    won: int
    value: Money


@dataclass(frozen=True, slots=True)
class Section:
    """Some of the deals of a kind, biggest first, with the whole kind's count and value."""

    count: int
    value: Money
    deals: tuple[Deal, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """Figures of a period (both days included) for a team, a territory, or one person."""

    first: date
    last: date
    title: str
    new: Section
    moved: Section
    stale: Section
    expiring: Section
    slipping: Section  # open, and their close date has passed
    won: Section
    lost: Section
    biggest: Section
    ranking: tuple[Rank, ...] = ()

    @property
    def touched(self) -> tuple[str, ...]:
        """The customers of deals to which something happened."""
        sections = (self.won, self.lost, self.new, self.moved)
        return tuple(dict.fromkeys(deal.customer for section in sections for deal in section.deals))


class By(StrEnum):
    """What a pipeline is parted by."""

    STAGE = "stage"
    PARTNER = "partner"
    REP = "rep"
    TERRITORY = "territory"
    PRODUCT = "product"


Share = tuple[Stage | str, int, Money]  # of what, how many deals, and their value


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What is open, parted by its stage or otherwise, and by its currency; of a period (both days included)
    what is expected to close in it, and what was won in it, by whom."""

    title: str
    shares: tuple[Share, ...]
    period: tuple[date, date] | None = None
    won: Section | None = None
    ranking: tuple[Rank, ...] = ()
    by: By = By.STAGE

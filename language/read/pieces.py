"""The values that the grammar finds in a sentence: days, times, periods, amounts, counts, lapses, deals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import Decimal
from typing import Literal

Looking = Literal["ahead", "back"]
Kind = Literal["date", "time", "period", "amount", "quantity", "number", "duration", "deal"]
Grain = Literal["day", "weekend", "week", "month", "quarter", "half", "year", "span"]
Bound = Literal["", "by", "until", "since"]
Pick = Literal["last", "first", "middle"]
Unit = Literal["minute", "hour", "day", "workday", "week", "month", "quarter", "year"]
Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the normalised text, end not included."""

    start: int
    end: int

    def overlaps(self, start: int, end: int) -> bool:
        """True where the stretch shares a character with start..end."""
        return self.start < end and start < self.end


@dataclass(frozen=True, slots=True)
class When:
    """What words for a day or a stretch of days mean, looking ahead and looking back (both ends included).

    `fixed` is True where the words alone say which one ("last Friday", "June 2027"): both are then the same.
    `of_year` is the stretch of the current year for a month, quarter or half named without a year, else None.
    `bound` is the word before it: by/before/前 → "by", until/到 → "until", since/from → "since", else "".
    `at` is a clock time where the words fix it together with the day ("in two hours").
    """

    grain: Grain
    ahead: Days
    back: Days
    fixed: bool = True
    bound: Bound = ""
    pick: Pick = "last"
    of_year: Days | None = None
    at: time | None = None

    def period(self, looking: Looking = "ahead") -> Days:
        """First and last day of the stretch."""
        return self.ahead if looking == "ahead" else self.back

    def day(self, looking: Looking = "ahead") -> date:
        """The single day: the last of a stretch (a deadline), the first of a beginning, a middle's middle."""
        first, last = self.period(looking)
        if self.pick == "middle":
            return first + timedelta(days=(last - first).days // 2)
        return first if self.pick == "first" else last

    def span_of_year(self) -> Days:
        """The stretch as lists and rankings mean it: of this year where no year was said."""
        return self.of_year or self.ahead


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money in full units; the currency is an ISO 4217 code, or None where none was said.

    `way` is 1 where the sum is added to the one that stands, -1 where it is taken from it, else 0.
    """

    value: Decimal
    currency: str | None
    way: int = 0


class More(int):
    """A count that is added to the one that stands, or taken from it where `way` is -1."""

    way = 1

    @classmethod
    def of(cls, count: int, way: int) -> More:
        more = cls(count)
        more.way = way
        return more


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count of things.

    `unit` is the counting word as written ("seats", "台"), "" where a noun is counted directly
    ("12 SmartRacks"). `noun` is where the counted noun starts in the normalised text when it follows the
    count ("30 x Foo", "50 seats of Foo", "20套门锁"), else None; the noun may then stand before it
    ("门锁20套", "Foo x 30").
    """

    count: int
    unit: str = ""
    noun: int | None = None


@dataclass(frozen=True, slots=True)
class Lapse:
    """A length of time that is not tied to a day ("30 more days", 一个月)."""

    count: Decimal
    unit: Unit


Value = When | time | Amount | Quantity | Lapse | Decimal | str


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing found: its kind, its stretch of the normalised text, its value and the original words.

    Values by kind: date and period → When ("date" is a single day, "period" several; either may serve as the
    other by `.day()` and `.period()`); time → time; amount → Amount; quantity → Quantity; number (a bare
    number that no rule could use) → Decimal; duration → Lapse; deal → str, as written.
    """

    kind: Kind
    start: int
    end: int
    value: Value
    text: str

    @property
    def span(self) -> Span:
        """Where the piece stands in the normalised text."""
        return Span(self.start, self.end)

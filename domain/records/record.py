"""A record that was read from a line, a fault of one that could not be, and what became of all of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Noun(StrEnum):
    """What is brought, in the order in which one kind may point at another."""

    TEAMS = "teams"
    PEOPLE = "people"
    LEADS = "team leads"
    PRODUCTS = "products"
    PARTNERS = "partners"
    CONTACTS = "contacts"
    CUSTOMERS = "customers"
    DEALS = "deals"
    ORDERS = "orders"
    VISITS = "visits"
    QUOTAS = "quotas"


@dataclass(frozen=True, slots=True)
class Record:
    """What a line says of one thing: its own columns, and what it points at, by external id or by name.

    A column that is not there, or was empty, leaves what is kept as it is."""

    line: int
    values: Mapping[str, object]
    refers: Mapping[str, str] = field(default_factory=dict)
    file: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A line that can't be taken. `column` is empty where the whole line is at fault."""

    line: int
    column: str
    why: str
    file: str = ""

    def __str__(self) -> str:
        where = f"{self.file} line {self.line}" if self.file else f"line {self.line}"
        return f"{where}, {self.column}: {self.why}" if self.column else f"{where}: {self.why}"


@dataclass(slots=True)
class Tally:
    """How many records of a noun were, or would be, added, changed and left as they are."""

    added: int = 0
    changed: int = 0
    same: int = 0
    refused: int = 0


@dataclass(slots=True)
class Outcome:
    """What an import did, or would do. `notes` tell of lines that were taken otherwise than they stand."""

    tallies: dict[Noun, Tally] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    refused: set[tuple[str, int]] = field(default_factory=set)  # files and lines

    def tally(self, noun: Noun) -> Tally:
        return self.tallies.setdefault(noun, Tally())

    def refuse(self, noun: Noun, *faults: Fault) -> None:
        """Notes the faults of lines of a noun; a line with several is one line refused."""
        lines = {(fault.file, fault.line) for fault in faults} - self.refused
        self.tally(noun).refused += len(lines)
        self.refused |= lines
        self.faults += faults

    @property
    def changes(self) -> int:
        return sum(tally.added + tally.changed for tally in self.tallies.values())

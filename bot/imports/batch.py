"""What was read of one or several files, before anything of it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.records.record import Fault, Noun, Record


@dataclass(slots=True)
class Batch:
    """Records by noun; the lines that could not be read, by noun too; notes for the operator."""

    records: dict[Noun, list[Record]] = field(default_factory=dict)
    faults: dict[Noun, list[Fault]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def add(
        self, noun: Noun, file: str, line: int, values: Mapping[str, object], refers: Mapping[str, str] = {}
    ) -> None:  # an empty mapping is never written to
        known = {name: value for name, value in values.items() if value not in (None, "")}
        named = {name: said for name, said in refers.items() if said}
        self.records.setdefault(noun, []).append(Record(line, known, named, file))

    def refuse(self, noun: Noun, *faults: Fault) -> None:
        self.faults.setdefault(noun, []).extend(faults)

    @property
    def size(self) -> int:
        return sum(map(len, self.records.values()))

"""A folder of CSV files that belong together, gzipped or not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.imports.batch import Batch
from bot.sheets import csv_file
from bot.sheets.broken import SheetError
from domain.records.record import Fault, Noun


@dataclass(frozen=True, slots=True)
class Folder:
    """Lines that have too few or too many cells are refused in `batch`."""

    path: Path
    batch: Batch

    def rows(self, name: str, noun: Noun, needed: str) -> Iterator[tuple[int, Mapping[str, str]]]:
        """The lines of a file, with their numbers, as the named columns' cells.

        Raises SheetError where the file is missing, can't be read, or lacks a column of `needed`."""
        lines = csv_file.rows(self._find(name))
        _, header = next(lines, (0, []))
        missing = [column for column in needed.split() if column not in header]
        if missing:
            raise SheetError(f"{self.path / name} has no column {missing[0]}: is it another file?")
        for line, cells in lines:
            if len(cells) == len(header):
                yield line, dict(zip(header, map(str.strip, cells), strict=True))
            elif cells:
                why = f"has {len(cells)} cells, and the first line has {len(header)} columns"
                self.batch.refuse(noun, Fault(line, "", why, name))

    def _find(self, name: str) -> Path:
        if not self.path.is_dir():
            raise SheetError(f"{self.path} is no folder: name the one that holds {name}.")
        for found in (self.path / name, self.path / f"{name}.gz"):
            if found.exists():
                return found
        raise SheetError(f"{self.path} has no file {name}, which is needed.")

"""Tables in files, CSV and XLSX: lines of cells in and out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.sheets import csv_file, xlsx_file
from bot.sheets.broken import SheetError, nearest
from domain.records.record import Fault
from storage import own

__all__ = ["Sheet", "SheetError", "read", "write"]


@dataclass(slots=True)
class Sheet:
    """The lines of a file by column name, those that can't be read, and columns that nobody asked for."""

    lines: list[tuple[int, Mapping[str, str]]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def read(path: Path, known: Sequence[str], required: Sequence[str], encoding: str = "utf-8") -> Sheet:
    """A table whose first line names the columns. Raises SheetError where the whole file can't be taken."""
    rows = xlsx_file.rows(path) if path.suffix.lower() == ".xlsx" else csv_file.rows(path, encoding)
    header = _header(path, rows, known, required)
    sheet = Sheet(notes=_unknown(header, known))
    for line, cells in rows:
        if not any(cell.strip() for cell in cells):
            continue
        if len(cells) != len(header):
            why = f"has {len(cells)} cells, and the first line has {len(header)} columns"
            sheet.faults.append(Fault(line, "", why))
            continue
        sheet.lines.append((line, dict(zip(header, map(plain, cells), strict=True))))
    return sheet


def _header(
    path: Path, rows: Iterator[tuple[int, list[str]]], known: Sequence[str], required: Sequence[str]
) -> list[str]:
    first = next(rows, None)
    if first is None:
        raise SheetError(f"{path} is empty: its first line needs the columns {', '.join(required)}.")
    header = [cell.strip().lower().replace(" ", "_") for cell in first[1]]
    missing = [name for name in required if name not in header]
    if missing:
        raise SheetError(_missing(path, header, missing, known))
    twice = sorted({name for name in header if name and header.count(name) > 1})
    if twice:
        raise SheetError(f"{path} has the column {twice[0]} twice in its first line: take one out.")
    return header


def _missing(path: Path, header: Sequence[str], missing: Sequence[str], known: Sequence[str]) -> str:
    if len(header) == 1:
        for separator, called in ((";", "semicolons"), ("\t", "tabs"), ("|", "bars")):
            if set(missing) & set(header[0].split(separator)):
                return f"{path} has {called} between its columns: save it with commas, or as XLSX."
    if not set(header) & set(known):
        return f"{path} has no header: its first line needs the columns {', '.join(missing)}."
    which = "column" if len(missing) == 1 else "columns"
    return f"{path} has no {which} {', '.join(missing)} in its first line, which can't be missing."


def _unknown(header: Sequence[str], known: Sequence[str]) -> list[str]:
    found = []
    for name in header:
        if name and name not in known:
            like = nearest(name, known)
            found.append(f"The column {name} is not known and is left out{like and f'; is it {like}?'}")
    return found


def plain(cell: str) -> str:
    """A cell without the apostrophe that keeps a spreadsheet from taking it for a formula."""
    return cell[1:] if csv_file.GUARDED.match(cell) else cell


def write(path: Path | None, header: Sequence[str], rows: Iterator[Sequence[str]]) -> None:
    """Writes a table, to standard output where there is no path. Cells that a spreadsheet would take for a
    formula are given an apostrophe. Raises Problem, and leaves a file that was there as it was."""
    if path is None:
        csv_file.write(sys.stdout, header, rows)
        return
    with own.replacing(path) as file:
        if path.suffix.lower() == ".xlsx":
            xlsx_file.write(file, header, rows)
        else:
            csv_file.write(csv_file.marked(file), header, rows)

"""One table of one kind, in the shape that `channelbot export` writes."""

from __future__ import annotations

from pathlib import Path

from bot import sheets
from bot.imports.batch import Batch
from domain.records.record import Noun, Record
from domain.records.shapes import columns, record, required


def read(noun: Noun, path: Path, encoding: str) -> Batch:
    """Raises SheetError where the whole file can't be taken."""
    sheet = sheets.read(path, columns(noun), required(noun), encoding)
    batch = Batch(notes=sheet.notes)
    batch.refuse(noun, *sheet.faults)
    for line, row in sheet.lines:
        found = record(noun, line, row)
        if isinstance(found, Record):
            batch.records.setdefault(noun, []).append(found)
        else:
            batch.refuse(noun, *found)
    return batch

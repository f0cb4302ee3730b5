"""Where records come from: each source by its reader."""

from __future__ import annotations

from pathlib import Path

from bot.imports import adventureworks, crm, table
from bot.imports.batch import Batch
from bot.imports.kinds import Source
from domain.records.record import Noun


def read(source: Source, path: Path, encoding: str) -> Batch:
    """What there is to import. Raises SheetError where a file can't be taken as a whole."""
    if source is Source.ADVENTUREWORKS:
        return adventureworks.read(path)
    if source is Source.CRM:
        return crm.read(path)
    return table.read(Noun(source), path, encoding)

"""`channelbot export`: every record of a kind as a table that can be imported again."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bot import sheets
from bot.clock import Clock
from bot.commands.vendor import vendor
from bot.imports.kinds import Kind
from bot.wiring import house
from domain.program import Program
from domain.records.cells import written
from domain.records.record import Noun
from domain.records.shapes import columns
from storage import exports, own, schema
from storage.database import address


def export(
    url: str, program: Program, clock: Clock, kind: Kind, path: Path | None, name: str, force: bool = False
) -> None:
    """Writes CSV or, by the file's name, XLSX; CSV to standard output where there is no file."""
    schema.check(url)
    if path is not None:
        own.spare(address(url), path)
        own.fresh(path, force)
    noun = Noun(kind)
    found = asyncio.run(_export(url, program, clock, noun, name))
    sheets.write(path, columns(noun), (list(map(written, row)) for row in found))


async def _export(url: str, program: Program, clock: Clock, noun: Noun, name: str) -> Sequence[Sequence[Any]]:
    async with house(url, program, clock) as here, here.store.work() as work:
        memory = await vendor(work, name, clock())
        memory.rows.note("export", kind=noun)
        return await exports.export(memory.rows, noun)

"""The audit log, for an operator's eyes: whether it is whole, and what it holds."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from rich.table import Table

from bot.clock import Clock
from bot.commands.vendor import vendor
from bot.terminal.console import console
from bot.wiring import house
from domain.problem import Problem
from domain.program import Program
from storage import audit, copies, guarded, schema

CUT: Final = (
    "entry {number} of the copy is not there, or is another. Unless an older was restored since, the log was "
    "cut or written anew."
)


class TamperedError(Problem):
    """The log is not what was written; the sentence names the first entry that shows it."""


def verify(url: str, program: Program, clock: Clock, copy: Path | None = None) -> list[str]:
    """A sentence for each chain; each has to go on from where it stood in the copy.

    Raises TamperedError, after all have been gone through, with what is wrong first."""
    schema.check(url)
    if gone := guarded.gone(url):
        raise TamperedError(f"The table {gone} is gone, and with it what was written.")
    sound, faults = asyncio.run(_verify(url, program, clock, copies.heads(copy) if copy else {}))
    if faults:
        raise TamperedError("\n".join((*faults, *sound)))
    return sound or ["The audit log is empty."]


async def _verify(
    url: str, program: Program, clock: Clock, noted: Mapping[int, tuple[int, str]]
) -> tuple[list[str], list[str]]:
    """What is said of sound chains, and of the others."""
    async with house(url, program, clock) as here, here.store.work() as work:
        names = {organisation.id: organisation.name for organisation in await work.organisations()}
        chains = await audit.chains(work.connection)
        sound: list[str] = []
        faults = [
            f"{names[missing]} has no entry, and it was made by one."
            for missing in sorted(set(names) - set(chains))
        ]
        for organisation_id in chains:
            found = await audit.verify(work.connection, organisation_id)
            name = names.get(organisation_id, "Outside any organisation")
            fault = f"{found.fault}.{_before(found.length)}" if found.fault else ""
            number, head = noted.get(organisation_id, (0, ""))
            if not fault and number and not await audit.has(work.connection, organisation_id, number, head):
                fault = CUT.format(number=number)
            said = fault or f"{_as_written(found.length)}, the last {found.head[:16]}…"
            (faults if fault else sound).append(f"{name}: {said}")
    return sound, faults


def _as_written(entries: int) -> str:
    return "1 entry as it was written" if entries == 1 else f"{entries} entries as they were written"


def _before(entries: int) -> str:
    match entries:
        case 0:
            return ""
        case 1:
            return " The entry before it is as written."
        case _:
            return f" The {entries} entries before it are as written."


def show(url: str, program: Program, clock: Clock, organisation: str, limit: int) -> None:
    """The newest entries as a table."""
    schema.check(url)
    asyncio.run(_show(url, program, clock, organisation, limit))


async def _show(url: str, program: Program, clock: Clock, organisation: str, limit: int) -> None:
    table = Table("No.", "When (UTC)", "Who", "What", "Rows and notes")
    async with house(url, program, clock) as here, here.store.work() as work:
        memory = await vendor(work, organisation, clock())
        for entry in await audit.newest(work.connection, memory.rows.organisation_id, limit):
            who = await memory.people.name_of(entry.act.actor_id) if entry.act.actor_id else ""
            when = f"{entry.act.at:%Y-%m-%d %H:%M:%S}"
            table.add_row(str(entry.number), when, who, entry.act.what, _detail(entry))
    console().print(table)


def _detail(entry: audit.Entry) -> str:
    if entry.detail is None:
        return "(erased)"
    rows = [f"{row['table']} {row['id']}" for row in entry.detail["rows"][:5]]
    more = len(entry.detail["rows"]) - len(rows) + entry.detail["more"]
    notes = [json.dumps(note, ensure_ascii=False) for note in entry.detail["notes"]]
    return "; ".join([*rows, *([f"{more} more"] if more > 0 else []), *notes])

"""`channelbot import`: what a file would change is shown first, and then done in one transaction."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from bot.clock import Clock
from bot.commands.vendor import vendor
from bot.imports import sources
from bot.imports.batch import Batch
from bot.imports.kinds import Source
from bot.terminal.console import console
from bot.wiring import House, house
from domain.problem import Problem
from domain.program import Program
from domain.records.record import Noun, Outcome
from storage import schema
from storage.imports.load import Tell, load

Ask = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Wanted:
    """`yes`: do it without asking."""

    kind: Source
    path: Path
    yes: bool = False
    organisation: str = ""
    encoding: str = "utf-8"


class _Tried(Exception):
    """Ends the transaction of a dry run, so that nothing of it is kept."""


def import_(url: str, program: Program, clock: Clock, wanted: Wanted, ask: Ask | None) -> None:
    """Shows what the file would change, then asks, unless told to go on; `ask` is None without a terminal.

    Raises Problem where the file or some of its lines can't be taken."""
    with console(stderr=True).status(Text(f"Reading {wanted.path}")):
        batch = sources.read(wanted.kind, wanted.path, wanted.encoding)
    schema.upgrade(url)
    asyncio.run(_import(url, program, clock, wanted, batch, ask))


async def _import(
    url: str, program: Program, clock: Clock, wanted: Wanted, batch: Batch, ask: Ask | None
) -> None:
    async with house(url, program, clock) as here:
        outcome = await _run(here, wanted, batch, dry=True)
        show(outcome, wanted.yes)
        if not outcome.changes:
            _say("Nothing would change.")
        elif wanted.yes or (ask is not None and ask("Do it?")):
            await _run(here, wanted, batch, dry=False)
            _say("Done.")
        elif ask is None:
            _say("Nothing is changed yet: add --yes to do it.")
        else:
            _say("Nothing was changed.")
    if outcome.faults:
        lines = len(outcome.refused)
        said = "1 line" if lines == 1 else f"{lines:,} lines"
        raise Problem(f"{said} can't be taken: mend what is listed above and import the file again.")


async def _run(here: House, wanted: Wanted, batch: Batch, dry: bool) -> Outcome:
    """The same work in one transaction, kept or, of a dry run, not."""
    outcome = Outcome(notes=list(batch.notes))
    for noun, faults in batch.faults.items():
        outcome.refuse(noun, *faults)
    try:
        with _progress(batch, "Looking" if dry else "Importing") as tell:
            async with here.store.work() as work:
                memory = await vendor(work, wanted.organisation, here.clock())
                organisation = await memory.people.organisation()
                await load(memory.rows, organisation, batch.records, here.clock(), outcome, tell)
                memory.rows.note("import", kind=wanted.kind, records=batch.size)
                if dry:
                    raise _Tried
    except _Tried:
        pass
    return outcome


@contextmanager
def _progress(batch: Batch, doing: str) -> Iterator[Tell]:
    """A bar on standard error, where that is a terminal."""
    progress = console(stderr=True)
    shown = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*shown, console=progress, transient=True, disable=not progress.is_terminal) as bar:
        task = bar.add_task(doing, total=batch.size)

        def tell(noun: Noun, done: int) -> None:
            bar.update(task, advance=done, description=f"{doing} {noun}")

        yield tell


def show(outcome: Outcome, doing: bool) -> None:
    """The table of what changes, the notes, and every line that can't be taken."""
    counts = Table("", "new", "changed", "the same", "refused", title="" if doing else "Dry run")
    for noun, tally in outcome.tallies.items():
        row = (tally.added, tally.changed, tally.same, tally.refused)
        counts.add_row(str(noun), *(f"{count:,}" for count in row))
    for column in counts.columns[1:]:
        column.justify = "right"
    console().print(counts)
    faults = sorted(outcome.faults, key=lambda fault: (fault.file, fault.line))
    for line in (*outcome.notes, *map(str, faults)):
        _say(line)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")

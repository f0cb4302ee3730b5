"""Imports as the command does them, with the outcome at hand."""

from pathlib import Path

from bot.commands.vendor import vendor
from bot.imports import sources
from bot.imports.kinds import Source
from bot.wiring import House
from domain.records.record import Outcome
from storage.imports.load import load


async def bring(here: House, source: Source, folder: Path) -> Outcome:
    batch = sources.read(source, folder, "utf-8")
    outcome = Outcome(notes=batch.notes)
    for noun, faults in batch.faults.items():
        outcome.refuse(noun, *faults)
    async with here.store.work() as work:
        memory = await vendor(work, "Channel", here.clock())
        organisation = await memory.people.organisation()
        await load(memory.rows, organisation, batch.records, here.clock(), outcome, lambda noun, done: None)
    return outcome

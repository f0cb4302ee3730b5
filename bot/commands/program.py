"""`channelbot program`: what is wrong with a policy file, and what another would change."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from bot.clock import Clock
from bot.commands.unheard import unheard
from bot.wiring import CALENDAR, house
from domain.conflicts import Claim, Lines, idle, proposal
from domain.deals import Applicant, Deal
from domain.deals.outcome import differences, outcome
from domain.matching import Likeness
from domain.money import Money
from domain.people import Person
from domain.places.misspelt import meant
from domain.ports import Memory
from domain.program import Program, in_force, load, number_of
from handlers.deals.admission import applicant
from language.say.program import clause
from language.shape import money
from language.words import Words
from storage.work import Work

ENGLISH = Words("en")


def check(path: Path, language: str) -> None:
    """Prints the program's clauses, and places that are likely misspelt. Raises ProgramError with every
    fault's line and reason."""
    program = load(path)
    words = Words(language)
    sys.stdout.write(f"{path}: program {program.version} can be used.\n")
    for remark in _misspelt(program):
        sys.stdout.write(f"{path}: {remark}\n")
    for rule in in_force(program):
        sys.stdout.write(f"  {number_of(rule):>5}  {clause(words, program, rule)}\n")


def _misspelt(program: Program) -> Iterator[str]:
    """The places of territories that no place is called, with the one that is likely meant."""
    for number, territory in enumerate(program.territory, 1):
        for at, place in enumerate(territory.places, 1):
            if likely := meant(place):
                where = f"territory[{number}].places[{at}]"
                yield f"{where}: no known place is called {place}; did you mean {likely}?"


async def diff(url: str, old_file: Path, new_file: Path, clock: Clock) -> None:
    """Prints the live registrations that would come out differently, and what the new program names and
    nobody knows. Raises ProgramError."""
    old, new = load(old_file), load(new_file)
    seen = changed = 0
    async with house(url, old, clock) as here, here.store.work() as work:
        async for deal, known in _live(work, old, new, clock()):
            seen += 1
            changes = differences(deal, outcome(deal, *known[0]), outcome(deal, *known[1]))
            changed += _print(deal, changes, old, new)
        for remark in await unheard(work, new):
            sys.stdout.write(f"{new_file}: {remark}\n")
    sys.stdout.write(f"{changed} of {seen} live registrations would come out differently.\n")


TIER = "protection.days:"  # the clause of an approval, and whose tier it was
Known = tuple[Applicant, Program, Person | None]


async def _live(
    work: Work, old: Program, new: Program, now: datetime
) -> AsyncIterator[tuple[Deal, tuple[Known, Known]]]:
    """Each live registration with its applicant, as either program knows him."""
    for organisation in await work.organisations():
        memory = await work.open_all(organisation.id, CALENDAR)
        after = 0
        while page := await memory.deals.registrations(after):
            for deal in page:
                if (applicants := await _applicants(memory, deal, old, new, now)) is not None:
                    yield deal, applicants
            after = page[-1].id


async def _applicants(
    memory: Memory, deal: Deal, old: Program, new: Program, now: datetime
) -> tuple[Known, Known] | None:
    partner = await memory.partners.get(deal.partner_id or 0)
    if partner is None:
        return None
    partner = replace(partner, tier=await _tier(memory, deal) or partner.tier)
    decider = await memory.people.get(deal.decider_id) if deal.decider_id else None
    first, second = [
        replace(
            await applicant(memory, deal, partner, program),
            standing=await _standing(memory, deal, now, program),
        )
        for program in (old, new)
    ]
    return (first, old, decider), (second, new, decider)


async def _standing(memory: Memory, deal: Deal, now: datetime, program: Program) -> str:
    """What is proposed on its first conflict that waits; where there is none, that it was not touched for so
    long that it gives way."""
    for pair in await memory.conflicts.open(deal):
        if met := await memory.conflicts.between(*pair):
            return ENGLISH(f"ruling.{proposal(met.first, met.second, now, program.conflicts)[0]}",
                           first=pair[0], second=pair[1])  # fmt: skip
    claim = Claim(deal, deal.customer, Likeness(1, same=True, related=False, why=()), Lines(()))
    (own,) = await memory.conflicts.with_evidence([claim])
    return "gives way to one that is worked on" if idle(own, now, program.conflicts) else ""


async def _tier(memory: Memory, deal: Deal) -> str:
    """The tier that its partner had when a registration was approved; empty for one that is not."""
    rules = [event.rule for event in await memory.deals.history(deal)] if deal.decided_at else []
    return next((rule.removeprefix(TIER) for rule in reversed(rules) if rule.startswith(TIER)), "")


def _print(deal: Deal, changes: dict[str, tuple[object, object]], old: Program, new: Program) -> bool:
    if changes:
        sys.stdout.write(f"{deal.reference}  {deal.customer} · {deal.partner}\n")
    for name, (before, after) in changes.items():
        sys.stdout.write(f"    {name.replace('_', ' ')}: {_said(before, old)} → {_said(after, new)}\n")
    return bool(changes)


def _said(value: object, program: Program) -> str:
    match value:
        case Money():
            return money(value, "en")
        case datetime():
            return f"{value:%Y-%m-%d %H:%M} UTC"
        case date():
            return value.isoformat()
        case tuple():
            return " ".join(_broken(str(each), program) for each in value) or "admitted"
    return str(value or "–")


def _broken(said: str, program: Program) -> str:
    """What a rule does ("refused registration.minimum:USD") in the words of its clause."""
    what, _, rule = said.partition(" ")
    return f"{what} by {number_of(rule.partition(':')[0])}: {clause(ENGLISH, program, rule)}"

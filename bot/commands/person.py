"""People, for an operator: end access, unlink accounts, hand out or erase what is held about somebody."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from bot.clock import Clock
from bot.commands.vendor import nobody, vendor
from bot.wiring import house
from domain.chat import Letter, Platform
from domain.people import Person
from domain.problem import Problem
from domain.program import Program
from language.say import common
from language.words import Words
from storage import erasing, erasures, own, schema
from storage.database import address
from storage.held import held
from storage.memory import Memory
from storage.people import keeper_of_person
from storage.work import Work

T = TypeVar("T")
FORGOTTEN = (
    "Nothing outside the database remembers it: set ERASURES_FILE, or erase the person again where a copy "
    "from before is put into another database."
)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the commands work, and on whom: a name, or "#17" for the person of that number."""

    url: str
    program: Program
    clock: Clock
    organisation: str
    who: str
    remembers: Path | None = None  # the file of erasures; none: beside an SQLite database


def deactivate(desk: Desk) -> str:
    """Ends the person's access: the next word is a stranger's, and nothing more is said to him."""

    async def act(_work: Work, memory: Memory, person: Person) -> str:
        await memory.people.deactivate(person)
        memory.rows.note("deactivated", person=person.id)
        return f"{person.name} is not heard any more and gets no more messages."

    return _run(desk, act)


def offboard(desk: Desk) -> str:
    """Ends the access of every contact of a partner; `who` is the partner's name."""
    schema.check(desk.url)
    return asyncio.run(_offboard(desk))


async def _offboard(desk: Desk) -> str:
    async with house(desk.url, desk.program, desk.clock) as here, here.store.work() as work:
        memory = await vendor(work, desk.organisation, desk.clock())
        found = await memory.partners.named(desk.who)
        if len(found) != 1:
            names = ", ".join(partner.name for partner in found) or "no partner"
            raise Problem(f"{names} fits {desk.who}: give the partner's whole name.")
        contacts = await memory.people.contacts(found[0].id)
        for person in contacts:
            await memory.people.deactivate(person)
            memory.rows.note("deactivated", person=person.id)
        return f"Not heard any more: {len(contacts)} of {found[0].name}'s contacts."


def unlink(desk: Desk, platform: Platform | None) -> str:
    """Takes accounts from a person, and tells them and whoever looks after him."""

    async def act(work: Work, memory: Memory, person: Person) -> str:
        keeper = await keeper_of_person(memory.rows, person.id)
        places = await memory.people.unlink(person.id, platform)
        words = Words(person.language, person.timezone)
        for place in places:
            card = common.sentence(words, "account.unlinked", name=person.name)
            key = f"unlinked:{desk.clock().isoformat()}:{place.platform}:{place.conversation}"
            await work.post.put(person.organisation_id, Letter(key, card, address=place), desk.clock())
            if keeper is not None:
                own = Words(keeper.language, keeper.timezone)
                told = {"name": person.name, "platform": own(f"platform.{place.platform}")}
                card = common.sentence(own, "account.unlinked.keeper", **told)
                await work.post.put(
                    keeper.organisation_id, Letter(f"{key}:keeper", card, keeper.id), desk.clock()
                )
        memory.rows.note("unlinked", person=person.id, accounts=len(places))
        return f"{len(places)} accounts of {person.name} are unlinked."

    return _run(desk, act)


def export(desk: Desk, path: Path, force: bool = False) -> str:
    """Writes everything that is held about a person as JSON, for its owner's eyes."""
    own.spare(address(desk.url), path)
    own.fresh(path, force)

    async def act(_work: Work, memory: Memory, person: Person) -> str:
        found = await held(memory.rows, person)
        memory.rows.note("exported", person=person.id)
        written = json.dumps(found, ensure_ascii=False, indent=2)
        await asyncio.to_thread(_write, path, f"{written}\n")
        return f"{path} holds all that is kept about {person.name}; records: {sum(map(len, found.values()))}."

    return _run(desk, act)


def _write(path: Path, written: str) -> None:
    with own.replacing(path) as file:
        file.write(written.encode())


def meant(desk: Desk) -> str:
    """Whose name that is, in full, for whoever is asked before something is done for good."""

    async def act(_work: Work, _memory: Memory, person: Person) -> str:
        return f"{person.name} (#{person.id}, {person.role})"

    return _run(desk, act)


def erase(desk: Desk) -> str:
    """Erases a person for good."""
    if remembers := desk.remembers or erasures.beside(desk.url):
        own.writable(remembers, "ERASURES_FILE")

    async def act(_work: Work, memory: Memory, person: Person) -> str:
        remembered = await erasing.erase(memory.rows, person, desk.clock())
        if remembers:
            await asyncio.to_thread(erasures.write, remembers, remembered)
        return f"{person.name} is erased; records of business keep “Erased {person.id}”."

    said = _run(desk, act)
    erasing.compact(desk.url)
    return said if remembers else f"{said} {FORGOTTEN}"


def _run(desk: Desk, act: Callable[[Work, Memory, Person], Awaitable[str]]) -> str:
    schema.check(desk.url)
    return asyncio.run(_acted(desk, act))


async def _acted(desk: Desk, act: Callable[[Work, Memory, Person], Awaitable[str]]) -> str:
    async with house(desk.url, desk.program, desk.clock, desk.remembers) as here, here.store.work() as work:
        memory = await vendor(work, desk.organisation, desk.clock())
        return await act(work, memory, await _person(memory, desk.who))


async def _person(memory: Memory, who: str) -> Person:
    found = await memory.people.anybody(who)
    if len(found) == 1:
        return found[0]
    if not found:
        raise Problem(await nobody(memory, who))
    listed = ", ".join(f"#{person.id} ({person.role})" for person in found)
    raise Problem(f"Several people are called {who}: say which by number: {listed}.")

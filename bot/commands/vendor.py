"""The organisation that an operator's command is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.wiring import CALENDAR
from domain.people import Organisation
from domain.problem import Problem
from storage.memory import Memory
from storage.work import Work

FIRST: Final = "Channel"  # what the first is called, where nobody names it
SHOWN: Final = 10  # names told where none fits


async def vendor(work: Work, name: str, now: datetime) -> Memory:
    """The organisation of that name; without one, the only one there is. The first is founded so.

    Raises Problem where nobody has that name, since what one vendor's operator asks for must not be done to
    another's records, and where there are several and none is named."""
    known = await work.organisations()
    if not known:
        return await work.open_all(await work.found(name or FIRST, now), CALENDAR)
    named = [organisation for organisation in known if name in {"", organisation.name}]
    if len(named) != 1:
        raise Problem(_which(name, known))
    return await work.open_all(named[0].id, CALENDAR)


async def founded(work: Work, name: str, now: datetime) -> Memory:
    """A new organisation beside those that there are. Raises Problem where one has that name."""
    if any(organisation.name == name for organisation in await work.organisations()):
        raise Problem(f"{name} is there already: name it with --organisation.")
    return await work.open_all(await work.found(name, now), CALENDAR)


def _which(name: str, known: Sequence[Organisation]) -> str:
    names = ", ".join(organisation.name for organisation in known[:SHOWN])
    more = f" and {len(known) - SHOWN} more" if len(known) > SHOWN else ""
    if not name:
        return f"There are several organisations: name one with --organisation: {names}{more}."
    return (
        f"There is no organisation {name}; there is {names}{more}. "
        "`channelbot invite --admin --found NAME` founds another."
    )


async def nobody(memory: Memory, who: str) -> str:
    """That nobody is called so, and whom it may mean: those of whose names it is a part."""
    near = ", ".join(f"{person.name} (#{person.id})" for person in await memory.people.partly(who))
    return f"There is nobody called {who}{f'; is it {near}?' if near else '.'}"

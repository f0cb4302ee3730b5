"""The organisation that an operator's command is about."""

from __future__ import annotations

from datetime import datetime

from bot.wiring import CALENDAR
from domain.problem import Problem
from storage.memory import Memory
from storage.work import Work


async def vendor(work: Work, name: str, now: datetime) -> Memory:
    """The organisation of that name, or the only one there is; founded where there is none.

    Raises Problem where there are several and none is named."""
    known = await work.organisations()
    named = [organisation for organisation in known if organisation.name == name]
    if not known:
        return await work.open_all(await work.found(name, now), CALENDAR)
    if len(known) > 1 and not named:
        raise Problem("There are several organisations: name one with --organisation.")
    return await work.open_all((named or known)[0].id, CALENDAR)

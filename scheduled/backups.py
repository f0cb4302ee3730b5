"""The daily backup: that it did not come is told to whoever can do something about it."""

from __future__ import annotations

from domain import backups
from domain.people import Role
from language.say import backups as cards
from scheduled.round import Round


async def watch(round_: Round) -> None:
    """Once for each day that it is late."""
    last = await round_.office.backed_up(round_.organisation.id)
    days = backups.late(last, round_.now)
    if last is None or not days or not await round_.take("backup late", last + days * backups.DAY):
        return
    for person in await round_.memory.people.holders(Role.ADMIN):
        await round_.tell(person, lambda words: cards.late(words, last), f"backup:{last.isoformat()}:{days}")

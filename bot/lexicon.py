"""The names that sentences may hold, kept in memory for a while: loading them is no part of a turn."""

from __future__ import annotations

from datetime import datetime, timedelta

from domain.people import Person
from language.read import Names
from storage.work import Memory

FRESH = timedelta(minutes=5)
Scope = tuple[int, int, frozenset[int]]  # organisation, partner (0 for staff), teams


class Lexicon:
    def __init__(self) -> None:
        self.known: dict[Scope, tuple[datetime, Names]] = {}

    async def names(self, memory: Memory, person: Person, now: datetime) -> Names:
        """The names that this person's memory holds: for a partner only his own firm's."""
        scope = (person.organisation_id, person.partner_id or 0, memory.viewer.teams)
        known = self.known.get(scope)
        if known and now - known[0] < FRESH:
            return known[1]
        names = Names.of(
            partners=await memory.names.partners(),
            products=await memory.names.products(),
            people=await memory.names.people(),
            customers=await memory.names.customers(),
            territories=await memory.names.territories(),
        )
        self.known[scope] = (now, names)
        return names

"""The names that sentences may hold, kept in memory for a while: loading them is no part of a turn."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime, timedelta

from domain.people import Person
from language.read import Names
from storage.memory import Memory
from storage.rows import Written

FRESH = timedelta(minutes=5)
MOST = 100_000  # forms of names that are remembered, some fifty megabytes
NAMED = {"deals": ("customer", "customer"), "partners": ("partner", "name"), "people": ("person", "name")}
Scope = tuple[int, int, frozenset[int]]  # organisation, partner (0 for staff), teams


class Lexicon:
    def __init__(self) -> None:
        self.known: OrderedDict[Scope, tuple[datetime, Names]] = OrderedDict()

    async def names(self, memory: Memory, person: Person, now: datetime) -> Names:
        """The names that this person's memory holds: for a partner only his own firm's."""
        scope = (person.organisation_id, person.partner_id or 0, memory.viewer.teams)
        known = self.known.get(scope)
        if known and now - known[0] < FRESH:
            return known[1]
        names = await asyncio.to_thread(  # ten thousand take .4 s: meanwhile others are heard
            Names.of,
            partners=await memory.names.partners(),
            products=await memory.names.products(),
            people=await memory.names.people(),
            customers=await memory.names.customers(),
            territories=await memory.names.territories(),
        )
        self._keep(scope, names, now)
        return names

    def learn(self, person: Person, written: Sequence[Written]) -> None:
        """What somebody gave a name is known to his colleagues from now on; to other firms it is not."""
        new = [(*NAMED[row.table], row.after or {}) for row in written if row.table in NAMED]
        for (organisation_id, firm, _), (_, names) in self.known.items():
            if organisation_id == person.organisation_id and firm in (0, person.partner_id or 0):
                for kind, column, values in new:
                    names.learn(kind, str(values.get(column) or ""))

    def _keep(self, scope: Scope, names: Names, now: datetime) -> None:
        """The names that were loaded first are forgotten first."""
        self.known[scope] = (now, names)
        self.known.move_to_end(scope)
        while len(self.known) > 1 and sum(len(names.rows) for _, names in self.known.values()) > MOST:
            self.known.popitem(last=False)

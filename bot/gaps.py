"""Gaps: what a platform did not deliver is looked for, and the person is told that it came late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.clock import Clock
from domain.chat import Account, Address, Inbound, Letter, Platform
from domain.people import Role
from language.say import delivery as cards
from language.words import Words
from storage import gaps
from storage.store import Store
from storage.work import Work

log = structlog.get_logger()
KEPT: Final = timedelta(hours=24)  # core.telegram.org/bots/api#getting-updates
EVERY: Final = timedelta(minutes=10)


@dataclass(slots=True)
class Gaps:
    """How far each conversation was read, and what was missed in it."""

    store: Store
    clock: Clock
    _noted: datetime | None = None

    async def after(self, platform: Platform, workspace: str, user: str) -> str | None:
        async with self.store.work() as work:
            return await gaps.after(work.connection, platform, workspace, user)

    async def position(self, account: Account) -> str:
        async with self.store.work() as work:
            return await gaps.position(work.connection, account)

    async def move(self, account: Account, to: str) -> None:
        async with self.store.work() as work:
            await gaps.move(work.connection, account, to)

    async def missed(self, told: Sequence[Inbound], since: str) -> Sequence[Inbound]:
        """What was never heard of what a person said, the oldest first; he is told of it, once."""
        async with self.store.work() as work:
            missed = await gaps.unheard(work.connection, told)
            person = await work.recognise(missed[0], self.clock()) if missed else None
            if person is not None:
                card = cards.gap(Words(person.language, person.timezone), missed)
                key = f"gap:{missed[0].account.platform}:{missed[0].account.workspace}:{person.id}:{since}"
                letter = Letter(key, card, person.id, missed[0].address)
                await work.post.put(person.organisation_id, letter, self.clock())
        return missed

    async def reached(self, platform: Platform, workspace: str) -> None:
        """A platform that keeps what people say for a day answered; noted now and then. Where it had not done
        so for longer, something is lost, and the administrators are told."""
        now = self.clock()
        if self._noted and now - self._noted < EVERY:
            return
        async with self.store.work() as work:
            last = await work.post.position(platform, workspace)
            if last and now - datetime.fromisoformat(last) > KEPT:
                await self._tell_lost(work, platform, datetime.fromisoformat(last))
            await work.post.move_position(platform, workspace, now.isoformat())
        self._noted = now

    async def _tell_lost(self, work: Work, platform: Platform, last: datetime) -> None:
        now = self.clock()
        log.error("what people said is lost", platform=platform, since=last, until=now - KEPT)
        for organisation in await work.organisations():
            memory = await work.open_all(organisation.id, Address(platform, "", ""))
            for person in await memory.people.holders(Role.ADMIN):
                card = cards.away(Words(person.language, person.timezone), platform, last, now - KEPT)
                letter = Letter(f"away:{platform}:{last.isoformat()}:{person.id}", card, person.id)
                await work.post.put(organisation.id, letter, now)

"""Gaps: what a platform did not deliver is looked for, and the person is told that it came late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.clock import Clock
from domain.chat import Account, Inbound, Letter, Platform
from language.say import delivery as cards
from language.words import Words
from storage import gaps
from storage.work import Store


@dataclass(slots=True)
class Gaps:
    """How far each conversation was read, and what was missed in it."""

    store: Store
    clock: Clock

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

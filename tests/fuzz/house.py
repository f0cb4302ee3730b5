"""What the fuzzers of the platforms share: the demo channel whose people speak there, and what went wrong."""

from __future__ import annotations

import re
from itertools import count

from sqlalchemy import select

from bot import metrics
from domain.chat import Account, Address, Platform
from domain.delivery import Voice
from storage.tables import handles
from tests.conversation import Conversation

HANDLE = re.compile(r"HANDLE-(\d)")


class Host:
    """A platform's side. In what is delivered EVENT stands for a number that is new, MOMENT for the present
    second, and HANDLE-0 for the newest button's handle."""

    def __init__(self, talk: Conversation, platform: Platform, voice: Voice) -> None:
        self.talk = talk
        self.platform = platform
        self.relay = talk.here.relay({platform: voice})
        self.events = count(100_000)
        self.known = self.broken()  # of examples before

    async def employ(self, workspace: str, **accounts: str) -> None:
        """Ties people of the demo channel to their accounts."""
        async with self.talk.here.store.work() as work:
            memory = await work.open_all(1, Address(self.platform, workspace, ""))
            for user, name in accounts.items():
                (person,) = await memory.people.named(name)
                account = Account(self.platform, workspace, user)
                await memory.people.link(person.id, account, user, self.talk.clock())

    async def filled(self, text: str) -> str:
        text = text.replace("EVENT", str(next(self.events)))
        text = text.replace("MOMENT", str(int(self.talk.clock().timestamp())))
        if not HANDLE.search(text):
            return text
        async with self.talk.here.store.work() as work:
            newest = select(handles.c.token).order_by(handles.c.expires_at.desc()).limit(10)
            tokens = [*await work.connection.scalars(newest), "none"]
        return HANDLE.sub(lambda found: tokens[min(int(found[1]), len(tokens) - 1)], text)

    async def answered(self) -> None:
        """What there is to say is said, and no turn broke."""
        await self.relay.round()
        self.talk.clock.move(seconds=2)
        before, self.known = self.known, self.broken()
        assert self.known == before

    def broken(self) -> float:
        """Turns that broke, so that their speaker was told a code."""
        labels = [{"platform": self.platform, "outcome": outcome} for outcome in ("failed", "lost")]
        found = [metrics.REGISTRY.get_sample_value("channelbot_turns_total", each) for each in labels]
        return sum(each or 0.0 for each in found)

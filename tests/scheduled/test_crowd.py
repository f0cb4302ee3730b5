"""Row J2: a digest for a crowd leaves as fast as Telegram takes it, and not faster; nobody is left out."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.telegram.limits import ALL
from bot.telegram.send import TelegramVoice
from domain.chat import Address, Card, Letter, Platform, Urgency
from domain.delivery import Posted
from domain.pace import Toll
from tests.conversation import Clock, demo
from tests.faults.records import rows

CROWD = 2000 if os.environ.get("CHANNELBOT_FAULTS") else 200
STEP = 0.25  # seconds between looks into the outbox
A_SECOND = timedelta(seconds=1)
ALLOWED = 30  # a second, in all (core.telegram.org/bots/faq)


class Punctual:
    """A voice by Telegram's rates, which notes when it spoke to whom."""

    platform = Platform.TELEGRAM

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.said: list[tuple[datetime, str]] = []

    def tolls(self, letter: Posted) -> Sequence[Toll]:
        return TelegramVoice.tolls(self, letter)  # type: ignore[arg-type]

    async def say(self, letter: Posted) -> str:
        self.said.append((self.clock(), letter.address.conversation))
        return str(letter.id)


async def test_a_digest_for_a_crowd(database_url: str) -> None:
    clock = Clock()
    async with demo(database_url, clock) as talk:
        async with talk.here.store.work() as work:
            for number in range(CROWD):
                place = Address(Platform.TELEGRAM, "900", f"{number}")
                letter = Letter(f"digest:{number}", Card(title="x"), address=place, urgency=Urgency.DIGEST)
                await work.post.put(1, letter, clock())
        voice = Punctual(clock)
        relay, began = talk.here.relay({Platform.TELEGRAM: voice}), clock()
        while len(voice.said) < CROWD and clock() - began < timedelta(hours=1):
            await relay.round()
            clock.move(seconds=STEP)
        assert Counter(where for _, where in voice.said) == {str(number): 1 for number in range(CROWD)}
        assert {row["state"] for row in (await rows(talk.here.store))["outbox"]} == {"sent"}
        times = [at for at, _ in voice.said]
        busiest = max(sum(at <= other < at + A_SECOND for other in times) for at in times[:: CROWD // 50])
        assert busiest <= ALLOWED
        assert times[-1] - began <= 2 * CROWD * ALL.seconds / ALL.count * A_SECOND

"""Row D6: two processes poll one bot, as in a rolling update: one yields, nothing is lost or doubled."""

from __future__ import annotations

import asyncio

from bot.lease import Lease
from bot.telegram.connect import Telegram
from bot.wiring import House, house
from domain.chat import Account, Address, Platform
from domain.program import load
from tests.conversation import Clock, demo
from tests.fakes.ledger import Following
from tests.fakes.telegram import FakeTelegram
from tests.faults.records import rows

REP = "Li Wei"


async def quick(_seconds: float) -> None:
    """Pauses are turns of the loop here."""
    await asyncio.sleep(0)


def replica(here: House, telegram: FakeTelegram, clock: Clock) -> Telegram:
    lease = Lease(here.store, "telegram", clock)
    return Telegram(here.desk, telegram.token, telegram.root, clock=clock, pause=quick, lease=lease)


async def test_two_pollers(database_url: str) -> None:
    clock = Clock()
    async with (
        demo(database_url, clock) as talk,
        house(database_url, load(), clock) as second,
        FakeTelegram(Following(clock)) as telegram,
    ):
        user = telegram.user(71, REP, reach="open")
        bot = str(telegram.world.bot["id"])
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, Address(Platform.TELEGRAM, bot, ""))
            (person,) = await memory.people.named(REP)
            await memory.people.link(person.id, Account(Platform.TELEGRAM, bot, "71"), "71", clock())
        old, new = replica(talk.here, telegram, clock), replica(second, telegram, clock)
        said = ["my tasks", "my deals", "help"]
        await old.start()
        await telegram.say(user, said[0])
        await new.start()
        await telegram.say(user, said[1])
        await telegram.until(telegram.confirmed, 10)
        await old.stop()
        await telegram.say(user, said[2])
        await telegram.until(telegram.confirmed, 10)
        await new.stop()
        kept = await rows(talk.here.store)
        assert len(kept["inbox"]) == len(said)
        answers = [letter for letter in kept["outbox"] if letter["platform"] == Platform.TELEGRAM]
        assert len(answers) == len(said)
        assert telegram.violations == []

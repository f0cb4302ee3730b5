"""A steady load of conversation by Telegram's webhook: people who ask to be reminded, and say yes, on and on;
and the checker, which reads the platform's side and the records."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import select

from bot.wiring import house
from domain import program as vendor
from domain.chat import Account, Address, Platform
from domain.people import Role
from language.words import Words
from storage import sample
from storage.database import connect
from storage.tables import outbox, tasks
from tests.conversation import Clock
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_world import TelegramUser
from tests.faults.balancer import Balancer
from tests.stories.operator import free_port, now
from tests.stories.program import Program

PEOPLE = 6
AHEAD = 4 * PEOPLE  # messages that Telegram holds, at which people wait
UNANSWERED = 20  # messages of his at which somebody waits for answers
SETTLED = 300.0  # seconds at most for what a dead process had in hand: its lease lasts two minutes
REPEAT = Words("en", "UTC")("delivery.repeat")
ITEM = re.compile(r"remind you: check item \d+-(\d+)")


@dataclass
class Load:
    """`said` and `marked` are known at the end: how many reminders were asked for, and how many answers came
    again, marked."""

    telegram: FakeTelegram
    users: list[TelegramUser]
    programs: list[Program]
    over: asyncio.Event = field(default_factory=asyncio.Event)
    said: int = 0
    marked: int = 0


@asynccontextmanager
async def load(url: str, folder: Path, replicas: int) -> AsyncIterator[Load]:
    """People who speak to replicas on that database until the block ends; then each word is accounted for."""
    ports = [free_port() for _ in range(replicas)]
    async with FakeTelegram(now) as telegram, Balancer(ports) as balancer:
        users = [telegram.user(100 + n, f"Rep {n}", reach="open") for n in range(PEOPLE)]
        await employ(url, users, str(telegram.world.bot["id"]))
        programs = [Program(folder, settings(url, telegram, balancer, port)) for port in ports]
        load = Load(telegram, users, programs)
        bringing = asyncio.create_task(bring(telegram, load.over))
        try:
            for program in programs:
                await program.start()
            speaking = asyncio.gather(*(speak(telegram, user, load.over) for user in users))
            yield load
            load.over.set()
            counts = list(zip(users, await speaking, strict=True))
            await settled(url, telegram)
        finally:
            await cancelled(bringing)
        for program in programs:
            assert await program.stop() == 0
        assert telegram.violations == []
        load.said = sum(count for _, count in counts)
        load.marked = sum(check(telegram, user, count) for user, count in counts)
        wanted = {f"check item {user.id}-{n}" for user, count in counts for n in range(count)}
        assert await kept(url) == Counter(wanted)


async def cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def employ(url: str, users: list[TelegramUser], bot: str) -> None:
    """The demo channel, and a rep for each of these accounts."""
    async with house(url, vendor.load(), Clock(now())) as here, here.store.work() as work:
        await sample.fill(work, now())
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, Address(Platform.TELEGRAM, bot, ""))
        (rep,) = await memory.people.named(sample.REP)
        for user in users:
            person = await memory.people.add(name=user.first_name, role=Role.REP, team_id=rep.team_id)
            account = Account(Platform.TELEGRAM, bot, str(user.id))
            await memory.people.link(person.id, account, user.first_name, now())


def settings(url: str, telegram: FakeTelegram, balancer: Balancer, port: int) -> dict[str, str]:
    return {
        "DATABASE_URL": url,
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.root,
        "TELEGRAM_WEBHOOK_URL": f"{balancer.root}/telegram/x7",
        "TELEGRAM_WEBHOOK_SECRET": "s3cret",
        "HTTP_PORT": str(port),
    }


async def rest(over: asyncio.Event, seconds: float) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(over.wait(), seconds)


async def bring(telegram: FakeTelegram, over: asyncio.Event) -> None:
    """Telegram brings again what was not taken."""
    forever = asyncio.Event()
    while True:
        await telegram.updates.push(telegram.session)
        await rest(forever if over.is_set() else over, 0.2)


async def speak(telegram: FakeTelegram, user: TelegramUser, over: asyncio.Event) -> int:
    """Reminder after reminder, each with its yes, whatever is answered; how many. Where much is not heard
    yet, as on a machine that has other work, or not answered, as while letters of dead processes are leased,
    people wait."""
    count = 0
    while not over.is_set():
        unanswered = 2 * count - len(telegram.messages(user))
        if len(telegram.updates.waiting()) > AHEAD or unanswered > UNANSWERED:
            await rest(over, 0.2)
            continue
        await telegram.say(user, f"remind me to check item {user.id}-{count} on Friday")
        await telegram.say(user, "yes")
        count += 1
        await rest(over, 3)
    return count


async def settled(url: str, telegram: FakeTelegram) -> None:
    """Until everything was heard, and every letter has left or was given up."""
    engine, never = connect(url), asyncio.Event()
    waiting = select(outbox.c.id).where(outbox.c.state.in_(("pending", "sending"))).limit(1)
    async with asyncio.timeout(SETTLED):
        while True:
            async with engine.connect() as connection:
                left = await connection.scalar(waiting)
            if left is None and not telegram.updates.waiting():
                break
            await rest(never, 1)
    await engine.dispose()


def check(telegram: FakeTelegram, user: TelegramUser, count: int) -> int:
    """Every reminder was confirmed, in order, and only a marked one twice; returns how many were marked."""
    said = [(m.text, found) for m in telegram.messages(user) if (found := ITEM.search(m.text))]
    last, marked = -1, 0
    for text, found in said:
        number, repeat = int(found[1]), REPEAT in text
        assert number == last + 1 or (repeat and number == last), f"{text!r} after number {last}"
        last, marked = number, marked + repeat
    assert last == count - 1
    return marked


async def kept(url: str) -> Counter[str]:
    """How often each reminder stands in the database."""
    engine = connect(url)
    async with engine.connect() as connection:
        found = Counter((await connection.scalars(select(tasks.c.text))).all())
    await engine.dispose()
    return Counter({text: n for text, n in found.items() if text.startswith("check item")})

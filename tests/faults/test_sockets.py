"""Row C6: a socket that is refreshed, refused, deaf, cut or can't be opened comes back, loses nothing, and
leaves nothing behind. `make faults` goes through it more often."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable
from itertools import cycle, islice
from pathlib import Path

from bot.slack.connect import Slack
from bot.slack.socket import Socket
from tests.bot.slack.desk import RecordingDesk
from tests.fakes.slack import FakeSlack

CYCLES = 20 if os.environ.get("CHANNELBOT_FAULTS") else 6
RETRIES = 3  # of Slack
PATIENCE = 20.0


async def refreshed(fake: FakeSlack) -> None:
    await fake.sockets.refresh("refresh_requested")


async def warned(fake: FakeSlack) -> None:
    await fake.sockets.refresh("warning")


async def one_too_many(fake: FakeSlack) -> None:
    await fake.sockets.refresh("too_many_websockets")


async def deaf(fake: FakeSlack) -> None:
    """Half open: nothing is said any more, and nothing closes."""
    for socket in fake.sockets.connected:
        socket.deaf = True


async def refused(fake: FakeSlack) -> None:
    """Cut, and dead in the reconnect."""
    fake.fail_next("apps.connections.open", status=503, body="<html>", times=2)
    await fake.sockets.close()


async def stalled(fake: FakeSlack) -> None:
    """Cut, and the way to a new one hangs."""
    fake.fail_next("apps.connections.open", stall=True)
    await fake.sockets.close()


TROUBLES: tuple[Callable[[FakeSlack], Awaitable[None]], ...] = (
    refreshed, warned, one_too_many, deaf, refused, stalled,
)  # fmt: skip


async def test_whatever_becomes_of_the_socket_nothing_is_lost() -> None:
    async with FakeSlack() as fake:
        desk = RecordingDesk()
        slack = Slack(desk, fake.clock, fake.bot_token, app_token=fake.app_token, api_url=fake.api_url)
        slack.socket = Socket(slack.ears.app, slack.client, fake.app_token, ping=0.2, patience=0.6)
        await slack.start()
        anna = fake.user("U0ANNA0001", "Anna Berg")
        fake.courier.patience = 0.5
        counts = []
        for number, trouble in enumerate(islice(cycle(TROUBLES), CYCLES)):
            await trouble(fake)
            await heard(fake, slack, f"message {number}", anna.id)
            fake.faults.release()
            await fake.until(lambda: len(fake.sockets.connected) == 1, PATIENCE)
            counts.append((len(asyncio.all_tasks()), len(descriptors())))
        await slack.stop()
        told = list(dict.fromkeys(heard.text for heard in desk.heard))
        assert told == [f"message {number}" for number in range(CYCLES)]
        half = len(counts) // 2
        assert max(counts[half:])[0] <= max(counts[:half])[0] + 2
        assert max(c[1] for c in counts[half:]) <= max(c[1] for c in counts[:half]) + 4


def descriptors() -> list[Path]:
    return list(Path("/proc/self/fd").iterdir())


async def heard(fake: FakeSlack, slack: Slack, text: str, user: str) -> None:
    """Slack delivers until it is acknowledged."""
    await fake.until(lambda: any(not socket.deaf for socket in fake.sockets.connected), PATIENCE)
    delivery = await fake.dm(fake.world.users[user], text)
    for _ in range(RETRIES):
        if delivery.accepted:
            return
        fake.faults.release()
        await fake.until(lambda: len(fake.sockets.connected) > 0, PATIENCE)
        await fake.redeliver(delivery)
    if not delivery.accepted:
        raise AssertionError(f"{text} was never acknowledged")

"""Work that goes on though nobody waits for it."""

import asyncio

from structlog.testing import capture_logs

from bot.underway import Underway


async def test_what_was_started_is_waited_for_and_what_it_starts_too() -> None:
    underway, done = Underway("slack"), list[str]()

    async def second() -> None:
        await asyncio.sleep(0)
        done.append("second")

    async def first() -> None:
        done.append("first")
        underway.start(second())

    underway.start(first())
    await underway.settle()
    assert done == ["first", "second"]


async def test_a_failure_is_reported_though_nobody_waits() -> None:
    underway = Underway("slack")

    async def fails() -> None:
        raise ValueError("secret")

    with capture_logs() as logs:
        underway.start(fails())
        await underway.settle()
    assert logs == [
        {"event": "a turn failed", "platform": "slack", "why": "ValueError", "log_level": "error"}
    ]


async def test_what_does_not_end_is_not_waited_for_longer() -> None:
    underway, never = Underway("telegram"), asyncio.Event()
    task = underway.start(never.wait())
    with capture_logs() as logs:
        await underway.settle(seconds=0)
    assert [each["event"] for each in logs] == ["turns were still running"]
    task.cancel()

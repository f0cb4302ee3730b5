"""What an operator sets up for a process of the program: a database with the demo channel, and settings."""

from __future__ import annotations

import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.wiring import house
from domain.chat import Address, Platform
from domain.program import load
from tests.conversation import Clock
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.prepared import filled


def now() -> datetime:
    return datetime.now(UTC)


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def invites(url: str, *names: str) -> list[str]:
    """The demo channel, and an invite for each of these people."""
    await filled(url, now())
    async with house(url, load(), Clock(now())) as here, here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, Address(Platform.TERMINAL, "", ""))
        people = [(await memory.people.named(name))[0] for name in names]
        return [await memory.invites.make(person.id, now() + timedelta(hours=1)) for person in people]


def settings(
    slack: FakeSlack, telegram: FakeTelegram, database: Path, port: int, hooked: bool
) -> dict[str, str]:
    """Telegram by webhook and Slack over HTTP, or polling and Socket Mode."""
    chosen = {"SLACK_APP_TOKEN": slack.app_token}
    if hooked:
        chosen = {
            "SLACK_SIGNING_SECRET": slack.signing_secret,
            "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram/x7",
            "TELEGRAM_WEBHOOK_SECRET": "s3cret",
        }
    return chosen | {
        "DATABASE_URL": f"sqlite:///{database}",
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_API_URL": slack.api_url,
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.root,
        "HTTP_PORT": str(port),
    }

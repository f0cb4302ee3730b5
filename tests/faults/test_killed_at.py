"""Rows A1 to A7: `kill -9` at every named place of a turn and of a letter. Nothing is lost, and what a person
may have been told twice is marked."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest

from domain.failpoint import NAMES
from storage import sample
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.stories.operator import free_port, invites, now, settings
from tests.stories.program import Program
from tests.stories.seats import InSlack

REP = "Li Wei"
PLACES = [name for name in NAMES if name != "statement"]
IN_HAND = frozenset({"turn.after_commit", "letter.leased", "letter.after_send", "letter.settled"})
RETRIES = 3  # of Slack


@pytest.mark.parametrize("place", PLACES)
async def test_a_message_is_answered_once_wherever_the_process_dies(tmp_path: Path, place: str) -> None:
    database, port = tmp_path / "channel.sqlite3", free_port()
    (code,) = await invites(f"sqlite+aiosqlite:///{database}", REP)
    async with FakeSlack(now) as slack, FakeTelegram(now) as telegram:
        slack.request_url = f"http://127.0.0.1:{port}/slack/events"
        slack.courier.patience = 30
        env = {
            k: v for k, v in settings(slack, telegram, database, port, hooked=True).items() if k[:3] != "TEL"
        }
        program = Program(tmp_path, env)
        await program.start()
        rep = InSlack(slack, slack.user("U1", "rep"))
        await rep.join(code)
        await rep.hears(sample.NAME)
        await program.stop()
        await at_place(program, rep, place)
        await rep.hears("No open tasks")
        assert await program.stop() == 0
        answers = [m for m in slack.messages(rep.user) if "No open tasks" in m.plain()]
        assert len(answers) == 1
        assert "repeat" not in answers[0].plain()
        assert slack.violations == []


async def at_place(program: Program, rep: InSlack, place: str) -> None:
    """The rep says something, the process dies there, and another is started."""
    dying = Program(program.folder, {**program.env, "FAIL_AT": place})
    await dying.start()
    rep.seen = {(m.ts, m.edits) for m in rep.slack.messages(rep.user)}
    delivery = await rep.slack.dm(rep.user, "my tasks")
    await dying.died()
    if place in IN_HAND:
        expire(program.folder / "channel.sqlite3")  # as two minutes would
    await program.start()
    for _ in range(RETRIES):
        if delivery.accepted:
            break
        delivery = await rep.slack.redeliver(delivery)
    assert delivery.accepted


def expire(database: Path) -> None:
    """Ends the leases of the dead process at once."""
    with contextlib.closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("update outbox set lease_until = '2000-01-01 00:00:00' where state = 'sending'")


def test_every_place_is_reached() -> None:
    """A place that no code passes any more would prove nothing."""
    here = Path(__file__).parents[2]
    source = "\n".join(
        path.read_text("utf-8")
        for room in ("bot", "scheduled", "storage", "handlers")
        for path in (here / room).rglob("*.py")
    )
    assert [name for name in NAMES if f'reach("{name}")' not in source] == []

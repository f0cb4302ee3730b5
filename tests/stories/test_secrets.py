"""A day at LOG_LEVEL=DEBUG with much going wrong: no token is in anything that is written or said."""

from __future__ import annotations

import asyncio
from pathlib import Path

import aiohttp
import pytest

from storage import sample
from tests.fakes.faults import Fault
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram
from tests.stories.operator import free_port, invites, now, settings
from tests.stories.program import Program
from tests.stories.seats import PATIENCE, InSlack, InTelegram

WEBHOOK = "pl4nted-webhook-secret"


def held(folder: Path) -> list[str]:
    return [path.read_bytes().decode("latin-1") for path in folder.rglob("*") if path.is_file()]


async def forged(port: int) -> list[str]:
    """Requests that are nobody's, with junk where the secrets belong; what is answered."""
    root = f"http://127.0.0.1:{port}"
    said: list[str] = []
    async with aiohttp.ClientSession() as session:
        for path in ("/slack/events", "/telegram/x7", "/metrics", "/healthz", "/readyz", "/nowhere"):
            for call in (session.post, session.get):
                async with call(f"{root}{path}", headers={"X-Slack-Signature": "v0=x"}) as answer:
                    said.append(f"{answer.status} {await answer.text()} {dict(answer.headers)}")
    return said


@pytest.mark.parametrize("form", ["console", "json"])
async def test_no_token_is_written_or_said(tmp_path: Path, form: str) -> None:
    database, port = tmp_path / "channel.sqlite3", free_port()
    codes = await invites(f"sqlite+aiosqlite:///{database}", "Jonas Keller", "Li Wei")
    async with FakeSlack(now) as slack, FakeTelegram(now) as telegram:
        chosen = settings(slack, telegram, database, port, hooked=True)
        chosen |= {"LOG_LEVEL": "DEBUG", "LOG_FORMAT": form, "TELEGRAM_WEBHOOK_SECRET": WEBHOOK}
        program = Program(tmp_path, chosen)
        slack.request_url = f"http://127.0.0.1:{port}/slack/events"
        await program.start()
        partner = InTelegram(telegram, telegram.user(71, "Jo"))
        rep = InSlack(slack, slack.user("U1", "rep"))
        for seat, code in ((partner, codes[0]), (rep, codes[1])):
            await seat.join(code)
            await seat.hears(sample.NAME)
        broken = slack.faults.plan(Fault("chat.postMessage", status=500, body="<html>oops</html>"))
        lost = telegram.faults.plan(Fault("sendMessage", status=502, body="bad gateway"))
        for seat in (partner, rep):
            await seat.say("my tasks")
        said = await forged(port)
        await slack.until(lambda: broken.met and lost.met, PATIENCE)
        assert await program.stop() == 0
        logs = program.written.decode()
        logs += await program.command("export", "deals", str(tmp_path / "deals.csv"))
        logs += await program.command("audit", "list", "--organisation", sample.NAME)
        secrets = [slack.bot_token, slack.signing_secret, telegram.token, WEBHOOK, *codes]
        spoken = [m.plain() for m in slack.messages(rep.user)] + [
            m.text for m in telegram.messages(partner.user)
        ]
    files = await asyncio.to_thread(held, tmp_path)
    assert "did not take a letter" in logs
    for secret in secrets:
        assert not any(secret in text for text in (logs, *said, *spoken, *files)), secret

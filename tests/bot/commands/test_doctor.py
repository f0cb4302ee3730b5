"""The doctor at the fake platforms: each fault is found, and told in a sentence that says what to do."""

import asyncio
import json
import socket
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NoReturn

import pytest
from aiohttp import web

from bot.commands.doctor import database, doctor, listening, model, platforms, shown
from bot.config import Settings
from bot.finding import Finding
from domain.problem import Problem
from storage import consistency, schema
from tests.fakes.model import FakeModel, Misbehave
from tests.fakes.slack import FakeSlack
from tests.fakes.telegram import FakeTelegram

MANIFEST = json.loads((Path(__file__).parents[3] / "manifest.json").read_text("utf-8"))
HOOK = "https://bot.example/telegram/x7"
pytestmark = pytest.mark.usefixtures("no_settings")


def now() -> datetime:
    return datetime.now(UTC)  # the fakes' web server dates its answers itself


def settings(slack: FakeSlack | None = None, telegram: FakeTelegram | None = None, **more: Any) -> Settings:
    values: dict[str, Any] = {}
    if slack:
        values |= {
            "slack_bot_token": slack.bot_token, "slack_signing_secret": "0" * 32,
            "slack_app_token": slack.app_token, "slack_api_url": slack.api_url,
        }  # fmt: skip
    if telegram:
        values |= {"telegram_bot_token": telegram.token, "telegram_api_url": telegram.root}
    return Settings.model_validate({**values, **more})


def bad(found: list[Finding]) -> dict[str, str]:
    return {finding.about: finding.said for finding in found if not finding.good}


async def test_all_is_well() -> None:
    async with FakeSlack() as slack, FakeTelegram() as telegram:
        slack.install(MANIFEST)
        found = await platforms(settings(slack, telegram), now)
        assert bad(found) == {}
        assert [finding.about for finding in found] == [
            "SLACK_BOT_TOKEN", "Slack scopes", "clock", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET",
            "TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_URL", "clock",
        ]  # fmt: skip
        assert slack.violations == []
        assert telegram.violations == []


async def test_tokens_that_are_refused() -> None:
    async with FakeSlack() as slack, FakeTelegram() as telegram:
        slack.install(MANIFEST)
        slack.fail_next("auth.test", error="invalid_auth")
        slack.fail_next("apps.connections.open", error="not_allowed_token_type")
        telegram.fail_next("getMe", status=401)
        found = bad(await platforms(settings(slack, telegram), now))
    assert found == {
        "SLACK_BOT_TOKEN": "Slack answers invalid_auth: copy the Bot User OAuth Token (xoxb-…) from "
        "“Install App” again.",
        "SLACK_APP_TOKEN": "Slack answers not_allowed_token_type: make an app-level token (xapp-…) with "
        "connections:write, and turn Socket Mode on.",
        "TELEGRAM_BOT_TOKEN": "Telegram does not accept it: ask @BotFather for it again (/token).",
    }


async def test_rights_that_are_missing() -> None:
    less = json.loads(json.dumps(MANIFEST))
    less["oauth_config"]["scopes"]["bot"].remove("im:history")
    async with FakeSlack() as slack:
        slack.install(less)
        found = bad(await platforms(settings(slack), now))
    assert found == {
        "Slack scopes": "im:history missing: add them as manifest.json does, and install the app anew."
    }


async def test_a_signing_secret_of_another_form() -> None:
    async with FakeSlack() as slack:
        slack.install(MANIFEST)
        wrong = settings(slack).model_copy(update={"slack_signing_secret": None})
        assert bad(await platforms(wrong, now)) == {}
        mistaken = settings(
            slack_bot_token=slack.bot_token, slack_api_url=slack.api_url,
            slack_signing_secret="xoxb-not-a-secret",
        )  # fmt: skip
        assert "Is not 32 hexadecimal digits" in bad(await platforms(mistaken, now))["SLACK_SIGNING_SECRET"]


@pytest.mark.parametrize(("minutes", "way"), [(10, "ahead of"), (-10, "behind")])
async def test_a_clock_that_is_wrong(minutes: int, way: str) -> None:
    async with FakeSlack() as slack, FakeTelegram() as telegram:
        slack.install(MANIFEST)
        found = await platforms(settings(slack, telegram), lambda: now() + timedelta(minutes=minutes))
    clocks = [finding.said for finding in found if finding.about == "clock"]
    assert [way in said and "set this machine's clock" in said for said in clocks] == [True, True]


async def test_webhooks() -> None:
    async with FakeTelegram() as telegram:
        hooked = settings(None, telegram, telegram_webhook_url=HOOK, telegram_webhook_secret="s")

        async def told(wanted: Settings) -> dict[str, str]:
            return bad(await platforms(wanted, now))

        assert "delivers nowhere yet" in (await told(hooked))["TELEGRAM_WEBHOOK_URL"]
        telegram.updates.webhook.url = "https://other.example/"
        assert "and not to https://bot.example" in (await told(hooked))["TELEGRAM_WEBHOOK_URL"]
        assert "is not set here" in (await told(settings(None, telegram)))["TELEGRAM_WEBHOOK_URL"]
        telegram.updates.webhook.url = "https://bot.example/telegram/0ld"
        for chosen in (hooked, settings(None, telegram)):
            (said,) = (await told(chosen)).values()
            assert "https://bot.example/telegram/hidden" in said
            assert not any(path in said for path in ("0ld", "x7")), "nobody is to guess the path"
        telegram.updates.webhook.url = HOOK
        assert await told(hooked) == {}
        telegram.updates.webhook.last_error = "Connection refused"
        telegram.updates.webhook.last_error_at = telegram.clock()
        assert "Telegram says: Connection refused" in (await told(hooked))["TELEGRAM_WEBHOOK_URL"]


async def test_platforms_out_of_reach() -> None:
    nowhere = "http://127.0.0.1:9"
    wanted = settings(
        slack_bot_token="xoxb-1", slack_signing_secret="0" * 32,
        slack_api_url=f"{nowhere}/api/", telegram_bot_token="1:a", telegram_api_url=nowhere,
    )  # fmt: skip
    found = bad(await platforms(wanted, now))
    assert set(found) == {"SLACK_BOT_TOKEN", "TELEGRAM_BOT_TOKEN"}
    assert all("can't be reached" in said and "_API_URL" in said for said in found.values())


def test_the_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.sqlite3'}"
    (missing,) = database(url)
    assert not missing.good
    assert missing.said.endswith("yet: run `channelbot db upgrade`, which makes it.")
    schema.upgrade(url)
    assert [each.good for each in database(url)] == [True]


def test_a_customer_with_two_deals_in_front(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'a.sqlite3'}"
    schema.upgrade(url)
    monkeypatch.setattr(consistency, "contested", lambda _: [("D-31877", "D-48213")])
    sound, customers = database(url)
    assert sound.good
    assert not customers.good
    assert customers.said.startswith("D-31877 and D-48213: both protect one customer")
    assert "/deal conflicts" in customers.said


def test_letters_that_did_not_arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'a.sqlite3'}"
    schema.upgrade(url)
    assert consistency.undelivered(url) == 0
    monkeypatch.setattr(consistency, "undelivered", lambda _: 3)
    _, letters = database(url)
    assert letters.good
    assert "did not arrive: 3. `channelbot outbox list`" in letters.said


async def test_a_model() -> None:
    async with FakeModel() as fake:
        chosen = settings(model_name="small", model_url=fake.url, model_key="hunter2")
        assert bad(await model(chosen, now)) == {}
        for status, about in ((401, "MODEL_KEY"), (404, "MODEL_NAME"), (500, "MODEL_NAME")):
            fake.misbehaves = answering(status)
            (found,) = await model(chosen, now)
            assert (found.good, found.about) == (False, about)
            assert f"status {status}" in found.said
            assert "hunter2" not in found.said
    (found,) = await model(chosen, now)
    assert (found.good, found.about) == (False, "MODEL_URL")
    assert await model(settings(), now) == []


def answering(status: int) -> Misbehave:
    async def answer(_request: web.Request) -> web.StreamResponse:
        return web.Response(status=status, text="hunter2")

    return answer


def test_what_an_operator_reads(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No secret is shown, and the exit is a failure where a check failed."""
    url = f"sqlite:///{tmp_path / 'a.sqlite3'}"
    with pytest.raises(Problem, match="1 of 2 checks failed"):
        doctor(settings(database_url=url), now)
    schema.upgrade(url)
    doctor(settings(database_url=url), now)
    said = capsys.readouterr().out
    assert "SLACK_BOT_TOKEN = –" in said
    assert "MODEL_NAME = –" in said
    assert "ok    database: Up to date and sound." in said
    secret = settings(
            database_url="postgresql://me:hunter2@host/db", slack_bot_token="xoxb-hunter2",
        slack_app_token="xapp-hunter2",
    )  # fmt: skip
    assert "hunter2" not in str(shown(secret))
    assert ("SLACK_BOT_TOKEN", "set") in shown(secret)


@pytest.mark.parametrize(
    ("setting", "shows"),
    [
        ({"database_url": "postgresql://bot@db/x?password=hunter2&connect_timeout=5"}, "password=hidden"),
        ({"database_url": "postgresql://bot:hunter2@db/x"}, "bot:***@db/x"),
        ({"model_url": "https://me:hunter2@host/v1?key=hunter2", "model_name": "m"}, "https://hidden@host/v1?hidden"),
        ({"slack_api_url": "https://hunter2@host:8/api/"}, "https://hidden@host:8/api/"),
        (
            {
                "telegram_webhook_url": "https://bot.example/telegram/hunter2",
                "telegram_webhook_secret": "s", "telegram_bot_token": "1:a",
            },
            "https://bot.example/telegram/hidden",
        ),
    ],
)  # fmt: skip
def test_no_secret_is_shown_wherever_it_stands(setting: dict[str, str], shows: str) -> None:
    found = str(shown(Settings.model_validate(setting)))
    assert "hunter2" not in found
    assert shows in found


def nowhere(*_: object, **__: object) -> NoReturn:
    raise socket.gaierror(-2, "Name or service not known")


def test_an_address_that_is_not_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    (finding,) = listening(settings(http_host="bot.example"))
    assert (finding.about, finding.good) == ("HTTP_HOST", False)
    assert "can't listen on bot.example (" in finding.said


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_address_that_is_here(host: str) -> None:
    assert listening(settings(http_host=host)) == []


def test_nothing_is_configured() -> None:
    (finding,) = asyncio.run(platforms(settings(), now))
    assert finding.good
    assert "set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN" in finding.said

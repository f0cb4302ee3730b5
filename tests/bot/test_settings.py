"""Settings: names that nobody reads and values that can't work each get one sentence, without the value."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import log
from bot.__main__ import app
from bot.config import ConfigurationError, load
from domain.problem import Problem

pytestmark = pytest.mark.usefixtures("no_settings")

HOOK = "TELEGRAM_WEBHOOK_SECRET=secret\nTELEGRAM_WEBHOOK_URL=https://a.example"
FILES = [
    ("SLACK_BOT_TOKN=xoxb-1-secret", r"^SLACK_BOT_TOKN: there is no such setting; is it SLACK_BOT_TOKEN\?$"),
    ("telegram_token=1:secret", r"^TELEGRAM_TOKEN: there is no such setting; is it TELEGRAM_BOT_TOKEN\?$"),
    ("CHANNEL_PROGRAMME=a.toml", r"is it CHANNEL_PROGRAM\?$"),
    ("DATABSE_URL=sqlite://", r"^DATABSE_URL: there is no such setting; is it DATABASE_URL\?$"),
    ("SLACK_COLOUR_OF_WALLS=red", r"^SLACK_COLOUR_OF_WALLS: there is no such setting: remove it$"),
    ("LOG_LEVLE=INFO\nHTTP_PROT=1", r"^HTTP_PROT: .*HTTP_PORT\?; LOG_LEVLE: .*LOG_LEVEL\?$"),
    ("SLACK_BOT_TOKEN=xoxb-secret", r"^SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET"),
    ("HTTP_PORT=many", r"^HTTP_PORT: must be a whole number$"),
    ("HTTP_PORT=80808", r"^HTTP_PORT: must be less than or equal to 65535$"),
    ("MODEL_SECONDS=many", r"^MODEL_SECONDS: must be a number$"),
    ("LOG_LEVEL=loud", r"^LOG_LEVEL: must be 'DEBUG'"),
    ("DATABASE_URL=mysql://me:secret@host/db", r"^DATABASE_URL: use sqlite:///path/to/file or postgresql://"),
    ("DATABASE_URL=sqlite://", r"^DATABASE_URL: names no file, and what is in memory alone is lost"),
    ("DATABASE_URL=sqlite:///:memory:", r"^DATABASE_URL: names no file"),
    ("ERASURES_PATH=/secret", r"^ERASURES_PATH: there is no such setting: remove it$"),
    ("MODEL_BUDGET=9", r"^MODEL_BUDGET: there is no such setting"),
    ("SLACK_API_URL=slack.com", r"^SLACK_API_URL: must begin with http"),
    ("TELEGRAM_WEBHOOK_URL=https://a.example/x", r"needs TELEGRAM_WEBHOOK_SECRET$"),
    ("TELEGRAM_WEBHOOK_SECRET=secret", r"^TELEGRAM_WEBHOOK_SECRET needs TELEGRAM_WEBHOOK_URL$"),
    ("TELEGRAM_WEBHOOK_SECRET=a secret", r"^TELEGRAM_WEBHOOK_SECRET: must be 1 to 256 of A-Z"),
    (f"{HOOK}/telegram/x", r"^TELEGRAM_WEBHOOK_URL needs TELEGRAM_BOT_TOKEN$"),
    (f"{HOOK}/slack/events\nTELEGRAM_BOT_TOKEN=1:secret", r"^TELEGRAM_WEBHOOK_URL needs a path of its own"),
    (f"{HOOK}/{{any}}\nTELEGRAM_BOT_TOKEN=1:secret", r"^TELEGRAM_WEBHOOK_URL needs a path of its own"),
    (
        f"{HOOK.replace('https', 'http')}/telegram/x\nTELEGRAM_BOT_TOKEN=1:secret",
        r"^TELEGRAM_WEBHOOK_URL must begin with https://",
    ),
    ("TELEGRAM_BOT_TOKEN=secret", r"^TELEGRAM_BOT_TOKEN: must be as @BotFather gives it"),
    ("SLACK_BOT_TOKEN=xoxp-secret\nSLACK_APP_TOKEN=xapp-secret", r"^SLACK_BOT_TOKEN: must be the Bot User"),
    ("SLACK_BOT_TOKEN=xoxb-secret\nSLACK_APP_TOKEN=xoxb-secret", r"^SLACK_APP_TOKEN: must be an app-level"),
]


@pytest.mark.parametrize(("text", "why"), FILES)
def test_what_can_not_work(no_settings: Path, text: str, why: str) -> None:
    (no_settings / ".env").write_text(f"{text}\n")
    with pytest.raises(ConfigurationError, match=why) as caught:
        load()
    assert "secret" not in str(caught.value).lower().replace("_secret", "")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("token", ["xoxb-1-2-a", "xoxe.xoxb-1-a"])
def test_what_can_work(no_settings: Path, token: str) -> None:
    lines = (
        f"SLACK_BOT_TOKEN={token}",
        "SLACK_APP_TOKEN=xapp-1-A",
        HOOK + "/telegram/x",
        "TELEGRAM_BOT_TOKEN=1:a-_",
    )
    (no_settings / ".env").write_text("\n".join(lines))
    assert load().slack_bot_token is not None


def test_what_others_set_is_theirs(no_settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (no_settings / ".env").write_text("COMPOSE_PROJECT_NAME=x\nPOSTGRES_PASSWORD=y\nLOG_LEVEL=debug\n")
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example")
    monkeypatch.setenv("SLACK_WEBHOOK", "of another program")
    assert load().log_level == "DEBUG"


def test_a_slip_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_SIGNING_SECERT", "a" * 32)
    with pytest.raises(ConfigurationError, match=r"SLACK_SIGNING_SECERT: .* is it SLACK_SIGNING_SECRET\?"):
        load()


def test_a_file_that_is_no_text(no_settings: Path) -> None:
    (no_settings / ".env").write_bytes(b"\xff\xfe\x00A")
    with pytest.raises(ConfigurationError, match=r"\.env can't be read"):
        load()


@pytest.mark.parametrize("name", ["CHANNEL_PROGRAM", "ERASURES_FILE", "OTEL_EXPORTER_OTLP_ENDPOINT"])
def test_what_shows_only_when_it_is_used(
    no_settings: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What stops the start names its setting."""
    for other, value in (
        ("DATABASE_URL", f"sqlite:///{no_settings / 'x.sqlite3'}"),
        ("TELEGRAM_BOT_TOKEN", "1:a"), ("TELEGRAM_API_URL", "http://127.0.0.1:9"),
        (name, "nowhere/at/all"),
    ):  # fmt: skip
        monkeypatch.setenv(other, value)
    monkeypatch.setattr(log, "set_up", lambda *_: None)
    said = CliRunner().invoke(app, ["run"])
    assert isinstance(said.exception, Problem)
    assert str(said.exception).startswith(f"{name}: ")


def test_a_table_is_of_a_kind_that_can_be_read(no_settings: Path) -> None:
    assert CliRunner().invoke(app, ["export", "deals", "deals.pdf"]).exit_code == 2
    assert list(no_settings.iterdir()) == []


def test_only_the_database_that_nobody_named_gets_a_folder(
    no_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(no_settings / "home"))
    monkeypatch.setattr(log, "set_up", lambda *_: None)
    made = CliRunner().invoke(app, ["db", "upgrade"])
    assert made.output.startswith(f"Made {no_settings}/home/channelbot/channelbot.sqlite3, at revision ")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{no_settings}/nowhere/a.sqlite3")
    assert "there is no folder" in str(CliRunner().invoke(app, ["db", "upgrade"]).exception)

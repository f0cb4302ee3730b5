"""Settings: what can't work stops the start with a sentence that names the variable, and never its value."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import ConfigurationError, load

SECRET = "-".join(("xoxb", "not", "to", "be", "shown"))


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings but those of the test."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "DATABASE_URL",
        "SLACK_BOT_TOKEN",
        "TELEGRAM_BOT_TOKEN",
        "HTTP_PORT",
        "LOG_LEVEL",
        "LOG_FORMAT",
    ):
        monkeypatch.delenv(name, raising=False)


def test_without_any_setting_it_is_a_file_in_the_user_s_folder() -> None:
    assert load().database_url.endswith("channelbot.sqlite3")


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        (
            "DATABASE_URL",
            "mysql://u:secret@h/d",
            "DATABASE_URL: use sqlite:///path/to/file or postgresql://user:password@host/name",
        ),
        ("HTTP_PORT", "80808", "HTTP_PORT"),
        ("HTTP_PORT", "http", "HTTP_PORT"),
        ("LOG_LEVEL", "loud", "LOG_LEVEL"),
        ("LOG_FORMAT", "xml", "LOG_FORMAT"),
        ("SLACK_API_URL", "https://slack.example/", "SLACK_API_URL: must end in /api/"),
        ("SLACK_API_URL", "slack.example/api/", "SLACK_API_URL: must begin with http:// or https://"),
        ("TELEGRAM_API_URL", "ftp://t.example", "TELEGRAM_API_URL: must begin with http:// or https://"),
        ("SLACK_BOT_TOKEN", SECRET, "SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN"),
        ("SLACK_SIGNING_SECRET", SECRET, "SLACK_SIGNING_SECRET and SLACK_APP_TOKEN need SLACK_BOT_TOKEN"),
        ("TELEGRAM_WEBHOOK_URL", "https://h.example/x", "TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET"),
    ],
)
def test_what_can_not_work_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as refused:
        load()
    assert says in str(refused.value)
    assert value not in str(refused.value) or name == "HTTP_PORT"


def test_an_env_file_is_read_and_the_environment_goes_first(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("HTTP_PORT=9000\nLOG_LEVEL=debug\nUNKNOWN=1\n")
    monkeypatch.setenv("HTTP_PORT", "9001")
    assert (load().http_port, load().log_level) == (9001, "DEBUG")


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_BOT_TOKEN", SECRET)
    monkeypatch.setenv("SLACK_SIGNING_SECRET", SECRET)
    settings = load()
    assert SECRET not in repr(settings)
    assert SECRET not in str(settings.model_dump())

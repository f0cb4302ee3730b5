"""Settings: names that nobody reads and values that can't work each get one sentence, without the value."""

from pathlib import Path

import pytest

from bot.config import ConfigurationError, load

pytestmark = pytest.mark.usefixtures("no_settings")

FILES = [
    ("SLACK_BOT_TOKN=xoxb-1-secret", r"^SLACK_BOT_TOKN: there is no such setting; is it SLACK_BOT_TOKEN\?$"),
    ("telegram_token=1:secret", r"^TELEGRAM_TOKEN: there is no such setting; is it TELEGRAM_BOT_TOKEN\?$"),
    ("CHANNEL_PROGRAMME=a.toml", r"is it CHANNEL_PROGRAM\?$"),
    ("DATABSE_URL=sqlite://", r"^DATABSE_URL: there is no such setting; is it DATABASE_URL\?$"),
    ("SLACK_COLOUR_OF_WALLS=red", r"^SLACK_COLOUR_OF_WALLS: there is no such setting: remove it$"),
    ("LOG_LEVLE=INFO\nHTTP_PROT=1", r"^HTTP_PROT: .*HTTP_PORT\?; LOG_LEVLE: .*LOG_LEVEL\?$"),
    ("SLACK_BOT_TOKEN=xoxb-secret", r"^SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET"),
    ("HTTP_PORT=many", r"^HTTP_PORT: Input should be a valid integer"),
    ("LOG_LEVEL=loud", r"^LOG_LEVEL: Input should be 'DEBUG'"),
    ("DATABASE_URL=mysql://me:secret@host/db", r"^DATABASE_URL: use sqlite:///path/to/file or postgresql://"),
    ("SLACK_API_URL=slack.com", r"^SLACK_API_URL: must begin with http"),
    ("TELEGRAM_WEBHOOK_URL=https://a.example/x", r"needs TELEGRAM_WEBHOOK_SECRET$"),
]


@pytest.mark.parametrize(("text", "why"), FILES)
def test_what_can_not_work(no_settings: Path, text: str, why: str) -> None:
    (no_settings / ".env").write_text(f"{text}\n")
    with pytest.raises(ConfigurationError, match=why) as caught:
        load()
    assert "secret" not in str(caught.value).lower().replace("_secret", "")
    assert "\n" not in str(caught.value)


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

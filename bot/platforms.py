"""The platforms that are configured; one that is off is not imported."""

# ruff: noqa: PLC0415
from __future__ import annotations

from pydantic import SecretStr

from bot.config import Settings
from bot.serve import Platform
from bot.wiring import House


def configured(settings: Settings, house: House) -> list[Platform]:
    """Slack and Telegram, as far as their tokens are set."""
    found: list[Platform] = []
    if settings.slack_bot_token:
        from bot.slack.connect import Slack

        tokens = (settings.slack_bot_token, settings.slack_signing_secret, settings.slack_app_token)
        found.append(Slack(house.desk, house.clock, *map(_open, tokens), settings.slack_api_url))
    return found


def _open(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""

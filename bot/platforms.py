"""The platforms that are configured; one that is off is not imported."""

# ruff: noqa: PLC0415
from __future__ import annotations

from datetime import timedelta
from functools import partial

from pydantic import SecretStr

from bot.config import Settings
from bot.gaps import Gaps
from bot.lease import Lease
from bot.serve import Platform
from bot.wiring import House
from domain.chat import Platform as Name


def configured(settings: Settings, house: House) -> list[Platform]:
    """Slack and Telegram, as far as their tokens are set."""
    found: list[Platform] = []
    if settings.slack_bot_token:
        from bot.slack.connect import Slack

        tokens = (settings.slack_bot_token, settings.slack_signing_secret, settings.slack_app_token)
        bot, signing, app = map(_open, tokens)
        found.append(
            Slack(
                house.desk, house.clock, bot, signing, app, settings.slack_api_url,
                gaps=Gaps(house.store, house.clock),
                lease=Lease(house.store, "slack gaps", house.clock, timedelta(minutes=3)),
            )
        )  # fmt: skip
    if settings.telegram_bot_token:
        from bot.telegram.connect import Telegram

        token = _open(settings.telegram_bot_token)
        bot = token.partition(":")[0]
        gaps = Gaps(house.store, house.clock)
        telegram = Telegram(
            house.desk, token, settings.telegram_api_url,
            settings.telegram_webhook_url or "", _open(settings.telegram_webhook_secret),
            lease=Lease(house.store, f"telegram {bot}", house.clock),
            reached=partial(gaps.reached, Name.TELEGRAM, bot),
        )  # fmt: skip
        house.desk.link = telegram.link
        found.append(telegram)
    return found


def _open(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""

"""The model that the settings name, where they name one."""

from __future__ import annotations

from bot.config import Settings
from bot.model.ask import Endpoint

URLS = {"openai": "https://api.openai.com/v1", "anthropic": "https://api.anthropic.com"}


def model(settings: Settings) -> Endpoint | None:
    """None where no model is configured: everything works without."""
    if not settings.model_name:
        return None
    key = settings.model_key.get_secret_value() if settings.model_key else ""
    url = str(settings.model_url or URLS[settings.model_kind])
    return Endpoint(settings.model_kind, url, settings.model_name, key, settings.model_seconds)

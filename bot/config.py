"""Settings: one frozen value from the environment and an .env file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from domain.problem import Problem
from storage.database import DatabaseURLError, address

DATABASE = "channelbot.sqlite3"
Secret = SecretStr | None


class ConfigurationError(Problem):
    """A setting that can't work; the sentence names the variable."""


def _base(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return url


Base = Annotated[str, AfterValidator(_base)]


class Settings(BaseSettings):
    """What an operator sets (operations.md); names are those of the environment, in lower case."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, env_ignore_empty=True)

    database_url: str = Field(default_factory=lambda: f"sqlite:///{user_data_path('channelbot') / DATABASE}")
    channel_program: Path | None = None
    slack_bot_token: Secret = None
    slack_signing_secret: Secret = None
    slack_app_token: Secret = None
    slack_api_url: Base = "https://slack.com/api/"
    telegram_bot_token: Secret = None
    telegram_webhook_url: Base | None = None
    telegram_webhook_secret: Secret = None
    telegram_api_url: Base = "https://api.telegram.org"
    http_host: str = "127.0.0.1"
    http_port: Annotated[int, Field(ge=0, le=65535)] = 8080
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @field_validator("database_url")
    @classmethod
    def _known(cls, url: str) -> str:
        try:
            address(url)
        except DatabaseURLError as error:
            raise ValueError(str(error)) from error
        return url

    @field_validator("log_level", mode="before")
    @classmethod
    def _upper(cls, level: str) -> str:
        return level.upper()

    @field_validator("slack_api_url")
    @classmethod
    def _slash(cls, url: str) -> str:
        if not url.endswith("/api/"):
            raise ValueError("must end in /api/")
        return url

    @model_validator(mode="after")
    def _together(self) -> Settings:
        if self.slack_bot_token and not (self.slack_signing_secret or self.slack_app_token):
            raise ValueError(
                "SLACK_BOT_TOKEN needs SLACK_SIGNING_SECRET (HTTP) or SLACK_APP_TOKEN (Socket Mode)"
            )
        if (self.slack_signing_secret or self.slack_app_token) and not self.slack_bot_token:
            raise ValueError("SLACK_SIGNING_SECRET and SLACK_APP_TOKEN need SLACK_BOT_TOKEN")
        if self.telegram_webhook_url and not self.telegram_webhook_secret:
            raise ValueError("TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET")
        return self


def load() -> Settings:
    """The settings in force. Raises ConfigurationError with a sentence for each that can't work."""
    try:
        return Settings()
    except ValidationError as error:
        raise ConfigurationError("; ".join(_sentence(dict(fault)) for fault in error.errors())) from None


def _sentence(fault: dict[str, object]) -> str:
    """Names the variable and never its value, which may be a secret."""
    where = ".".join(str(part) for part in fault["loc"]).upper()  # type: ignore[attr-defined]
    said = str(fault["msg"]).removeprefix("Value error, ")
    return f"{where}: {said}" if where else said

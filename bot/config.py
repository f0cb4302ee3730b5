"""Settings: one frozen value from the environment and an .env file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from domain.problem import Problem
from storage import own
from storage.database import DatabaseURLError, address

DATABASE = "channelbot.sqlite3"
ENV_FILE = ".env"
TELEGRAM = "https://api.telegram.org"
PREFIXES = ("CHANNEL_", "DATABASE_", "ERASURES_", "HTTP_", "LOG_", "MODEL_", "SLACK_", "TELEGRAM_")
TAKEN = frozenset({"", "/", "/slack/events", "/healthz", "/readyz", "/metrics"})  # paths of our server
PATH = re.compile(r"/[\w./-]+", re.ASCII)  # one that the web server takes for no pattern, and nobody rewrites
PLAIN = {"int_parsing": "must be a whole number", "float_parsing": "must be a number"}
Secret = SecretStr | None


class ConfigurationError(Problem):
    """A setting that can't work; the sentence names the variable."""


def _base(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return url


def _form(pattern: str, otherwise: str) -> AfterValidator:
    """What a secret looks like, for those that are easily taken for each other; it is never shown."""

    def check(value: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, value.get_secret_value(), re.ASCII):
            raise ValueError(otherwise)
        return value

    return AfterValidator(check)


Base = Annotated[str, AfterValidator(_base)]
BotToken = Annotated[
    SecretStr, _form(r"(xoxe\.)?xoxb-\S+", "must be the Bot User OAuth Token, which begins with xoxb-")
]
AppToken = Annotated[SecretStr, _form(r"xapp-\S+", "must be an app-level token, which begins with xapp-")]
BotFathers = Annotated[
    SecretStr, _form(r"\d+:[\w-]+", "must be as @BotFather gives it: a number, a colon, letters")
]
Hooks = Annotated[SecretStr, _form(r"[\w-]{1,256}", "must be 1 to 256 of A-Z, a-z, 0-9, _ and -")]


class Settings(BaseSettings):
    """What an operator sets (operations.md); names are those of the environment, in lower case."""

    model_config = SettingsConfigDict(env_file=ENV_FILE, extra="ignore", frozen=True, env_ignore_empty=True)

    database_url: str = Field(default_factory=lambda: f"sqlite:///{_home() / DATABASE}")
    channel_program: Path | None = None
    slack_bot_token: BotToken | None = None
    slack_signing_secret: Secret = None
    slack_app_token: AppToken | None = None
    slack_api_url: Base = "https://slack.com/api/"
    telegram_bot_token: BotFathers | None = None
    telegram_webhook_url: Base | None = None
    telegram_webhook_secret: Hooks | None = None
    telegram_api_url: Base = TELEGRAM
    erasures_file: Path | None = None
    model_kind: Literal["openai", "anthropic"] = "openai"
    model_url: Base | None = None
    model_name: str = ""
    model_key: Secret = None
    model_seconds: Annotated[float, Field(gt=0, le=120)] = 20.0
    model_per_day: Annotated[int, Field(ge=0)] = 200
    http_host: str = "127.0.0.1"
    http_port: Annotated[int, Field(ge=0, le=65535)] = 8080
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["console", "json"] = "console"

    @field_validator("database_url")
    @classmethod
    def _known(cls, url: str) -> str:
        try:
            where = address(url)
        except DatabaseURLError as error:
            raise ValueError(str(error)) from error
        if where.get_backend_name() == "sqlite" and own.file(where) is None:
            raise ValueError("names no file, and what is in memory alone is lost: use sqlite:///path/to/file")
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
        if (self.model_url or self.model_key) and not self.model_name:
            raise ValueError("MODEL_URL and MODEL_KEY need MODEL_NAME")
        if self.model_name and not (self.model_url or self.model_key):
            raise ValueError("MODEL_NAME needs MODEL_KEY, or MODEL_URL for a server of your own")
        if self.telegram_webhook_url and not self.telegram_webhook_secret:
            raise ValueError("TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET")
        if self.telegram_webhook_secret and not self.telegram_webhook_url:
            raise ValueError("TELEGRAM_WEBHOOK_SECRET needs TELEGRAM_WEBHOOK_URL")
        if self.telegram_webhook_url and not self.telegram_bot_token:
            raise ValueError("TELEGRAM_WEBHOOK_URL needs TELEGRAM_BOT_TOKEN")
        return self

    @model_validator(mode="after")
    def _reached(self) -> Settings:
        hook = urlsplit(self.telegram_webhook_url or "https://host/telegram/path")
        if hook.scheme != "https" and self.telegram_api_url == TELEGRAM:
            raise ValueError("TELEGRAM_WEBHOOK_URL must begin with https://, where Telegram delivers")
        if hook.path in TAKEN or not PATH.fullmatch(hook.path):
            raise ValueError(
                "TELEGRAM_WEBHOOK_URL needs a path of its own, such as /telegram/ and what nobody guesses, "
                "of A-Z, a-z, 0-9, /, _, . and -"
            )
        return self


def _home() -> Path:
    return user_data_path("channelbot")


def at_home(settings: Settings) -> None:
    """Makes the folder of the database that nobody named; of one that was named it may be mistyped."""
    if "database_url" not in settings.model_fields_set:
        with suppress(OSError):  # told where the file can't be made
            _home().mkdir(parents=True, exist_ok=True)


def secrets(settings: Settings) -> list[str]:
    """The values that nobody is to read, for the logs to leave out."""
    values = (getattr(settings, name) for name in Settings.model_fields)
    return [value.get_secret_value() for value in values if isinstance(value, SecretStr)]


def load() -> Settings:
    """The settings in force. Raises ConfigurationError with a sentence for each that can't work."""
    if misspelt := _misspelt(_file(), os.environ):
        raise ConfigurationError("; ".join(misspelt))
    try:
        return Settings()
    except ValidationError as error:
        raise ConfigurationError("; ".join(_sentence(dict(fault)) for fault in error.errors())) from None


def _file() -> list[str]:
    """The names in the .env file."""
    try:
        return [name.upper() for name in DotEnvSettingsSource(Settings).env_vars]
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{ENV_FILE} can't be read: {error}") from None


def _misspelt(file: Iterable[str], environment: Iterable[str]) -> list[str]:
    """A sentence for each name that nobody reads: in the file those that begin as ours do, in the
    environment, which others share, only those that are almost one of ours that is not set."""
    known = [name.upper() for name in Settings.model_fields]
    file = set(file)
    present = {*file, *(name.upper() for name in environment)}
    found = []
    for name in sorted(present - set(known)):
        ours = name in file and name.startswith(PREFIXES)
        near = get_close_matches(name, known, n=1, cutoff=0.75 if ours else 0.9)
        if ours or (near and near[0] not in present):
            meant = f"; is it {near[0]}?" if near else ": remove it"
            found.append(f"{name}: there is no such setting{meant}")
    return found


def _sentence(fault: Mapping[str, Any]) -> str:
    """Names the variable and never its value, which may be a secret."""
    where = ".".join(str(part) for part in fault["loc"]).upper()
    said = PLAIN.get(str(fault["type"]), str(fault["msg"]).removeprefix("Value error, "))
    said = said.replace("Input should be", "must be")
    return f"{where}: {said}" if where else said

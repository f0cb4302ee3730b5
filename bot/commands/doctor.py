"""`channelbot doctor`: looks at everything that can be wrong, and says what to do about what is."""

# ruff: noqa: PLC0415 - a platform that is off is not imported
from __future__ import annotations

import asyncio
import socket
import sys
from datetime import datetime
from pathlib import Path

from pydantic import SecretStr

from bot.clock import Clock
from bot.config import Settings
from bot.finding import HIDDEN, Finding, veiled
from domain.backups import late
from domain.problem import Problem
from storage import consistency, guarded, own
from storage.database import POSTGRES, address
from storage.erasures import beside


def doctor(settings: Settings, clock: Clock) -> None:
    """Prints the settings without secrets and each finding. Raises Problem where one is not good."""
    for name, value in shown(settings):
        sys.stdout.write(f"{name} = {value}\n")
    url = settings.database_url
    found = [*database(url), *backups(url, clock()), *erasures(settings), *listening(settings)]
    found += asyncio.run(_outside(settings, clock))
    for finding in found:
        sys.stdout.write(f"{'ok  ' if finding.good else 'FAIL'}  {finding.about}: {finding.said}\n")
    bad = sum(not finding.good for finding in found)
    if bad:
        raise Problem(f"{bad} of {len(found)} checks failed: do what stands behind FAIL, and run it again.")


def shown(settings: Settings) -> list[tuple[str, str]]:
    """Every setting as it is in force; of a secret only whether it is set."""
    return [(name.upper(), _shown(name, getattr(settings, name))) for name in type(settings).model_fields]


def _shown(name: str, value: object) -> str:
    if value in {None, ""}:
        return "–"
    if isinstance(value, SecretStr):
        return "set"
    if name == "database_url":
        return _database(str(value))
    return veiled(str(value), name == "telegram_webhook_url") if name.endswith("_url") else str(value)


def _database(url: str) -> str:
    """An address without its passwords, which may stand in the options too."""
    where = address(url)
    options = {key: HIDDEN if "pass" in key.lower() else value for key, value in where.query.items()}
    return where.set(query=options).render_as_string(hide_password=True)


def database(url: str) -> list[Finding]:
    """Whether it can be reached, has this version's form, and is sound; and whether a customer has two deals
    in front."""
    try:
        faults = [*consistency.faults(url), *guarded.faults(url)]
    except Problem as problem:
        return [Finding("database", False, str(problem))]
    sound = Finding("database", not faults, faults[0] if faults else f"Up to date and sound.{_wall(url)}")
    return [sound, *_contested(url), *_undelivered(url)]


def backups(url: str, now: datetime) -> list[Finding]:
    """Whether the daily backup comes, where one was ever made; a database out of reach is told elsewhere."""
    try:
        last = consistency.backed_up(url)
    except Problem:
        return []
    if last is None or not late(last, now):
        return []
    since = f"No daily backup since {last:%Y-%m-%d %H:%M} UTC"
    said = f"{since}: `channelbot backup --force --daily FILE` makes one, or tells why it can't."
    return [Finding("backup", False, said)]


def erasures(settings: Settings) -> list[Finding]:
    """Whether anything outside the database remembers who was erased."""
    if settings.erasures_file:
        return _writable(settings.erasures_file)
    if beside(settings.database_url):
        return []
    said = (
        "None: who was erased comes back where a copy from before is put into another database. Name a file "
        "that all replicas see and no restore replaces (docs/deploy.md)."
    )
    return [Finding("ERASURES_FILE", True, said)]


def _writable(path: Path) -> list[Finding]:
    try:
        own.writable(path, "ERASURES_FILE")
    except Problem as problem:
        return [Finding("ERASURES_FILE", False, str(problem).removeprefix("ERASURES_FILE: "))]
    return []


def listening(settings: Settings) -> list[Finding]:
    """Whether there is such an address here; the port is perhaps the running bot's."""
    try:
        kind, *_, (host, *_rest) = socket.getaddrinfo(settings.http_host, None, flags=socket.AI_PASSIVE)[0]
        with socket.socket(kind) as tried:
            tried.bind((host, 0))
    except (OSError, UnicodeError) as error:
        said = f"This machine can't listen on {settings.http_host} ({error}): 0.0.0.0 is all it has."
        return [Finding("HTTP_HOST", False, said)]
    return []


def _contested(url: str) -> list[Finding]:
    pairs = ", ".join(" and ".join(pair) for pair in consistency.contested(url))
    said = (
        f"{pairs}: both protect one customer, whose names were two before. A lead rules in /deal conflicts."
    )
    return [Finding("customers", False, said)] if pairs else []


def _undelivered(url: str) -> list[Finding]:
    """Letters that are stuck are no fault of the set-up, but somebody has to look at them."""
    count = consistency.undelivered(url)
    said = f"Letters that did not arrive: {count}. `channelbot outbox list` tells to whom and why."
    return [Finding("outbox", True, said)] if count else []


def _wall(url: str) -> str:
    if address(url).drivername != POSTGRES or consistency.walled(url):
        return ""
    return (
        " Its role passes the wall between organisations: better one that is no superuser (docs/deploy.md)."
    )


async def _outside(settings: Settings, clock: Clock) -> list[Finding]:
    return [*await platforms(settings, clock), *await model(settings, clock)]


async def model(settings: Settings, clock: Clock) -> list[Finding]:
    """Whether the language model answers, where one is set."""
    from bot.model.configured import model as named
    from bot.model.examine import examine

    endpoint = named(settings)
    return [await examine(endpoint, clock())] if endpoint else []


async def platforms(settings: Settings, clock: Clock) -> list[Finding]:
    """What each platform that is configured says of its settings."""
    found: list[Finding] = []
    if settings.slack_bot_token:
        from bot.slack.examine import examine as slack

        tokens = (settings.slack_bot_token, settings.slack_signing_secret, settings.slack_app_token)
        bot, signing, app = (token.get_secret_value() if token else "" for token in tokens)
        found += await slack(bot, signing, app, settings.slack_api_url, clock)
    if settings.telegram_bot_token:
        from bot.telegram.examine import examine as telegram

        token = settings.telegram_bot_token.get_secret_value()
        found += await telegram(token, settings.telegram_api_url, settings.telegram_webhook_url or "", clock)
    if not found:
        said = "None: set SLACK_BOT_TOKEN or TELEGRAM_BOT_TOKEN. `channelbot chat` works without."
        found.append(Finding("platforms", True, said))
    return found

"""What commands share: the operator's settings, the clock, and options."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from domain.problem import Problem

if TYPE_CHECKING:
    from bot.clock import Clock
    from bot.config import Settings
    from domain.program import Program

YEARS = range(1971, 9000)  # of an instant, so that the days and zones around it can be reckoned
MOST = 2**31 - 1  # that a row's number can be
Organisation = Annotated[str, typer.Option(help="The vendor's name, where there are several.")]


def configured() -> tuple[Settings, Program]:
    """The operator's settings and his program, with the log set up as they say."""
    from bot import log
    from bot.config import at_home, load, secrets
    from domain.program import load as load_program

    settings = load()
    at_home(settings)
    log.set_up(settings.log_level, settings.log_format, secrets(settings))
    try:
        return settings, load_program(settings.channel_program)
    except Problem as error:
        raise Problem(f"CHANNEL_PROGRAM: {error}") from None


def clock_at(now: str) -> Clock:
    """The system's clock, or one that stands at the instant said."""
    from bot import clock

    return clock.stopped(_instant(now)) if now else clock.system


def cell(read: Callable[[str], str], text: str) -> str:
    """An option that is written as in a file that is imported."""
    try:
        return read(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
        if instant.year not in YEARS:
            raise ValueError
    except ValueError:
        raise typer.BadParameter(f"{text} is no instant; write it like 2026-03-11T09:00+08:00") from None
    return instant if instant.tzinfo else instant.astimezone()

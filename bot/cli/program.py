"""`channelbot program`: policy files."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Annotated

import typer

group = typer.Typer(
    name="program",
    no_args_is_help=True,
    help="The channel program: what a policy file says and would change.",
)


@group.command("check")
def check(
    file: Annotated[Path, typer.Argument(help="A policy file (TOML).")],
    language: Annotated[str, typer.Option(help="en or zh: how the clauses are printed.")] = "en",
) -> None:
    """Says what is wrong with a policy file, line by line, or prints the clauses it amounts to.

    Example: channelbot program check examples/programs/hubspot.toml"""
    from bot.commands.program import check

    check(file, language)


@group.command("diff")
def diff(
    old: Annotated[Path, typer.Argument(help="The policy file in force.")],
    new: Annotated[Path, typer.Argument(help="The one that shall follow.")],
) -> None:
    """Says which live registrations would come out differently under another policy file.

    Example: channelbot program diff program.toml next-year.toml"""
    from bot import clock, log
    from bot.commands.program import diff
    from bot.config import load, secrets
    from storage import schema

    settings = load()
    log.set_up(settings.log_level, settings.log_format, secrets(settings))
    schema.check(settings.database_url)
    asyncio.run(diff(settings.database_url, old, new, clock.system))

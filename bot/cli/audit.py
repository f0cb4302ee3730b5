"""`channelbot audit`: the audit log."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.shared import MOST, Organisation, configured

group = typer.Typer(
    name="audit", no_args_is_help=True, help="The log of every write and of refusals that matter."
)


@group.command("verify")
def verify(
    copy: Annotated[
        Path | None, typer.Option(help="A backup, whose newest entries have to be there still.")
    ] = None,
) -> None:
    """Goes through the audit log from its first entry, and names the first that was tampered with.

    Who cuts the newest entries together with their head leaves a whole chain; a backup tells.

    Example: channelbot audit verify --copy nightly.backup"""
    from bot import clock
    from bot.commands.audit import verify

    settings, program = configured()
    for line in verify(settings.database_url, program, clock.system, copy):
        typer.echo(line)


@group.command("list")
def listed(
    organisation: Organisation = "",
    limit: Annotated[int, typer.Option(help="How many entries, the newest first.", min=1, max=MOST)] = 50,
) -> None:
    """Shows the newest entries: when, who, what, and which records.

    Example: channelbot audit list --limit 20"""
    from bot import clock
    from bot.commands.audit import show

    settings, program = configured()
    show(settings.database_url, program, clock.system, organisation, limit)

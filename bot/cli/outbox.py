"""`channelbot outbox`: letters that did not arrive."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.shared import MOST, configured

group = typer.Typer(name="outbox", no_args_is_help=True, help="Letters that did not arrive.")


Letters = Annotated[list[int] | None, typer.Argument(help="Numbers of letters.", min=0, max=MOST)]
Every = Annotated[bool, typer.Option("--all", help="Every letter that is stuck.")]


@group.command("list")
def listed(
    state: Annotated[list[str] | None, typer.Option(help="Such as dead, unknown or pending.")] = None,
) -> None:
    """Shows the letters that are dead or whose fate is unknown, with the reason; else how many wait.

    Example: channelbot outbox list --state pending"""
    from bot import clock
    from bot.commands.outbox import show

    show(configured()[0].database_url, state or (), clock.system)


@group.command("retry")
def retry(letters: Letters = None, every: Every = False) -> None:
    """Sends stuck letters again.

    Example: channelbot outbox retry 41 42"""
    from bot import clock
    from bot.commands.outbox import retry

    chosen = _chosen(letters, every)
    acted = retry(configured()[0].database_url, clock.system, chosen)
    typer.echo(f"{acted.count} queued again.")
    acted.finish()


@group.command("drop")
def drop(letters: Letters = None, every: Every = False) -> None:
    """Gives stuck letters up for good; they stay in the database.

    Example: channelbot outbox drop --all"""
    from bot.commands.outbox import drop

    chosen = _chosen(letters, every)
    acted = drop(configured()[0].database_url, chosen)
    typer.echo(f"{acted.count} dropped.")
    acted.finish()


def _chosen(letters: list[int] | None, every: bool) -> list[int] | None:
    """The letters named; None for all."""
    if every == bool(letters):
        raise typer.BadParameter("name letters by their numbers (`channelbot outbox list`), or say --all")
    return letters or None

"""`channelbot db`: the database."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

import typer

from bot.cli.shared import configured

group = typer.Typer(name="db", no_args_is_help=True, help="The database: migrations and consistency.")


@group.command("upgrade")
def upgrade() -> None:
    """Applies the migrations that are missing, makes an SQLite file that is, and says what it did."""
    from storage import schema

    typer.echo(schema.upgrade(configured()[0].database_url).told())


@group.command("check")
def check() -> None:
    """Looks whether the database has this version's form, is whole, and its records fit together."""
    from bot.commands.copies import check

    check(configured()[0].database_url)

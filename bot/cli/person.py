"""`channelbot person`: people."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.shared import Organisation, configured
from domain.chat import Platform
from domain.problem import Problem

if TYPE_CHECKING:
    import bot.commands.person as person_commands

group = typer.Typer(
    name="person", no_args_is_help=True, help="People: end access, unlink accounts, export, erase."
)


Who = Annotated[str, typer.Argument(help="The person's name, or #17 for the person of that number.")]


@group.command("deactivate")
def deactivate(who: Who, organisation: Organisation = "") -> None:
    """Ends a person's access: he is heard no more, and nothing is said to him any more.

    Example: channelbot person deactivate "Li Wei" """
    from bot.commands import person

    typer.echo(person.deactivate(_person_desk(who, organisation)))


@group.command("offboard")
def offboard(
    partner: Annotated[str, typer.Argument(help="The partner's name.")],
    organisation: Organisation = "",
) -> None:
    """Ends the access of every contact of a partner.

    Example: channelbot person offboard "Softline GmbH" """
    from bot.commands import person

    typer.echo(person.offboard(_person_desk(partner, organisation)))


@group.command("unlink")
def unlink(
    who: Who,
    platform: Annotated[Platform | None, typer.Option(help="Only accounts of this platform.")] = None,
    organisation: Organisation = "",
) -> None:
    """Takes chat accounts from a person; they, and whoever looks after him, are told.

    Example: channelbot person unlink "Jonas Keller" --platform telegram"""
    from bot.commands import person

    typer.echo(person.unlink(_person_desk(who, organisation), platform))


@group.command("export")
def export(
    who: Who,
    file: Annotated[Path, typer.Argument(help="A JSON file.")],
    organisation: Organisation = "",
    force: Annotated[bool, typer.Option("--force", help="Replace what is there.")] = False,
) -> None:
    """Writes everything that is held about a person.

    Example: channelbot person export "Jonas Keller" jonas.json"""
    from bot.commands import person

    typer.echo(person.export(_person_desk(who, organisation), file, force))


@group.command("erase")
def erase(
    who: Who,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
    organisation: Organisation = "",
) -> None:
    """Erases a person for good. Records of business stay, under a pseudonym.

    Example: channelbot person erase "Jonas Keller" """
    from bot.commands import person

    desk = _person_desk(who, organisation)
    if not yes and not typer.confirm(f"Erase {person.meant(desk)}? This can't be taken back."):
        raise Problem("Nobody is erased.")
    typer.echo(person.erase(desk))


def _person_desk(who: str, organisation: str) -> person_commands.Desk:
    from bot import clock
    from bot.commands import person

    settings, program = configured()
    url = settings.database_url
    return person.Desk(url, program, clock.system, organisation, who, settings.erasures_file)

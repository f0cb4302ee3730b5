"""The command line. Each command imports what it needs when it is called."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

import gc
import io
import sys
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import typer

from bot.cli import audit, db, outbox, person, program
from bot.cli.shared import Organisation, cell, clock_at, configured
from bot.cli.usage import Commands
from bot.imports.kinds import Kind, Source
from domain.people import Role
from domain.problem import Problem

app = typer.Typer(cls=Commands, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
for commands in (audit, db, outbox, person, program):
    app.add_typer(commands.group)

As = Annotated[str, typer.Option("--as", help="Whose conversation it is.")]
Now = Annotated[
    str, typer.Option("--now", help="An instant instead of the present one, such as 2026-03-11T09:00+08:00.")
]
Copy = Annotated[Path, typer.Argument(help="The copy, an SQLite file.")]
Force = Annotated[bool, typer.Option("--force", help="Replace what is there.")]


@app.callback()
def _root() -> None:
    """A channel manager bot for Slack and Telegram."""


@app.command()
def demo(name: As = "Li Wei") -> None:
    """Opens a conversation with the demo channel in a throw-away database.

    Example: printf 'what tier is Softline?\\n' | channelbot demo"""
    from bot import clock, log
    from bot.commands.demo import demo
    from domain.program import load

    log.set_up("WARNING")
    demo(load(), clock.system, name)


@app.command()
def chat(name: As, now: Now = "") -> None:
    """Opens a conversation in the terminal with the configured database.

    Example: channelbot chat --as "Li Wei" """
    from bot.commands.chat import chat
    from storage import schema

    settings, program = configured()
    schema.check(settings.database_url)
    chat(settings, program, clock_at(now), name)


@app.command()
def understand(
    explain: Annotated[bool, typer.Option(help="Print the pieces and the evidence too.")] = False,
) -> None:
    """Reads messages as JSON lines and prints their readings.

    Example: channelbot understand < messages.jsonl > readings.jsonl"""
    from bot.commands.understand import understand

    understand(explain)


@app.command()
def match(
    registry: Annotated[Path, typer.Option(help="A CSV file with id,name.")],
    limit: Annotated[int, typer.Option(help="Candidates a name.")] = 5,
    judge: Annotated[bool, typer.Option(help="Judge pairs of query and candidate.")] = False,
) -> None:
    """Finds the likely same companies for names read one a line, or as JSON lines.

    Example: channelbot match --registry customers.csv < names.txt"""
    from bot.commands.match import match

    match(registry, limit, judge)


@app.command()
def run() -> None:
    """Serves every platform that is configured, the schedule and the relay, until SIGTERM.

    Example: SLACK_BOT_TOKEN=… SLACK_SIGNING_SECRET=… channelbot run"""
    gc.disable()  # what is imported stays: looking for garbage in it is a sixth of the start
    from bot import clock
    from bot.commands.run import run

    run(*configured(), clock.system)


@app.command()
def tick(now: Now = "") -> None:
    """Does once what is due now, or at the instant given: standups, briefings, reminders, expiries.

    Example: channelbot tick --now 2026-03-11T09:00+08:00"""
    from bot.commands.tick import tick

    tick(*configured(), clock_at(now))


@app.command()
def invite(
    person: Annotated[
        str | None, typer.Argument(help="The person's name, or #17 for the person of that number.")
    ] = None,
    admin: Annotated[bool, typer.Option("--admin", help="Make an administrator.")] = False,
    role: Annotated[Role | None, typer.Option(help="The role of a person who is not there yet.")] = None,
    partner: Annotated[str, typer.Option(help="The firm of a partner's contact.")] = "",
    organisation: Organisation = "",
    found: Annotated[str, typer.Option(help="Found another organisation of this name, with --admin.")] = "",
    language: Annotated[str, typer.Option(help="en or zh.")] = "en",
    timezone: Annotated[str, typer.Option(help="Such as Asia/Shanghai.")] = "UTC",
) -> None:
    """Prints a single-use code that ties a chat account to a person, good for 72 hours, and a link with it.

    Example: channelbot invite "Li Wei" --role rep --timezone Asia/Shanghai"""
    from bot import clock
    from bot.commands.invite import Wanted, handed_over, invite
    from domain.records import cells

    if person is None and not admin:
        raise typer.BadParameter("say who is invited, or --admin")
    if admin and role not in {None, Role.ADMIN}:
        raise typer.BadParameter("--admin is a role: leave --role out")
    if found and (organisation or not admin):
        raise typer.BadParameter("--found needs --admin, and takes the place of --organisation")
    name = cell(cells.name, "Administrator" if person is None else person)
    said, where = cell(cells.language, language), cell(cells.zone, timezone)
    vendor = cell(cells.name, found) if found else organisation
    role = Role.ADMIN if admin else role
    wanted = Wanted(name, role, partner, vendor, said, where, bool(found))
    settings, program = configured()
    code = invite(settings.database_url, program, clock.system, wanted)
    typer.echo(f"{code}\n{handed_over(settings, code)}")


@app.command("import")
def import_(
    kind: Annotated[Source, typer.Argument(help="What the file, or the folder, holds.")],
    file: Annotated[Path, typer.Argument(help="A CSV (also .csv.gz) or XLSX file, or a data set's folder.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
    organisation: Organisation = "",
    encoding: Annotated[str, typer.Option(help="Of a CSV file, such as gb18030.")] = "utf-8",
) -> None:
    """Imports records: first shows what would change and every line that can't be taken, then asks.

    What is there already is changed, never doubled: records are known by their external ids.

    Example: channelbot import partners partners.xlsx"""
    from bot import clock
    from bot.commands.imports import Wanted, import_

    settings, program = configured()
    ask = typer.confirm if sys.stdin.isatty() else None
    wanted = Wanted(kind, file, yes, organisation, encoding)
    import_(settings.database_url, program, clock.system, wanted, ask)


@app.command()
def export(
    kind: Annotated[Kind, typer.Argument(help="What to write.")],
    file: Annotated[Path | None, typer.Argument(help="A .csv or .xlsx file; none: to the screen.")] = None,
    organisation: Organisation = "",
    force: Force = False,
) -> None:
    """Writes all records of a kind as a table that `channelbot import` takes again.

    Example: channelbot export deals deals.xlsx"""
    from bot import clock
    from bot.commands.exports import export

    of_a_kind = file is None or file.suffix.lower() in {".csv", ".xlsx"}
    if file is not None and not of_a_kind and (file.is_file() or not file.exists()):  # and no device
        raise typer.BadParameter(f"{file} is neither .csv nor .xlsx", param_hint="file")
    settings, program = configured()
    export(settings.database_url, program, clock.system, kind, file, organisation, force)


@app.command()
def backup(
    file: Copy,
    force: Force = False,
    daily: Annotated[
        bool, typer.Option("--daily", help="One is made each day: administrators are told where it is late.")
    ] = False,
) -> None:
    """Writes a copy of the whole database, also while the bot runs, and checks it.

    Example: channelbot backup friday.sqlite3"""
    from bot import clock
    from bot.commands.copies import backup

    backup(configured()[0].database_url, file, force, clock.system, daily)


@app.command()
def restore(
    file: Copy,
    force: Force = False,
    beside: Annotated[bool, typer.Option("--while-running", help="Do it though the bot runs.")] = False,
) -> None:
    """Puts a copy in the place of what the database holds, all of it or nothing.

    The copy may come from SQLite or PostgreSQL, and go into either. Stop the bot before.

    Example: channelbot restore friday.sqlite3"""
    from bot import clock
    from bot.commands.copies import restore

    settings = configured()[0]
    restore(settings.database_url, file, force, clock.system, settings.erasures_file, beside)


@app.command()
def doctor() -> None:
    """Looks at settings, database, tokens, rights, webhooks and clock, and says what to do about each fault.

    Example: channelbot doctor"""
    from bot import clock
    from bot.commands.doctor import doctor

    doctor(configured()[0], clock.system)


def main() -> None:
    _in_utf8()
    try:
        app()
    except Problem as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)
    except Exception as error:
        from storage.troubles import outage

        if not outage(error):
            raise
        why = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        sys.stderr.write(f"The database or the machine is at fault: {why}. Nothing is kept of what failed.\n")
        sys.exit(1)


def _in_utf8() -> None:
    """What comes and goes is UTF-8, whatever the machine's locale says, and no letter ends a command.

    A stream that can't be set, as one whose file was exchanged beneath it, stays as it is."""
    streams = (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    )
    for stream, errors in streams:
        if isinstance(stream, io.TextIOWrapper):
            with suppress(OSError):
                stream.reconfigure(encoding="utf-8", errors=errors)


if __name__ == "__main__":
    main()

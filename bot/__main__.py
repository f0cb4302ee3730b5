"""The command line. Each command imports what it needs when it is called."""

# ruff: noqa: PLC0415 - a command that is not called costs nothing at start
from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.imports.kinds import Kind, Source
from domain.chat import Platform
from domain.people import Role
from domain.problem import Problem

if TYPE_CHECKING:
    import bot.commands.person as person_commands
    from bot.clock import Clock
    from bot.config import Settings
    from domain.program import Program

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
db = typer.Typer(no_args_is_help=True, help="The database: migrations and consistency.")
app.add_typer(db, name="db")
outbox = typer.Typer(no_args_is_help=True, help="Letters that did not arrive.")
app.add_typer(outbox, name="outbox")
policy = typer.Typer(
    no_args_is_help=True, help="The channel program: what a policy file says and would change."
)
app.add_typer(policy, name="program")
person = typer.Typer(no_args_is_help=True, help="People: end access, unlink accounts, export, erase.")
app.add_typer(person, name="person")
audit = typer.Typer(no_args_is_help=True, help="The log of every write and of refusals that matter.")
app.add_typer(audit, name="audit")

As = Annotated[str, typer.Option("--as", help="Whose conversation it is.")]
Now = Annotated[
    str, typer.Option("--now", help="An instant instead of the present one, such as 2026-03-11T09:00+08:00.")
]
Copy = Annotated[Path, typer.Argument(help="The copy, an SQLite file.")]
Force = Annotated[bool, typer.Option("--force", help="Replace what is there.")]
Organisation = Annotated[str, typer.Option(help="The vendor's name.")]


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

    settings, program = _settings()
    schema.check(settings.database_url)
    chat(settings, program, _clock(now), name)


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

    run(*_settings(), clock.system)


@app.command()
def tick(now: Now = "") -> None:
    """Does once what is due now, or at the instant given: standups, briefings, reminders, expiries.

    Example: channelbot tick --now 2026-03-11T09:00+08:00"""
    from bot.commands.tick import tick

    tick(*_settings(), _clock(now))


@app.command()
def invite(
    person: Annotated[str, typer.Argument(help="The person's name.")] = "",
    admin: Annotated[bool, typer.Option("--admin", help="Make an administrator.")] = False,
    role: Annotated[Role | None, typer.Option(help="The role of a person who is not there yet.")] = None,
    partner: Annotated[str, typer.Option(help="The firm of a partner's contact.")] = "",
    organisation: Organisation = "Channel",
    language: Annotated[str, typer.Option(help="en or zh.")] = "en",
    timezone: Annotated[str, typer.Option(help="Such as Asia/Shanghai.")] = "UTC",
) -> None:
    """Prints a single-use code that ties a chat account to a person, good for 72 hours, and a link with it.

    Example: channelbot invite "Li Wei" --role rep --timezone Asia/Shanghai"""
    from bot import clock
    from bot.commands.invite import Wanted, handed_over, invite
    from domain.records import cells

    chosen = Role.ADMIN if admin else role
    said, where = _cell(cells.language, language), _cell(cells.zone, timezone)
    wanted = Wanted(person or "Administrator", chosen, partner, organisation, said, where)
    settings, program = _settings()
    code = invite(settings.database_url, program, clock.system, wanted)
    typer.echo(f"{code}\n{handed_over(settings, code)}")


@app.command("import")
def import_(
    kind: Annotated[Source, typer.Argument(help="What the file, or the folder, holds.")],
    file: Annotated[Path, typer.Argument(help="A CSV (also .csv.gz) or XLSX file, or a data set's folder.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
    organisation: Organisation = "Channel",
    encoding: Annotated[str, typer.Option(help="Of a CSV file, such as gb18030.")] = "utf-8",
) -> None:
    """Imports records: first shows what would change and every line that can't be taken, then asks.

    What is there already is changed, never doubled: records are known by their external ids.

    Example: channelbot import partners partners.xlsx"""
    from bot import clock
    from bot.commands.imports import Wanted, import_

    settings, program = _settings()
    ask = typer.confirm if sys.stdin.isatty() else None
    wanted = Wanted(kind, file, yes, organisation, encoding)
    import_(settings.database_url, program, clock.system, wanted, ask)


@app.command()
def export(
    kind: Annotated[Kind, typer.Argument(help="What to write.")],
    file: Annotated[Path | None, typer.Argument(help="A .csv or .xlsx file; none: to the screen.")] = None,
    organisation: Organisation = "Channel",
) -> None:
    """Writes all records of a kind as a table that `channelbot import` takes again.

    Example: channelbot export deals deals.xlsx"""
    from bot import clock
    from bot.commands.exports import export

    settings, program = _settings()
    export(settings.database_url, program, clock.system, kind, file, organisation)


@policy.command("check")
def program_check(
    file: Annotated[Path, typer.Argument(help="A policy file (TOML).")],
    language: Annotated[str, typer.Option(help="en or zh: how the clauses are printed.")] = "en",
) -> None:
    """Says what is wrong with a policy file, line by line, or prints the clauses it amounts to.

    Example: channelbot program check examples/programs/hubspot.toml"""
    from bot.commands.program import check

    check(file, language)


@policy.command("diff")
def program_diff(
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


@db.command("upgrade")
def db_upgrade() -> None:
    """Applies the migrations that are missing."""
    from storage import schema

    schema.upgrade(_settings()[0].database_url)


@db.command("check")
def db_check() -> None:
    """Looks whether the database has this version's form, is whole, and its records fit together."""
    from bot.commands.copies import check

    check(_settings()[0].database_url)


@app.command()
def backup(file: Copy, force: Force = False) -> None:
    """Writes a copy of the whole database, also while the bot runs, and checks it.

    Example: channelbot backup friday.sqlite3"""
    from bot.commands.copies import backup

    backup(_settings()[0].database_url, file, force)


@app.command()
def restore(file: Copy, force: Force = False) -> None:
    """Puts a copy in the place of what the database holds, all of it or nothing.

    The copy may come from SQLite or PostgreSQL, and go into either.

    Example: channelbot restore friday.sqlite3"""
    from bot.commands.copies import restore

    restore(_settings()[0].database_url, file, force)


@app.command()
def doctor() -> None:
    """Looks at settings, database, tokens, rights, webhooks and clock, and says what to do about each fault.

    Example: channelbot doctor"""
    from bot import clock
    from bot.commands.doctor import doctor

    doctor(_settings()[0], clock.system)


Letters = Annotated[list[int] | None, typer.Argument(help="Numbers of letters.")]
Every = Annotated[bool, typer.Option("--all", help="Every letter that is stuck.")]


@outbox.command("list")
def outbox_list(
    state: Annotated[list[str] | None, typer.Option(help="Such as dead, unknown or pending.")] = None,
) -> None:
    """Shows the letters that are dead or whose fate is unknown, with the reason.

    Example: channelbot outbox list --state pending"""
    from bot.commands.outbox import show

    show(_settings()[0].database_url, state or ())


@outbox.command("retry")
def outbox_retry(letters: Letters = None, every: Every = False) -> None:
    """Sends stuck letters again.

    Example: channelbot outbox retry 41 42"""
    from bot import clock
    from bot.commands.outbox import retry

    count = retry(_settings()[0].database_url, clock.system, letters or (), every)
    typer.echo(f"{count} queued again.")


@outbox.command("drop")
def outbox_drop(letters: Letters = None, every: Every = False) -> None:
    """Gives stuck letters up for good; they stay in the database.

    Example: channelbot outbox drop --all"""
    from bot.commands.outbox import drop

    typer.echo(f"{drop(_settings()[0].database_url, letters or (), every)} dropped.")


Who = Annotated[str, typer.Argument(help="The person's name, or #17 for the person of that number.")]


@person.command("deactivate")
def person_deactivate(who: Who, organisation: Organisation = "Channel") -> None:
    """Ends a person's access: he is heard no more, and nothing is said to him any more.

    Example: channelbot person deactivate "Li Wei" """
    from bot.commands import person

    typer.echo(person.deactivate(_person_desk(who, organisation)))


@person.command("offboard")
def person_offboard(
    partner: Annotated[str, typer.Argument(help="The partner's name.")],
    organisation: Organisation = "Channel",
) -> None:
    """Ends the access of every contact of a partner.

    Example: channelbot person offboard "Softline GmbH" """
    from bot.commands import person

    typer.echo(person.offboard(_person_desk(partner, organisation)))


@person.command("unlink")
def person_unlink(
    who: Who,
    platform: Annotated[Platform | None, typer.Option(help="Only accounts of this platform.")] = None,
    organisation: Organisation = "Channel",
) -> None:
    """Takes chat accounts from a person; they, and whoever looks after him, are told.

    Example: channelbot person unlink "Jonas Keller" --platform telegram"""
    from bot.commands import person

    typer.echo(person.unlink(_person_desk(who, organisation), platform))


@person.command("export")
def person_export(
    who: Who,
    file: Annotated[Path, typer.Argument(help="A JSON file.")],
    organisation: Organisation = "Channel",
) -> None:
    """Writes everything that is held about a person.

    Example: channelbot person export "Jonas Keller" jonas.json"""
    from bot.commands import person

    typer.echo(person.export(_person_desk(who, organisation), file))


@person.command("erase")
def person_erase(
    who: Who,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do it without asking.")] = False,
    organisation: Organisation = "Channel",
) -> None:
    """Erases a person for good. Records of business stay, under a pseudonym.

    Example: channelbot person erase "Jonas Keller" """
    from bot.commands import person

    if not yes and not typer.confirm(f"Erase {who}? This can't be taken back."):
        raise typer.Exit(1)
    typer.echo(person.erase(_person_desk(who, organisation)))


def _person_desk(who: str, organisation: str) -> person_commands.Desk:
    from bot import clock
    from bot.commands import person

    settings, program = _settings()
    url = settings.database_url
    return person.Desk(url, program, clock.system, organisation, who, settings.erasures_file)


@audit.command("verify")
def audit_verify() -> None:
    """Goes through the audit log from its first entry, and names the first that was tampered with.

    Example: channelbot audit verify"""
    from bot import clock
    from bot.commands.audit import verify

    settings, program = _settings()
    for line in verify(settings.database_url, program, clock.system):
        typer.echo(line)


@audit.command("list")
def audit_list(
    organisation: Organisation = "Channel",
    limit: Annotated[int, typer.Option(help="How many entries, the newest first.", min=1)] = 50,
) -> None:
    """Shows the newest entries: when, who, what, and which records.

    Example: channelbot audit list --limit 20"""
    from bot import clock
    from bot.commands.audit import show

    settings, program = _settings()
    show(settings.database_url, program, clock.system, organisation, limit)


def _settings() -> tuple[Settings, Program]:
    from bot import log
    from bot.config import load, secrets
    from domain.program import load as load_program

    settings = load()
    log.set_up(settings.log_level, settings.log_format, secrets(settings))
    return settings, load_program(settings.channel_program)


def _clock(now: str) -> Clock:
    from bot import clock

    return clock.stopped(_instant(now)) if now else clock.system


def _cell(read: Callable[[str], str], text: str) -> str:
    """An option that is written as in a file that is imported."""
    try:
        return read(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


def _instant(text: str) -> datetime:
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text} is no instant; write it like 2026-03-11T09:00+08:00") from None
    return instant if instant.tzinfo else instant.astimezone()


def main() -> None:
    try:
        app()
    except Problem as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(1)


if __name__ == "__main__":
    main()

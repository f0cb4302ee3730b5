"""A single-use code that ties a chat account to a person."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.clock import Clock
from bot.commands.vendor import founded, nobody, vendor
from bot.config import Settings
from bot.wiring import house
from domain.partners import Partner
from domain.people import Person, Role, erased_name
from domain.problem import Problem
from domain.program import Program
from storage import schema
from storage.memory import Memory

LIFE = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is invited, by name or by number ("#17"); who is not there yet is made, in the role and for the
    partner given."""

    name: str
    role: Role | None = None
    partner: str = ""
    organisation: str = ""
    language: str = "en"
    timezone: str = "UTC"
    found: bool = False  # the organisation too, which is not there yet


def invite(url: str, program: Program, clock: Clock, wanted: Wanted) -> str:
    """A fresh code, good for 72 hours and one account. Raises Problem."""
    if made := schema.upgrade(url).made:
        sys.stderr.write(f"Made the database {made}.\n")
    return asyncio.run(_invite(url, program, clock, wanted))


def handed_over(settings: Settings, code: str) -> str:
    """What its person does with a code: opens a link, where Telegram tells the bot's name; or sends it."""
    link = ""
    if settings.telegram_bot_token:
        from bot.telegram.commands import link_of  # noqa: PLC0415 - a platform that is off is not imported

        token = settings.telegram_bot_token.get_secret_value()
        link = asyncio.run(link_of(token, settings.telegram_api_url, code))
    return f"In Telegram: {link or f'/start {code}'}\nIn Slack, in a private message: {code}"


async def _invite(url: str, program: Program, clock: Clock, wanted: Wanted) -> str:
    async with house(url, program, clock) as here, here.store.work() as work:
        opened = founded if wanted.found else vendor
        memory = await opened(work, wanted.organisation, clock())
        person = await _known(memory, wanted) or await _new(memory, wanted)
        return await memory.invites.make(person.id, clock() + LIFE)


async def _known(memory: Memory, wanted: Wanted) -> Person | None:
    """The one person of that whole name (of the firm given), or of that number; a code for anybody else
    would let one in as another."""
    found = await memory.people.anybody(wanted.name)
    if wanted.partner:
        firm = await _firm(memory, wanted)
        found = [person for person in found if person.partner_id == firm.id]
    here = [person for person in found if person.active]
    if not here:
        return await _back(memory, wanted, found)
    if len(here) > 1:
        listed = ", ".join(f"#{person.id} ({person.role})" for person in here)
        raise Problem(f"Several people are called {wanted.name}: say which by number: {listed}.")
    if wanted.role not in {None, here[0].role}:
        raise Problem(
            f"{here[0].name} is on record as {here[0].role}: leave --role and --admin out for a new code."
        )
    return here[0]


async def _back(memory: Memory, wanted: Wanted, gone: Sequence[Person]) -> Person | None:
    """Whoever is named by his number comes back; a name alone may be somebody new."""
    gone = [person for person in gone if person.name != erased_name(person.id)]
    if gone and wanted.name == f"#{gone[0].id}":
        await memory.people.save(replace(gone[0], active=True))
        memory.rows.note("readmitted", person=gone[0].id)
        return gone[0]
    if wanted.name.startswith("#"):
        raise Problem(f"There is nobody called {wanted.name}.")
    if gone and wanted.role is None:
        raise Problem(
            f"{gone[0].name} was deactivated: `channelbot invite '#{gone[0].id}'` lets {gone[0].name} in "
            "again. For somebody else of that name, say who it is with --role rep, lead, partner or admin."
        )
    return None


async def _new(memory: Memory, wanted: Wanted) -> Person:
    if wanted.role is None:
        none = await nobody(memory, wanted.name)
        raise Problem(f"{none} Somebody new is added with --role rep, lead, partner or admin.")
    where = {"language": wanted.language, "timezone": wanted.timezone}
    if wanted.role is Role.PARTNER:
        firm = await _firm(memory, wanted)
        return await memory.people.add(name=wanted.name, role=wanted.role, partner_id=firm.id, **where)
    team_id = None if wanted.role is Role.ADMIN else await memory.people.first_team()
    person = await memory.people.add(name=wanted.name, role=wanted.role, team_id=team_id, **where)
    if wanted.role is Role.LEAD and team_id is not None:
        await memory.people.lead(team_id, person.id)
    return person


async def _firm(memory: Memory, wanted: Wanted) -> Partner:
    firms = await memory.partners.named(wanted.partner) if wanted.partner else []
    firms = [firm for firm in firms if firm.name == wanted.partner] or firms
    if not firms:
        raise Problem("A partner's contact needs --partner with the name of a partner on record.")
    if len(firms) > 1:
        names = ", ".join(firm.name for firm in firms)
        raise Problem(f"{names} fit {wanted.partner}: give the partner's whole name.")
    return firms[0]

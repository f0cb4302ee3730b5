"""A single-use code that ties a chat account to a person."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from bot.clock import Clock
from bot.commands.vendor import vendor
from bot.config import Settings
from bot.wiring import house
from domain.people import Person, Role
from domain.problem import Problem
from domain.program import Program
from storage import schema
from storage.memory import Memory

LIFE = timedelta(hours=72)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is invited; a person who is not there yet is made, in the role and for the partner given."""

    name: str
    role: Role | None = None
    partner: str = ""
    organisation: str = "Channel"
    language: str = "en"
    timezone: str = "UTC"


def invite(url: str, program: Program, clock: Clock, wanted: Wanted) -> str:
    """A fresh code, good for 72 hours and one account. Raises Problem."""
    schema.upgrade(url)
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
        memory = await vendor(work, wanted.organisation, clock())
        person = await _person(memory, wanted)
        return await memory.invites.make(person.id, clock() + LIFE)


async def _person(memory: Memory, wanted: Wanted) -> Person:
    found = await memory.people.named(wanted.name)
    if found and wanted.role not in {None, found[0].role}:
        raise Problem(
            f"{found[0].name} is on record as {found[0].role}: leave --role and --admin out for a new code."
        )
    if found:
        return found[0]
    if wanted.role is None:
        raise Problem(
            f"There is nobody called {wanted.name}: say who it is with --role rep, lead, partner or admin."
        )
    where = {"language": wanted.language, "timezone": wanted.timezone}
    if wanted.role is Role.PARTNER:
        firms = await memory.partners.named(wanted.partner) if wanted.partner else []
        if not firms:
            raise Problem("A partner's contact needs --partner with the name of a partner on record.")
        return await memory.people.add(name=wanted.name, role=wanted.role, partner_id=firms[0].id, **where)
    team_id = None if wanted.role is Role.ADMIN else await memory.people.first_team()
    person = await memory.people.add(name=wanted.name, role=wanted.role, team_id=team_id, **where)
    if wanted.role is Role.LEAD and team_id is not None:
        await memory.people.lead(team_id, person.id)
    return person

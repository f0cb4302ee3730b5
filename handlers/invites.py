"""Invites in conversation: a code for a partner's contact, or for a colleague."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from domain.chat import Refused, Reply
from domain.dialogue import Question, Script
from domain.people import LEADS, Person, Role
from handlers import forms
from handlers.turn import Turn, say
from language.say import invites as cards

LIFE = timedelta(hours=72)  # of an invite
CONTACT = Script(
    "invite", "invite.contact", (Question("person", "name"), Question("partner", "name", record="partner"))
)
COLLEAGUE = Script(
    "invite_colleague",
    "invite.colleague",
    (Question("person", "name"), Question("role", "choice", choices=(Role.REP, Role.LEAD))),
)


async def start(turn: Turn) -> Reply:
    """Somebody known gets a code; somebody new is a partner's contact or, where a lead asks, a colleague."""
    said = turn.slots if turn.slots.get("person") else turn.read(turn.heard.text).slots
    name, partner = str(said.get("person", "")), str(said.get("partner", ""))
    if partner and not name and not await turn.memory.partners.named(partner):
        name, partner = partner, ""  # 给陈静发个邀请
    known = (
        [person for person in await turn.memory.people.named(name) if await _may(turn, person)]
        if name
        else []
    )
    if known:
        return say(cards.known(turn.words, known))
    if (role := said.get("role")) and turn.who.role in LEADS:
        return await forms.start(turn, "invite_colleague", {"person": name, "role": role})
    if partner or turn.who.role not in LEADS:
        return await forms.start(turn, "invite", {"person": name, "partner": partner})
    return say(cards.whom(turn.words, name))


async def _may(turn: Turn, person: Person) -> bool:
    """Contacts of the partners that one sees; colleagues are a lead's to invite."""
    if person.partner_id is None:
        return turn.who.role in LEADS
    return await turn.memory.partners.get(person.partner_id) is not None


async def of_partner(turn: Turn) -> Reply:
    """The button on a partner's page: its contacts who are on record, and a new one."""
    partner = await turn.memory.partners.get(int(turn.argument(0)))
    if partner is None:
        raise Refused("button.old")
    return await forms.start(turn, "invite", {"partner": partner.name, "partner_id": partner.id})


async def ask_contact(turn: Turn) -> Reply:
    return await forms.start(turn, "invite", {"person": turn.argument(0)})


async def ask_colleague(turn: Turn) -> Reply:
    return await forms.start(turn, "invite_colleague", {"person": turn.argument(0)})


async def contact(turn: Turn) -> Reply:
    """The form is complete: the partner's contact, made where he is not on record, and his code."""
    name, partner_id = str(turn.slots["person"]), turn.slots["partner_id"]
    there = await _same(await turn.memory.people.contacts(partner_id), name)
    person = there or await turn.memory.people.add(
        name=name, role=Role.PARTNER, partner_id=partner_id, **_like(turn.who)
    )
    return await _handed(turn, person)


async def colleague(turn: Turn) -> Reply:
    """The form is complete: a colleague of the speaker's team, and his code."""
    role = Role(turn.slots["role"])
    teams = await turn.memory.people.teams()
    team_id = turn.who.team_id or (teams[0].id if teams else None)
    person = await turn.memory.people.add(
        name=str(turn.slots["person"]), role=role, team_id=team_id, **_like(turn.who)
    )
    return await _handed(turn, person)


async def code(turn: Turn) -> Reply:
    """A fresh code for somebody on record; one given before ends."""
    person = await turn.memory.people.get(int(turn.argument(0)))
    if person is None or not await _may(turn, person):
        raise Refused("button.old")
    return await _handed(turn, person)


async def _handed(turn: Turn, person: Person) -> Reply:
    made = await turn.memory.invites.make(person.id, turn.now + LIFE)
    return say(cards.code(turn.words, person, made, turn.link(made)))


async def _same(people: Sequence[Person], name: str) -> Person | None:
    return next((person for person in people if person.name.lower() == name.strip().lower()), None)


def _like(who: Person) -> dict[str, str]:
    """A new person begins with the zone and language of whoever invites him."""
    return {"language": who.language, "timezone": who.timezone, "country": who.country}

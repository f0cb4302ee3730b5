"""Every action of the registry and every button of the gallery, pressed by everybody: the owner, a rep of
another team, the partner's own contact, another partner's contact, a guest, a stranger."""

from __future__ import annotations

import hashlib
import importlib
import pkgutil
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import time, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.budget import Budget
from bot.desk import Desk
from bot.terminal.hear import account, address
from domain.chat import Button, Card, Inbound, Kind, Standing, action, route_of
from domain.people import STAFF, Role
from domain.program import load
from domain.tasks import Task
from handlers.routes import ROUTES
from language import say
from language.say.gallery import EXAMPLES
from language.words import Words
from storage import audit, handles, sample
from storage.tables import metadata, outbox, teams
from tests.conversation import Clock, Conversation, demo
from tests.rehearsal import Rehearsal

OWNER, OWN, OTHER, ELSEWHERE = sample.REP, "Jonas Keller", sample.PARTNER, "Mia Wong"
CANARIES = ("Globex Corp", "Kaufmann", "Tata Chem", "Softline GmbH", "canary")  # of the owner and his partner
RECORDS = (
    "deals", "deal_events", "visits", "partners", "tasks", "conflicts", "protections", "orders", "people",
    "teams", "accounts", "leaves", "customers", "invites", "claims",
)  # fmt: skip
READ = {name: str(select(metadata.tables[name])) for name in RECORDS}
WITHOUT = {  # routes that take no record, whatever a button carries
    "deal.register", "deal.list", "deal.appeals", "partner.add", "partner.list",
    "partner.rising", "partner.unvisited", "partner.unregistered",
    "task.add", "task.list",
    "person.invite", "invite.ask_contact", "invite.ask_colleague", "conflict.compare",
}  # fmt: skip
RIGHTS = {"not_for_role", "outsider", "button.not_yours", "deal.not_yours_to_decide", "deal.not_found"}
OF_ONE_DEAL = re.compile(r"D-\d{5}")

for module in pkgutil.walk_packages(say.__path__, "language.say."):
    importlib.import_module(module.name)


@dataclass
class Stage:
    """A demo channel with a rep of another team, and one of the owner's deals, partners and tasks."""

    talk: Conversation
    store: Rehearsal
    desk: Desk
    clock: Clock
    submitted: str = ""
    approved: str = ""
    versions: dict[str, int] | None = None
    partner_id: int = 0
    task_id: int = 0
    claim_id: int = 0
    untouched: str = ""  # the digest of the records before any press

    def actions(self) -> list[str]:
        """Each route alone, on the owner's records, and as the gallery's buttons have it."""
        drawn = {b.action for make in EXAMPLES.values() for row in make(Words()).buttons for b in row}
        found = {self.on_stage(each) for each in drawn}
        for route in ROUTES:
            noun = route.partition(".")[0]
            found.add(route)
            found |= {action(route, self.partner_id)} if noun in {"partner", "invite"} else set()
            found |= {action(route, self.task_id)} if noun == "task" else set()
            found |= {action(route, self.claim_id)} if noun == "account" else set()
            if noun == "deal":
                found |= {action(route, ref, self.version(ref)) for ref in (self.submitted, self.approved)}
        found |= {
            action("guess", "deal.approve", "approve Tata"),
            action("say", "show Globex"),
            "no.route",
            "deal.win x y",
        }
        return sorted(found)

    def version(self, reference: str) -> int:
        return (self.versions or {})[reference]

    def on_stage(self, drawn: str) -> str:
        """A button of the gallery, with the references, versions and ids of this stage."""
        route, arguments = route_of(drawn)
        references = [a for a in arguments if OF_ONE_DEAL.fullmatch(a)]
        named = dict(zip(references, (self.submitted, self.approved), strict=False))
        versions = iter([self.version(r) for r in named.values()])
        new: list[object] = []
        for argument in arguments:
            if argument in named:
                new.append(named[argument])
            elif argument.isdigit() and references:
                new.append(next(versions, argument))
            elif argument.isdigit():
                new.append(
                    {"partner": self.partner_id, "task": self.task_id, "account": self.claim_id}.get(
                        route.partition(".")[0], argument
                    )
                )
            else:
                new.append(argument)
        return action(route, *new)

    def of_record(self, pressed: str) -> bool:
        """Whether an action is about one of the owner's records."""
        route, arguments = route_of(pressed)
        if route in WITHOUT:
            return False
        ids = {"partner": str(self.partner_id), "invite": str(self.partner_id), "task": str(self.task_id)}
        ids["account"] = str(self.claim_id)
        own = {self.submitted, self.approved, ids.get(route.partition(".")[0], "-")}
        return any(argument in own for argument in arguments) or pressed.startswith("guess deal.approve")


@dataclass
class Seen:
    """What a press did: how it was refused, what was said to whom, and what was written."""

    refused: str
    said: dict[str, str]
    wrote: bool
    failed: bool


@pytest.fixture
async def stage(sqlite_url: str) -> AsyncIterator[Stage]:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await _other_team(talk)
        await talk.join(OWNER, OWN, OTHER, ELSEWHERE)
        await talk.say(OWN, "register Tata Chemicals, DataVault, 42k, closing June")
        await talk.say(OWN, "skip")
        await talk.press(OWN, "Submit")
        store = Rehearsal(talk.here.store.engine, clock)
        found = Stage(talk, store, Desk(store, load(), clock), clock)
        await _records(found)
        yield found


async def _other_team(talk: Conversation) -> None:
    async with talk.here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, address(""))
        hours = {"standup_at": time(9), "digest_at": time(11), "briefing_at": time(9, 30)}
        team_id = await memory.rows.insert(teams, name="Another", territory="", channel="", **hours)
        await memory.people.add(name=ELSEWHERE, role=Role.REP, team_id=team_id)


async def _records(stage: Stage) -> None:
    async with stage.talk.here.store.work() as work:
        (organisation,) = await work.organisations()
        memory = await work.open_all(organisation.id, address(""))
        (tata,), (globex,) = [
            await memory.deals.named(name) for name in ("Tata Chemicals", "Globex Corporation")
        ]
        stage.submitted, stage.approved = tata.reference, globex.reference
        stage.versions = {tata.reference: tata.version, globex.reference: globex.version}
        (partner,) = await memory.partners.named("Softline")
        (owner,) = await memory.people.named(OWNER)
        task = await memory.tasks.add(Task(0, owner.id, "canary task", partner_id=partner.id))
        stage.partner_id, stage.task_id = partner.id, task.id
        (contact,) = await memory.people.named(OWN)
        stage.claim_id = await memory.claims.add(
            contact.id, account("canary"), "canary", "canary", stage.clock()
        )


@asynccontextmanager
async def pressed(
    stage: Stage, name: str, meant: str, shown_to: int | None = None, standing: Standing = Standing.MEMBER
) -> AsyncIterator[Seen]:
    """One press of a button that stands in a shared place, or was shown to one person."""
    async with stage.store.taken_back() as connection:
        card = await handles.give(
            connection, 1, Card(buttons=((Button("x", meant),),)), shown_to, stage.clock()
        )
        stage.untouched = stage.untouched or await digest(connection)
        yield await seen(stage, connection, press(name, card.buttons[0][0].action, standing), stage.untouched)


def press(name: str, handle: str, standing: Standing = Standing.MEMBER) -> Inbound:
    place = replace(address(name), private=False)
    return Inbound(
        f"press-{name}-{handle}",
        Kind.ACTION,
        place,
        account(name),
        Clock()(),
        action=handle,
        standing=standing,
    )


async def seen(stage: Stage, connection: AsyncConnection, heard: Inbound, before: str = "") -> Seen:
    last = (await connection.scalar(select(outbox.c.id).order_by(outbox.c.id.desc()).limit(1))) or 0
    before = before or await digest(connection)
    stage.desk.budget = Budget()  # hundreds of presses at one moment
    await stage.desk.receive(heard)
    letters = (await connection.execute(select(outbox).where(outbox.c.id > last))).all()
    said: dict[str, str] = {}
    for letter in letters:
        said[letter.conversation] = said.get(letter.conversation, "") + str(letter.card)
    kept = [*await audit.newest(connection, 1, 1), *await audit.newest(connection, 0, 1)]
    notes = [
        n["what"]
        for e in kept
        if e.act.event == audit.heard(heard.platform_key)
        for n in (e.detail or {})["notes"]
    ]
    failed = any(letter.key.endswith(":failed") for letter in letters)
    return Seen(next(iter(notes), ""), said, await digest(connection) != before, failed)


async def digest(connection: AsyncConnection) -> str:
    """Of all records as the database has them: it is taken after each of a thousand presses."""
    held: Any = (await connection.get_raw_connection()).driver_connection
    whole = hashlib.sha256()
    for name, read in READ.items():
        rows = held._connection.execute(read).fetchall()
        whole.update(repr([len(rows)] if name == "accounts" else rows).encode())
    return whole.hexdigest()


def canaries(found: Seen, name: str) -> list[str]:
    return [canary for canary in CANARIES if canary in found.said.get(name, "")]


async def test_the_stage_covers_every_route_and_every_button(stage: Stage) -> None:
    routes = {route_of(each)[0] for each in stage.actions()}
    assert set(ROUTES) <= routes
    drawn = {
        route_of(b.action)[0] for make in EXAMPLES.values() for row in make(Words()).buttons for b in row
    }
    assert drawn - {"say", "guess", "do", "shown"} <= set(ROUTES)


async def test_a_stranger_and_a_guest_do_nothing(stage: Stage) -> None:
    for meant in stage.actions():
        async with pressed(stage, "nobody", meant) as found:
            assert (found.refused, found.said, found.wrote) == ("button.stranger", {}, False), meant
        async with pressed(stage, OWNER, meant, standing=Standing.GUEST) as found:
            assert (found.refused, found.wrote) == ("outsider", False), meant
            assert "guest" in found.said[OWNER]
            assert not canaries(found, OWNER)


async def test_another_partner_and_another_team_touch_and_learn_nothing(stage: Stage) -> None:
    problems: list[object] = []
    for meant in stage.actions():
        for name in (OTHER, ELSEWHERE):
            async with pressed(stage, name, meant) as found:
                kept_out = found.refused and not found.wrote
                if found.failed or canaries(found, name) or (stage.of_record(meant) and not kept_out):
                    problems.append((name, meant, found))
    assert problems == []


async def test_the_partner_s_own_contact_does_not_do_staff_s_work(stage: Stage) -> None:
    for meant in stage.actions():
        route = ROUTES.get(route_of(meant)[0])
        async with pressed(stage, OWN, meant) as found:
            assert not found.failed, meant
            if route and not route.roles - STAFF:
                assert (found.refused, found.wrote) == ("not_for_role", False), meant


async def test_the_owner_is_let_in(stage: Stage) -> None:
    for meant in stage.actions():
        route = ROUTES.get(route_of(meant)[0])
        async with pressed(stage, OWNER, meant) as found:
            assert not found.failed, meant
            if route and Role.REP in route.roles and stage.of_record(meant):
                assert found.refused not in RIGHTS, (meant, found)


async def test_what_was_shown_to_one_person_is_his_alone(stage: Stage) -> None:
    async with stage.store.taken_back(), stage.store.work() as work:
        (owner,) = await (await work.open_all(1, address(""))).people.named(OWNER)
    for meant in stage.actions():
        async with pressed(stage, OWN, meant, owner.id) as found:
            assert (found.refused, found.wrote) == ("button.not_yours", False), meant
            assert not canaries(found, OWN)


@pytest.mark.parametrize(
    "handle", ["x" * 16, "", "deal.approve D-10000 1", "' OR 1=1 --", "{0.__class__}", "x" * 64, "按"]
)
async def test_a_forged_handle_is_no_button(stage: Stage, handle: str) -> None:
    async with stage.store.taken_back() as connection:
        for name in (OWNER, OWN, OTHER, ELSEWHERE):
            found = await seen(stage, connection, press(name, handle))
            assert (found.refused, found.wrote, found.failed) == ("button.unknown", False, False)


async def test_old_stale_and_used_buttons(stage: Stage) -> None:
    meant = action("deal.approve", stage.submitted, stage.version(stage.submitted))
    card = Card(buttons=((Button("x", meant), Button("y", meant)),))
    async with stage.store.taken_back() as connection:
        given = await handles.give(connection, 1, card, None, stage.clock() - handles.LIFE)
        old = await seen(stage, connection, press(OWNER, given.buttons[0][0].action))
        assert (old.refused, old.wrote) == ("button.old", False)
        given = await handles.give(
            connection, 1, card, None, stage.clock() - handles.LIFE + timedelta(seconds=1)
        )
        first = await seen(stage, connection, press(OWNER, given.buttons[0][0].action))
        second = await seen(stage, connection, press(OWNER, given.buttons[0][1].action))
        assert (first.refused, first.wrote) == ("", True)
        assert ("meanwhile" in second.refused, second.wrote) == (True, False)
        again = replace(press(OWNER, given.buttons[0][0].action), event_id="again")
        assert not (await seen(stage, connection, again)).wrote


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 0)])
async def test_a_proposal_is_answered_once(stage: Stage, order: tuple[int, int]) -> None:
    meant = action("deal.approve", stage.submitted, stage.version(stage.submitted))
    card = Card(buttons=((Button("Yes", meant), Button("No", "never")),))
    async with stage.store.taken_back() as connection:
        given = await handles.give(connection, 1, card, None, stage.clock())
        first, second = (
            replace(press(OWNER, given.buttons[0][at].action), event_id=f"{n}") for n, at in enumerate(order)
        )
        assert not (await seen(stage, connection, first)).refused
        later = await seen(stage, connection, second)
        assert (later.refused, later.wrote) == ("button.old", False)


async def test_a_handle_of_another_organisation_is_no_button(stage: Stage) -> None:
    async with stage.store.taken_back() as connection:
        async with stage.store.work() as work:
            foreign = await work.found("Another vendor", stage.clock())
        card = await handles.give(
            connection, foreign, Card(buttons=((Button("x", "help"),),)), None, stage.clock()
        )
        found = await seen(stage, connection, press(OWNER, card.buttons[0][0].action))
        assert found.refused == "button.unknown"

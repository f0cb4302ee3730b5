"""Accounts in chats: whose one is, and where a person is written to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account, Address
from domain.dialogue import Dialogue
from domain.people import Person
from storage import wall
from storage.dialogues import opened
from storage.rows import Rows, build
from storage.sight import Viewer
from storage.tables import accounts, dialogues, people, teams

NOTED = update(accounts).where(accounts.c.id == bindparam("account"))


@dataclass(frozen=True, slots=True)
class Recognised:
    """Who owns a chat account, and what each turn of his needs of his organisation."""

    person: Person
    account_id: int
    conversation: str
    reached: bool  # it is the account by which he is written to
    teams: frozenset[int]  # to which he belongs, or which he leads
    form: Dialogue | None  # that is open where he was heard


_HIS_TEAMS = and_(
    teams.c.organisation_id == people.c.organisation_id,
    or_(teams.c.lead_id == people.c.id, teams.c.id == people.c.team_id),
)
_OTHER = accounts.alias("other")
_LATER = exists().where(  # another account by which he was heard since
    _OTHER.c.person_id == people.c.id, _OTHER.c.id != accounts.c.id, _OTHER.c.seen_at >= accounts.c.seen_at
)
RECOGNISED = (  # it begins every turn
    select(
        people, accounts.c.id.label("account_id"), accounts.c.conversation,
        teams.c.id.label("his_team"), dialogues.c.script, dialogues.c.state, dialogues.c.updated_at,
        and_(accounts.c.unreachable_at.is_(None), ~_LATER).label("reached"),
    )
    .join(accounts, accounts.c.person_id == people.c.id)
    .outerjoin(teams, _HIS_TEAMS)
    .outerjoin(dialogues, and_(dialogues.c.person_id == people.c.id, dialogues.c.place == bindparam("place")))
    .where(
        accounts.c.platform == bindparam("platform"), accounts.c.workspace == bindparam("workspace"),
        accounts.c.user == bindparam("user"), people.c.active,
    )
)  # fmt: skip


async def recognise(connection: AsyncConnection, account: Account, place: str = "") -> Recognised | None:
    """None for a stranger or somebody who left. The transaction is confined to his organisation."""
    whose = {
        "platform": account.platform, "workspace": account.workspace, "user": account.user, "place": place,
    }  # fmt: skip
    found = (await connection.execute(_recognised(connection.dialect.name), whose)).all()
    if not found:
        return None
    own, row = frozenset(row.his_team for row in found if row.his_team is not None), found[0]
    return Recognised(
        build(Person, row), row.account_id, row.conversation, row.reached, own,
        opened(row) if row.script else None,
    )  # fmt: skip


@cache
def _recognised(dialect: str) -> Select[Any]:
    return wall.confining(dialect, RECOGNISED, people.c.organisation_id)


async def viewer(rows: Rows, person: Person) -> Viewer:
    """The person's eyes: the teams he belongs to or leads."""
    query = select(teams.c.id).where(
        teams.c.organisation_id == person.organisation_id,
        or_(teams.c.lead_id == person.id, teams.c.id == (person.team_id or 0)),
    )
    found = frozenset(row.id for row in await rows.all(query))
    return Viewer(person.organisation_id, person, found)


async def speaking(connection: AsyncConnection, account: Account) -> frozenset[int]:
    """The organisations of which somebody speaks in the workspace of an account."""
    query = (
        select(people.c.organisation_id).distinct()
        .join(accounts, accounts.c.person_id == people.c.id)
        .where(accounts.c.platform == account.platform, accounts.c.workspace == account.workspace)
    )  # fmt: skip
    return frozenset((await connection.scalars(query)).all())


async def address(rows: Rows, person_id: int) -> Address | None:
    """Where the person was last heard in private, and can still be reached."""
    query = (
        select(accounts)
        .join(people, people.c.id == accounts.c.person_id)
        .where(and_(accounts.c.person_id == person_id, accounts.c.unreachable_at.is_(None), people.c.active))
        .order_by(accounts.c.seen_at.desc())
    )
    row = await rows.first(query)
    return Address(row.platform, row.workspace, row.conversation) if row else None

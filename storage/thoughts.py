"""Messages left for the language model, and how many of them a day allows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain import zones
from domain.chat import Account, Address, Inbound, Kind
from domain.people import Person
from domain.thoughts import Thought
from storage.rows import insert_new
from storage.tables import people, thoughts

LEASE = timedelta(minutes=2)
AT_ONCE = 4  # messages that one round takes


@dataclass(slots=True)
class Thoughts:
    """The thoughts of one transaction."""

    connection: AsyncConnection

    async def ask(self, person: Person, heard: Inbound, most: int, now: datetime) -> bool:
        """Leaves a message for the model; False where the organisation's day has no more of them.

        Each has a number in its day, which a constraint keeps its own: two turns can't both take the last."""
        day = now.date()
        used = select(func.max(thoughts.c.number)).where(
            thoughts.c.organisation_id == person.organisation_id, thoughts.c.day == day
        )
        number = (await self.connection.scalar(used) or 0) + 1
        if number > most:
            return False
        return await insert_new(
            self.connection, thoughts, organisation_id=person.organisation_id, day=day, number=number,
            person_id=person.id, event=heard.platform_key, platform=heard.address.platform,
            workspace=heard.address.workspace, conversation=heard.address.conversation,
            thread=heard.address.thread, private=heard.address.private, account=heard.account.workspace,
            user=heard.account.user, text=heard.text, asked_at=now,
        )  # fmt: skip

    async def due(self, now: datetime) -> Sequence[Thought]:
        """Leases the messages that wait."""
        free = or_(thoughts.c.lease_until.is_(None), thoughts.c.lease_until <= now)
        query = (
            select(thoughts, people.c.role, people.c.timezone)
            .join(people, people.c.id == thoughts.c.person_id)
            .where(thoughts.c.done_at.is_(None), free)
            .order_by(thoughts.c.id)
            .limit(AT_ONCE)
            .with_for_update(of=thoughts, skip_locked=True)
        )
        rows = (await self.connection.execute(query)).all()
        lease = update(thoughts).where(thoughts.c.id.in_([row.id for row in rows]))
        await self.connection.execute(lease.values(lease_until=now + LEASE))
        return [_thought(row) for row in rows]

    async def done(self, thought_id: int, now: datetime) -> None:
        """It was answered; the words are not kept here."""
        here = update(thoughts).where(thoughts.c.id == thought_id)
        await self.connection.execute(here.values(done_at=now, text=""))


def _thought(row: Any) -> Thought:
    address = Address(row.platform, row.workspace, row.conversation, row.thread, row.private)
    account = Account(row.platform, row.account, row.user)
    heard = Inbound(f"thought:{row.id}", Kind.TEXT, address, account, row.asked_at, text=row.text)
    local = row.asked_at.astimezone(zones.zone(row.timezone))
    return Thought(row.id, row.event, heard, row.text, local, str(row.role))

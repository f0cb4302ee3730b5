"""The outbox as the relay holds it: letters leased one a conversation, paced, and settled once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Address, Letter, Urgency
from domain.delivery import Posted, Tolls
from domain.pace import Toll
from domain.people import Person
from storage.buckets import Buckets
from storage.codec import card_from_json, card_to_json
from storage.people import keeper_of_channel, keeper_of_person
from storage.post import LEASE, WAITING, Post
from storage.rows import Rows
from storage.tables import outbox, people

MOST = 12  # attempts; a letter whose senders die each time is given up
STUCK = ("dead", "unknown")

EARLIER = outbox.alias("earlier")
SAME = and_(*(EARLIER.c[name] == outbox.c[name] for name in ("platform", "workspace", "conversation")))
BEHIND = exists().where(SAME, EARLIER.c.id < outbox.c.id, EARLIER.c.state.in_(WAITING))
SETTLED = update(outbox).where(
    outbox.c.id == bindparam("held"), outbox.c.state == "sending", outbox.c.attempts == bindparam("attempt")
)
LATE = update(outbox).where(outbox.c.state == "sending", outbox.c.lease_until <= bindparam("now"))
AGAIN = LATE.where(outbox.c.urgency != Urgency.DIGEST, outbox.c.attempts < MOST).values(
    state="pending", lease_until=None, repeat=True, error="interrupted"
)
LOST = LATE.values(state="unknown", lease_until=None, error="interrupted").returning(outbox)
HEADS = select(outbox).where(outbox.c.state == "pending", ~BEHIND)


@dataclass(frozen=True, slots=True)
class Kept:
    """A letter as an operator sees it."""

    id: int
    state: str
    to: str
    what: str
    attempts: int
    created_at: datetime
    due_at: datetime
    error: str


@dataclass(frozen=True, slots=True)
class Backlog:
    """Letters that wait, since when the oldest that may go does, and how many are stuck, by state."""

    waiting: int
    oldest: datetime | None
    stuck: Mapping[str, int]


@dataclass(slots=True)
class Outbox:
    """The outbox of one transaction; with `only`, that of one conversation."""

    connection: AsyncConnection
    only: str = ""

    async def due(
        self, now: datetime, limit: int, platforms: Sequence[str], tolls: Tolls
    ) -> Sequence[Posted]:
        """Leases the letters that can go now: of each conversation only the oldest that waits, and only where
        the platform's rates leave room; the others are put off until they do."""
        letters = await self._heads(now, limit, platforms)
        if not letters:
            return []
        owed = {letter.id: tolls(letter) for letter in letters}
        held = await Buckets.hold(
            self.connection, (toll.bucket for each in owed.values() for toll in each), now
        )
        leased = []
        for letter in letters:
            if wait := held.pay(owed[letter.id]):
                await self._set(letter.id, due_at=now + wait)
            else:
                leased.append(letter)
        await held.keep()
        values = {"state": "sending", "lease_until": now + LEASE, "attempts": outbox.c.attempts + 1}
        ids = [letter.id for letter in leased]
        await self.connection.execute(update(outbox).where(outbox.c.id.in_(ids)).values(values))
        return leased

    async def interrupted(self, now: datetime) -> Sequence[Posted]:
        """Letters whose sender died with them in hand. They may have arrived: what may be said again is
        pending again and marked; the rest is unknown, and returned."""
        await self.connection.execute(AGAIN, {"now": now})
        return [posted(row) for row in (await self.connection.execute(LOST, {"now": now})).all()]

    async def _heads(self, now: datetime, limit: int, platforms: Sequence[str]) -> list[Posted]:
        query = HEADS.where(outbox.c.due_at <= now, outbox.c.platform.in_(platforms))
        if self.only:
            query = query.where(outbox.c.conversation == self.only)
        query = query.order_by(outbox.c.due_at, outbox.c.id).limit(limit).with_for_update(skip_locked=True)
        return [posted(row) for row in (await self.connection.execute(query)).all()]

    async def settle(self, letter: Posted, state: str, now: datetime, **values: Any) -> bool:
        """What became of a leased letter: sent (with `message`), pending (with `due_at`), dead, unknown.

        False where the lease was lost meanwhile: another has the letter now."""
        if state == "sent":
            values["sent_at"] = now
            if letter.card.secret:
                values["card"] = card_to_json(letter.card.veiled())
        held = {"held": letter.id, "attempt": letter.attempts}
        change = {"state": state, "lease_until": None, **values}
        return (await self.connection.execute(SETTLED, {**held, **change})).rowcount == 1

    async def close(self, tolls: Sequence[Toll], until: datetime, now: datetime) -> None:
        """Holds letters back until then: the platform asked for it."""
        held = await Buckets.hold(self.connection, (toll.bucket for toll in tolls), now)
        held.close(tolls, until)
        await held.keep()

    async def unreachable(self, address: Address, now: datetime) -> None:
        await Post(self.connection).unreachable(address, now)

    async def moved(self, address: Address, conversation: str) -> None:
        await Post(self.connection).moved(address, conversation)

    async def put(self, organisation_id: int, letter: Letter, now: datetime) -> None:
        await Post(self.connection).put(organisation_id, letter, now)

    async def keeper(self, letter: Posted) -> Person | None:
        """Who is told when it can't arrive: a contact's rep, a rep's lead, a team's lead; else an admin."""
        if letter.organisation_id is None:
            return None
        rows = Rows(self.connection, letter.organisation_id)
        if letter.person_id:
            return await keeper_of_person(rows, letter.person_id)
        return await keeper_of_channel(rows, letter.address)

    async def name_of(self, person_id: int) -> str:
        return await self.connection.scalar(select(people.c.name).where(people.c.id == person_id)) or ""

    async def listed(self, states: Sequence[str], limit: int) -> Sequence[Kept]:
        """Letters in these states, oldest first, for an operator's eyes."""
        query = select(outbox, people.c.name).join(people, people.c.id == outbox.c.person_id, isouter=True)
        query = query.where(outbox.c.state.in_(states)).order_by(outbox.c.id).limit(limit)
        return [kept(row) for row in (await self.connection.execute(query)).all()]

    async def backlog(self, now: datetime) -> Backlog:
        waiting = outbox.c.state.in_(WAITING)
        oldest = select(func.min(outbox.c.due_at)).where(waiting, outbox.c.due_at <= now)
        counts = select(outbox.c.state, func.count()).where(outbox.c.state.in_((*WAITING, *STUCK)))
        rows = (await self.connection.execute(counts.group_by(outbox.c.state))).all()
        found = {str(row[0]): int(row[1]) for row in rows}
        stuck = {state: found.get(state, 0) for state in STUCK}
        return Backlog(
            sum(found.get(state, 0) for state in WAITING), await self.connection.scalar(oldest), stuck
        )

    async def stuck(self, ids: Sequence[int] | None) -> Mapping[int, int]:
        """Of these letters, or of all, those that are stuck, each with its organisation."""
        columns = outbox.c.id, outbox.c.organisation_id
        query = select(*columns).where(outbox.c.state.in_(STUCK)).order_by(outbox.c.id)
        if ids is not None:
            query = query.where(outbox.c.id.in_(ids))
        return {row.id: row.organisation_id for row in await self.connection.execute(query)}

    async def waiting(self, ids: Sequence[int] | None = None) -> Mapping[int, datetime]:
        """Of these letters, or of all, those that are sent at their time, each with when it was written."""
        query = select(outbox.c.id, outbox.c.created_at).where(outbox.c.state.in_(WAITING))
        if ids is not None:
            query = query.where(outbox.c.id.in_(ids))
        return {row.id: row.created_at for row in await self.connection.execute(query.order_by(outbox.c.id))}

    async def retry(self, ids: Sequence[int], now: datetime) -> int:
        """Stuck letters to be sent again, as if never tried; how many there were."""
        fresh = {"state": "pending", "attempts": 0, "due_at": now, "error": None, "lease_until": None}
        return await self._stuck(ids, repeat=outbox.c.state == "unknown", **fresh)

    async def drop(self, ids: Sequence[int]) -> int:
        """Stuck letters given up for good, their secrets struck; how many there were."""
        for row in (await self.connection.execute(select(outbox).where(_gave_up(ids)))).all():
            letter = posted(row)
            if letter.card.secret:
                await self._set(letter.id, card=card_to_json(letter.card.veiled()))
        return await self._stuck(ids, state="dropped")

    async def _stuck(self, ids: Sequence[int], **values: Any) -> int:
        return (await self.connection.execute(update(outbox).where(_gave_up(ids)).values(values))).rowcount

    async def _set(self, letter_id: int, **values: Any) -> None:
        await self.connection.execute(update(outbox).where(outbox.c.id == letter_id).values(values))


def _gave_up(ids: Sequence[int]) -> ColumnElement[bool]:
    return and_(outbox.c.id.in_(ids), outbox.c.state.in_(STUCK))


def posted(row: Any) -> Posted:
    address = Address(row.platform, row.workspace, row.conversation, row.thread, row.private)
    return Posted(
        row.id, row.key, address, card_from_json(row.card), row.urgency, row.edits, row.attempts + 1,
        row.person_id, row.organisation_id, row.repeat, row.replies_to,
    )  # fmt: skip


def kept(row: Any) -> Kept:
    """The letter's reader, or the conversation where nobody is named; its title, or its first line."""
    to = row.name or f"{row.platform} {row.conversation}"
    card = card_from_json(row.card)
    what = card.title or (card.lines[0] if card.lines else "")
    return Kept(row.id, row.state, to, what, row.attempts, row.created_at, row.due_at, row.error or "")

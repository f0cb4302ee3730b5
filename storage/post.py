"""What a turn hears and says: an event is claimed once, a letter is queued once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import (
    Column,
    and_,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    literal,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account, Address, Card, Inbound, Letter
from domain.delivery import Posted, Said, Tolls
from storage import handles
from storage.accounts import address as person_address
from storage.buckets import Buckets
from storage.codec import card_from_json, card_to_json
from storage.rows import Rows, insert_new
from storage.tables import accounts, dialogues, inbox, offsets, outbox, teams
from storage.types import Instant

REMEMBERED = timedelta(days=30)  # events; Slack is read again for seven, Telegram keeps them for one
LEASE = timedelta(seconds=120)  # longer than the longest letter takes
WAITING = ("pending", "sending")
RECENT = 20  # letters to one person that are looked through for what was said last

_BEFORE = outbox.alias("before")
_BEHIND = (  # whether a letter waits in that conversation
    exists()
    .where(
        *(_BEFORE.c[name] == bindparam(f"its_{name}") for name in ("platform", "workspace", "conversation"))
    )
    .where(_BEFORE.c.state.in_(WAITING))
)
LEASED = (  # leased, where no letter waits before it; else it waits too
    insert(outbox)
    .values(
        state=case((_BEHIND, "pending"), else_="sending"),
        attempts=case((_BEHIND, 0), else_=1),
        lease_until=case((_BEHIND, null()), else_=bindparam("lease", type_=Instant())),
    )
    .returning(outbox.c.id, outbox.c.state)
)
SAID = (
    select(
        outbox.c.key, outbox.c.about, outbox.c.card, outbox.c.message, outbox.c.created_at, outbox.c.platform,
        outbox.c.workspace, outbox.c.conversation, outbox.c.thread, outbox.c.private,
    )
    .where(outbox.c.person_id == bindparam("whose"))
    .order_by(outbox.c.id.desc())
    .limit(RECENT)
)  # fmt: skip


@dataclass(slots=True)
class Post:
    """The post of one transaction."""

    connection: AsyncConnection
    waiting: bool = False  # a letter was queued for whoever looks for it

    async def claim(self, heard: Inbound, now: datetime, code: str = "", payload: Any = None) -> bool:
        """Takes an event for this transaction; False where it was taken before."""
        values = {
            "platform": heard.account.platform, "workspace": heard.account.workspace,
            "event_id": heard.event_id, "received_at": now, "code": code or None, "payload": payload,
            "gesture": heard.gesture or None,
        }  # fmt: skip
        return await insert_new(self.connection, inbox, **values)

    async def strip(self, heard: Inbound) -> None:
        """An event stays claimed without the name of its gesture, which may hold its speaker's id."""
        named = inbox.c.event_id == heard.event_id, inbox.c.workspace == heard.account.workspace
        here = inbox.c.platform == heard.account.platform, *named
        await self.connection.execute(update(inbox).where(*here).values(gesture=None))

    async def forget(self, now: datetime) -> None:
        """Drops events heard so long ago that no platform brings them again; what was put aside stays."""
        old = inbox.c.received_at < now - REMEMBERED, inbox.c.code.is_(None)
        await self.connection.execute(delete(inbox).where(*old))

    async def put_aside(self, account: Account, event_id: str, now: datetime, code: str, raw: object) -> None:
        """Keeps an event that can't be heard, for a person to look at; it is not heard again."""
        values = {
            "platform": account.platform, "workspace": account.workspace, "event_id": event_id,
            "received_at": now, "code": code, "payload": {"account": account.user, "raw": raw},
        }  # fmt: skip
        await insert_new(self.connection, inbox, **values)

    async def put(
        self, organisation_id: int, letter: Letter, now: datetime, edits: str = "", tolls: Tolls | None = None
    ) -> Posted | None:
        """Queues a letter; the same key a second time does nothing, nor does a person without an account.

        With `tolls` it is leased to this process at once where it may go now, and returned."""
        where = letter.address or await person_address(
            Rows(self.connection, organisation_id), letter.person_id or 0
        )
        if where is None or (letter.card.buttons and await self._queued(letter.key)):
            return None
        presser = letter.person_id if where.private else None
        card = await handles.give(self.connection, organisation_id, letter.card, presser, now)
        first = await self._first_about(where, letter.about) if letter.threaded else ""
        replies_to = first or letter.replies_to
        fresh = _values(letter, where, card, now, edits, organisation_id, replies_to)
        if tolls is None:
            await self._queue(fresh)
            return None
        posted = _posted(letter, where, card, edits, organisation_id, replies_to)
        return await self._leased(fresh, posted, tolls, now)

    async def _queued(self, key: str) -> bool:
        return await self.connection.scalar(select(outbox.c.id).where(outbox.c.key == key)) is not None

    async def _leased(
        self, fresh: Mapping[str, Any], letter: Posted, tolls: Tolls, now: datetime
    ) -> Posted | None:
        """Leases it where no letter waits before it in its conversation and the rates leave room; else it is
        queued. The conversation's bucket is held first, so that of two turns in one conversation one sees
        the other's letter."""
        owed = tolls(letter)
        held = await Buckets.hold(self.connection, (toll.bucket for toll in owed), now)
        if held.pay(owed):
            await self._queue(fresh)
            return None
        lease = {"lease": now + LEASE, **_conversation(letter.address)}
        row = (await self.connection.execute(LEASED, {**fresh, **lease})).one()
        if row.state == "pending":
            self.waiting = True
            return None
        await held.keep()
        return replace(letter, id=row.id)

    async def _first_about(self, where: Address, about: str) -> str:
        """The message by which something was first spoken of there, and not in a thread."""
        query = select(outbox.c.message).where(
            outbox.c.platform == where.platform, outbox.c.workspace == where.workspace,
            outbox.c.conversation == where.conversation, outbox.c.thread == where.thread,
            outbox.c.about == about, outbox.c.message != "",
        )  # fmt: skip
        return await self.connection.scalar(query.order_by(outbox.c.id).limit(1)) or ""

    async def put_stranger(self, letter: Letter, now: datetime) -> None:
        """Queues a letter to somebody of no organisation; it can carry no buttons."""
        assert letter.address is not None, "a stranger is only answered where he spoke"
        await self._queue(_values(letter, letter.address, letter.card, now, "", None))

    async def _queue(self, fresh: Mapping[str, Any]) -> None:
        await insert_new(self.connection, outbox, **fresh)
        self.waiting = True

    async def about(self, address: Address, message: str) -> str:
        """What a message of the bot's in that conversation was about; nothing where it is not known."""
        query = select(outbox.c.about).where(
            outbox.c.platform == address.platform, outbox.c.workspace == address.workspace,
            outbox.c.conversation == address.conversation, outbox.c.message == message,
        )  # fmt: skip
        return await self.connection.scalar(query.order_by(outbox.c.id.desc()).limit(1)) or ""

    async def answered(self, address: Address, person_id: int, heard: str) -> str | None:
        """What the answer to a person's own message was about; None where no such message was heard."""
        named = or_(inbox.c.event_id == heard, inbox.c.gesture == heard)
        where = inbox.c.platform == address.platform, inbox.c.workspace == address.workspace
        event = await self.connection.scalar(select(inbox.c.event_id).where(*where, named).limit(1))
        if event is None:
            return None
        key = f"{address.platform}:{address.workspace}:{event}"
        first = outbox.c.key == f"{key}:0", outbox.c.person_id == person_id
        return await self.connection.scalar(select(outbox.c.about).where(*first)) or ""

    async def quoted(self, address: Address, message: str) -> Said | None:
        """What a message of the bot's in that conversation says; None where it is not known."""
        query = select(outbox.c.key, outbox.c.about, outbox.c.card, outbox.c.message).where(
            outbox.c.platform == address.platform, outbox.c.workspace == address.workspace,
            outbox.c.conversation == address.conversation, outbox.c.message == message,
        )  # fmt: skip
        row = (await self.connection.execute(query.order_by(outbox.c.id.desc()).limit(1))).first()
        if row is None or not message:
            return None
        return Said(row.key, row.about, partial(card_from_json, row.card), row.message)

    async def said(self, address: Address, person_id: int) -> Sequence[tuple[datetime, Said]]:
        """What the bot said to a person in that conversation of late and when, the newest first."""
        rows = (await self.connection.execute(SAID, {"whose": person_id})).all()
        return [(row.created_at, _said(row)) for row in rows if _place(row) == _place(address)]

    async def buttons(self, address: Address) -> list[str]:
        """The handles of the last card with buttons that was sent to that conversation."""
        here = and_(
            outbox.c.platform == address.platform, outbox.c.workspace == address.workspace,
            outbox.c.conversation == address.conversation, outbox.c.state == "sent",
        )  # fmt: skip
        query = select(outbox.c.card).where(here).order_by(outbox.c.id.desc()).limit(RECENT)
        for card in map(card_from_json, (await self.connection.scalars(query)).all()):
            if card.buttons:
                return [button.action for row in card.buttons for button in row]
        return []

    async def unreachable(self, address: Address, now: datetime) -> None:
        """Notes that a person can't be written to there: he blocked the bot, or left."""
        here = and_(
            accounts.c.platform == address.platform, accounts.c.workspace == address.workspace,
            accounts.c.conversation == address.conversation,
        )  # fmt: skip
        await self.connection.execute(update(accounts).where(here).values(unreachable_at=now))

    async def silence(self, account: Account, now: datetime) -> bool:
        """Nothing is said to that account of itself until it is heard again, not even what waits to be; False
        where that was so before."""
        its = and_(
            accounts.c.platform == account.platform, accounts.c.workspace == account.workspace,
            accounts.c.user == account.user, accounts.c.unreachable_at.is_(None),
        )  # fmt: skip
        silent = update(accounts).where(its).values(unreachable_at=now).returning(accounts.c.conversation)
        where = await self.connection.scalar(silent)
        waits = and_(
            outbox.c.platform == account.platform, outbox.c.workspace == account.workspace,
            outbox.c.conversation == where, outbox.c.private, outbox.c.state == "pending",
        )  # fmt: skip
        if where is not None:
            await self.connection.execute(
                update(outbox).where(waits).values(state="dropped", error="outsider")
            )
        return where is not None

    async def moved(self, address: Address, conversation: str) -> None:
        """A conversation got a new id (a Telegram group that became a supergroup)."""
        here = and_(
            outbox.c.platform == address.platform, outbox.c.workspace == address.workspace,
            outbox.c.conversation == address.conversation,
        )  # fmt: skip
        await self.connection.execute(update(outbox).where(here).values(conversation=conversation))
        await self._rename(teams.c.channel, " ", address, conversation)
        await self._rename(dialogues.c.place, ":", address, conversation)

    async def _rename(self, column: Column[str], mark: str, address: Address, conversation: str) -> None:
        """Where a conversation's name is written in one word, with what follows it kept."""
        before = mark.join((address.platform, address.workspace, address.conversation))
        after = mark.join((address.platform, address.workspace, conversation))
        renamed = literal(after) + func.substr(column, len(before) + 1)
        here = or_(column == before, column.startswith(f"{before}{mark}", autoescape=True))
        if column.table is dialogues:  # a form that is open in the new place already goes first
            there = dialogues.alias("there")
            taken = exists().where(there.c.person_id == dialogues.c.person_id, there.c.place == renamed)
            await self.connection.execute(dialogues.delete().where(here, taken))
        await self.connection.execute(update(column.table).where(here).values({column.name: renamed}))

    async def position(self, platform: str, workspace: str) -> str:
        """How far a polled platform was read."""
        here = and_(offsets.c.platform == platform, offsets.c.workspace == workspace)
        return await self.connection.scalar(select(offsets.c.position).where(here)) or ""

    async def move_position(self, platform: str, workspace: str, position: str) -> None:
        values = {"platform": platform, "workspace": workspace, "position": position}
        await insert_new(self.connection, offsets, **values)
        here = and_(offsets.c.platform == platform, offsets.c.workspace == workspace)
        await self.connection.execute(update(offsets).where(here).values(position=position))


def _values(
    letter: Letter,
    where: Address,
    card: Card,
    now: datetime,
    edits: str,
    organisation_id: int | None,
    replies_to: str = "",
) -> Mapping[str, Any]:
    """A letter as its row begins."""
    return {
        "organisation_id": organisation_id, "key": letter.key, "person_id": letter.person_id,
        "platform": where.platform, "workspace": where.workspace, "conversation": where.conversation,
        "thread": where.thread, "private": where.private, "edits": edits, "card": card_to_json(card),
        "urgency": letter.urgency, "about": letter.about, "created_at": now, "due_at": now,
        "replies_to": replies_to,
    }  # fmt: skip


def _posted(
    letter: Letter, where: Address, card: Card, edits: str, organisation_id: int, replies_to: str
) -> Posted:
    """The same as it is sent the first time; its number is not known yet."""
    return Posted(
        0, letter.key, where, card, letter.urgency, edits, 1, letter.person_id, organisation_id,
        replies_to=replies_to,
    )  # fmt: skip


def _conversation(where: Address) -> Mapping[str, str]:
    return {
        "its_platform": where.platform, "its_workspace": where.workspace,
        "its_conversation": where.conversation,
    }  # fmt: skip


def _said(row: Any) -> Said:
    event, _, _ = row.key.rpartition(":")
    return Said(event, row.about, partial(card_from_json, row.card), row.message, row.thread)


def _place(where: Any) -> tuple[str, ...]:
    """A conversation; a private one whatever its threads."""
    thread = "" if where.private else where.thread
    return str(where.platform), where.workspace, where.conversation, thread

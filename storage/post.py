"""What a turn hears and says: an event is claimed once, a letter is queued once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, and_, delete, func, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Account, Address, Card, Inbound, Letter
from domain.delivery import Said
from storage import handles
from storage.codec import card_from_json, card_to_json
from storage.people import address as person_address
from storage.rows import Rows, insert_new
from storage.tables import accounts, dialogues, inbox, offsets, outbox, teams

REMEMBERED = timedelta(days=30)  # events; Slack is read again for seven, Telegram keeps them for one
RECENT = 20  # letters to one person that are looked through for what was said last


@dataclass(slots=True)
class Post:
    """The post of one transaction."""

    connection: AsyncConnection

    async def claim(self, heard: Inbound, now: datetime, code: str = "", payload: Any = None) -> bool:
        """Takes an event for this transaction; False where it was taken before."""
        values = {
            "platform": heard.account.platform, "workspace": heard.account.workspace,
            "event_id": heard.event_id, "received_at": now, "code": code or None, "payload": payload,
            "gesture": heard.gesture or None,
        }  # fmt: skip
        return await insert_new(self.connection, inbox, **values)

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

    async def put(self, organisation_id: int, letter: Letter, now: datetime, edits: str = "") -> None:
        """Queues a letter; the same key a second time does nothing, nor does a person without an account."""
        where = letter.address or await person_address(
            Rows(self.connection, organisation_id), letter.person_id or 0
        )
        if where is None:
            return
        known = await self.connection.scalar(select(outbox.c.id).where(outbox.c.key == letter.key))
        if known is not None:
            return
        presser = letter.person_id if where.private else None
        card = await handles.give(self.connection, organisation_id, letter.card, presser, now)
        first = await self._first_about(where, letter.about) if letter.threaded else ""
        replies_to = first or letter.replies_to
        await self._queue(letter, where, card, now, edits, organisation_id, replies_to)

    async def _first_about(self, where: Address, about: str) -> str:
        """The message by which something was first spoken of in a conversation."""
        query = select(outbox.c.message).where(
            outbox.c.platform == where.platform, outbox.c.workspace == where.workspace,
            outbox.c.conversation == where.conversation, outbox.c.about == about, outbox.c.message != "",
        )  # fmt: skip
        return await self.connection.scalar(query.order_by(outbox.c.id).limit(1)) or ""

    async def put_stranger(self, letter: Letter, now: datetime) -> None:
        """Queues a letter to somebody of no organisation; it can carry no buttons."""
        assert letter.address is not None, "a stranger is only answered where he spoke"
        await self._queue(letter, letter.address, letter.card, now, "", None)

    async def _queue(
        self,
        letter: Letter,
        where: Address,
        card: Card,
        now: datetime,
        edits: str,
        organisation_id: int | None,
        replies_to: str = "",
    ) -> None:
        values = {
            "organisation_id": organisation_id, "key": letter.key, "person_id": letter.person_id,
            "platform": where.platform, "workspace": where.workspace, "conversation": where.conversation,
            "thread": where.thread, "private": where.private, "edits": edits, "card": card_to_json(card),
            "urgency": letter.urgency, "about": letter.about, "created_at": now, "due_at": now,
            "replies_to": replies_to,
        }  # fmt: skip
        await insert_new(self.connection, outbox, **values)

    async def about(self, address: Address, message: str) -> str:
        """What a message of the bot's in that conversation was about; nothing where it is not known."""
        query = select(outbox.c.about).where(
            outbox.c.platform == address.platform, outbox.c.workspace == address.workspace,
            outbox.c.conversation == address.conversation, outbox.c.message == message,
        )  # fmt: skip
        return await self.connection.scalar(query.order_by(outbox.c.id.desc()).limit(1)) or ""

    async def said(self, address: Address, person_id: int, since: datetime) -> Sequence[Said]:
        """What the bot said to a person in that conversation since then, the newest first."""
        query = select(outbox).where(outbox.c.person_id == person_id, outbox.c.created_at >= since)
        rows = (await self.connection.execute(query.order_by(outbox.c.id.desc()).limit(RECENT))).all()
        here = [row for row in rows if _place(row) == _place(address)]
        return [
            Said(row.key.rpartition(":")[0], row.about, card_from_json(row.card), row.message) for row in here
        ]

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

    async def moved(self, address: Address, conversation: str) -> None:
        """A conversation got a new id (a Telegram group that became a supergroup)."""
        for table in (outbox, accounts):
            here = and_(
                table.c.platform == address.platform, table.c.workspace == address.workspace,
                table.c.conversation == address.conversation,
            )  # fmt: skip
            await self.connection.execute(update(table).where(here).values(conversation=conversation))
        await self._rename(teams.c.channel, " ", address, conversation)
        await self._rename(dialogues.c.place, ":", address, conversation)

    async def _rename(self, column: Column[str], mark: str, address: Address, conversation: str) -> None:
        """Where a conversation's name is written in one word, with what follows it kept."""
        before = mark.join((address.platform, address.workspace, address.conversation))
        after = mark.join((address.platform, address.workspace, conversation))
        rest = func.substr(column, len(before) + 1)
        here = or_(column == before, column.startswith(f"{before}{mark}", autoescape=True))
        await self.connection.execute(
            update(column.table).where(here).values({column.name: literal(after) + rest})
        )

    async def position(self, platform: str, workspace: str) -> str:
        """How far a polled platform was read."""
        here = and_(offsets.c.platform == platform, offsets.c.workspace == workspace)
        return await self.connection.scalar(select(offsets.c.position).where(here)) or ""

    async def move_position(self, platform: str, workspace: str, position: str) -> None:
        values = {"platform": platform, "workspace": workspace, "position": position}
        await insert_new(self.connection, offsets, **values)
        here = and_(offsets.c.platform == platform, offsets.c.workspace == workspace)
        await self.connection.execute(update(offsets).where(here).values(position=position))


def _place(where: Any) -> tuple[str, ...]:
    """A conversation; a private one whatever its threads."""
    thread = "" if where.private else where.thread
    return str(where.platform), where.workspace, where.conversation, thread

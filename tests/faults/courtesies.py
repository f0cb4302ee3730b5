"""The guards of delivery and of the calendar, each to be taken out as a negative control (guards.py)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.slack.listen import Ears
from bot.telegram import send as telegram
from domain.deals.deal import Deal
from domain.delivery import Posted
from scheduled import standups
from scheduled.relay import Outbox, Relay
from storage import database
from storage.deals import Deals
from storage.post import Post
from storage.tables import deals

Patch = pytest.MonkeyPatch


async def _nothing(*_: Any, **__: Any) -> None:
    return None


def named(patch: Patch) -> None:
    """The time that a platform names is not waited for."""

    async def later(relay: Relay, box: Outbox, letter: Posted, _asked: object, now: datetime) -> None:
        await relay._settle(box, letter, "pending", now, due_at=now)

    patch.setattr(Relay, "_later", later)


def spread(patch: Patch) -> None:
    """Every attempt comes two seconds after the one before."""
    patch.setattr(Relay, "_wait", lambda *_: timedelta(seconds=2))


def told(patch: Patch) -> None:
    """Nobody learns that a letter can't arrive."""
    patch.setattr(Relay, "_tell", _nothing)


def moved(patch: Patch) -> None:
    """A group that became a supergroup keeps its old number."""
    patch.setattr(Post, "moved", _nothing)


def unchanged(patch: Patch) -> None:
    """A card that is as it should be is an error."""
    patch.setattr(telegram, "UNCHANGED", ())


def questions(patch: Patch) -> None:
    """A modal that does not open is all there is."""
    patch.setattr(Ears, "_receive", _once(Ears._receive))


def _once(whole: Callable[..., Any]) -> Callable[..., Any]:
    async def receive(ears: Ears, heard: Any) -> Any:
        return None if heard.event_id.endswith(":asked") else await whole(ears, heard)

    return receive


def useful(patch: Patch) -> None:
    """A question is asked however late it is."""
    patch.setattr(standups, "USEFUL", timedelta(days=1))


def apart(patch: Patch) -> None:
    """A job that fails ends the round."""
    patch.setattr("scheduled.timetable.log.error", _raised)


def _raised(*_: Any, exc_info: Exception, **__: Any) -> None:
    raise exc_info


def awaited(patch: Patch) -> None:
    """Nobody waits for the daily backup."""
    patch.setattr("domain.backups.late", lambda *_: 0)


def disk(patch: Patch) -> None:
    """SQLite does not wait for the disk."""
    whole = database._settle

    def settle(connection: Any, record: object) -> None:
        whole(connection, record)
        connection.execute("PRAGMA synchronous=OFF")

    patch.setattr(database, "_settle", settle)


def version(patch: Patch) -> None:
    """Who saves last overwrites what another saved."""
    whole = Deals.save

    async def save(records: Deals, deal: Deal, event: Any) -> None:
        as_read = update(deals).where(deals.c.id == deal.id).values(version=deal.version - 1)
        await records.rows.connection.execute(as_read)
        await whole(records, deal, event)

    patch.setattr(Deals, "save", save)


GUARDS = (version, named, spread, told, moved, unchanged, questions, useful, apart, awaited, disk)
COURTESIES: Mapping[str, Callable[[Patch], None]] = {guard.__name__: guard for guard in GUARDS}

"""The guards that keep the promises. Each can be taken out, to see the test of its promise turn red:

WITHOUT=inbox pytest tests/faults/test_turn.py    # must fail: nothing tells an event that was heard before"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot import desk
from bot.gaps import Gaps
from bot.slack import hear as listening
from bot.slack import send as slack
from bot.slack.gaps import Looker
from bot.telegram import listen
from bot.telegram import send as telegram
from bot.telegram.poll import Poller
from domain import zones
from domain.chat import Card, Urgency
from scheduled import relay
from storage import accounts, database, near, schema, slots, store, wall
from storage.audit import Act
from storage.buckets import Buckets
from storage.outbox import Outbox
from storage.post import Post
from storage.store import Store
from storage.work import Work
from tests.faults.courtesies import COURTESIES
from tests.faults.doors import DOORS
from tests.faults.walls import WALLS

Patch = pytest.MonkeyPatch


def inbox(patch: Patch) -> None:
    """Every event is taken for new."""
    whole = Post.claim

    async def claim(*asked: Any, **named: Any) -> bool:
        await whole(*asked, **named)
        return True

    patch.setattr(Post, "claim", claim)


def transaction(patch: Patch) -> None:
    """Each statement is kept by itself."""

    @asynccontextmanager
    async def loose(store: Store, _what: str = "") -> AsyncIterator[Work]:
        alone = store.engine.execution_options(isolation_level="AUTOCOMMIT")
        async with alone.connect() as connection:
            yield Work(connection, Act("test", store.clock()))

    patch.setattr(near, "begin", lambda _: None)
    patch.setattr(Store, "work", loose)


def immediate(patch: Patch) -> None:
    """SQLite takes the write lock at the first write only."""
    patch.setattr(near, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))


def primary(patch: Patch) -> None:
    """Of several servers, the first that answers will do."""
    patch.setattr(database, "PRIMARY", {})


def again(patch: Patch) -> None:
    """A transaction is tried once."""
    patch.setattr(store, "ATTEMPTS", 1)


def slot(patch: Patch) -> None:
    """Whoever comes takes the slot."""

    async def take(*_: Any) -> bool:
        return True

    patch.setattr(slots, "take", take)


def mark(patch: Patch) -> None:
    """A repeat looks like the first."""
    for room in (slack, telegram):
        patch.setattr(room, "marked", lambda letter: letter)


def once(patch: Patch) -> None:
    """A digest whose fate is unknown is said again, as an answer is."""
    patch.setattr(relay, "_once_more", lambda letter: letter.urgency is not Urgency.EDIT)


def fence(patch: Patch) -> None:
    """Who lost his lease settles all the same."""

    async def settle(box: Outbox, letter: Any, state: str, _now: Any, **values: Any) -> bool:
        await box._set(letter.id, state=state, **values)
        return True

    patch.setattr(Outbox, "settle", settle)


def aside(patch: Patch) -> None:
    """What can't be heard is tried for ever."""
    patch.setattr(listen, "PATIENCE", 10**9)


def late(patch: Patch) -> None:
    """What was said yesterday is done today."""
    patch.setattr("handlers.late.late", lambda _: False)


def gaps(patch: Patch) -> None:
    """Nobody looks for what was not delivered."""

    async def look(_: Looker) -> None:
        return None

    patch.setattr(Looker, "look", look)


def gesture(patch: Patch) -> None:
    """What a client called a message is not looked at."""
    patch.setattr(listening, "_gesture", lambda _: "")


def renew(patch: Patch) -> None:
    """A client whose pool is spoiled is used on."""

    async def renew(_: Poller) -> None:
        return None

    patch.setattr(Poller, "_renew", renew)


def away(patch: Patch) -> None:
    """Nobody is told that messages are lost."""

    async def tell(*_: Any) -> None:
        return None

    patch.setattr(Gaps, "_tell_lost", tell)


def whole(patch: Patch) -> None:
    """SQLite keeps half a migration."""
    patch.setattr(schema, "_whole", lambda *_: None)


def walled(patch: Patch) -> None:
    """PostgreSQL is not told for whom a transaction is."""

    async def confine(*_: Any) -> None:
        return

    patch.setattr(accounts, "_recognised", lambda _: accounts.RECOGNISED)
    patch.setattr(wall, "confine", confine)


def unsaid(patch: Patch) -> None:
    """A letter with a secret is kept as it was said."""
    patch.setattr(Card, "veiled", lambda card: card)


def zone(patch: Patch) -> None:
    """A zone that is not known is an error."""
    patch.setattr(zones, "zone", ZoneInfo)


def damaged(patch: Patch) -> None:
    """A damaged file is a traceback."""
    patch.setattr(schema, "DAMAGED", ())


def tidied(patch: Patch) -> None:
    """Nothing is ever dropped."""

    async def forget(*_: Any) -> None:
        return None

    patch.setattr(Work, "forget", forget)


def paced(patch: Patch) -> None:
    """Every toll is waived."""
    patch.setattr(Buckets, "pay", lambda *_: timedelta(0))


def cut(patch: Patch) -> None:
    """What is too long is said all the same."""
    patch.setattr("bot.slack.draw.cut", lambda text, _: text)


def outage(patch: Patch) -> None:
    """Whatever goes wrong is the event's fault."""
    patch.setattr(desk, "outage", lambda _: False)


OWN = (
    inbox,
    transaction,
    immediate,
    primary,
    again,
    slot,
    mark,
    once,
    fence,
    aside,
    late,
    gaps,
    gesture,
    renew,
    away,
    whole,
    walled,
    unsaid,
    zone,
    damaged,
    tidied,
    paced,
    cut,
    outage,
)
HERE = {guard.__name__: guard for guard in OWN}
GUARDS: Mapping[str, Callable[[Patch], None]] = {**HERE, **COURTESIES, **DOORS, **WALLS}

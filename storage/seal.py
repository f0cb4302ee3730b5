"""The seal: while it holds, a transaction reads records and writes none, whoever tries."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Delete, Insert, Update, event
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Unconfirmed

# What a conversation itself needs, confirmed or not: post, forms, the count that limits what is looked up,
# the log of what was tried. Every other table holds records.
PLUMBING = frozenset(
    "accounts audit audit_heads buckets changes dialogues drafts handles inbox lookups offsets outbox "
    "strangers thoughts".split()
)


_SEALS: WeakKeyDictionary[Connection, Seal] = WeakKeyDictionary()


class Seal:
    """On one transaction; open until it is closed. A later one on the same transaction takes its place."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.closed = False
        sync = connection.sync_connection
        assert sync is not None, "a transaction has begun"
        if sync not in _SEALS:
            event.listen(sync, "before_execute", _check)
        _SEALS[sync] = self


def _check(connection: Connection, statement: object, *_rest: object) -> None:
    """Raises Unconfirmed where a record would be written under a closed seal."""
    if not _SEALS[connection].closed or not isinstance(statement, Insert | Update | Delete):
        return
    if str(statement.table) not in PLUMBING:
        raise Unconfirmed

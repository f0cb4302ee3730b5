"""The seal: while it holds, a transaction reads records and writes none, whoever tries."""

from __future__ import annotations

from sqlalchemy import Delete, Insert, Update, event
from sqlalchemy.ext.asyncio import AsyncConnection

from domain.chat import Unconfirmed

# What a conversation itself needs, confirmed or not: post, forms, the count that limits what is looked up,
# the log of what was tried. Every other table holds records.
PLUMBING = frozenset(
    "accounts audit audit_heads changes dialogues drafts handles inbox lookups offsets outbox strangers "
    "thoughts".split()
)


class Seal:
    """On one transaction; open until it is closed."""

    def __init__(self, connection: AsyncConnection) -> None:
        self.closed = False
        event.listen(connection.sync_connection, "before_execute", self._check)

    def _check(self, _connection: object, statement: object, *_rest: object) -> None:
        """Raises Unconfirmed where a record would be written under a closed seal."""
        if not self.closed or not isinstance(statement, Insert | Update | Delete):
            return
        if str(statement.table) not in PLUMBING:
            raise Unconfirmed

"""Connections that rested are asked whether they still lead to a server; those just used need not be.

SQLAlchemy's own pre-ping asks before every transaction, which takes as long as a few statements."""

from __future__ import annotations

from time import monotonic
from typing import Any, Final

from sqlalchemy import event
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.ext.asyncio import AsyncEngine

LONG: Final = 1.0  # seconds
SINCE: Final = "rests_since"


def watch(engine: AsyncEngine) -> None:
    """From now on what is taken from the pool was used within a second, or answers."""
    dialect = engine.dialect

    def laid_down(_connection: object, record: Any) -> None:
        record.info[SINCE] = monotonic()

    def taken_up(connection: Any, record: Any, _proxy: object) -> None:
        if monotonic() - record.info.get(SINCE, monotonic()) < LONG:
            return
        try:
            dialect.do_ping(connection)
        except dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error

    event.listen(engine.sync_engine, "checkin", laid_down)
    event.listen(engine.sync_engine, "checkout", taken_up)

"""Troubles of the database that pass: what was begun is begun again, whole."""

from __future__ import annotations

from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

# postgresql.org/docs/current/errcodes-appendix.html
AGAIN: Final = frozenset({
    "40001",  # serialization_failure
    "40P01",  # deadlock_detected
    "55P03",  # lock_not_available
})  # fmt: skip
DEMOTED: Final = frozenset({
    "25006",  # read_only_sql_transaction: this server is no longer the primary
    "57P01", "57P02", "57P03",  # admin_shutdown, crash_shutdown, cannot_connect_now
})  # fmt: skip
BUSY: Final = ("database is locked", "database table is locked")


def outage(error: BaseException) -> bool:
    """Whether the database or the machine, and not what was asked of them, is at fault: nothing can be kept,
    or not even opened, now."""
    if isinstance(error, OSError | MemoryError):
        return True
    if not isinstance(error, OperationalError | InterfaceError | InternalError | PoolTimeoutError):
        return False
    fault = getattr(getattr(error, "orig", None), "sqlite_errorname", "")  # SQLite calls bad SQL operational
    return fault != "SQLITE_ERROR"


def passing(error: BaseException) -> bool:
    """Whether the same transaction may well succeed a moment later."""
    if not isinstance(error, DBAPIError):
        return False
    if error.connection_invalidated or lost_server(error):
        return True
    return _state(error) in AGAIN or any(words in str(error.orig) for words in BUSY)


def lost_server(error: DBAPIError) -> bool:
    """Whether every connection of the pool is likely to lead to a server that is gone or demoted."""
    return error.connection_invalidated or _state(error) in DEMOTED


def _state(error: DBAPIError) -> str:
    return str(getattr(error.orig, "sqlstate", None) or "")

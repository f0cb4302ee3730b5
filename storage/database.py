"""The database: an engine whose every write transaction is serial on SQLite, and plain on PostgreSQL."""

from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import AsyncAdaptedQueuePool, event, make_url
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from domain import failpoint
from storage import near, own, rested
from storage.wall import ALL

SQLITE = "sqlite+aiosqlite"
POSTGRES = "postgresql+psycopg"
DRIVERS = {
    "sqlite": SQLITE,
    SQLITE: SQLITE,
    "postgres": POSTGRES,
    "postgresql": POSTGRES,
    POSTGRES: POSTGRES,
    "postgresql+asyncpg": POSTGRES,
    "postgresql+psycopg2": POSTGRES,
}

# A server that is gone is noticed within seconds, and no statement waits for ever: libpq's own settings
# (postgresql.org/docs/current/libpq-connect.html). Settings in the URL go first.
PATIENCE = {
    "connect_timeout": 3,  # seconds
    "keepalives_idle": 10,
    "keepalives_interval": 3,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,  # milliseconds, as the rest
    "options": "-c statement_timeout=30000 -c lock_timeout=10000"
    " -c idle_in_transaction_session_timeout=60000"
    f" -c jit=off {ALL}",  # every query here is short: compiling one takes longer than running it
}


# postgresql://user@one:5432,two:5432/name, as libpq writes a server and its standbys
SERVERS: Final = re.compile(
    r"(?P<before>\w[\w+]*://(?:[^/?#]*@)?)(?P<servers>[^/?#@]*,[^/?#@]*)(?P<after>.*)"
)
QUERY: Final = re.compile(r"(?P<name>/[^/?@]*)\?\w+=[^&?]*(&\w+=[^&?]*)*$")
FORM: Final = (
    "use sqlite:///path/to/file or postgresql://user:password@host/name, and percent-encode the password "
    "(@ is %40, / is %2F)"
)
PRIMARY: Final = {"target_session_attrs": "read-write"}  # of several servers, the one that takes writes


class DatabaseURLError(ValueError):
    """The address names no database that this program can use."""


def address(url: str) -> URL:
    """A SQLAlchemy URL with the driver this program uses.

    Raises DatabaseURLError for anything but SQLite and PostgreSQL, and where a password is not encoded: a
    piece of it would be taken for the host, and stand in errors."""
    try:
        parsed = _servers(url)
        found = parsed.set(drivername=DRIVERS[parsed.drivername])
    except Exception:
        raise DatabaseURLError(FORM) from None
    if found.drivername == POSTGRES and (_torn(url) or "@" in f"{found.host}{found.database}"):
        raise DatabaseURLError(FORM)
    return found


def _torn(url: str) -> bool:
    """Whether more than one @ stands before the options: the others are a password's."""
    return QUERY.sub(r"\g<name>", url).count("@") > 1


def _servers(url: str) -> URL:
    """Several servers are one for SQLAlchemy only where they stand behind the question mark."""
    found = SERVERS.fullmatch(url)
    if found is None:
        return make_url(url)
    parsed = make_url(found["before"] + found["after"])
    wanted = PRIMARY if "target_session_attrs" not in parsed.query else {}
    return parsed.update_query_dict({"host": found["servers"].split(","), **wanted})


def connect(url: str) -> AsyncEngine:
    """An engine. An SQLite file is made where it is missing."""
    where = address(url)
    if where.drivername == POSTGRES:
        engine = create_async_engine(where, pool_size=5, hide_parameters=True, connect_args=settings(where))
        event.listen(engine.sync_engine, "connect", _sends_one_integer)
        event.listen(engine.sync_engine, "handle_error", _without_values)
        rested.watch(engine)
        return _drilled(engine)
    own.make(where)
    engine = create_async_engine(  # one connection: writers of this process queue, and none polls a lock
        where, hide_parameters=True, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0
    )  # fmt: skip
    event.listen(engine.sync_engine, "do_connect", near.opened)
    event.listen(engine.sync_engine, "connect", _settle)
    event.listen(engine.sync_engine, "begin", near.begin)
    return _drilled(engine)


def settings(where: URL) -> dict[str, Any]:
    """What a connection to PostgreSQL begins with; what the URL says goes before."""
    said = {name: value for name, value in where.query.items() if name in PATIENCE}
    return {**PATIENCE, **said, "options": f"{PATIENCE['options']} {said.get('options', '')}".strip()}


def _drilled(engine: AsyncEngine) -> AsyncEngine:
    """In a drill, each statement is a place where the process may end."""
    if failpoint.armed("statement"):
        event.listen(engine.sync_engine, "after_cursor_execute", lambda *_: failpoint.reach("statement"))
    return engine


def _without_values(context: ExceptionContext) -> None:
    """PostgreSQL tells in an error's DETAIL what a row holds, and errors are logged: what it says first is
    kept of it."""
    said = str(context.original_exception)
    first = said.partition("\n")[0]
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None:
            error.args = tuple(
                arg.replace(said, first) if isinstance(arg, str) else arg for arg in error.args
            )


def _sends_one_integer(connection: Any, _record: object) -> None:
    """Integers go as bigint, whatever their size. psycopg would choose by size, and a statement whose
    parameters are another mix of types is another one, planned anew: that takes longer than running it."""
    from psycopg.types.numeric import Int8Dumper  # noqa: PLC0415 - not where the database is SQLite

    connection.driver_connection.adapters.register_dumper(int, Int8Dumper)


def _settle(connection: Any, _record: object) -> None:
    """WAL lets readers go on beside the writer; FULL keeps a commit through a power cut."""
    connection.isolation_level = None  # or pysqlite would begin nothing for a SELECT and lose updates
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={near.PATIENCE}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()

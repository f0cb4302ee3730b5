"""Statements are compiled once a run: each test has an engine of its own, which else compiles them all anew.

SQLAlchemy keeps what it compiled by the engine and its dialect; here all engines of a kind have one of each.
Source: docs.sqlalchemy.org/en/20/core/connections.html#sql-compilation-caching."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event

KEPT: dict[tuple[type[Dialect], bool], tuple[Dialect, dict[Any, Any]]] = {}


def share() -> None:
    """From now on, and for every engine that connects."""
    event.listen(Engine, "engine_connect", _shared)


def _shared(connection: Connection) -> None:
    engine = connection.engine
    kind = type(engine.dialect), bool(engine.dialect.dispatch.handle_error)  # which is listened to by dialect
    engine.dialect, engine._compiled_cache = KEPT.setdefault(kind, (engine.dialect, {}))
    connection.dialect = engine.dialect

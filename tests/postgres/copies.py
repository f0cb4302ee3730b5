"""Databases kept as templates under a key, so that what takes long to fill is filled once a run."""

from __future__ import annotations

from uuid import uuid4

import psycopg
from psycopg import sql
from sqlalchemy import make_url

KEPT: dict[tuple[str, str], str] = {}  # (server, key) → the template's name
TABLES = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"
SPARE: dict[str, list[str]] = {}  # by server, empty databases in whose place a copy was put


def create(connection: psycopg.Connection, name: str, template: str, owner: str) -> None:
    """Makes a database. PostgreSQL 15 would write it to its log page by page, in twice the time."""
    how = " STRATEGY FILE_COPY" if connection.info.server_version >= 15_00_00 else ""
    words = sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}" + how)
    connection.execute(words.format(*map(sql.Identifier, (name, template, owner))))


def keep(url: str, key: str) -> None:
    """Keeps a copy of the database, to which nobody is connected, under the key."""
    name = f"kept_{uuid4().hex}"
    with _admin(url) as connection:
        create(connection, name, str(make_url(url).database), connection.info.user)
    KEPT[_server(url), key] = name


def copied(url: str, key: str) -> bool:
    """Puts the copy kept under the key in the database's place; False where there is none."""
    template = KEPT.get((_server(url), key))
    if template is None:
        return False
    name, spare = str(make_url(url).database), f"spare_{uuid4().hex}"
    with _connected(url) as connection:
        assert connection.execute(TABLES).fetchone() == (0,), "the copy is put in place of records"
    with _admin(url) as connection:
        connection.execute(_rename(name, spare))
        create(connection, name, template, connection.info.user)
    SPARE.setdefault(_server(url), []).append(spare)
    return True


def empty(url: str) -> bool:
    """Makes the database of an empty one that was not needed; False where there is none."""
    spare = SPARE.get(_server(url))
    if not spare:
        return False
    with _admin(url) as connection:
        connection.execute(_rename(spare.pop(), str(make_url(url).database)))
    return True


def forget(url: str) -> None:
    """Drops what was kept on this server."""
    own = [key for key in KEPT if key[0] == _server(url)]
    with _admin(url) as connection:
        for name in (*map(KEPT.pop, own), *SPARE.pop(_server(url), ())):
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name)))


def _rename(name: str, other: str) -> sql.Composed:
    return sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(name), sql.Identifier(other))


def _server(url: str) -> str:
    return make_url(url).set(drivername="postgresql", database="postgres").render_as_string(False)


def _admin(url: str) -> psycopg.Connection:
    return _connected(_server(url))


def _connected(url: str) -> psycopg.Connection:
    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(address, autocommit=True)

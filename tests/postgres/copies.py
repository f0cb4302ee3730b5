"""Databases kept as templates under a key, so that what takes long to fill is filled once a run."""

from __future__ import annotations

from uuid import uuid4

import psycopg
from psycopg import sql
from sqlalchemy import make_url

KEPT: dict[tuple[str, str], str] = {}  # (server, key) → the template's name


def keep(url: str, key: str) -> None:
    """Keeps a copy of the database, to which nobody is connected, under the key."""
    name = f"kept_{uuid4().hex}"
    with _admin(url) as connection:
        connection.execute(_create(name, str(make_url(url).database)))
    KEPT[_server(url), key] = name


def copied(url: str, key: str) -> bool:
    """Puts the copy kept under the key in the database's place; False where there is none."""
    template = KEPT.get((_server(url), key))
    if template is None:
        return False
    name = str(make_url(url).database)
    with _admin(url) as connection:
        connection.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(name)))
        connection.execute(_create(name, template))
    return True


def forget(url: str) -> None:
    """Drops what was kept on this server."""
    with _admin(url) as connection:
        for server, key in [kept for kept in KEPT if kept[0] == _server(url)]:
            name = sql.Identifier(KEPT.pop((server, key)))
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {}").format(name))


def _create(name: str, template: str) -> sql.Composed:
    words = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
    return words.format(sql.Identifier(name), sql.Identifier(template))


def _server(url: str) -> str:
    return make_url(url).set(drivername="postgresql", database="postgres").render_as_string(False)


def _admin(url: str) -> psycopg.Connection:
    return psycopg.connect(_server(url), autocommit=True)

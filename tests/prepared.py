"""Databases that take long to make: made once in a process, and copied from then on."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import make_url

from storage import sample, schema
from storage.database import connect
from storage.store import Store
from tests.postgres import copies

FILES: dict[str, bytes] = {}  # SQLite's, by what they hold


def migrated(url: str) -> None:
    """Gives an empty database the tables."""
    if not _copied(url, "tables"):
        schema.upgrade(url)
        _keep(url, "tables")


async def filled(url: str, now: datetime) -> None:
    """Gives an empty database the tables and the demo channel as it is at that moment."""
    key = now.isoformat()
    if _copied(url, key):
        return
    migrated(url)
    store = Store(connect(url))
    async with store.work() as work:
        await sample.fill(work, now)
    await store.close()
    _keep(url, key)


def _keep(url: str, key: str) -> None:
    if not url.startswith("sqlite"):
        copies.keep(url, key)
        return
    with closing(sqlite3.connect(str(make_url(url).database))) as made:
        FILES[key] = made.serialize()


def _copied(url: str, key: str) -> bool:
    """Puts the copy in the empty database's place, where there is one."""
    if not url.startswith("sqlite"):
        return copies.copied(url, key)
    found = FILES.get(key)
    if found:
        Path(str(make_url(url).database)).write_bytes(found)
    return found is not None

"""The demo channel on SQLite and on PostgreSQL, filled once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import connect
from storage.store import Store
from tests.postgres.cluster import Cluster
from tests.storage.channel import Channel, filled


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("channel") / "filled.sqlite3"
    filled(f"sqlite:///{path}")
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def channel_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A copy of the demo channel; a test that asks for it runs once on each kind of database."""
    if request.param == "sqlite":
        path = tmp_path / "channel.sqlite3"
        shutil.copy(request.getfixturevalue("filled_file"), path)
        yield f"sqlite:///{path}"
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    with cluster.database(cluster.template("demo channel", filled)) as url:
        yield url


@pytest.fixture
async def channel(channel_url: str) -> AsyncIterator[Channel]:
    store = Store(connect(channel_url))
    yield Channel(store)
    await store.close()

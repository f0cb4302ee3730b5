"""What every test has: databases of both kinds, no network, no warnings, nothing left open."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, settings

from storage import database
from tests import compiled, loopback, quiet
from tests.postgres.cluster import Cluster, connected, on_socket
from tests.postgres.programs import programs
from tests.postgres.server import running

settings.register_profile(
    "ci", derandomize=True, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci")
loopback.stay()
compiled.share()
quiet.down()


def pytest_collection_finish() -> None:
    """What is there before the first test is no test's garbage: nobody looks through it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def on_this_machine() -> Iterator[None]:
    """Fail a test that tried to leave this machine, even where the program caught the refusal."""
    loopback.attempts.clear()
    yield
    assert not loopback.attempts, f"left the machine: {loopback.attempts}"


@pytest.fixture(autouse=True)
def without(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take out the guard that WITHOUT names, as a negative control (tests/faults/guards.py)."""
    if guard := os.environ.get("WITHOUT"):
        from tests.faults.guards import GUARDS  # noqa: PLC0415 - only where asked for

        GUARDS[guard](monkeypatch)


@pytest.fixture(autouse=True)
def unsynced(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite waits for no disk, which took a third of each turn: nobody cuts the power of a test."""
    settle = database._settle

    def settled(connection: Any, record: object) -> None:
        settle(connection, record)
        connection.execute("PRAGMA synchronous=OFF").close()

    monkeypatch.setattr(database, "_settle", settled)


@pytest.fixture
def debugging() -> Iterator[None]:
    """The log from DEBUG on."""
    structlog.reset_defaults()
    yield
    quiet.down()


@pytest.fixture(autouse=True, scope="module")
def nothing_left_open() -> Iterator[None]:
    """Have forgotten sockets, files and connections found in the module that forgot them."""
    yield
    gc.collect()


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this run (with xdist: of this worker).

    CHANNELBOT_TEST_PG chooses it: "system", "package", or the URL of a server where databases may be made.
    """
    choice = os.environ.get("CHANNELBOT_TEST_PG", "")
    if "://" in choice:
        with connected(choice) as cluster:
            yield cluster
    else:
        with running(programs(choice)) as folder, connected(on_socket(folder), "channelbot") as cluster:
            yield cluster


@pytest.fixture
def postgres_url(cluster: Cluster) -> Iterator[str]:
    """A fresh, empty PostgreSQL database."""
    with cluster.database() as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A fresh, empty SQLite database in a file."""
    return f"sqlite+aiosqlite:///{tmp_path / 'test.sqlite3'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh, empty database; a test that asks for it runs once on each kind."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url

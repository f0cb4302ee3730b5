"""Random histories in both databases: a few in every run, ten thousand with `make histories`."""

import asyncio
import gc
import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from storage import schema
from tests.histories.machine import Histories
from tests.histories.world import World

MANY = int(os.environ.get("CHANNELBOT_HISTORIES", "0"))
EVERY_RUN = 3
SHARES = 4 if MANY else 1  # what processes of their own may take


@pytest.fixture
def unburdened() -> Iterator[None]:
    """Garbage is looked for seldom, among the many that histories make."""
    before = gc.get_threshold()
    gc.set_threshold(100_000, 50, 50)
    yield
    gc.set_threshold(*before)


@pytest.fixture
def databases(sqlite_url: str, postgres_url: str) -> Iterator[None]:
    for url in (sqlite_url, postgres_url):
        schema.upgrade(url)
    with asyncio.Runner() as runner:
        Histories.runner = runner
        Histories.worlds = [World(url) for url in (sqlite_url, postgres_url)]
        yield
        for world in Histories.worlds:
            runner.run(world.close())


@pytest.mark.usefixtures("unburdened", "databases")
@pytest.mark.parametrize("share", range(SHARES))
def test_random_histories(share: int) -> None:
    many = (MANY + share) // SHARES
    run_state_machine_as_test(
        Histories,
        settings=settings(
            max_examples=many or EVERY_RUN, stateful_step_count=25, deadline=None, derandomize=not MANY,
            database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), print_blob=False,
        ),
    )  # fmt: skip

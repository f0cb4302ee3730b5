"""How long an entrance is fuzzed: a few examples in every run, FUZZ_SECONDS of new ones in `make fuzz`."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from time import monotonic
from types import FrameType
from typing import TypeVar

import structlog
from hypothesis import HealthCheck, given, seed, settings
from hypothesis.strategies import SearchStrategy

T = TypeVar("T")
SECONDS = float(os.environ.get("FUZZ_SECONDS", "0"))
SEED = int(os.environ.get("CHANNELBOT_SEED", "1"))
FEW, MANY = 15, 400  # examples of a round
STUCK = 60.0  # seconds, however busy the machine is, after which an example is taken for one that never ends
QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example)

log = structlog.get_logger()


class Stuck(Exception):
    """An example did not come to an end."""


def fuzz(examples: SearchStrategy[T], take: Callable[[T], object]) -> None:
    """Gives examples to `take`, which raises where something is wrong; the smallest such is shown."""
    ends, number, count = monotonic() + SECONDS, SEED, 0

    def bounded(example: T) -> None:
        nonlocal count
        count += 1
        with _bounded():
            take(example)

    while True:
        _round(examples, bounded, number)
        number += 1
        if monotonic() >= ends:
            break
    if SECONDS:
        name = os.environ["PYTEST_CURRENT_TEST"].split("::")[-1].split(" ")[0]
        log.info("fuzzed", entrance=name, examples=count, seeds=f"{SEED}-{number - 1}")


def fuzz_within(
    entrance: AbstractAsyncContextManager[Callable[[T], Awaitable[object]]], examples: SearchStrategy[T]
) -> None:
    """The same for an entrance that is served: the context gives what takes an example."""
    with asyncio.Runner() as runner:
        take = runner.run(_entered(entrance))
        try:
            fuzz(examples, lambda example: runner.run(_awaited(take(example))))
        finally:
            runner.run(_awaited(entrance.__aexit__(None, None, None)))


async def _entered(entrance: AbstractAsyncContextManager[T]) -> T:
    return await entrance.__aenter__()


async def _awaited(taking: Awaitable[object]) -> None:
    await taking


def _round(examples: SearchStrategy[T], take: Callable[[T], None], number: int) -> None:
    @seed(number)
    @settings(max_examples=MANY if SECONDS else FEW, derandomize=False, suppress_health_check=QUIET)
    @given(examples)
    def one(example: T) -> None:
        take(example)

    one()


@contextmanager
def _bounded() -> Iterator[None]:
    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise Stuck

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, STUCK)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)

"""What a monitor reads: counts of what passed, and ages of what should not grow old.

The names follow prometheus.io/docs/practices/naming: a unit at the end, totals of counters."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from domain import trace
from domain.chat import Inbound
from storage.outbox import Backlog

log = structlog.get_logger()
REGISTRY = CollectorRegistry()
TURNS = Counter(
    "channelbot_turns", "Things heard, by what became of them.", ("platform", "outcome"), registry=REGISTRY
)
TURN_SECONDS = Histogram(
    "channelbot_turn_seconds",
    "From hearing to the commit.",
    ("platform",),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
    registry=REGISTRY,
)
LETTERS = Counter(
    "channelbot_letters", "Letters tried, by what became of them.", ("platform", "outcome"), registry=REGISTRY
)
OLDEST_LETTER = Gauge(
    "channelbot_outbox_oldest_seconds", "Age of the oldest letter that is due.", registry=REGISTRY
)
WAITING = Gauge("channelbot_outbox_waiting", "Letters that wait to be sent.", registry=REGISTRY)
STUCK = Gauge("channelbot_outbox_stuck", "Letters that did not arrive.", ("state",), registry=REGISTRY)
HEARD = Gauge(
    "channelbot_heard_age_seconds", "Since a platform last showed that it reaches us.", ("platform",),
    registry=REGISTRY,
)  # fmt: skip
REACHED = Gauge(
    "channelbot_platform_reached", "1 where a platform can reach us as far as it can tell.", ("platform",),
    registry=REGISTRY,
)  # fmt: skip
TURNED_AWAY = Counter(
    "channelbot_requests_turned_away", "Requests that did not prove to be the platform's.", ("platform",),
    registry=REGISTRY,
)  # fmt: skip
BEAT = Gauge("channelbot_beat_age_seconds", "Since a part last came round.", ("part",), registry=REGISTRY)


@dataclass(slots=True)
class Turn:
    """What became of something heard: kept, refused or failed; lost where not even the failure was kept."""

    outcome: str = "kept"


@contextmanager
def counted(heard: Inbound) -> Iterator[Turn]:
    """Counts a turn and its time."""
    platform = str(heard.account.platform)
    turn, started = Turn(), time.perf_counter()
    with trace.span("turn", platform=platform, kind=str(heard.kind)):
        try:
            yield turn
        except BaseException:
            turn.outcome = "lost"
            raise
        finally:
            trace.note(outcome=turn.outcome)
            TURNS.labels(platform, turn.outcome).inc()
            took = time.perf_counter() - started
            TURN_SECONDS.labels(platform).observe(took)
            log.debug(
                "turn", platform=platform, kind=str(heard.kind), heard=heard.event_id, outcome=turn.outcome,
                seconds=round(took, 3),
            )  # fmt: skip


def exposed() -> bytes:
    """The text that /metrics answers."""
    return generate_latest(REGISTRY)


def note_backlog(backlog: Backlog, now: datetime) -> None:
    oldest = backlog.oldest
    OLDEST_LETTER.set(max(0.0, (now - oldest).total_seconds()) if oldest else 0.0)
    WAITING.set(backlog.waiting)
    for state in ("dead", "unknown"):
        STUCK.labels(state).set(backlog.stuck.get(state, 0))

"""What became of a turn is counted, and at DEBUG the log has a line of it, without its words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from structlog.testing import capture_logs

from bot.metrics import counted
from domain.chat import Account, Address, Inbound, Kind, Platform

NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)
pytestmark = pytest.mark.usefixtures("debugging")
HEARD = Inbound(
    "Ev1",
    Kind.TEXT,
    Address(Platform.SLACK, "T1", "D1"),
    Account(Platform.SLACK, "T1", "U1"),
    NOW,
    "my deals",
)


def test_a_turn_is_a_line() -> None:
    with capture_logs() as lines, counted(HEARD) as turn:
        turn.outcome = "refused"
    assert lines[0].pop("seconds") >= 0
    assert lines == [
        {
            "event": "turn",
            "log_level": "debug",
            "platform": "slack",
            "kind": "text",
            "heard": "Ev1",
            "outcome": "refused",
        }
    ]


def test_a_turn_that_is_lost_is_a_line() -> None:
    with capture_logs() as lines, pytest.raises(ConnectionError), counted(HEARD):
        raise ConnectionError
    assert lines[0]["outcome"] == "lost"

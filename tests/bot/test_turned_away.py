"""Who is turned away is counted, and fills no log."""

from __future__ import annotations

from structlog.testing import capture_logs

from bot.metrics import TURNED_AWAY
from bot.turned_away import QUIET, TurnedAway
from domain.chat import Platform


def test_a_minute_of_knocking_is_one_line() -> None:
    now = 1000.0
    turned_away = TurnedAway(Platform.SLACK, "not signed", lambda: now)
    before = TURNED_AWAY.labels("slack")._value.get()
    with capture_logs() as lines:
        for _ in range(5):
            turned_away.note()
        now += QUIET
        turned_away.note()
    assert [(line["requests"], line["why"]) for line in lines] == [(1, "not signed"), (5, "not signed")]
    assert TURNED_AWAY.labels("slack")._value.get() - before == 6

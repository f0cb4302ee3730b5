"""`channelbot run` for benchmarks/memory.py, on a clock so fast that no rate holds a letter back.

A day of a busy team takes some thousand turns."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta

from bot import log
from bot.commands.run import run
from bot.config import load
from domain import program

MORNING = datetime(2026, 3, 11, 8, tzinfo=UTC)
PACE = 1000  # a turn of ten milliseconds takes ten seconds


class Fast:
    """The same in every process that is told when it began."""

    def __init__(self, began: float) -> None:
        self.began = began

    def __call__(self) -> datetime:
        return MORNING + timedelta(seconds=(time.time() - self.began) * PACE)


if __name__ == "__main__":
    log.set_up()
    run(load(), program.load(), Fast(float(sys.argv[1])))

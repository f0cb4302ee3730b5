"""The pulse of a process: each part beats when it comes round, and a thread ends a process that lost a beat.

A process whose event loop hangs, or whose relay can't come round for a minute, does not recover by itself.
Whoever supervises it (systemd, a container's restart policy) starts it again, and nothing is lost by that."""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
import time
from collections.abc import Callable
from typing import Final

LOOP: Final = "loop"
PATIENCE: Final = {LOOP: 60.0, "relay": 60.0, "schedule": 300.0}  # seconds; of parts that have begun to beat
EVERY: Final = 5.0
GIVEN_UP: Final = 70  # exit status (sysexits.h: EX_SOFTWARE)


class Pulse:
    """`clock` counts seconds and never goes back."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._last: dict[str, float] = {}

    def beat(self, part: str) -> None:
        self._last[part] = self.clock()

    def ages(self) -> dict[str, float]:
        """Seconds since each part last came round."""
        now = self.clock()
        return {part: now - last for part, last in self._last.items()}

    def lost(self) -> list[str]:
        """The parts that did not come round for longer than they may take."""
        return sorted(part for part, age in self.ages().items() if age > PATIENCE[part])


def watch(pulse: Pulse, stopped: threading.Event, give_up: Callable[[list[str]], None] | None = None) -> None:
    """Looks every few seconds, in a thread of its own, until stopped or until the pulse is lost."""
    while not stopped.wait(EVERY):
        if lost := pulse.lost():
            (give_up or _give_up)(lost)
            return


def _give_up(lost: list[str]) -> None:
    """Says where every thread stands, and ends the process at once: a hanging one would hang on exit too."""
    sys.stderr.write(f"channelbot: no pulse of {', '.join(lost)}; giving up\n")
    faulthandler.dump_traceback(all_threads=True)
    sys.stderr.flush()
    os._exit(GIVEN_UP)

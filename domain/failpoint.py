"""Failpoints: named places at which a drill ends the process, as a power cut would.

Nothing happens unless the environment's FAIL_AT names a place, and how often it is passed before that:
FAIL_AT=turn.before_commit, FAIL_AT=statement:7."""

from __future__ import annotations

import os
import signal
from collections import Counter
from typing import Final

NAMES: Final = (
    "turn.begun",  # nothing is claimed yet
    "turn.claimed",
    "turn.answered",  # the handler has written its records
    "turn.before_commit",
    "turn.after_commit",  # before the platform is acknowledged
    "letter.leased",
    "letter.after_send",  # the platform has it, we have not noted it
    "letter.settled",
    "statement",  # any statement sent to the database
)
_passed: Counter[str] = Counter()


def reach(name: str) -> None:
    """Ends the process where the drill wants it to."""
    wanted = os.environ.get("FAIL_AT", "")  # a drill may set it once the program is imported
    if not wanted:
        return
    place, _, times = wanted.partition(":")
    if place == name:
        _passed[name] += 1
        if _passed[name] >= int(times or 1):
            os.kill(os.getpid(), signal.SIGKILL)


def armed(name: str) -> bool:
    return os.environ.get("FAIL_AT", "").partition(":")[0] == name

"""A process that lost its pulse is ended; one that beats is left alone."""

import subprocess
import sys
import threading

from bot.pulse import GIVEN_UP, PATIENCE, Pulse, watch


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Turns(threading.Event):
    """Waits no time, and counts how often it was waited for."""

    def __init__(self, most: int, clock: Seconds) -> None:
        super().__init__()
        self.left, self.clock = most, clock

    def wait(self, timeout: float | None = None) -> bool:
        self.clock.now += timeout or 0
        self.left -= 1
        return self.left < 0


def test_a_part_that_does_not_come_round_is_lost() -> None:
    clock = Seconds()
    pulse = Pulse(clock)
    pulse.beat("loop")
    pulse.beat("schedule")
    clock.now = PATIENCE["loop"] + 1
    assert pulse.lost() == ["loop"]
    pulse.beat("loop")
    assert pulse.lost() == []
    assert pulse.ages() == {"loop": 0, "schedule": PATIENCE["loop"] + 1}


def test_a_part_that_never_began_is_not_missed() -> None:
    clock = Seconds()
    pulse = Pulse(clock)
    clock.now = 10_000
    assert pulse.lost() == []


def test_the_watch_gives_up_once_and_names_the_part() -> None:
    clock = Seconds()
    pulse = Pulse(clock)
    pulse.beat("loop")
    given_up: list[list[str]] = []
    watch(pulse, Turns(100, clock), given_up.append)
    assert given_up == [["loop"]]
    assert PATIENCE["loop"] < clock.now <= PATIENCE["loop"] + 10


def test_the_watch_leaves_a_beating_process_alone() -> None:
    clock = Seconds()
    pulse = Pulse(clock)
    given_up: list[list[str]] = []

    class Beating(Turns):
        def wait(self, timeout: float | None = None) -> bool:
            pulse.beat("loop")
            return super().wait(timeout)

    watch(pulse, Beating(1000, clock), given_up.append)
    assert given_up == []


HANGS = """
import threading
from bot import pulse
pulse.EVERY, pulse.PATIENCE = 0.01, {"loop": 0.05}
mine = pulse.Pulse()
mine.beat("loop")
threading.Thread(target=pulse.watch, args=(mine, threading.Event()), daemon=True).start()
threading.Event().wait()
"""


def test_a_process_that_hangs_ends_and_shows_where() -> None:
    command = [sys.executable, "-c", HANGS]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == GIVEN_UP
    assert "no pulse of loop" in ended.stderr
    assert "File" in ended.stderr

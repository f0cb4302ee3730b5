"""The weights are loaded when the first sentence is read, and once."""

from __future__ import annotations

import subprocess
import sys

TOGETHER = """
from datetime import datetime
from threading import Thread
from language.read import understand
from language.read.sentence import net

loaded, load = [], net.unpacked
net.unpacked = lambda stored: loaded.append(stored) or load(stored)
readers = [Thread(target=understand, args=("my deals", datetime(2026, 3, 11), "rep")) for _ in range(4)]
for reader in readers:
    reader.start()
for reader in readers:
    reader.join()
print(len(loaded))
"""


def test_who_begins_together_loads_once() -> None:
    program = [sys.executable, "-c", TOGETHER]
    assert subprocess.run(program, capture_output=True, text=True, check=True).stdout == "1\n"

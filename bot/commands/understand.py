"""`channelbot understand`: messages in as JSON lines, their readings out as JSON lines, in order."""

from __future__ import annotations

import sys
from typing import TextIO


def understand(explain: bool, lines: TextIO | None = None, out: TextIO | None = None) -> None:
    """Reads `lines` (standard input) and writes one reading a line on `out` (standard output).

    A line that can't be read is answered by {"id", "error"}. `explain` adds the evidence.
    """
    from language.read.lines import read_lines

    writing = out or sys.stdout
    for line in read_lines(lines or sys.stdin, explain):
        writing.write(line + "\n")
        writing.flush()

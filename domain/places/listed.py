"""A shipped list of places: lines of names, found by any name on them."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

CODED: Final = [("hash", "u4"), ("start", "i4")]
BITS: Final = 0xFFFF_FFFF


class Listed:
    """A list in UTF-8 with an index of its names: of a line whose usual (first) name one is before another's.

    To search the text itself takes milliseconds for what is no place, as most words are; a dictionary of a
    hundred thousand names takes twenty megabytes, eight bytes for each take one."""

    def __init__(self, text: bytes) -> None:
        import numpy as np  # noqa: PLC0415 - not at the start

        self.text = text
        coded = np.fromiter(_coded(text), CODED)
        coded = coded[coded["hash"].argsort(kind="stable")]
        self._hashes = array("I", coded["hash"].tobytes())
        self._starts = array("i", coded["start"].tobytes())

    def start(self, name: str) -> int | None:
        """Where the line of a name begins; None for one that is not listed."""
        wanted = hash(name) & BITS
        at = bisect_left(self._hashes, wanted)
        while at < len(self._hashes) and self._hashes[at] == wanted:
            if name in self.names(self._starts[at]):
                return self._starts[at]
            at += 1
        return None

    def names(self, at: int) -> frozenset[str]:
        """The names on the line of this place in the text."""
        start, end = self.text.rfind(b"\n", 0, at) + 1, self.text.find(b"\n", at)
        return frozenset(filter(None, self.text[start:end].decode().rpartition("\t")[2].split(",")))


def _coded(text: bytes) -> Iterator[tuple[int, int]]:
    """The hash of each name and where its line begins, the usual names first."""
    for usual in (True, False):
        for at, line in lines(text):
            first, *more = line.decode().rpartition("\t")[2].strip(",").split(",")
            for name in (first,) if usual else more:
                yield hash(name) & BITS, at


def lines(text: bytes) -> Iterator[tuple[int, bytes]]:
    """Where each line begins, and the line, one at a time."""
    start = 0
    while start < len(text):
        end = text.find(b"\n", start)
        end = len(text) if end < 0 else end
        yield start, text[start:end]
        start = end + 1

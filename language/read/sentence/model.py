"""Linear weights learned from sentences: read from a shipped file, looked up by feature."""

import gzip
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import Final, Self
from zlib import crc32

Weights = tuple[tuple[int, float], ...]
FOLDER: Final = files("language.read.weights")
SCALE: Final = 64.0
MOST_READY: Final = 60_000


class Model:
    """Weights by feature and label.

    The file holds a line of labels, a line with the length of the rows and the number of places of the table, then
    the rows (a feature, a tab, and pairs `label:weight` with the weight in sixty-fourths), then the table: at the
    feature's checksum, or the next free place, where its row starts, plus one. Rows are split when first asked for,
    so that loading is quick and half a million features need no half a million objects.
    """

    def __init__(self, labels: Iterable[str], rows: bytes, table: Sequence[int]) -> None:
        self.labels = tuple(labels)
        self.rows = rows
        self.table = table
        self.last = len(table) - 1
        self.ready: dict[str, Weights] = {}

    @classmethod
    def load(cls, name: str) -> Self:
        """Read a shipped model."""
        return cls.unpacked(gzip.decompress(FOLDER.joinpath(f"{name}.gz").read_bytes()))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """Read a model from the bytes of its file."""
        labels, sizes, rest = packed.split(b"\n", 2)
        length, places = (int(size) for size in sizes.split(b" "))
        table = array("I")
        table.frombytes(rest[length : length + places * table.itemsize])
        if sys.byteorder == "big":
            table.byteswap()
        return cls(labels.decode().split(" "), rest[:length], table)

    def row(self, feature: str) -> bytes:
        """The pairs of a feature, empty where it is not known."""
        key = feature.encode() + b"\t"
        place = crc32(key) & self.last
        while start := self.table[place]:
            if self.rows.startswith(key, start - 1):
                return self.rows[start - 1 + len(key) : self.rows.index(b"\n", start)]
            place = (place + 1) & self.last
        return b""

    def weights(self, feature: str) -> Weights:
        """The labels that a feature speaks for or against."""
        known = self.ready.get(feature)
        if known is None:
            pairs = (pair.split(b":") for pair in self.row(feature).split())
            known = tuple((int(label), int(weight) / SCALE) for label, weight in pairs)
            if len(self.ready) < MOST_READY:
                self.ready[feature] = known
        return known

    def scores(self, features: Iterable[str]) -> list[float]:
        """The sum of the features' weights for each label."""
        total = [0.0] * len(self.labels)
        ready = self.ready
        for feature in features:
            known = ready.get(feature)
            for label, weight in self.weights(feature) if known is None else known:
                total[label] += weight
        return total


def packed(labels: Sequence[str], rows: Mapping[str, Sequence[tuple[int, int]]]) -> bytes:
    """The bytes of a model's file: for each feature its labels with weights in sixty-fourths."""
    places = 1 << max(4, (2 * len(rows)).bit_length())
    table = array("I", bytes(places * array("I").itemsize))
    lines: list[bytes] = []
    length = 0
    for feature, pairs in sorted(rows.items()):
        key = feature.encode() + b"\t"
        place = crc32(key) & (places - 1)
        while table[place]:
            place = (place + 1) & (places - 1)
        table[place] = length + 1
        line = key + b" ".join(b"%d:%d" % pair for pair in pairs) + b"\n"
        lines.append(line)
        length += len(line)
    if sys.byteorder == "big":
        table.byteswap()
    return b"%s\n%d %d\n" % (" ".join(labels).encode(), length, places) + b"".join(lines) + table.tobytes()

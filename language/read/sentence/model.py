"""Linear weights learned from sentences: read from a shipped file, looked up by feature."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from typing import Any, Final, Self
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from language.read.unzipped import unzipped

Floats = NDArray[np.float32]
FOLDER: Final = files("language.read.weights")
SCALE: Final = 16.0
MOST: Final = 127
MOST_READY: Final = 4_000
SIZES: Final = np.dtype("<u4")


class Model:
    """Weights by feature and label.

    The file holds a line of labels, a line with the length of the words, the number of rows and the number of places
    of the table, then the features in lines, where each starts, the table (at a feature's checksum, or the next free
    place, its row plus one), and the weights: a row a feature, a byte a label, in sixteenths. Features are looked up
    in the bytes of the file, so that loading is quick and a quarter of a million features need no objects. The
    numbers are read in this machine's order of bytes, which is the file's on all that the libraries are built for.
    """

    def __init__(
        self,
        labels: Iterable[str],
        words: bytes,
        words_at: int,
        starts: "memoryview[int]",
        table: "memoryview[int]",
        weights: NDArray[Any],
    ) -> None:
        self.labels = tuple(labels)
        self.words = words
        self.words_at = words_at
        self.starts = starts
        self.table = table
        self.last = len(table) - 1
        self.weights = weights
        self.ready: dict[str, int] = {}

    @classmethod
    def load(cls, name: str) -> Self:
        """Read a shipped model."""
        return cls.unpacked(unzipped(FOLDER.joinpath(f"{name}.gz")))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """Read a model from the bytes of its file."""
        head, sizes = packed[: packed.index(b"\n", packed.index(b"\n") + 1)].split(b"\n")
        labels = head.decode().split(" ")
        length, rows, places = (int(size) for size in sizes.split(b" "))
        words_at = len(head) + len(sizes) + 2
        starts_at = words_at + length
        table_at = starts_at + rows * SIZES.itemsize
        weights_at = table_at + places * SIZES.itemsize
        return cls(
            labels,
            packed,
            words_at,
            memoryview(packed)[starts_at:table_at].cast("I"),
            memoryview(packed)[table_at:weights_at].cast("I"),
            np.frombuffer(packed, np.int8, rows * len(labels), weights_at).reshape(rows, len(labels)),
        )

    def row(self, feature: str) -> int:
        """The row of a feature, -1 where it is not known."""
        known = self.ready.get(feature)
        if known is None:
            known = self.found(feature.encode() + b"\n")
            if len(self.ready) < MOST_READY:
                self.ready[feature] = known
        return known

    def found(self, line: bytes) -> int:
        """The row of a line of the words, -1 for none."""
        place = crc32(line) & self.last
        while row := self.table[place]:
            if self.words.startswith(line, self.words_at + self.starts[row - 1]):
                return row - 1
            place = (place + 1) & self.last
        return -1

    def of(self, feature: str) -> Floats:
        """The weights of a feature, a number a label."""
        row = self.row(feature)
        if row < 0:
            return np.zeros(len(self.labels), np.float32)
        out: Floats = self.weights[row].astype(np.float32) / np.float32(SCALE)
        return out

    def scores(self, features: Iterable[str]) -> Floats:
        """The sum of the features' weights for each label."""
        out: Floats = self.table_of([list(features)])[0]
        return out

    def table_of(self, rows: Sequence[Sequence[str]]) -> Floats:
        """The sums of several lots of features: a row a lot, a column a label."""
        ready = self.ready
        ids = [
            [known if (known := ready.get(feature)) is not None else self.row(feature) for feature in row]
            for row in rows
        ]
        kept = [[number for number in row if number >= 0] for row in ids]
        sums = np.zeros((len(rows), len(self.labels)), np.float32)
        if flat := [number for row in kept for number in row]:
            full = [place for place, row in enumerate(kept) if row]
            starts = np.cumsum([0, *(len(kept[place]) for place in full[:-1])])
            sums[full] = np.add.reduceat(self.weights[flat], starts, axis=0, dtype=np.int32)
        return sums / np.float32(SCALE)


def packed(labels: Sequence[str], rows: Mapping[str, Sequence[tuple[int, int]]]) -> bytes:
    """The bytes of a model's file: for each feature its labels with weights in sixteenths."""
    places = 1 << max(4, (2 * len(rows)).bit_length())
    table = np.zeros(places, SIZES)
    starts = np.zeros(len(rows), SIZES)
    weights = np.zeros((len(rows), len(labels)), np.int8)
    words: list[bytes] = []
    length = 0
    for row, (feature, pairs) in enumerate(sorted(rows.items())):
        line = feature.encode() + b"\n"
        place = crc32(line) & (places - 1)
        while table[place]:
            place = (place + 1) & (places - 1)
        table[place] = row + 1
        starts[row] = length
        for label, weight in pairs:
            weights[row, label] = max(-MOST, min(MOST, weight))
        words.append(line)
        length += len(line)
    head = b"%s\n%d %d %d\n" % (" ".join(labels).encode(), length, len(rows), places)
    return head + b"".join(words) + starts.tobytes() + table.tobytes() + weights.tobytes()

"""Linear weights learned from sentences: read from a shipped file, looked up by feature."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from itertools import chain
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from language.read.sentence.keys import Index, Keys, keyed
from language.read.sentence.lots import Floats
from language.read.unzipped import unzipped

Bytes = NDArray[np.uint8]
FOLDER: Final = files("language.read.weights")
SCALE: Final = 16.0
MOST: Final = 127


class Model:
    """Weights by feature and label.

    The file holds a line of labels, a line with the numbers of features and of weights, the features' keys, how many
    weights each has, and of each weight its label and itself: a byte each, in sixteenths. The last feature weighs
    nothing and stands for all that is unknown. The numbers are read in this machine's order of bytes, which is the
    file's on all that the libraries are built for.
    """

    def __init__(
        self, labels: Sequence[str], keys: Keys, sizes: Bytes, columns: Bytes, weights: NDArray[np.int8]
    ) -> None:
        self.labels = tuple(labels)
        self.index = Index(keys)
        self.starts = np.concatenate([[0], np.cumsum(sizes, dtype=np.int32)], dtype=np.int32)
        self.columns, self.weights = columns, weights

    @classmethod
    def load(cls, name: str) -> Self:
        """Read a shipped model."""
        return cls.unpacked(unzipped(FOLDER.joinpath(f"{name}.gz")))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """Read a model from the bytes of its file."""
        head, size = packed[: packed.index(b"\n", packed.index(b"\n") + 1)].split(b"\n")
        rows, cells = map(int, size.split())
        parts: list[NDArray[Any]] = []
        at = len(head) + len(size) + 2
        for kind, count in ((np.uint32, rows), (np.uint8, rows), (np.uint8, cells), (np.int8, cells)):
            parts.append(np.frombuffer(packed, kind, count, at).copy())  # no part keeps the others
            at += parts[-1].nbytes
        return cls(head.decode().split(" "), *parts)

    def of(self, feature: str) -> Floats:
        """The weights of a feature, a number a label."""
        return self.scores([feature])

    def scores(self, features: Iterable[str]) -> Floats:
        """The sum of the features' weights for each label."""
        out: Floats = self.table_of([list(features)])[0]
        return out

    def table_of(self, lots: Sequence[Sequence[str]]) -> Floats:
        """The sums of several lots of features: a row a lot, a column a label."""
        found = self.index.places(chain.from_iterable(lots))
        starts = self.starts[found]
        sizes = self.starts[found + 1] - starts
        before = np.cumsum(sizes) - sizes
        cells = np.arange(sizes.sum()) + np.repeat(starts - before, sizes)
        rows = np.repeat(np.repeat(np.arange(len(lots)), [len(lot) for lot in lots]), sizes)
        shape = len(lots), len(self.labels)
        places = rows * shape[1] + self.columns[cells]
        sums = np.bincount(places, self.weights[cells], shape[0] * shape[1])
        return (sums / SCALE).astype(np.float32).reshape(shape)


def packed(labels: Sequence[str], rows: Mapping[str, Sequence[tuple[int, int]]]) -> bytes:
    """The bytes of a model's file: for each feature its labels with weights in sixteenths."""
    keys, told = keyed(rows, ())
    sizes = np.array([len(pairs) for pairs in told], np.uint8)
    columns = np.array([label for pairs in told for label, _ in pairs], np.uint8)
    weights = np.array([max(-MOST, min(MOST, weight)) for pairs in told for _, weight in pairs], np.int8)
    head = b"%s\n%d %d\n" % (" ".join(labels).encode(), len(keys), len(weights))
    return b"".join((head, keys.tobytes(), sizes.tobytes(), columns.tobytes(), weights.tobytes()))

"""Linear weights learned from sentences: read from a shipped file, looked up by feature."""

from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from itertools import chain
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from language.read.sentence.keys import NOTHING, Index, Keys, keyed
from language.read.unzipped import unzipped

Floats = NDArray[np.float32]
FOLDER: Final = files("language.read.weights")
SCALE: Final = 16.0
MOST: Final = 127


class Model:
    """Weights by feature and label.

    The file holds a line of labels, a line with the number of rows, the features' keys and the weights: a row a
    feature, a byte a label, in sixteenths. The last row weighs nothing and stands for all that is unknown. The numbers
    are read in this machine's order of bytes, which is the file's on all that the libraries are built for.
    """

    def __init__(self, labels: Sequence[str], keys: Keys, weights: NDArray[np.int8]) -> None:
        self.labels = tuple(labels)
        self.index = Index(keys)
        self.weights = weights

    @classmethod
    def load(cls, name: str) -> Self:
        """Read a shipped model."""
        return cls.unpacked(unzipped(FOLDER.joinpath(f"{name}.gz")))

    @classmethod
    def unpacked(cls, packed: bytes) -> Self:
        """Read a model from the bytes of its file."""
        head, size = packed[: packed.index(b"\n", packed.index(b"\n") + 1)].split(b"\n")
        labels, rows, at = head.decode().split(" "), int(size), len(head) + len(size) + 2
        keys = np.frombuffer(packed, np.uint32, rows, at)
        weights = np.frombuffer(packed, np.int8, rows * len(labels), at + keys.nbytes)
        return cls(labels, keys, weights.reshape(rows, len(labels)).copy())  # without the rest of the file

    def of(self, feature: str) -> Floats:
        """The weights of a feature, a number a label."""
        return self.scores([feature])

    def scores(self, features: Iterable[str]) -> Floats:
        """The sum of the features' weights for each label."""
        out: Floats = self.table_of([list(features)])[0]
        return out

    def table_of(self, lots: Sequence[Sequence[str]]) -> Floats:
        """The sums of several lots of features: a row a lot, a column a label."""
        found = self.index.places(chain.from_iterable([*lot, NOTHING] for lot in lots))
        starts = np.cumsum([0, *(len(lot) + 1 for lot in lots[:-1])])
        sums: Floats = np.add.reduceat(self.weights[found], starts, axis=0, dtype=np.float32)
        return sums / np.float32(SCALE)


def packed(labels: Sequence[str], rows: Mapping[str, Sequence[tuple[int, int]]]) -> bytes:
    """The bytes of a model's file: for each feature its labels with weights in sixteenths."""
    keys, told = keyed(rows, ())
    weights = np.zeros((len(keys), len(labels)), np.int8)
    for row, pairs in enumerate(told):
        for label, weight in pairs:
            weights[row, label] = max(-MOST, min(MOST, weight))
    return b"%s\n%d\n" % (" ".join(labels).encode(), len(keys)) + keys.tobytes() + weights.tobytes()

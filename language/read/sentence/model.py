"""Linear weights learned from sentences: read from a shipped file, looked up by feature."""

import gzip
from collections.abc import Iterable
from importlib.resources import files
from typing import Final, Self

Weights = tuple[tuple[int, float], ...]
FOLDER: Final = files("language.read.weights")
SCALE: Final = 64.0


class Model:
    """Weights by feature and label.

    The file's first line names the labels; each further one is a feature, a tab, and pairs `label:weight` with the
    weight in sixty-fourths. Lines are split when a feature is first asked for, so that loading is quick.
    """

    def __init__(self, labels: Iterable[str], rows: dict[str, str]) -> None:
        self.labels = tuple(labels)
        self.rows = rows
        self.ready: dict[str, Weights] = {}

    @classmethod
    def load(cls, name: str) -> Self:
        """Read a shipped model."""
        text = gzip.decompress(FOLDER.joinpath(f"{name}.txt.gz").read_bytes()).decode()
        head, _, body = text.partition("\n")
        rows = dict(line.split("\t", 1) for line in body.splitlines())
        return cls(head.split(" "), rows)

    def weights(self, feature: str) -> Weights:
        """The labels that a feature speaks for or against."""
        known = self.ready.get(feature)
        if known is None:
            row = self.rows.get(feature)
            if row is None:
                return ()
            pairs = (pair.split(":") for pair in row.split(" "))
            known = tuple((int(label), int(weight) / SCALE) for label, weight in pairs)
            self.ready[feature] = known
        return known

    def scores(self, features: Iterable[str]) -> list[float]:
        """The sum of the features' weights for each label."""
        total = [0.0] * len(self.labels)
        for feature in features:
            for label, weight in self.weights(feature):
                total[label] += weight
        return total

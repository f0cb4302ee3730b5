"""The learned weights: from measured features to the chance that two names mean the same company.

The chance is the logistic sum of many small trees, each of which asks about at most two features. The
trees are monotone where sense demands it: more letters in common never lower the chance.
"""

from __future__ import annotations

from functools import cache
from math import exp, inf
from typing import TYPE_CHECKING, Any, NamedTuple

from domain.matching import tables

if TYPE_CHECKING:
    import numpy as np

Tree = Any
"""A number, or [feature, threshold, tree for values up to it, tree for values above]."""


class Forest(NamedTuple):
    """All trees at once, each brought to two questions: a question asked of `asks[feature]` is answered yes
    where the value is above `over`; `leaf[tree, 2 * first + second]` is what the tree adds."""

    bias: float
    threshold: float
    names: tuple[str, ...]
    asks: np.ndarray
    """Numbers of features, (3, trees): of the first question, and of the second after each answer."""
    over: np.ndarray
    leaf: np.ndarray


def chance(kind: str, features: dict[str, float]) -> float:
    """0..1 by the weights for `kind` ("latin", "han", "mixed")."""
    import numpy as np  # noqa: PLC0415 - not at the start

    forest = _forest(kind)
    values = np.array([features[name] for name in forest.names])
    first, no, yes = values[forest.asks] > forest.over
    leaves = forest.leaf[np.arange(len(first)), 2 * first + np.where(first, yes, no)]
    total = forest.bias + float(leaves.sum())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def threshold(kind: str) -> float:
    """The chance from which two names are called the same."""
    return _forest(kind).threshold


@cache
def _forest(kind: str) -> Forest:
    import numpy as np  # noqa: PLC0415 - not at the start

    model = tables.document("weights.json")[kind]
    trees = [_whole(tree, model["trees"][0][0]) for tree in model["trees"]]
    questions = [(tree, tree[2], tree[3]) for tree in trees]
    names = tuple(sorted({question[0] for three in questions for question in three}))
    return Forest(
        model["bias"], model["threshold"], names,
        np.array([[names.index(three[at][0]) for three in questions] for at in range(3)]),
        np.array([[three[at][1] for three in questions] for at in range(3)]),
        np.array([[*no[2:], *yes[2:]] for _, no, yes in questions]),
    )  # fmt: skip


def _whole(tree: Tree, feature: str, deep: int = 2) -> Tree:
    """The tree with two questions on each way; where it asks fewer, one that is always answered no."""
    if not deep:
        return tree
    asked, over, low, high = tree if isinstance(tree, list) else (feature, inf, tree, tree)
    return [asked, over, _whole(low, feature, deep - 1), _whole(high, feature, deep - 1)]

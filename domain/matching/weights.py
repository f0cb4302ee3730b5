"""The learned weights: from measured features to the chance that two names mean the same company.

The chance is the logistic sum of many small trees, each of which asks about at most two features. The
trees are monotone where sense demands it: more letters in common never lower the chance.
"""

from __future__ import annotations

from math import exp
from typing import Any

from domain.matching import tables

Tree = Any
"""A number, or [feature, threshold, tree for values up to it, tree for values above]."""


def chance(kind: str, features: dict[str, float]) -> float:
    """0..1 by the weights for `kind` ("latin", "han", "mixed")."""
    model = _model(kind)
    total: float = model["bias"]
    for tree in model["trees"]:
        total += _leaf(tree, features)
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def threshold(kind: str) -> float:
    """The chance from which two names are called the same."""
    value: float = _model(kind)["threshold"]
    return value


def _leaf(tree: Tree, features: dict[str, float]) -> float:
    while isinstance(tree, list):
        tree = tree[2] if features[tree[0]] <= tree[1] else tree[3]
    value: float = tree
    return value


def _model(kind: str) -> Any:
    return tables.document("weights.json")[kind]

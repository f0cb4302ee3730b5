"""The learned weights: from measured features to the chance that two names mean the same company."""

from __future__ import annotations

from math import exp
from typing import Any

from domain.matching import tables


def chance(kind: str, features: dict[str, float]) -> float:
    """0..1 by the weights for `kind` ("latin", "han", "mixed")."""
    model = _model(kind)
    weights: dict[str, float] = model["weights"]
    total: float = model["bias"] + sum(weights.get(name, 0.0) * value for name, value in features.items())
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def threshold(kind: str) -> float:
    """The chance from which two names are called the same."""
    value: float = _model(kind)["threshold"]
    return value


def _model(kind: str) -> Any:
    return tables.document("weights.json")[kind]

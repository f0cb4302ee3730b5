"""Small monotone trees, boosted: the trainer of the matching weights, without any library."""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, inf, log
from typing import Any

Tree = Any
MOST_BINS = 24
SMOOTHING = 3.0
LEAST_ROWS = 40


@dataclass(frozen=True)
class Split:
    gain: float
    feature: int
    bin: int
    left: float
    right: float


class Columns:
    """The features as columns of small bin numbers."""

    def __init__(self, rows: Sequence[dict[str, float]]) -> None:
        self.names = sorted(rows[0])
        self.edges = [_edges([row[name] for row in rows]) for name in self.names]
        self.bins = [
            bytes(bisect_left(edges, row[name]) for row in rows)
            for name, edges in zip(self.names, self.edges, strict=True)
        ]


def _edges(values: list[float]) -> list[float]:
    distinct = sorted(set(values))
    if len(distinct) <= MOST_BINS:
        return distinct[:-1]
    ordered = sorted(values)
    picked = {ordered[int(len(ordered) * k / MOST_BINS)] for k in range(1, MOST_BINS)}
    spread = {distinct[int(len(distinct) * k / 8)] for k in range(1, 8)}
    return sorted((picked | spread) - {distinct[-1]})


def train(
    rows: Sequence[dict[str, float]],
    labels: Sequence[int],
    *,
    directions: dict[str, int],
    trees: int = 150,
    rate: float = 0.12,
    depth: int = 2,
    share: float = 0.5,
    seed: int = 1,
) -> dict[str, Any]:
    """A model {"bias", "trees"}; `directions` says which features may only raise (1) or lower (-1) it."""
    rng = random.Random(seed)
    columns = Columns(rows)
    signs = [directions.get(name, 0) for name in columns.names]
    mean = sum(labels) / len(labels)
    bias = log(mean / (1 - mean))
    totals = [bias] * len(rows)
    grown: list[Tree] = []
    for _ in range(trees):
        chances = [1 / (1 + exp(-total)) for total in totals]
        slopes = [chance - label for chance, label in zip(chances, labels, strict=True)]
        bends = [chance * (1 - chance) for chance in chances]
        sample = [i for i in range(len(rows)) if rng.random() < share]
        tree = _grow(columns, signs, slopes, bends, sample, depth, (-inf, inf))
        grown.append(_named(tree, columns, rate))
        _apply(tree, columns, list(range(len(rows))), totals, rate)
    return {"bias": round(bias, 4), "trees": grown}


def _grow(
    columns: Columns,
    signs: list[int],
    slopes: list[float],
    bends: list[float],
    at: list[int],
    depth: int,
    bounds: tuple[float, float],
) -> Tree:
    slope, bend = sum(slopes[i] for i in at), sum(bends[i] for i in at)
    value = _value(slope, bend, bounds)
    if depth == 0 or len(at) < 2 * LEAST_ROWS:
        return value
    split = max(
        (_best(columns, f, signs[f], slopes, bends, at, bounds) for f in range(len(signs))),
        key=lambda each: each.gain,
    )
    if split.gain <= 1e-6:
        return value
    bins = columns.bins[split.feature]
    left, right = [i for i in at if bins[i] <= split.bin], [i for i in at if bins[i] > split.bin]
    low, high = _narrowed(bounds, signs[split.feature], (split.left + split.right) / 2)
    return [
        split.feature,
        split.bin,
        _grow(columns, signs, slopes, bends, left, depth - 1, low),
        _grow(columns, signs, slopes, bends, right, depth - 1, high),
    ]


def _value(slope: float, bend: float, bounds: tuple[float, float]) -> float:
    return min(max(-slope / (bend + SMOOTHING), bounds[0]), bounds[1])


def _narrowed(
    bounds: tuple[float, float], sign: int, middle: float
) -> tuple[tuple[float, float], tuple[float, float]]:
    if sign > 0:
        return (bounds[0], middle), (middle, bounds[1])
    if sign < 0:
        return (middle, bounds[1]), (bounds[0], middle)
    return bounds, bounds


def _best(
    columns: Columns,
    feature: int,
    sign: int,
    slopes: list[float],
    bends: list[float],
    at: list[int],
    bounds: tuple[float, float],
) -> Split:
    size = len(columns.edges[feature]) + 1
    slope, bend, count = [0.0] * size, [0.0] * size, [0] * size
    bins = columns.bins[feature]
    for i in at:
        b = bins[i]
        slope[b] += slopes[i]
        bend[b] += bends[i]
        count[b] += 1
    return _scan(feature, sign, slope, bend, count, bounds)


def _scan(
    feature: int,
    sign: int,
    slope: list[float],
    bend: list[float],
    count: list[int],
    bounds: tuple[float, float],
) -> Split:
    all_slope, all_bend, rows = sum(slope), sum(bend), sum(count)
    base = all_slope**2 / (all_bend + SMOOTHING)
    best = Split(0.0, feature, 0, 0.0, 0.0)
    left_slope = left_bend = 0.0
    seen = 0
    for b in range(len(slope) - 1):
        left_slope, left_bend, seen = left_slope + slope[b], left_bend + bend[b], seen + count[b]
        if seen < LEAST_ROWS or rows - seen < LEAST_ROWS:
            continue
        left, right = (
            _value(left_slope, left_bend, bounds),
            _value(all_slope - left_slope, all_bend - left_bend, bounds),
        )
        if sign * (right - left) < 0:
            continue
        gain = (
            left_slope**2 / (left_bend + SMOOTHING)
            + (all_slope - left_slope) ** 2 / (all_bend - left_bend + SMOOTHING)
            - base
        )
        if gain > best.gain:
            best = Split(gain, feature, b, left, right)
    return best


def _named(tree: Tree, columns: Columns, rate: float) -> Tree:
    if not isinstance(tree, list):
        return round(tree * rate, 4)
    feature, bin_, left, right = tree
    edge = round(columns.edges[feature][bin_], 4)
    return [columns.names[feature], edge, _named(left, columns, rate), _named(right, columns, rate)]


def _apply(tree: Tree, columns: Columns, at: list[int], totals: list[float], rate: float) -> None:
    if not isinstance(tree, list):
        for i in at:
            totals[i] += tree * rate
        return
    feature, bin_, left, right = tree
    bins = columns.bins[feature]
    _apply(left, columns, [i for i in at if bins[i] <= bin_], totals, rate)
    _apply(right, columns, [i for i in at if bins[i] > bin_], totals, rate)

"""Fit the weights: a linear choice of the intent, and a linear tagger of slots; needs numpy, which the program does not."""

import gzip
import random
from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from language.read.sentence.model import SCALE, packed
from language.read.sentence.tagger import LABELS, best_path, open_to
from language.read.sentence.tags import tag_features
from language.read.train.taught import Lesson

np: Any = import_module("numpy")
FEWEST: Final = 2
UNSEEN: Final = 0.3  # likewise for the features of a token
DROPPED: Final = 0.5  # of the features of a sentence at each look, so that no single word decides


def numbered(rows: Sequence[Sequence[str]], fewest: int = FEWEST) -> dict[str, int]:
    """Numbers for the features that occur often enough."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(row)
    return {feature: number for number, feature in enumerate(f for f, n in counts.items() if n >= fewest)}


def fit_choice(
    rows: Sequence[set[str]],
    wanted: Sequence[int],
    labels: Sequence[str],
    passes: int,
    say: Callable[[str], None],
) -> tuple[dict[str, int], Any]:
    """Weights of a softmax over `labels`, by stochastic descent with per-weight steps (AdaGrad), averaged."""
    number = numbered([list(row) for row in rows])
    ids = [np.array([number[f] for f in row if f in number], dtype=np.int64) for row in rows]
    weights = np.zeros((len(number), len(labels)), dtype=np.float32)
    squares = np.full((len(number), 1), 1e-2, dtype=np.float32)
    order = list(range(len(rows)))
    chance = random.Random(1)
    draw = np.random.default_rng(1)
    for step in range(passes):
        chance.shuffle(order)
        right = 0
        for row in order:
            at = ids[row][draw.random(len(ids[row])) > DROPPED]
            scores = weights[at].sum(0)
            scores -= scores.max()
            odds = np.exp(scores)
            odds /= odds.sum()
            right += int(odds.argmax() == wanted[row])
            odds[wanted[row]] -= 1.0
            if np.abs(odds).max() < 0.02:
                continue
            squares[at] += float((odds * odds).sum())
            weights[at] -= 0.25 * odds / np.sqrt(squares[at])
        weights *= 0.97 if step < passes - 1 else 1.0
        say(f"choice pass {step + 1}: {right / len(rows):.4f}")
    return number, weights


def fit_tags(
    lessons: Sequence[Lesson], passes: int, say: Callable[[str], None]
) -> tuple[dict[str, int], Any, Any]:
    """Weights of the tagger and of its moves: the averaged structured perceptron with a margin."""
    rows = [tag_features(one.sight, one.intent) for one in lessons]
    number = numbered([sum(row, []) for row in rows], 3)
    ids = [
        [np.array([number[f] for f in here if f in number], dtype=np.int32) for here in row] for row in rows
    ]
    del rows
    size = len(LABELS)
    weights, total = (np.zeros((len(number), size), dtype=np.float32) for _ in range(2))
    moves, moved = np.zeros((size, size)), np.zeros((size, size))
    order = list(range(len(lessons)))
    chance = random.Random(2)
    draw = np.random.default_rng(2)
    clock = 1
    allowed = [open_to(one.intent, one.sight.tokens) for one in lessons]
    for step in range(passes):
        chance.shuffle(order)
        wrong = 0
        for row in order:
            clock += 1
            gold = lessons[row].labels
            looked = [at[draw.random(len(at)) > UNSEEN] for at in ids[row]]
            scores = [weights[at].sum(0) + 1.0 for at in looked]
            for place, label in enumerate(gold):
                scores[place][label] -= 1.0
            table = [one.tolist() for one in scores]
            path = best_path(table, allowed[row], moves)
            if path == list(gold):
                continue
            wrong += 1
            before = before_gold = 0
            for place, (label, right) in enumerate(zip(path, gold, strict=True)):
                if label != right:
                    at = looked[place]
                    weights[at, right] += 1.0
                    weights[at, label] -= 1.0
                    total[at, right] += clock
                    total[at, label] -= clock
                if (before, label) != (before_gold, right):
                    moves[before_gold, right] += 1.0
                    moves[before, label] -= 1.0
                    moved[before_gold, right] += clock
                    moved[before, label] -= clock
                before, before_gold = label, right
        say(f"tags pass {step + 1}: {wrong / len(lessons):.4f} wrong")
    return number, weights - total / clock, moves - moved / clock


def save(
    path: Path, labels: Sequence[str], number: dict[str, int], weights: Any, scale: float, faint: int
) -> int:
    """Write a model; features that say no more than `faint` sixteenths are left out. Returns the number kept."""
    whole = np.rint(weights * scale * SCALE).astype(int)
    loud = np.abs(whole).max(1) > faint
    rows = {}
    for feature, at in number.items():
        kept = np.nonzero(whole[at])[0]
        if (loud[at] or feature.startswith("> ")) and "\n" not in feature:
            rows[feature] = [(int(label), int(whole[at][label])) for label in kept]
    path.write_bytes(gzip.compress(packed(labels, rows), 9, mtime=0))
    return len(rows)

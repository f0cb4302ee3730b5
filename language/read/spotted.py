"""Find the stretches of a sentence that fill slots, by learned weights."""

from functools import cache
from typing import Final

import numpy as np

from language.read.sentence.forms import NAME_SLOTS
from language.read.sentence.model import Floats, Model
from language.read.sentence.net import Seen, net
from language.read.sentence.sight import Sight
from language.read.sentence.tagger import LABELS, NUMBER, best_path, open_to, spans
from language.read.sentence.tags import tag_features

Found = list[tuple[str, int, int]]
SHARE: Final = np.float32(0.3)  # a point of the linear weights in the network's odds
ANY: Final = "*"  # the form in which every name is simply a name
SEVERAL: Final = frozenset({"people", "any"})
INNER: Final = 2
BEGINS: Final = [NUMBER[f"B-{slot}"] for slot in NAME_SLOTS]
INSIDES: Final = [NUMBER[f"I-{slot}"] for slot in NAME_SLOTS]


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("tags")


@cache
def moves() -> list[list[float]]:
    """The weight of each label after each other."""
    rows = model().table_of([[f"> {label}"] for label in LABELS]) * SHARE
    return [[float(weight) for weight in row] for row in rows]


def spot(sight: Sight, seen: Seen, intent: str) -> Found:
    """The slots of a sentence read as this intent, as (slot, first token, token after the last)."""
    allowed = open_to(intent, sight.tokens)
    if all(len(options) == 1 for options in allowed):
        return []
    scores = net().tags(seen, intent) + SHARE * model().table_of(tag_features(sight, intent))
    found = spans(best_path(scores.tolist(), allowed, moves()))
    return clearest(found, scores)


def clearest(found: Found, scores: Floats) -> Found:
    """Of several stretches for a slot that takes one, those said as clearly as the clearest."""

    def margin(one: tuple[str, int, int]) -> float:
        slot, start, _ = one
        label = NUMBER.get(f"S-{slot}")
        return float(scores[start, label] - scores[start, 0]) if label else float("inf")

    return [
        one
        for one in found
        if one[0] in SEVERAL or margin(one) >= max(margin(other) for other in found if other[0] == one[0])
    ]


def named(sight: Sight, seen: Seen) -> tuple[tuple[int, int], ...]:
    """The stretches that look like names, whatever their part in the sentence."""
    odds = np.exp(net().tags(seen, ANY))
    first, inner = odds[:, BEGINS].sum(1), odds[:, INSIDES].sum(1)
    likely = np.where(first >= inner, 1, 2) * (np.maximum(first, inner) > odds[:, 0])
    found: list[tuple[int, int]] = []
    for place, sort in enumerate(likely.tolist()):
        if not sort or sight.tokens[place].piece:
            continue
        if sort == INNER and found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        elif sight.tokens[place].kind != "mark":
            found.append((place, place + 1))
    return tuple(found)

"""Which of the eight objections a partner held against working together."""

from dataclasses import replace
from functools import cache
from math import exp
from typing import Final

from language.read.sentence.features import features
from language.read.sentence.model import Model
from language.read.sentence.sight import Sight

OBJECTIONS: Final = (
    *("need", "money", "authority", "price", "product", "brand", "promotion", "reward"),
    "none",
)
SURE: Final = 0.5


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("objections")


def objection(seen: Sight) -> str:
    """The objection that the words of a visit hold, "" for none or where it is not clear."""
    scores = model().scores(features(replace(seen, names=()))).tolist()
    top = max(scores)
    odds = [exp(score - top) for score in scores]
    best = odds.index(max(odds))
    sort = model().labels[best]
    return sort if sort != "none" and odds[best] / sum(odds) >= SURE else ""

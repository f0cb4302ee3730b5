"""Find the stretches of a sentence that fill slots, by learned weights."""

from functools import cache

from language.read.sentence.model import Model
from language.read.sentence.sight import Sight
from language.read.sentence.tagger import LABELS, best_path, open_to, spans
from language.read.sentence.tags import tag_features


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("tags")


@cache
def moves() -> tuple[tuple[float, ...], ...]:
    """The weight of each label after each other."""
    return tuple(tuple(model().scores([f"> {label}"])) for label in LABELS)


def spot(sight: Sight, intent: str) -> list[tuple[str, int, int]]:
    """The slots of a sentence read as this intent, as (slot, first token, token after the last)."""
    allowed = open_to(intent, sight.tokens)
    if all(len(options) == 1 for options in allowed):
        return []
    scores = [model().scores(here) for here in tag_features(sight, intent)]
    return spans(best_path(scores, allowed, moves()))

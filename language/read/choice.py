"""Choose the intent of a sentence by learned evidence, and say how sure the choice is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from language.read.sentence.features import features
from language.read.sentence.model import Model
from language.read.sentence.sight import Sight


@dataclass(frozen=True, slots=True)
class Choice:
    """Intents with their odds, the likeliest first, and the features that were seen."""

    ranked: Sequence[tuple[str, float]]
    seen: frozenset[str]

    @property
    def intent(self) -> str:
        """The likeliest intent."""
        return self.ranked[0][0]

    @property
    def odds(self) -> float:
        """How likely it is, between 0 and 1."""
        return self.ranked[0][1]


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("intents")


def choose(sight: Sight) -> Choice:
    """Weigh the evidence of a sentence."""
    seen = frozenset(features(sight))
    scores = model().scores(seen)
    top = max(scores)
    odds = [exp(score - top) for score in scores]
    whole = sum(odds)
    ranked = sorted(zip(model().labels, (one / whole for one in odds), strict=True), key=lambda row: -row[1])
    return Choice(ranked, seen)


def reasons(choice: Choice, intent: str, most: int = 6) -> list[str]:
    """The features that spoke loudest for an intent, as "feature +1.25"."""
    label = model().labels.index(intent)
    spoken = [
        (weight, feature) for feature in choice.seen for at, weight in model().weights(feature) if at == label
    ]
    spoken.sort(key=lambda row: (-row[0], row[1]))
    return [f"{feature} {weight:+.2f}" for weight, feature in spoken[:most]]

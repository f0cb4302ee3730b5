"""Choose the intent of a sentence by learned evidence, and say how sure the choice is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

import numpy as np

from language.read.sentence.features import features
from language.read.sentence.forms import INTENTS, READING
from language.read.sentence.lots import Floats
from language.read.sentence.model import Model
from language.read.sentence.net import Seen, log_odds, net
from language.read.sentence.sight import Sight

SHARE: Final = 0.3  # of the linear weights in the choice; the rest is the network's
LEANING: Final = 0.5  # of the odds of "none" are enough for what only shows something
SEEN: Final = 0.3
LEAST: Final = -14.0  # the logarithm of odds that no single voice may go below


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

    @property
    def doubt(self) -> float:
        """How likely it is that nothing was asked of the bot."""
        return next(odds for intent, odds in self.ranked if intent == "none")


@cache
def model() -> Model:
    """The shipped weights."""
    return Model.load("intents")


def choose(sight: Sight, seen: Seen) -> Choice:
    """Weigh the evidence of a sentence: words and cues by linear weights, the whole by the network."""
    shown = frozenset(features(sight))
    odds = np.exp(log_odds(mixed(model().scores(shown), net().intents(seen))))
    shares: list[float] = odds.tolist()
    return Choice(asked([(INTENTS[at], shares[at]) for at in np.argsort(-odds).tolist()]), shown)


def asked(ranked: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """The ranking, in which a wish to see something stands before small talk that is not twice as likely."""
    (first, talk), (second, odds), *others = ranked
    if first == "none" and second in READING and odds >= max(SEEN, talk * LEANING):
        return [(second, odds), (first, talk), *others]
    return ranked


def mixed(linear: Floats, deep: Floats) -> Floats:
    """The two voices in one: the logarithms of their odds, by their shares."""
    out = SHARE * np.maximum(log_odds(linear), LEAST) + (1 - SHARE) * np.maximum(deep, LEAST)
    return out.astype(np.float32)


def reasons(choice: Choice, intent: str, most: int = 6) -> list[str]:
    """What spoke loudest for an intent among the linear weights, as "… +1.25"."""
    label = model().labels.index(intent)
    spoken = [(float(model().of(feature)[label]), feature) for feature in choice.seen]
    spoken.sort(key=lambda row: (-row[0], row[1]))
    return [f"{plainly(feature)} {weight:+.2f}" for weight, feature in spoken[:most] if weight > 0]


def plainly(feature: str) -> str:
    """A feature as a person can read it; the groups in capitals are those of wordlists/cues.txt."""
    mark, _, rest = feature.partition("@")
    if rest:
        start = {"": "", "^": "at the start ", "#asks": "a question with "}.get(mark)
        start = f"{mark.removeprefix('#')} with " if start is None else start
        return f"{start}words of {rest.replace('>', ', then of ').replace('+', ' and of ')}"
    if feature.startswith("~"):
        return f"letters “{feature.strip('~')}”"
    return feature.removeprefix("#") if feature.startswith("#") else f"“{feature}”"

"""A small network over the tokens of a message: learned in the build, shipped as numbers, run with numpy."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from language.read.sentence.forms import INTENTS
from language.read.sentence.keys import Index, checksums
from language.read.sentence.lots import Floats, summed
from language.read.sentence.sight import Sight
from language.read.sentence.traits import Traits, traits

FOLDER: Final = files("language.read.weights")
ROLES: Final = ("rep", "lead", "partner")
WINDOW: Final = 200  # tokens seen at once; longer messages are read window by window
HEADS: Final = 4
TINY: Final = np.float32(1e-5)


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as the network sees it: for each window what its tokens tell of labels before an intent is in mind
    (tokens x width), and a summary."""

    windows: Sequence[tuple[Floats, Floats]]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number of each word, 0 for one that is not known."""

    index: Index
    rows: NDArray[np.uint32]

    def of(self, words: Iterable[str]) -> NDArray[np.uint32]:
        """The numbers of several words."""
        return self.rows[self.index.places(words)]


@dataclass(frozen=True)
class Net:
    """The weights by name, and the numbers of traits and words.

    `vectors` are general vectors of words and characters, made before from other models (see train/README.md).
    """

    weights: dict[str, Floats]
    tables: dict[str, tuple[NDArray[np.int8], Floats]]
    traits: Numbers
    words: Numbers
    dilations: Sequence[int] = field(default=(1, 1, 2, 4))

    def see(self, sight: Sight) -> Seen:
        """Look at a message."""
        tokens = traits(sight)
        parts = [tokens[start : start + WINDOW] for start in range(0, len(tokens), WINDOW)]
        return Seen([self.encode(part, ROLES.index(sight.role)) for part in parts])

    def intents(self, seen: Seen) -> Floats:
        """The logarithms of the odds of each intent, by the first window."""
        at = self.weights
        return log_odds(seen.windows[0][1] @ at["out.weight"] + at["out.bias"])

    def tags(self, seen: Seen, intent: str) -> Floats:
        """The logarithms of the odds of each label for each token (tokens x labels), the message read as `intent`,
        or with no intent in mind where it is none of them."""
        at, number = self.weights, INTENTS.index(intent) if intent in INTENTS else -1
        rows = []
        for told, _ in seen.windows:
            hidden = np.maximum(told + at["tag.intent"][number], 0)
            rows.append(log_odds(hidden @ at["tag.out.weight"] + at["tag.out.bias"]))
        return np.concatenate(rows)

    def encode(self, tokens: Sequence[Traits], role: int) -> tuple[Floats, Floats]:
        """What a window's tokens tell of labels, and its summary."""
        at = self.weights
        states = normed(self.embedded(tokens) + at["role"][role], at, "n0")
        for number, dilation in enumerate(self.dilations):
            states = normed(states + self.convolved(states, number, dilation), at, f"n{number + 1}")
            if number == len(self.dilations) // 2 - 1:
                states = normed(states + self.attended(states), at, "attention.norm")
        share = softmax((states @ at["pool.weight"] + at["pool.bias"]).T)
        whole = np.concatenate([(share @ states).ravel(), np.maximum.reduce(states)])
        summary = np.maximum(whole @ at["whole.weight"] + at["whole.bias"], 0)
        return states @ at["tag.state"] + (summary @ at["tag.summary"] + at["tag.bias"]), summary

    def embedded(self, tokens: Sequence[Traits]) -> Floats:
        """Each token as the sum of its traits, the mean of its letters, and the vector of its word."""
        traits = self.traits.of(chain.from_iterable(token.traits for token in tokens))
        letters = checksums(chain.from_iterable(token.letters for token in tokens))
        counts = [len(token.letters) for token in tokens]
        spelt = summed(*self.tables["letters"], letters % len(self.tables["letters"][0]), counts)
        numbers = self.words.of(token.word for token in tokens)
        words = summed(*self.tables["vectors"], numbers, [1] * len(tokens)) @ self.weights["words"]
        words += summed(*self.tables["traits"], traits, [len(token.traits) for token in tokens])
        words += spelt / np.maximum(np.array(counts, np.float32), 1)[:, None]
        return words

    def convolved(self, states: Floats, number: int, dilation: int) -> Floats:
        """A gated look at the neighbours `dilation` places away."""
        count, width = states.shape
        near = np.zeros((count, 3 * width), np.float32)
        near[dilation:, :width] = states[:-dilation]
        near[:, width:-width] = states
        near[:-dilation, -width:] = states[dilation:]
        both: Floats = near @ self.weights[f"conv{number}.weight"]
        both += self.weights[f"conv{number}.bias"]
        gate = np.exp(-both[..., width:])
        gate += 1
        return np.divide(both[..., :width], gate, gate)

    def attended(self, states: Floats) -> Floats:
        """What each token takes from the others, by several heads."""
        at = self.weights
        three = (states @ at["attention.in"]).reshape(len(states), 3, HEADS, -1).transpose(1, 2, 0, 3)
        share = softmax(three[0] @ three[1].swapaxes(1, 2))
        taken = (share @ three[2]).swapaxes(0, 1).reshape(states.shape)
        out: Floats = taken @ at["attention.out"] + at["attention.bias"]
        return out


def normed(rows: Floats, at: dict[str, Floats], name: str) -> Floats:
    """Rows with mean 0 and spread 1, scaled and moved as learned."""
    width = rows.shape[-1]
    out: Floats = rows - np.add.reduce(rows, -1, keepdims=True) / width
    spread = np.vecdot(out, out)
    out /= np.sqrt(spread / width + TINY)[..., None]
    out *= at[f"{name}.weight"]
    out += at[f"{name}.bias"]
    return out


def softmax(rows: Floats) -> Floats:
    """Shares that sum to 1 along the last axis."""
    out: Floats = rows - np.maximum.reduce(rows, -1, keepdims=True)
    np.exp(out, out)
    out /= np.add.reduce(out, -1, keepdims=True)
    return out


def log_odds(rows: Floats) -> Floats:
    """The logarithms of the shares along the last axis."""
    out: Floats = rows - np.maximum.reduce(rows, -1, keepdims=True)
    out -= np.log(np.add.reduce(np.exp(out), -1, keepdims=True))
    return out


@cache
def net() -> Net:
    """The shipped network."""
    with FOLDER.joinpath("net.npz").open("rb") as file:
        return unpacked(np.load(file))


def unpacked(stored: Mapping[str, Any]) -> Net:
    """A network from its file: tables in bytes with a scale a row, the rest in half precision, words by their keys."""
    tables = {
        name: (stored[name], stored[f"{name}.scale"][:, 0].astype(np.float32))
        for name in ("traits", "letters", "vectors")
    }
    weights = {
        name: np.ascontiguousarray(stored[name], np.float32)
        for name in stored
        if name not in tables and not name.endswith((".scale", ".lines", ".keys", ".rows"))
    }
    traits, words = (
        Numbers(Index(stored[f"{name}.keys"]), stored[f"{name}.rows"]) for name in ("traits", "words")
    )
    return Net(weights, tables, traits, words)

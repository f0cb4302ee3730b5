"""Small networks over the tokens of a message: learned in the build, shipped as numbers, run side by side with numpy."""

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
from language.read.sentence.sight import Sight
from language.read.sentence.traits import Traits, traits

Floats = NDArray[np.float32]
FOLDER: Final = files("language.read.weights")
ROLES: Final = ("rep", "lead", "partner")
WINDOW: Final = 200  # tokens seen at once; longer messages are read window by window
HEADS: Final = 4
AT_ONCE: Final = 16  # lots summed at once
TINY: Final = np.float32(1e-5)


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as the voices see it: for each window what its tokens tell of labels before an intent is in mind
    (voices x tokens x width), and a summary."""

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
    """The weights of all voices by name, and the numbers of traits and words.

    The voices are networks of one shape, taught apart from each other: each errs where the others do not. `vectors` are
    general vectors of words and characters, made before from other models (see train/README.md).
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
        out: Floats = agreed(seen.windows[0][1] @ at["out.weight"] + at["out.bias"])[0]
        return out

    def tags(self, seen: Seen, intent: str) -> Floats:
        """The logarithms of the odds of each label for each token (tokens x labels), the message read as `intent`,
        or with no intent in mind where it is none of them."""
        at, number = self.weights, INTENTS.index(intent) if intent in INTENTS else -1
        rows = []
        for told, _ in seen.windows:
            hidden = np.maximum(told + at["tag.intent"][:, number, None], 0)
            rows.append(agreed(hidden @ at["tag.out.weight"] + at["tag.out.bias"]))
        return np.concatenate(rows)

    def encode(self, tokens: Sequence[Traits], role: int) -> tuple[Floats, Floats]:
        """What a window's tokens tell of labels, and its summary."""
        at = self.weights
        states = normed(self.embedded(tokens) + at["role"][:, role, None], at, "n0")
        for number, dilation in enumerate(self.dilations):
            states = normed(states + self.convolved(states, number, dilation), at, f"n{number + 1}")
            if number == len(self.dilations) // 2 - 1:
                states = normed(states + self.attended(states), at, "attention.norm")
        share = softmax((states @ at["pool.weight"] + at["pool.bias"]).swapaxes(1, 2))
        pooled = (share @ states).reshape(len(states), 1, -1)
        whole = np.concatenate([pooled, np.maximum.reduce(states, 1, keepdims=True)], 2)
        summary = np.maximum(whole @ at["whole.weight"] + at["whole.bias"], 0)
        return states @ at["tag.state"] + (summary @ at["tag.summary"] + at["tag.bias"]), summary

    def embedded(self, tokens: Sequence[Traits]) -> Floats:
        """Each token as the sum of its traits, the mean of its letters, and the vector of its word."""
        traits = self.traits.of(chain.from_iterable(token.traits for token in tokens))
        letters = checksums(chain.from_iterable(token.letters for token in tokens))
        counts = [len(token.letters) for token in tokens]
        spelt = self.sums("letters", letters % len(self.tables["letters"][0]), counts)
        words = self.rows("vectors", self.words.of(token.word for token in tokens)) @ self.weights["words"]
        words += self.sums("traits", traits, [len(token.traits) for token in tokens])
        words += spelt / np.maximum(np.array(counts, np.float32), 1)[:, None]
        return words

    def sums(self, name: str, numbers: NDArray[np.uint32], sizes: Sequence[int]) -> Floats:
        """The sum of each lot of rows of a table, for each voice; `sizes` tells how many rows make a lot.

        A matrix of ones and zeros sums several lots at once, faster than `reduceat` does rows so wide.
        """
        rows = self.rows(name, numbers).swapaxes(0, 1)
        ends = np.cumsum([0, *sizes])
        sums = []
        for first in range(0, len(sizes), AT_ONCE):
            bounds = ends[first : first + AT_ONCE + 1]
            places = np.arange(bounds[0], bounds[-1])
            lots = (places >= bounds[:-1, None]) & (places < bounds[1:, None])
            sums.append(lots.astype(np.float32) @ rows[:, bounds[0] : bounds[-1]])
        return np.concatenate(sums, 1)

    def rows(self, name: str, numbers: NDArray[np.uint32]) -> Floats:
        """Rows of a table of bytes, each with its scale; all but the general vectors have a row a voice."""
        table, scale = self.tables[name]
        out: Floats = table[numbers] * scale[numbers]
        return out

    def convolved(self, states: Floats, number: int, dilation: int) -> Floats:
        """A gated look at the neighbours `dilation` places away."""
        voices, count, width = states.shape
        wide = np.zeros((voices, count + 2 * dilation, width), np.float32)
        wide[:, dilation : dilation + count] = states
        near = np.concatenate([wide[:, :count], states, wide[:, 2 * dilation :]], axis=2)
        both: Floats = near @ self.weights[f"conv{number}.weight"]
        both += self.weights[f"conv{number}.bias"]
        gate = np.exp(-both[..., width:])
        gate += 1
        return np.divide(both[..., :width], gate, gate)

    def attended(self, states: Floats) -> Floats:
        """What each token takes from the others, by several heads."""
        voices, count, width = states.shape
        at = self.weights
        three = (states @ at["attention.in"]).reshape(voices, count, 3, HEADS, -1).transpose(2, 0, 3, 1, 4)
        share = softmax(three[0] @ three[1].swapaxes(2, 3))
        taken = (share @ three[2]).swapaxes(1, 2).reshape(voices, count, width)
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


def agreed(scores: Floats) -> Floats:
    """The logarithms of the odds that the voices agree on: the mean of their logarithms."""
    return log_odds(np.add.reduce(scores) / np.float32(len(scores)))


@cache
def net() -> Net:
    """The shipped networks."""
    with FOLDER.joinpath("net.npz").open("rb") as file:
        return unpacked(np.load(file))


def unpacked(stored: Mapping[str, Any]) -> Net:
    """The voices from their file: tables in bytes with a scale a row, the rest in half precision, words by their keys."""
    tables = {
        name: (stored[name], stored[f"{name}.scale"].astype(np.float32))
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

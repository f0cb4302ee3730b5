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
from language.read.sentence.keys import NOTHING, Keys, checksums, places
from language.read.sentence.sight import Sight
from language.read.sentence.traits import Traits, traits

Floats = NDArray[np.float32]
FOLDER: Final = files("language.read.weights")
ROLES: Final = ("rep", "lead", "partner")
WINDOW: Final = 200  # tokens seen at once; longer messages are read window by window
HEADS: Final = 4
TINY: Final = np.float32(1e-5)


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as the voices see it: for each window the tokens' states (voices x tokens x width) and a summary."""

    windows: Sequence[tuple[Floats, Floats]]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The number of each word, 0 for one that is not known."""

    keys: Keys
    rows: NDArray[np.uint32]

    def of(self, words: Iterable[str]) -> NDArray[np.uint32]:
        """The numbers of several words."""
        return self.rows[places(self.keys, words)]


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
        for states, summary in seen.windows:
            common = at["tag.intent"][:, number, None] + summary @ at["tag.summary"] + at["tag.bias"]
            hidden = np.maximum(states @ at["tag.state"] + common, 0)
            rows.append(agreed(hidden @ at["tag.out.weight"] + at["tag.out.bias"]))
        return np.concatenate(rows)

    def encode(self, tokens: Sequence[Traits], role: int) -> tuple[Floats, Floats]:
        """The states of a window's tokens, and its summary."""
        at = self.weights
        states = normed(self.embedded(tokens) + at["role"][:, role, None], at, "n0")
        for number, dilation in enumerate(self.dilations):
            states = normed(states + self.convolved(states, number, dilation), at, f"n{number + 1}")
            if number == len(self.dilations) // 2 - 1:
                states = normed(states + self.attended(states), at, "attention.norm")
        share = softmax((states @ at["pool.weight"] + at["pool.bias"]).swapaxes(1, 2))
        pooled = (share @ states).reshape(len(states), 1, -1)
        whole = np.concatenate([pooled, states.max(1, keepdims=True)], 2)
        return states, np.maximum(whole @ at["whole.weight"] + at["whole.bias"], 0)

    def embedded(self, tokens: Sequence[Traits]) -> Floats:
        """Each token as the sum of its traits, the mean of its letters, and the vector of its word."""
        traits = self.traits.of(chain.from_iterable([NOTHING, *token.traits] for token in tokens))
        summed = self.sums("traits", traits, [1 + len(token.traits) for token in tokens])
        spelt = [place for place, token in enumerate(tokens) if token.letters]
        if spelt:
            letters = checksums(chain.from_iterable(tokens[place].letters for place in spelt))
            counts = [len(tokens[place].letters) for place in spelt]
            buckets = letters % len(self.tables["letters"][0])
            summed[spelt] += (
                self.sums("letters", buckets, counts) / np.array(counts, np.float32)[:, None, None]
            )
        words = self.rows("vectors", self.words.of(token.word for token in tokens))
        out: Floats = summed.swapaxes(0, 1) + words @ self.weights["words"]
        return out

    def sums(self, name: str, numbers: NDArray[np.uint32], sizes: Sequence[int]) -> Floats:
        """The sum of each lot of rows of a table, for each voice: how many rows make a lot, none of them empty."""
        starts = np.cumsum([0, *sizes[:-1]])
        out: Floats = np.add.reduceat(self.rows(name, numbers), starts)
        return out

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
        both = near @ self.weights[f"conv{number}.weight"] + self.weights[f"conv{number}.bias"]
        gated: Floats = both[..., :width] / (1 + np.exp(-both[..., width:]))
        return gated

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
    centred = rows - np.add.reduce(rows, -1, keepdims=True) / rows.shape[-1]
    spread = np.sqrt(np.einsum("...j,...j->...", centred, centred) / rows.shape[-1] + TINY)
    out: Floats = centred / spread[..., None] * at[f"{name}.weight"] + at[f"{name}.bias"]
    return out


def softmax(rows: Floats) -> Floats:
    """Shares that sum to 1 along the last axis."""
    grown = np.exp(rows - rows.max(-1, keepdims=True))
    out: Floats = grown / grown.sum(-1, keepdims=True)
    return out


def log_odds(rows: Floats) -> Floats:
    """The logarithms of the shares along the last axis."""
    less = rows - rows.max(-1, keepdims=True)
    out: Floats = less - np.log(np.exp(less).sum(-1, keepdims=True))
    return out


def agreed(scores: Floats) -> Floats:
    """The logarithms of the odds that the voices agree on: the mean of their logarithms."""
    return log_odds(log_odds(scores).mean(0))


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
    traits, words = (Numbers(stored[f"{name}.keys"], stored[f"{name}.rows"]) for name in ("traits", "words"))
    return Net(weights, tables, traits, words)

"""Sentences as numbers for the networks, one by one and side by side: needs torch, which only the teaching needs."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import numpy as np

from language.read.sentence.forms import INTENTS
from language.read.sentence.net import ROLES, WINDOW
from language.read.sentence.tagger import LABELS, open_to
from language.read.sentence.traits import traits
from language.read.train.taught import Lesson

torch: Any = import_module("torch")
BUCKETS: Final = 8192  # for the letters of words
FEWEST: Final = 3
BLIND: Final = 0.1  # of the tokens are seen without their word, so that place and shape are learned
HIDDEN: Final = 0.15  # of the names are seen without their words
LOST: Final = 0.1  # of the traits are lost
BATCH: Final = 64
NAMES: Final = frozenset(place for place, label in enumerate(LABELS) if label.startswith(("B-", "I-")))
WORDED: Final = ("0 ", "p ", "e ", "sw ")  # traits that tell the word itself
UNMINDED: Final = 0.2  # of the sentences are tagged with no intent in mind, to find names before it is known


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as numbers; `weight` is how much it counts, `tagged` whether its slots are taught."""

    ids: Sequence[Sequence[int]]
    letters: Sequence[Sequence[int]]
    words: Sequence[int]
    role: int
    intent: int
    labels: Sequence[int]
    open: Sequence[Sequence[int]]
    tagged: bool
    weight: float


@dataclass(frozen=True, slots=True)
class Book:
    """The numbers of traits and of words, and the general vectors of the words."""

    traits: dict[str, int]
    words: dict[str, int]
    vectors: Any

    @classmethod
    def of(cls, lessons: Sequence[Lesson], vectors: Path) -> "Book":
        """The traits that occur often enough, and the words of the file of vectors."""
        counts: Counter[str] = Counter()
        for lesson in lessons:
            for token in traits(lesson.sight):
                counts.update(token.traits)
        kept = [trait for trait, count in counts.items() if count >= FEWEST and "\n" not in trait]
        with np.load(vectors) as stored:
            words = bytes(stored["words.lines"]).decode().split("\n")
            table = stored["vectors"].astype(np.float32) * stored["vectors.scale"]
        return cls(
            {trait: place + 1 for place, trait in enumerate(kept)},
            {word: place + 1 for place, word in enumerate(words)},
            table,
        )

    @property
    def worded(self) -> frozenset[int]:
        """The traits that tell the word itself."""
        return frozenset(number for trait, number in self.traits.items() if trait.startswith(WORDED))

    def row(self, lesson: Lesson, tagged: bool, weight: float) -> Row:
        """A lesson as numbers."""
        tokens = traits(lesson.sight)[:WINDOW]
        return Row(
            [[self.traits[one] for one in token.traits if one in self.traits] for token in tokens],
            [[crc32(part.encode()) % BUCKETS for part in token.letters] for token in tokens],
            [self.words.get(token.word, 0) for token in tokens],
            ROLES.index(lesson.sight.role),
            INTENTS.index(lesson.intent),
            lesson.labels[:WINDOW],
            open_to(lesson.intent, lesson.sight.tokens)[:WINDOW],
            tagged,
            weight,
        )


@dataclass(frozen=True, slots=True)
class Batch:
    """Sentences side by side: bags of traits and letters, words, where each token stands, and what is wanted."""

    traits: tuple[Any, Any]
    letters: tuple[Any, Any]
    words: Any
    places: Any
    there: Any
    roles: Any
    intents: Any
    minded: Any
    labels: Any
    closed: Any
    shares: Any
    tag_shares: Any


def batch(rows: Sequence[Row], worded: frozenset[int], chance: random.Random, whole: bool = False) -> Batch:
    """Sentences side by side, some of what is seen lost by chance; nothing is where they are to be `whole`."""
    long = max(len(row.ids) for row in rows)
    ids: list[int] = []
    letters: list[int] = []
    id_starts, letter_starts, words, places = [], [], [], []
    labels = np.zeros((len(rows), long), np.int64)
    closed = np.ones((len(rows), long, len(LABELS)), bool)
    there = np.zeros((len(rows), long), bool)
    shares = np.zeros((len(rows), long), np.float32)
    for number, row in enumerate(rows):
        there[number, : len(row.ids)] = True
        labels[number, : len(row.labels)] = row.labels
        shares[number, : len(row.ids)] = row.weight * row.tagged
        for place, options in enumerate(row.open):
            closed[number, place, list(options)] = False
        unseen = set() if whole else hidden(row.labels, chance)
        for place, traits_here in enumerate(row.ids):
            id_starts.append(len(ids))
            letter_starts.append(len(letters))
            places.append(number * long + place)
            blind = place in unseen or (not whole and chance.random() < BLIND)
            words.append(0 if place in unseen or (blind and chance.random() < 0.5) else row.words[place])
            if blind:
                ids.extend(one for one in traits_here if one not in worded)
            else:
                ids.extend(one for one in traits_here if whole or chance.random() > LOST)
                letters.extend(row.letters[place])
    minded = [len(INTENTS) if chance.random() < UNMINDED else row.intent for row in rows]
    return Batch(
        (torch.tensor(ids, dtype=torch.long), torch.tensor(id_starts)),
        (torch.tensor(letters, dtype=torch.long), torch.tensor(letter_starts)),
        torch.tensor(words),
        torch.tensor(places),
        torch.from_numpy(there),
        torch.tensor([row.role for row in rows]),
        torch.tensor([row.intent for row in rows]),
        torch.tensor(minded),
        torch.from_numpy(labels),
        torch.from_numpy(closed),
        torch.tensor([row.weight for row in rows]),
        torch.from_numpy(shares),
    )


def hidden(labels: Sequence[int], chance: random.Random) -> set[int]:
    """The places of names that are hidden whole, so that what stands around a name finds it."""
    found: set[int] = set()
    hides = False
    for place, label in enumerate(labels):
        if LABELS[label].startswith("B-"):
            hides = chance.random() < HIDDEN
        if hides and label in NAMES:
            found.add(place)
    return found


def batches(rows: Sequence[Row], chance: random.Random) -> list[Sequence[Row]]:
    """All rows in lots of about the same length, in any order."""
    mixed = list(rows)
    chance.shuffle(mixed)
    lots: list[Sequence[Row]] = []
    for start in range(0, len(mixed), BATCH * 16):
        part = sorted(mixed[start : start + BATCH * 16], key=lambda row: len(row.ids))
        lots.extend(part[place : place + BATCH] for place in range(0, len(part), BATCH))
    chance.shuffle(lots)
    return lots

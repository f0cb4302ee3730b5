"""Teach the network of `language.read.sentence.net`: needs torch, which only the teaching needs."""

import math
import random
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import numpy as np

from language.read.sentence.forms import INTENTS
from language.read.sentence.net import HEADS, ROLES, WINDOW
from language.read.sentence.tagger import LABELS, open_to
from language.read.sentence.traits import traits
from language.read.train.taught import Lesson

torch: Any = import_module("torch")
nn: Any = torch.nn
WIDTH: Final = 96
BUCKETS: Final = 8192  # for the letters of words
DILATIONS: Final = (1, 1, 2, 4)
SUMMARY: Final = 128
MINDED: Final = 48  # numbers that tell the tagger which intent is in mind
FEWEST: Final = 3
DROPPED: Final = 0.25
BLIND: Final = 0.1  # of the tokens are seen without their word, so that place and shape are learned
HIDDEN: Final = 0.15  # of the names are seen without their words
LOST: Final = 0.1  # of the traits are lost
BATCH: Final = 64
SLOWLY: Final = 0.998  # how much of the running mean of the weights stays at each step
FAR_OFF: Final = -1e4
NAMES: Final = frozenset(place for place, label in enumerate(LABELS) if label.startswith(("B-", "I-")))
WORDED: Final = ("0 ", "p ", "e ", "sw ")  # traits that tell the word itself
UNMINDED: Final = 0.15  # of the sentences are tagged with no intent in mind, to find names before it is known


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


class Network(nn.Module):  # type: ignore[misc]
    """The network as torch teaches it; `language.read.sentence.net` runs the same with numpy."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self.traits = nn.EmbeddingBag(len(book.traits) + 1, WIDTH, mode="sum", padding_idx=0)
        self.letters = nn.EmbeddingBag(BUCKETS + 1, WIDTH, mode="mean", padding_idx=BUCKETS)
        with torch.no_grad():
            self.traits.weight.mul_(0.3)
            self.letters.weight.mul_(0.1)
        self.vectors = nn.Embedding.from_pretrained(torch.tensor(book.vectors), freeze=True)
        self.words = nn.Linear(book.vectors.shape[1], WIDTH, bias=False)
        self.role = nn.Embedding(len(ROLES), WIDTH)
        with torch.no_grad():
            self.role.weight.mul_(0.3)
        self.norms = nn.ModuleList([nn.LayerNorm(WIDTH) for _ in range(len(DILATIONS) + 2)])
        self.convs = nn.ModuleList(
            [nn.Conv1d(WIDTH, 2 * WIDTH, 3, padding=step, dilation=step) for step in DILATIONS]
        )
        self.three = nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.taken = nn.Linear(WIDTH, WIDTH)
        self.pool = nn.Linear(WIDTH, HEADS)
        self.whole = nn.Linear(WIDTH * (HEADS + 1), SUMMARY)
        self.out = nn.Linear(SUMMARY, len(INTENTS))
        self.minded = nn.Embedding(len(INTENTS) + 1, MINDED)
        self.tag = nn.Linear(WIDTH + MINDED + SUMMARY, SUMMARY)
        self.tagged = nn.Linear(SUMMARY, len(LABELS))
        self.drop = nn.Dropout(DROPPED)

    def forward(self, batch: "Batch") -> tuple[Any, Any]:
        """The states of the tokens and the summary of each sentence."""
        flat = (
            self.traits(*batch.traits) + self.letters(*batch.letters) + self.words(self.vectors(batch.words))
        )
        size = (*batch.there.shape, WIDTH)
        states = flat.new_zeros(size[0] * size[1], WIDTH).index_copy(0, batch.places, flat).view(size)
        there = batch.there[..., None].float()
        states = self.drop(self.norms[0](states + self.role(batch.roles)[:, None])) * there
        for number, conv in enumerate(self.convs):
            both, gate = conv(states.transpose(1, 2)).transpose(1, 2).chunk(2, -1)
            states = self.norms[number + 1](states + self.drop(both * torch.sigmoid(gate))) * there
            if number == len(DILATIONS) // 2 - 1:
                states = self.norms[-1](states + self.drop(self.attended(states, batch.there))) * there
        share = self.pool(states).masked_fill(there == 0, FAR_OFF).softmax(1)
        pooled = torch.einsum("bth,btd->bhd", share, states).flatten(1)
        most = states.masked_fill(there == 0, FAR_OFF).max(1).values
        return states, torch.relu(self.whole(torch.cat([pooled, most], -1)))

    def attended(self, states: Any, there: Any) -> Any:
        """What each token takes from the others, by several heads."""
        count, long, _ = states.shape
        query, key, value = self.three(states).view(count, long, 3, HEADS, -1).permute(2, 0, 3, 1, 4)
        share = (query @ key.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS)
        share = share.masked_fill(~there[:, None, None], FAR_OFF).softmax(-1)
        return self.taken((share @ value).transpose(1, 2).reshape(count, long, WIDTH))

    def intents(self, summary: Any) -> Any:
        """The scores of each intent."""
        return self.out(self.drop(summary))

    def tags(self, states: Any, summary: Any, intents: Any) -> Any:
        """The scores of each label for each token, with these intents in mind."""
        long = states.shape[1]
        known = torch.cat([self.minded(intents), summary], -1)[:, None].expand(-1, long, -1)
        hidden = torch.relu(self.tag(torch.cat([self.drop(states), known], -1)))
        return self.tagged(self.drop(hidden))


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


def batch(rows: Sequence[Row], worded: frozenset[int], chance: random.Random) -> Batch:
    """Sentences side by side, some of what is seen lost by chance."""
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
        unseen = hidden(row.labels, chance)
        for place, traits_here in enumerate(row.ids):
            id_starts.append(len(ids))
            letter_starts.append(len(letters))
            places.append(number * long + place)
            blind = place in unseen or chance.random() < BLIND
            words.append(0 if place in unseen or (blind and chance.random() < 0.5) else row.words[place])
            if blind:
                ids.extend(one for one in traits_here if one not in worded)
            else:
                ids.extend(one for one in traits_here if chance.random() > LOST)
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


def loss_of(network: Network, one: Batch) -> Any:
    """How wrong the network is: the intents, and three times the labels."""
    states, summary = network(one)
    entropy = nn.functional.cross_entropy
    intents = entropy(network.intents(summary), one.intents, reduction="none", label_smoothing=0.05)
    tags = network.tags(states, summary, one.minded).masked_fill(one.closed, FAR_OFF)
    wrong = entropy(tags.flatten(0, 1), one.labels.flatten(), reduction="none")
    tagged = (wrong * one.tag_shares.flatten()).sum() / one.tag_shares.sum().clamp(min=1)
    return (intents * one.shares).mean() + 3 * tagged


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


def fit_network(
    network: Network,
    book: Book,
    rows_of: Callable[[int], Sequence[Row]],
    passes: int,
    rate: float,
    say: Callable[[str], None],
) -> dict[str, Any]:
    """Teach for some passes, each over the rows that `rows_of` gives for it; the running mean of the weights."""
    torch.manual_seed(1)
    chance = random.Random(1)
    worded = frozenset(number for trait, number in book.traits.items() if trait.startswith(WORDED))
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.01, fused=True)
    mean = {name: value.detach().clone() for name, value in network.state_dict().items()}
    steps = step = 0
    for number in range(passes):
        lots = batches(rows_of(number), chance)
        steps = steps or passes * len(lots)
        lost = 0.0
        network.train()
        for lot in lots:
            pace = min(1, (step + 1) / 100) * (0.51 + 0.49 * math.cos(math.pi * min(1.0, step / steps)))
            for group in optimizer.param_groups:
                group["lr"] = rate * pace
            step += 1
            loss = loss_of(network, batch(lot, worded, chance))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            lost += loss.item()
            keep = min(SLOWLY, step / (step + 10))
            with torch.no_grad():
                for name, value in network.state_dict().items():
                    mean[name].mul_(keep).add_(value, alpha=1 - keep)
        say(f"network pass {number + 1}: {len(lots)} lots, loss {lost / len(lots):.4f}")
    return mean


def save_network(path: Path, state: dict[str, Any], book: Book) -> None:
    """Write the weights as `language.read.sentence.net` reads them: tables in bytes, the rest in half precision."""
    at = {name: value.numpy() for name, value in state.items()}
    stored: dict[str, Any] = {}
    for name, table in (
        ("traits", at["traits.weight"]),
        ("letters", at["letters.weight"][:BUCKETS]),
        ("vectors", book.vectors),
    ):
        scale = np.abs(table).max(1, keepdims=True) / 127 + 1e-12
        stored[name], stored[f"{name}.scale"] = (
            np.rint(table / scale).astype(np.int8),
            scale.astype(np.float16),
        )
    query, key, value = np.split(at["three.weight"].T, 3, axis=1)
    state_part, minded, summary = np.split(at["tag.weight"].T, [WIDTH, WIDTH + MINDED])
    halves = {
        "words": at["words.weight"].T,
        "role": at["role.weight"],
        "attention.in": np.concatenate([query / math.sqrt(WIDTH // HEADS), key, value], 1),
        "attention.out": at["taken.weight"].T,
        "attention.bias": at["taken.bias"],
        "tag.state": state_part,
        "tag.intent": at["minded.weight"] @ minded,
        "tag.summary": summary,
        "tag.bias": at["tag.bias"],
        "tag.out.weight": at["tagged.weight"].T,
        "tag.out.bias": at["tagged.bias"],
    }
    for name in ("pool", "whole", "out"):
        halves |= {f"{name}.weight": at[f"{name}.weight"].T, f"{name}.bias": at[f"{name}.bias"]}
    for number in range(len(DILATIONS)):
        kernel = at[f"convs.{number}.weight"]
        halves[f"conv{number}.weight"] = np.concatenate([kernel[:, :, place].T for place in range(3)])
        halves[f"conv{number}.bias"] = at[f"convs.{number}.bias"]
    for number in range(len(DILATIONS) + 2):
        name = "attention.norm" if number > len(DILATIONS) else f"n{number}"
        for part in ("weight", "bias"):
            halves[f"{name}.{part}"] = at[f"norms.{number}.{part}"]
    stored |= {name: np.asarray(values).astype(np.float16) for name, values in halves.items()}
    stored["traits.lines"] = lines(book.traits)
    stored["words.lines"] = lines(book.words)
    np.savez_compressed(path, **stored)


def resumed(path: Path) -> tuple[Network, Book]:
    """A network as it was written, to be taught on with more sentences; its traits stay the same."""
    with np.load(path) as file:
        at = {name: file[name] for name in file.files}
    tables = {
        name: at[name].astype(np.float32) * at[f"{name}.scale"].astype(np.float32)
        for name in ("traits", "letters", "vectors")
    }
    numbers = [
        {word: place + 1 for place, word in enumerate(bytes(at[f"{name}.lines"]).decode().split("\n"))}
        for name in ("traits", "words")
    ]
    book = Book(numbers[0], numbers[1], tables["vectors"])
    query, key, value = np.split(at["attention.in"].astype(np.float32), 3, axis=1)
    left, size, right = np.linalg.svd(at["tag.intent"].astype(np.float32), full_matrices=False)
    share = np.sqrt(size)  # only the product of the two was written
    minded = np.zeros((len(left), MINDED), np.float32)
    block = np.zeros((MINDED, SUMMARY), np.float32)
    minded[:, : len(size)], block[: len(size)] = left * share, share[:, None] * right
    state = {
        "traits.weight": tables["traits"],
        "letters.weight": np.vstack([tables["letters"], np.zeros((1, WIDTH), np.float32)]),
        "vectors.weight": tables["vectors"],
        "words.weight": at["words"].T,
        "role.weight": at["role"],
        "three.weight": np.concatenate([query * math.sqrt(WIDTH // HEADS), key, value], 1).T,
        "taken.weight": at["attention.out"].T,
        "taken.bias": at["attention.bias"],
        "minded.weight": minded,
        "tag.weight": np.concatenate([at["tag.state"], block, at["tag.summary"]]).T,
        "tag.bias": at["tag.bias"],
        "tagged.weight": at["tag.out.weight"].T,
        "tagged.bias": at["tag.out.bias"],
    }
    for name in ("pool", "whole", "out"):
        state |= {f"{name}.weight": at[f"{name}.weight"].T, f"{name}.bias": at[f"{name}.bias"]}
    for number in range(len(DILATIONS)):
        parts = np.split(at[f"conv{number}.weight"], 3)
        state[f"convs.{number}.weight"] = np.stack([part.T for part in parts], -1)
        state[f"convs.{number}.bias"] = at[f"conv{number}.bias"]
    for number in range(len(DILATIONS) + 2):
        name = "attention.norm" if number > len(DILATIONS) else f"n{number}"
        state |= {f"norms.{number}.{part}": at[f"{name}.{part}"] for part in ("weight", "bias")}
    network = Network(book)
    network.load_state_dict({name: torch.tensor(np.array(one, np.float32)) for name, one in state.items()})
    return network, book


def lines(numbers: dict[str, int]) -> Any:
    """Words in the order of their numbers, as the bytes of lines."""
    return np.frombuffer("\n".join(sorted(numbers, key=numbers.__getitem__)).encode(), np.uint8)

"""A network of `language.read.sentence.net` as it is taught: needs torch, which only the teaching needs."""

import math
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import Any, Final

from language.read.sentence.forms import INTENTS
from language.read.sentence.net import HEADS, ROLES
from language.read.sentence.tagger import LABELS
from language.read.train.rows import BUCKETS, Batch, Book, Row, batch, batches

torch: Any = import_module("torch")
nn: Any = torch.nn
WIDTH: Final = 96
DILATIONS: Final = (1, 1, 2, 4)
SUMMARY: Final = 128
MINDED: Final = 48  # numbers that tell the tagger which intent is in mind
DROPPED: Final = 0.25
SLOWLY: Final = 0.998  # how much of the running mean of the weights stays at each step
FAR_OFF: Final = -1e4
LITTLE: Final = 0.05  # of what a network sees is dropped where others teach it
WHOLE: Final = 0.6  # of the lots are then seen whole, as messages are
LABELLED: Final = 10  # how much the labels count beside the intents then


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

    def forward(self, batch: Batch) -> tuple[Any, Any]:
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


def loss(network: Network, one: Batch) -> Any:
    """How wrong the network is: the intents, and three times the labels."""
    states, summary = network(one)
    entropy = nn.functional.cross_entropy
    intents = entropy(network.intents(summary), one.intents, reduction="none", label_smoothing=0.05)
    tags = network.tags(states, summary, one.minded).masked_fill(one.closed, FAR_OFF)
    wrong = entropy(tags.flatten(0, 1), one.labels.flatten(), reduction="none")
    tagged = (wrong * one.tag_shares.flatten()).sum() / one.tag_shares.sum().clamp(min=1)
    return (intents * one.shares).mean() + 3 * tagged


def loss_beside(teachers: Sequence[Network], network: Network, one: Batch) -> Any:
    """How far the network is from what its teachers say together: the mean of their scores.

    Their doubts are taught with their choices, and what is seen with no intent in mind may have any label.
    """
    closed = one.closed & (one.minded < len(INTENTS))[:, None, None]
    with torch.no_grad():
        views = [(teacher, *teacher(one)) for teacher in teachers]
        wanted = together(at.intents(summary) for at, _, summary in views)
        labels = together(
            at.tags(states, summary, one.minded).masked_fill(closed, FAR_OFF) for at, states, summary in views
        )
    states, summary = network(one)
    tags = network.tags(states, summary, one.minded).masked_fill(closed, FAR_OFF)
    intents, counted = distance(wanted, network.intents(summary)), one.there * one.shares[:, None]
    return (intents * one.shares).mean() + LABELLED * (distance(labels, tags) * counted).sum() / counted.sum()


def together(scores: Iterable[Any]) -> Any:
    """The shares that the mean of several scores gives."""
    return torch.stack(list(scores)).mean(0).softmax(-1)


def distance(wanted: Any, scores: Any) -> Any:
    """The Kullback-Leibler divergence of what scores give from the wanted shares."""
    return nn.functional.kl_div(scores.log_softmax(-1), wanted, reduction="none").sum(-1)


def taught(book: Book, at: Mapping[str, Any]) -> Network:
    """A network with given weights."""
    network = Network(book)
    known = {name: torch.as_tensor(value) for name, value in at.items()}
    network.load_state_dict({**network.state_dict(), **known})
    return network


def fit_network(
    book: Book,
    rows_of: Callable[[random.Random], Sequence[Row]],
    passes: int,
    rate: float,
    seed: int,
    say: Callable[[str], None],
    before: Mapping[str, Any] | None = None,
    teachers: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """Teach a network for some passes, each over rows drawn for it; the running mean of its weights.

    It begins anew, or goes on from the weights `before`. With `teachers` it learns to say what they say together, most
    lots seen whole.
    """
    torch.manual_seed(seed)
    network, chance, worded = taught(book, before or {}), random.Random(seed), book.worded
    loss_of = partial(loss_beside, [taught(book, at).eval() for at in teachers]) if teachers else loss
    if teachers:
        for part in network.modules():
            if isinstance(part, nn.Dropout):
                part.p = LITTLE
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.01, fused=True)
    mean = {name: value.detach().clone() for name, value in network.state_dict().items()}
    steps = step = 0
    network.train()
    for number in range(passes):
        lots = batches(rows_of(chance), chance)
        steps = steps or passes * len(lots)
        lost = 0.0
        for lot in lots:
            for group in optimizer.param_groups:
                group["lr"] = rate * pace(step, steps)
            step += 1
            wrong = loss_of(network, batch(lot, worded, chance, bool(teachers) and chance.random() < WHOLE))
            optimizer.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 2.0)
            optimizer.step()
            lost += wrong.item()
            follow(mean, network, step)
        say(f"network {seed}, pass {number + 1}: {len(lots)} lots, loss {lost / len(lots):.4f}")
    return mean


def pace(step: int, steps: int) -> float:
    """The share of the full rate at a step: it soon grows, and falls to almost nothing."""
    return min(1, (step + 1) / 100) * (0.51 + 0.49 * math.cos(math.pi * min(1.0, step / steps)))


def follow(mean: dict[str, Any], network: Network, step: int) -> None:
    """Bring the running mean nearer to the weights as they are now."""
    keep = min(SLOWLY, step / (step + 10))
    with torch.no_grad():
        for name, value in network.state_dict().items():
            mean[name].mul_(keep).add_(value, alpha=1 - keep)

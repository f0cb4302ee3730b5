"""Write taught networks into the file that `language.read.sentence.net` reads."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from language.read.sentence.net import HEADS
from language.read.train.network import DILATIONS, MINDED, WIDTH
from language.read.train.rows import BUCKETS, Book


def save_networks(path: Path, states: Sequence[Mapping[str, Any]], book: Book) -> None:
    """Write the weights of all voices: tables in bytes, the rest in half precision."""
    voices = [{name: value.numpy() for name, value in state.items()} for state in states]
    stored: dict[str, Any] = {}
    for name, table in (
        ("traits", np.stack([at["traits.weight"] for at in voices], 1)),
        ("letters", np.stack([at["letters.weight"][:BUCKETS] for at in voices], 1)),
        ("vectors", book.vectors),
    ):
        scale = np.abs(table).max(-1, keepdims=True) / 127 + 1e-12
        stored[name] = np.rint(table / scale).astype(np.int8)
        stored[f"{name}.scale"] = scale.astype(np.float16)
    several = [arranged(at) for at in voices]
    for name in several[0]:
        stored[name] = np.stack([np.atleast_2d(at[name]) for at in several]).astype(np.float16)
    stored["traits.lines"] = lines(book.traits)
    stored["words.lines"] = lines(book.words)
    np.savez_compressed(path, **stored)


def arranged(at: Mapping[str, Any]) -> dict[str, Any]:
    """The weights of one network as they are multiplied."""
    query, key, value = np.split(at["three.weight"].T, 3, axis=1)
    state_part, minded, summary = np.split(at["tag.weight"].T, [WIDTH, WIDTH + MINDED])
    out = {
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
        out |= {f"{name}.weight": at[f"{name}.weight"].T, f"{name}.bias": at[f"{name}.bias"]}
    for number in range(len(DILATIONS)):
        kernel = at[f"convs.{number}.weight"]
        out[f"conv{number}.weight"] = np.concatenate([kernel[:, :, place].T for place in range(3)])
        out[f"conv{number}.bias"] = at[f"convs.{number}.bias"]
    for number in range(len(DILATIONS) + 2):
        name = "attention.norm" if number > len(DILATIONS) else f"n{number}"
        out |= {f"{name}.{part}": at[f"norms.{number}.{part}"] for part in ("weight", "bias")}
    return out


def lines(numbers: dict[str, int]) -> Any:
    """Words in the order of their numbers, as the bytes of lines."""
    return np.frombuffer("\n".join(sorted(numbers, key=numbers.__getitem__)).encode(), np.uint8)

"""Write a taught network into the file that `language.read.sentence.net` reads, and take it up again from it."""

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from language.read.sentence.keys import keyed
from language.read.sentence.net import HEADS, unpacked
from language.read.train.network import DILATIONS, MINDED, SUMMARY, WIDTH
from language.read.train.rows import BUCKETS, Book


def save_network(path: Path, state: Mapping[str, Any], book: Book) -> None:
    """Write a network: tables in bytes with a scale a row, the rest in half precision."""
    at = {name: value.numpy() for name, value in state.items()}
    stored: dict[str, Any] = {}
    for name, table in (
        ("traits", at["traits.weight"]),
        ("letters", at["letters.weight"][:BUCKETS]),
        ("vectors", book.vectors),
    ):
        scale = np.abs(table).max(-1, keepdims=True) / 127 + 1e-12
        stored[name] = np.rint(table / scale).astype(np.int8)
        stored[f"{name}.scale"] = scale.astype(np.float16)
    stored |= {name: value.astype(np.float16) for name, value in arranged(at).items()}
    for name, numbers in (("traits", book.traits), ("words", book.words)):
        stored |= numbered(name, numbers)
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


def taken_up(path: Path, book: Book) -> dict[str, Any]:
    """The weights of the shipped network as it was taught, its traits by the numbers of this book; new traits say nothing yet."""
    with path.open("rb") as file:
        shipped = unpacked(np.load(file))
    traits, letters = (
        table * scale[:, None] for table, scale in (shipped.tables["traits"], shipped.tables["letters"])
    )
    return {
        **parted(shipped.weights),
        "traits.weight": traits[shipped.traits.of(("", *book.traits))],
        "letters.weight": np.concatenate([letters, np.zeros((1, WIDTH), np.float32)]),
    }


def parted(at: Mapping[str, Any]) -> dict[str, Any]:
    """The weights of one network as they are taught: `arranged` turned back. Each intent minds a number of its own."""
    query, key, value = np.split(at["attention.in"], 3, axis=1)
    minded = np.zeros((MINDED, SUMMARY), np.float32)
    minded[: len(at["tag.intent"])] = at["tag.intent"]
    out = {
        "words.weight": at["words"].T,
        "role.weight": at["role"],
        "three.weight": np.concatenate([query * math.sqrt(WIDTH // HEADS), key, value], 1).T,
        "taken.weight": at["attention.out"].T,
        "taken.bias": at["attention.bias"],
        "minded.weight": np.eye(len(at["tag.intent"]), MINDED, dtype=np.float32),
        "tag.weight": np.concatenate([at["tag.state"], minded, at["tag.summary"]]).T,
        "tag.bias": at["tag.bias"],
        "tagged.weight": at["tag.out.weight"].T,
        "tagged.bias": at["tag.out.bias"],
    }
    for name in ("pool", "whole", "out"):
        out |= {f"{name}.weight": at[f"{name}.weight"].T, f"{name}.bias": at[f"{name}.bias"]}
    for number in range(len(DILATIONS)):
        kernel = np.stack(np.split(at[f"conv{number}.weight"], 3), -1)
        out |= {
            f"convs.{number}.weight": kernel.transpose(1, 0, 2),
            f"convs.{number}.bias": at[f"conv{number}.bias"],
        }
    for number in range(len(DILATIONS) + 2):
        name = "attention.norm" if number > len(DILATIONS) else f"n{number}"
        out |= {f"norms.{number}.{part}": at[f"{name}.{part}"] for part in ("weight", "bias")}
    return out


def numbered(name: str, numbers: Mapping[str, int]) -> dict[str, Any]:
    """Words and their numbers as they are looked up, and in lines for whoever reads the file."""
    keys, rows = keyed(numbers, 0)
    return {f"{name}.keys": keys, f"{name}.rows": np.array(rows, np.uint32), f"{name}.lines": lines(numbers)}


def lines(numbers: Mapping[str, int]) -> Any:
    """Words in the order of their numbers, as the bytes of lines."""
    return np.frombuffer("\n".join(sorted(numbers, key=numbers.__getitem__)).encode(), np.uint8)

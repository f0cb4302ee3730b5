"""Real company names for training and measuring, split so that what is measured was never trained on."""

from __future__ import annotations

import csv
import gzip
import hashlib
import random
import re
from pathlib import Path

from domain.matching import skeleton

_LISTING = re.compile(r"\b(?:ORD|SHS|ADR|WTS|YC|NVDR|DRN|MTN)\b|/\d|\.[A-Z]{3,}")


def read(folder: Path, language: str) -> list[str]:
    """The names of a language's file, one of each skeleton, without exchanges' abbreviations."""
    kept: dict[str, str] = {}
    with gzip.open(folder / f"company-names-{language}.csv.gz", "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if language == "zh" or _written_out(row["name"], row["source"]):
                kept.setdefault(skeleton(row["name"]), row["name"])
    return list(kept.values())


def _written_out(name: str, source: str) -> bool:
    return (
        len(name) >= 5 and not (source == "finance-database" and name.isupper()) and not _LISTING.search(name)
    )


def split(names: list[str]) -> dict[str, list[str]]:
    """60 % to train on, 20 % to try on, 20 % to report on, by a hash of the name."""
    parts: dict[str, list[str]] = {"train": [], "try": [], "report": []}
    for name in names:
        share = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % 100
        parts["train" if share < 60 else "try" if share < 80 else "report"].append(name)
    return parts


def lists(names: list[str], part: str, size: int = 12_000) -> tuple[list[str], list[str], list[str]]:
    """A register of `size` names, those of it that belong to `part`, and names of `part` that it lacks."""
    parts = split(names)
    rng = random.Random(11)
    own = parts[part]
    rng.shuffle(own)
    absent, present = own[:1500], own[1500 : 1500 + size]
    filler = [name for name in parts["train"] if part != "train"]
    rng.shuffle(filler)
    register = present + filler[: size - len(present)]
    rng.shuffle(register)
    return register, present, absent

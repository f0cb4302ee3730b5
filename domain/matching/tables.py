"""The shipped tables beside this package, each read once, when first needed."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

_DATA = Path(__file__).parent / "data"


def rows(name: str) -> list[tuple[str, str]]:
    """The `left<TAB>right` lines of a table, without its comments."""
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return [_split(line) for line in lines if line and not line.startswith("#")]


def _split(line: str) -> tuple[str, str]:
    left, _, right = line.partition("\t")
    return left, right


@cache
def counts(name: str) -> dict[str, int]:
    return {word: int(count) for word, count in rows(name)}


@cache
def document(name: str) -> Any:
    return json.loads((_DATA / name).read_text(encoding="utf-8"))

"""Where each key of a TOML text stands."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

Path = tuple[str | int, ...]


def line_of(text: str, path: Sequence[str | int]) -> int:
    """The line (from 1) of a key, or of the part of its path that is there; 1 where nothing of it is."""
    places = places_of(text)
    parts = (tuple(path[:length]) for length in range(len(path), 0, -1))
    return next((places[part] for part in parts if part in places), 1)


def places_of(text: str) -> dict[Path, int]:
    """The line of every key, table and item of a list. Raises tomllib.TOMLDecodeError."""
    places: dict[Path, int] = {}
    tables: Counter[Path] = Counter()  # how many of each [[table]] came so far
    here: Path = ()
    for line, statement in _statements(text):
        paths = list(_paths(tomllib.loads(statement)))
        if statement.lstrip().startswith("["):
            here = _table(paths, tables)
            places.setdefault(here, line)
        else:
            for path in paths:
                places.setdefault((*here, *path), line)
    return places


def _statements(text: str) -> Iterator[tuple[int, str]]:
    """A table's head, or a key with its value, each with its first line: the least lines that are TOML."""
    kept: list[str] = []
    start = 1
    for number, line in enumerate(text.splitlines(), 1):
        if not kept and (not line.strip() or line.lstrip().startswith("#")):
            continue
        start = start if kept else number
        kept.append(line)
        if _whole(statement := "\n".join(kept)):
            yield start, statement
            kept = []
    if kept:
        tomllib.loads("\n".join(kept))  # says what is wrong with it


def _whole(statement: str) -> bool:
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    """Every path into a value, the value's own first."""
    if path:
        yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, item in items:
        yield from _paths(item, (*path, step))


def _table(paths: Sequence[Path], tables: Counter[Path]) -> Path:
    """A table's path, with the number of each list of tables on its way."""
    longest = max(paths, key=len)
    another = longest[-1] == 0
    here: Path = ()
    for step in longest[:-1] if another else longest:
        here = (*here, step)
        if tables[here] and not (another and len(here) == len(longest) - 1):
            here = (*here, tables[here] - 1)
    if another:
        tables[here] += 1
        here = (*here, tables[here] - 1)
    return here

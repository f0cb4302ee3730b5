"""`channelbot match`: company names in, the registered companies that they likely mean out."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TextIO

from domain.matching import Likeness, Registry
from domain.problem import Problem

LEAST = 0.00005  # a score that is written as more than nothing
SAID = 20  # lines that can't be understood, told one by one
Answer = dict[str, Any]


class RegistryError(Problem):
    """The file of names can't be read; the sentence says why."""


class LinesError(Problem):
    """Lines that can't be understood, each with its number and why; the others are answered."""


def match(
    registry: Path, limit: int, judge: bool, lines: TextIO | None = None, out: TextIO | None = None
) -> None:
    """Answers each line of `lines` (standard input) by one JSON line on `out` (standard output), in order.

    Raises RegistryError. A line that can't be understood is answered by {"query", "error"}, and the rest is
    answered; then LinesError tells of it.
    """
    known = Registry.of(read(registry))
    answer = judged(known) if judge else found(known, limit)
    writing = out or sys.stdout
    wrong: list[str] = []
    for number, line in enumerate(lines or sys.stdin, 1):
        if not line.strip():
            continue
        said = answer(line.strip())
        writing.write(json.dumps(said, ensure_ascii=False) + "\n")
        if "error" in said:
            wrong.append(f"Line {number}: {said['error']}.")
    if wrong:
        more = f"\n… and {len(wrong) - SAID} lines more." if len(wrong) > SAID else ""
        raise LinesError("\n".join(wrong[:SAID]) + more)


def read(path: Path) -> Iterable[tuple[str, str]]:
    """The `(id, name)` rows of a CSV file with these columns. Raises RegistryError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            if not {"id", "name"} <= set(rows.fieldnames or ()):
                raise RegistryError(f"{path} needs the columns id and name in its first line.")
            return [(row["id"], row["name"]) for row in rows if row["name"] and row["name"].strip()]
    except OSError as error:
        raise RegistryError(f"{path} can't be read: {error.strerror}.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise RegistryError(f"{path} can't be read: {error}.") from error


def found(known: Registry, limit: int) -> Callable[[str], Answer]:
    def answer(line: str) -> Answer:
        query = _query(line)
        if query is None:
            return {"query": line, "error": "a JSON line needs a query that is text"}
        candidates = [
            {"id": each.id, "name": each.name, **_said(each.likeness)}
            for each in known.find(query, limit)
            if each.likeness.related or each.likeness.score >= LEAST
        ]
        return {"query": query, "candidates": candidates}

    return answer


def judged(known: Registry) -> Callable[[str], Answer]:
    def answer(line: str) -> Answer:
        pair = _pair(line)
        if pair is None:
            return {"query": line, "error": "a line needs to be JSON with query and candidate"}
        query, candidate = pair
        return {"query": query, "candidate": candidate, **_said(known.judge(query, candidate))}

    return answer


def _query(line: str) -> str | None:
    """The name that a line asks for: a JSON object's query, or the line itself."""
    if not line.startswith("{"):
        return line
    said = _object(line).get("query")
    return said if isinstance(said, str) else None


def _pair(line: str) -> tuple[str, str] | None:
    said = _object(line)
    query, candidate = said.get("query"), said.get("candidate")
    return (query, candidate) if isinstance(query, str) and isinstance(candidate, str) else None


def _object(line: str) -> Answer:
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) else {}


def _said(likeness: Likeness) -> Answer:
    return {
        "score": round(likeness.score, 4),
        "same": likeness.same,
        "related": likeness.related,
        "why": [" ".join((why.key, *why.words)) for why in likeness.why],
    }

"""Reading Slack's payloads without trusting their shape: what is missing or of another type is nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any


def get(data: object, *path: str) -> Any:
    """What stands at the end of the path; None if there is none."""
    for name in path:
        data = data.get(name) if isinstance(data, dict) else None
    return data


def word(data: object, *path: str) -> str:
    """The string at the end of the path; "" for anything else."""
    found = get(data, *path)
    return found if isinstance(found, str) else ""


def first(data: object, *path: str) -> Any:
    """The first item of the list at the end of the path."""
    found = get(data, *path)
    return found[0] if isinstance(found, list) and found else None


def items(data: object) -> Iterator[tuple[str, Any]]:
    if isinstance(data, dict):
        yield from data.items()


def instant(ts: str, otherwise: datetime) -> datetime:
    """The moment of a Slack time ("1355517523.000005")."""
    try:
        return datetime.fromtimestamp(float(ts), UTC)
    except (ValueError, OverflowError, OSError):
        return otherwise

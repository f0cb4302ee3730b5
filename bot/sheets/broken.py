"""What is said of a file that can't be taken."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from domain.problem import Problem


class SheetError(Problem):
    """The whole file can't be taken; the sentence says why."""


def nearest(name: str, known: Sequence[str]) -> str:
    """The known name that a misspelt one means; nothing where none is near."""
    found = get_close_matches(name.lower(), [each.lower() for each in known], n=1, cutoff=0.75)
    return next((each for each in known if each.lower() == found[0]), "") if found else ""

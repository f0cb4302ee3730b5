"""What a comparison of two names answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Why:
    """One reason: a stable key for the sentence to be said, and the words it speaks of."""

    key: str
    words: tuple[str, ...] = ()


PART: Final = Why("part_of_name")
SAME: Final = Why("same")


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score` 0..1 (the calibrated chance of being the same company), and the reasons for and against.

    `related` is a parent and its branch, or two branches of one parent: a separate customer, worth showing;
    or one name that stands in the other and may be it, said shortly (Disney, The Walt Disney Company).
    """

    score: float
    same: bool
    related: bool
    why: tuple[Why, ...]

    @property
    def part(self) -> bool:
        """Whether it is `related` as a name within another, and so may be the same company after all."""
        return PART in self.why


@dataclass(frozen=True, slots=True)
class Candidate:
    """A registered company that may be the one asked for."""

    id: str
    name: str
    likeness: Likeness

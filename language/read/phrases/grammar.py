"""The register of rules for phrases of time: each starts at a word and answers what the phrase stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from language.read.phrases.nodes import Node
from language.read.phrases.tokens import Line


class Found(NamedTuple):
    """A phrase read: what it stands for, and the token after it."""

    node: Node
    end: int


Rule = Callable[[Line, int, int], Found | None]
_RULES: dict[str, list[Rule]] = {}


def starts(*words: str) -> Callable[[Rule], Rule]:
    """Register a rule for phrases that start with one of these words, or with a kind of token such as
    "#number".
    """

    def register(rule: Rule) -> Rule:
        for word in dict.fromkeys(words):
            _RULES.setdefault(word, []).append(rule)
        return rule

    return register


def first_words() -> tuple[str, ...]:
    """The words that rules start with; the kinds of token among them ("#number") left out."""
    return tuple(word for word in _RULES if not word.startswith("#"))


def base(line: Line, place: int, depth: int) -> Found | None:
    """The longest phrase that a single rule reads from a token on; `depth` counts phrases inside phrases."""
    best: Found | None = None
    for rule in (*_RULES.get(line.low(place), ()), *_RULES.get("#" + line.kind(place), ())):
        found = rule(line, place, depth)
        if found and (best is None or found.end > best.end):
            best = found
    return best

"""What the look of each token tells a name by: ends of company names, surnames, titles, places, first names."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from language.read.sentence.cues import cut
from language.read.sentence.tokens import Token
from language.read.wordlists.lists import grouped

LIST: Final = "names.txt"
REACH: Final = 7


@cache
def parts() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The parts that names are made of, by their first word, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for group, phrases in grouped(LIST).items():
        for phrase in phrases:
            words = cut(phrase)
            found.setdefault(words[0], []).append((words, group))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()}


def marks(words: Sequence[str]) -> list[tuple[str, ...]]:
    """For each token the groups that it begins ("B SURNAME") or goes on ("I ORG_ZH")."""
    found: list[tuple[str, ...]] = [()] * len(words)
    known = parts()
    for place, word in enumerate(words):
        for phrase, group in known.get(word, ()):
            end = place + len(phrase)
            if tuple(words[place:end]) == phrase:
                found[place] = (*found[place], f"B {group}")
                for inner in range(place + 1, end):
                    found[inner] = (*found[inner], f"I {group}")
    return found


def ahead(message: Sequence[Token], found: Sequence[tuple[str, ...]]) -> list[int]:
    """For each token how far ahead the end of a company name stands within the same run, 0 where none does."""
    far = [0] * len(message)
    next_end = -1
    for place in range(len(message) - 1, -1, -1):
        token = message[place]
        if token.kind in ("mark", "piece"):
            next_end = -1
            continue
        if next_end >= 0 and next_end - place <= REACH:
            far[place] = next_end - place
        if any(group in ("B ORG_ZH", "B ORG_EN") for group in found[place]):
            next_end = place
    return far

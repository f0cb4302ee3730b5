"""Find the cue words of a message: the classes that its words and phrases belong to."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from language.read.sentence.tokens import WORD
from language.read.wordlists.lists import grouped

Phrase = tuple[str, ...]
Book = dict[str, tuple[tuple[Phrase, tuple[str, ...]], ...]]
LIST: Final = "cues.txt"


@cache
def book() -> Book:
    """Phrases by their first word, the longest first."""
    classes: dict[Phrase, list[str]] = {}
    for group, phrases in grouped(LIST).items():
        for phrase in phrases:
            classes.setdefault(cut(phrase), []).append(group)
    by_first: dict[str, list[tuple[Phrase, tuple[str, ...]]]] = {}
    for words, groups in classes.items():
        by_first.setdefault(words[0], []).append((words, tuple(groups)))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in by_first.items()}


def cut(phrase: str) -> Phrase:
    """A phrase of the list as the tokens of a message are cut."""
    return tuple(match.group() for match in WORD.finditer(phrase))


def cues(words: Sequence[str]) -> list[tuple[int, int, str]]:
    """Every cue as (first token, token after the last, class); of phrases at one place the longest counts."""
    found: list[tuple[int, int, str]] = []
    phrases = book()
    for place, word in enumerate(words):
        for phrase, groups in phrases.get(word, ()):
            end = place + len(phrase)
            if tuple(words[place:end]) == phrase:
                found.extend((place, end, group) for group in groups)
                break
    return found

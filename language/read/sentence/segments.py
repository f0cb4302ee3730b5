"""Which common Chinese word each character of a message belongs to."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from language.read.sentence.tokens import Token
from language.read.wordlists.lists import chinese_words

LONGEST: Final = 4


class Segment(NamedTuple):
    """The word around a character, the word's sort, and where in it the character stands: B, M, E, or S alone."""

    word: str
    sort: str
    place: str


ALONE: Final = Segment("", "", "S")


def segments(message: Sequence[Token]) -> list[Segment]:
    """One segment a token, the longest word first from the left; a token that is no Chinese character is alone."""
    found = [ALONE] * len(message)
    known = chinese_words()
    letters = [token.word if token.kind == "han" else " " for token in message]
    place = 0
    while place < len(letters):
        size = longest(letters, place, known)
        if size:
            mark(found, place, "".join(letters[place : place + size]), known)
        place += size or 1
    return found


def longest(letters: Sequence[str], place: int, known: dict[str, str]) -> int:
    """The length of the longest common word that starts here, 0 for none."""
    if letters[place] == " ":
        return 0
    for size in range(min(LONGEST, len(letters) - place), 1, -1):
        if "".join(letters[place : place + size]) in known:
            return size
    return 0


def mark(found: list[Segment], place: int, word: str, known: dict[str, str]) -> None:
    """Write a word's segments over its characters."""
    last = len(word) - 1
    for offset in range(len(word)):
        where = "B" if offset == 0 else "E" if offset == last else "M"
        found[place + offset] = Segment(word, known[word], where)

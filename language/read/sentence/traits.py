"""What the network sees of each token: its word and look, the words and cues it is part of, parts of names."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from language.read.sentence.sight import Sight
from language.read.sentence.tags import look

FAR: Final = 4
SHORT: Final = 3  # words so short have no inner letters


class Traits(NamedTuple):
    """One token: its traits as words of the network's vocabulary, its inner letters, and its word."""

    traits: Sequence[str]
    letters: Sequence[str]
    word: str


def traits(sight: Sight) -> list[Traits]:
    """The traits of every token of a message."""
    own: list[list[str]] = [[] for _ in sight.words]
    for start, end, group in sight.cues:
        for place in range(start, min(end, len(own))):
            own[place].append(f"own {'I' if place > start else 'B'} {group}")
    return [
        Traits(
            (
                *worded(sight, place),
                *own[place],
                *(f"m {group}" for group in sight.marks[place]),
                *near(sight.ahead[place]),
            ),
            letters(word) if sight.tokens[place].kind == "word" else (),
            word,
        )
        for place, word in enumerate(sight.words)
    ]


def near(far: int) -> tuple[str, ...]:
    """How far ahead the end of a company's name stands."""
    return (f"far {min(far, FAR)}",) if far else ()


def worded(sight: Sight, place: int) -> list[str]:
    """The word, its look, the Chinese word around it, and whether it is known."""
    token, word, segment = sight.tokens[place], sight.words[place], sight.segments[place]
    found = [f"0 {word}", f"k {look(token)}"]
    if token.tight:
        found.append("tight")
    if segment.word:
        found.append(f"sw {segment.word}")
        found.append(f"sp {segment.place} {segment.sort}")
    elif token.kind == "han":
        found.append("sp none")
    elif token.kind == "number":
        found.append(f"nl {len(word)}")
    elif token.kind == "word":
        found.append(f"p {word[:3]}")
        found.append(f"e {word[-3:]}")
    if known := sight.known[place]:
        found.append(f"n {known}")
    return found


@lru_cache(maxsize=512)
def letters(word: str) -> tuple[str, ...]:
    """The triples of letters of a longer word, its ends marked."""
    if len(word) <= SHORT:
        return ()
    marked = f"<{word}>"
    return tuple(f"~{marked[place : place + 3]}" for place in range(len(marked) - 2))

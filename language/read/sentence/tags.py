"""What the choice of a token's slot looks at, for each token of a message."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token
from language.read.wordlists.lists import english_words

CLAUSE_ENDS: Final = frozenset(",.;:!?，。；：！？\n-/")
PAD: Final = "|"
CAPITALS: Final = frozenset({"Aa", "AA", "aA", "A9"})


@dataclass(frozen=True, slots=True)
class _Row:
    """A message's tokens, and what lies around each of them."""

    sight: Sight
    words: Sequence[str]  # padded by three before and two behind
    looks: Sequence[str]  # padded by one on each side
    left: Sequence[str]
    right: Sequence[str]
    own: Sequence[Sequence[str]]
    clause: Sequence[int]
    case: str

    @classmethod
    def of(cls, sight: Sight) -> "_Row":
        looks = [look(token) for token in sight.tokens]
        left, right, own = cues_around(sight.cues, len(sight.words))
        small = not any(token.shape in CAPITALS for token in sight.tokens)
        return cls(
            sight, [PAD, PAD, PAD, *sight.words, PAD, PAD, PAD], [PAD, *looks, PAD],
            left, right, own, clauses(sight.words), "small" if small else "caps",
        )  # fmt: skip


def tag_features(sight: Sight, intent: str) -> list[list[str]]:
    """The features of each token of a message read as this intent."""
    row = _Row.of(sight)
    return [
        [
            *_words(row, place, intent),
            *_names(row, place),
            *_neighbours(row, place),
            *_known(row, place, intent),
        ]
        for place in range(len(sight.words))
    ]


def _words(row: _Row, place: int, intent: str) -> list[str]:
    """The token with its neighbours, looks and cues: by themselves, and for the intent."""
    words, at = row.words, place + 3
    word, before, after = words[at], words[at - 1], words[at + 1]
    kind, left, right = row.looks[place + 1], row.left[place], row.right[place]
    here = [
        f"k {kind} {row.case}",
        f"0 {word}",
        f"-1 {before}",
        f"+1 {after}",
        f"-2 {words[at - 2]}",
        f"+2 {words[at + 2]}",
        f"-10 {before} {word}",
        f"0+1 {word} {after}",
        f"-2-1 {words[at - 2]} {before}",
        f"+1+2 {after} {words[at + 2]}",
        f"-1+1 {before} {after}",
        f"-3-1 {words[at - 3]} {words[at - 2]} {before}",
        f"+1+3 {after} {words[at + 2]} {words[at + 3]}",
        f"ks {row.looks[place]} {kind} {row.looks[place + 2]}",
        f"L {left}",
        f"R {right}",
        f"LR {left} {right}",
        f"K {kind} L {left}",
        f"K {kind} R {right}",
        f"K {kind} -1 {before}",
        f"K {kind} +1 {after}",
        f"{intent} k {kind} {row.case}",
        f"{intent} 0 {word}",
        f"{intent} -1 {before}",
        f"{intent} +1 {after}",
        f"{intent} L {left}",
        f"{intent} R {right}",
        f"{intent} c {row.clause[place]} {row.sight.role}",
        f"{intent} -2-1 {words[at - 2]} {before}",
        f"{intent} +1+2 {after} {words[at + 2]}",
    ]
    return [*here, f"{intent} at {place} {kind}"] if place < 3 else here


def _names(row: _Row, place: int) -> Iterator[str]:
    """What speaks for a name: the segment, the cue and the parts of names that the token is of."""
    before, segment = row.words[place + 2], row.sight.segments[place]
    if segment.word:
        yield f"sw {segment.place} {segment.word}"
        yield f"sp {segment.place} {segment.sort}"
    for group in row.own[place]:
        yield f"own {group}"
    for group in row.sight.marks[place]:
        yield f"m {group}"
        yield f"m {group} -1 {before}"
    if far := row.sight.ahead[place]:
        yield f"far {far}"
        yield f"far -1 {before}"


def _neighbours(row: _Row, place: int) -> Iterator[str]:
    """The parts of names and the segments on both sides."""
    for step, sign in ((1, "+"), (-1, "-")):
        if 0 <= place + step < len(row.sight.words):
            for group in row.sight.marks[place + step]:
                yield f"m{sign}1 {group}"
            segment = row.sight.segments[place + step]
            if segment.word:
                yield f"s{sign} {segment.place} {segment.word}"


def _known(row: _Row, place: int, intent: str) -> Iterator[str]:
    """The letters at both ends of a word, and the known name that it is of."""
    word = row.sight.words[place]
    if row.sight.tokens[place].kind == "word":
        yield f"p {word[:3]}"
        yield f"e {word[-3:]}"
    if known := row.sight.known[place]:
        yield f"n {known}"
        yield f"{intent} n {known} L {row.left[place]}"
        yield f"{intent} n {known} {row.sight.role}"


def look(token: Token) -> str:
    """A token's kind in a word: its shape and whether it is a common word."""
    if token.kind == "word":
        return f"{token.shape}{'c' if token.word in english_words() else 'r'}"
    if token.kind == "piece":
        return token.word[:5]
    return token.word if token.kind == "mark" else token.kind


def cues_around(
    cues: Sequence[tuple[int, int, str]], count: int
) -> tuple[list[str], list[str], list[list[str]]]:
    """For each token the nearest class of cue before it and after it, and the classes of the cue it is part of."""
    left, right = ["-"] * count, ["-"] * count
    own: list[list[str]] = [[] for _ in range(count)]
    ends: dict[int, str] = {}
    starts: dict[int, str] = {}
    for start, end, group in cues:
        ends.setdefault(end, group)
        starts.setdefault(start, group)
        for place in range(start, min(end, count)):
            own[place].append(group)
    last = "-"
    for place in range(count):
        last = ends.get(place, last)
        left[place] = last
    last = "-"
    for place in range(count - 1, -1, -1):
        right[place] = last
        last = starts.get(place, last)
    return left, right, own


def clauses(words: Sequence[str]) -> list[int]:
    """For each token the number of its clause, three at the most."""
    found, number = [], 0
    for word in words:
        found.append(min(number, 3))
        number += word in CLAUSE_ENDS
    return found

"""What the choice of a token's slot looks at, for each token of a message."""

from collections.abc import Sequence
from typing import Final

from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token
from language.read.wordlists.lists import english_words

CLAUSE_ENDS: Final = frozenset(",.;:!?，。；：！？\n-/")
PAD: Final = "|"


def tag_features(sight: Sight, intent: str) -> list[list[str]]:
    """The features of each token of a message read as this intent."""
    words = sight.words
    count = len(words)
    row = [PAD, PAD, PAD, *words, PAD, PAD, PAD]
    looks = [look(token) for token in sight.tokens]
    shapes = [PAD, *looks, PAD]
    found, far = sight.marks, sight.ahead
    left, right, own = cues_around(sight.cues, count)
    clause = clauses(words)
    small = "small" if not any(token.shape in CAPITALS for token in sight.tokens) else "caps"
    features = []
    for place in range(count):
        at = place + 3
        word, before, after = row[at], row[at - 1], row[at + 1]
        segment = sight.segments[place]
        kind = shapes[place + 1]
        here = [
            f"k {kind} {small}",
            f"0 {word}",
            f"-1 {before}",
            f"+1 {after}",
            f"-2 {row[at - 2]}",
            f"+2 {row[at + 2]}",
            f"-10 {before} {word}",
            f"0+1 {word} {after}",
            f"-2-1 {row[at - 2]} {before}",
            f"+1+2 {after} {row[at + 2]}",
            f"-1+1 {before} {after}",
            f"-3-1 {row[at - 3]} {row[at - 2]} {before}",
            f"+1+3 {after} {row[at + 2]} {row[at + 3]}",
            f"ks {shapes[place]} {kind} {shapes[place + 2]}",
            f"L {left[place]}",
            f"R {right[place]}",
            f"LR {left[place]} {right[place]}",
            f"K {kind} L {left[place]}",
            f"K {kind} R {right[place]}",
            f"K {kind} -1 {before}",
            f"K {kind} +1 {after}",
            f"{intent} k {kind} {small}",
            f"{intent} 0 {word}",
            f"{intent} -1 {before}",
            f"{intent} +1 {after}",
            f"{intent} L {left[place]}",
            f"{intent} R {right[place]}",
            f"{intent} c {clause[place]} {sight.role}",
            f"{intent} -2-1 {row[at - 2]} {before}",
            f"{intent} +1+2 {after} {row[at + 2]}",
        ]
        if place < 3:
            here.append(f"{intent} at {place} {kind}")
        if segment.word:
            here.append(f"sw {segment.place} {segment.word}")
            here.append(f"sp {segment.place} {segment.sort}")
        for group in own[place]:
            here.append(f"own {group}")
        for group in found[place]:
            here.append(f"m {group}")
            here.append(f"m {group} -1 {before}")
        if far[place]:
            here.append(f"far {far[place]}")
            here.append(f"far -1 {before}")
        if place + 1 < count:
            for group in found[place + 1]:
                here.append(f"m+1 {group}")
            after_segment = sight.segments[place + 1]
            if after_segment.word:
                here.append(f"s+ {after_segment.place} {after_segment.word}")
        if place:
            for group in found[place - 1]:
                here.append(f"m-1 {group}")
            before_segment = sight.segments[place - 1]
            if before_segment.word:
                here.append(f"s- {before_segment.place} {before_segment.word}")
        if sight.tokens[place].kind == "word":
            here.append(f"p {word[:3]}")
            here.append(f"e {word[-3:]}")
        if sight.known[place]:
            here.append(f"n {sight.known[place]}")
            here.append(f"{intent} n {sight.known[place]} L {left[place]}")
            here.append(f"{intent} n {sight.known[place]} {sight.role}")
        features.append(here)
    return features


CAPITALS: Final = frozenset({"Aa", "AA", "aA", "A9"})


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

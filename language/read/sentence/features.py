"""What the choice of an intent looks at: words and their neighbours, letters, cues and their pairs, pieces."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from language.read.sentence.cues import cues
from language.read.sentence.sight import Sight

MOST_TOKENS: Final = 160
MOST_CUES: Final = 14
GRAM: Final = 4
NAME: Final = "<name>"


def features(sight: Sight) -> set[str]:
    """The features of a message, each counted once."""
    words = sight.words[:MOST_TOKENS]
    plain = outline(sight)[:MOST_TOKENS]
    seen = cues(plain)
    found = set(grams(words))
    found.update(gram for gram in grams(plain) if NAME in gram)
    found.update(letters(sight, len(words)))
    found.update(cue_pairs(seen, len(plain)))
    found.update(whole(sight.role, plain, {group for _, _, group in seen}))
    return found


def outline(sight: Sight) -> list[str]:
    """The words of a message with one word for each name."""
    words: list[str] = []
    place = 0
    for start, end in sight.names:
        words.extend(sight.words[place:start])
        words.append(NAME)
        place = end
    words.extend(sight.words[place:])
    return words


def grams(words: Sequence[str]) -> Iterator[str]:
    """Words with up to three neighbours, and pairs with a gap."""
    row = ["^", *words, "$"]
    for size in range(1, GRAM + 1):
        for place in range(len(row) - size + 1):
            yield " ".join(row[place : place + size])
    for first, last in zip(row, row[2:], strict=False):
        yield f"{first} _ {last}"


def letters(sight: Sight, count: int) -> Iterator[str]:
    """The beginnings and inner letters of longer words, which survive inflection and typing errors."""
    for token in sight.tokens[:count]:
        if token.kind == "word" and len(token.word) > 3:
            yield f"~{token.word[:4]}"
            if len(token.word) > 5:
                inner = f"{token.word}>"
                for place in range(1, len(inner) - 3):
                    yield f"~~{inner[place : place + 4]}"


def cue_pairs(seen: Sequence[tuple[int, int, str]], count: int) -> Iterator[str]:
    """The classes of cues: alone, in order, and at the two ends of the message."""
    row = [group for _, _, group in seen]
    once = list(dict.fromkeys(row))[:MOST_CUES]
    for group in once:
        yield f"@{group}"
    for first, second in pairwise(row):
        yield f"@{first}>{second}"
    for place, first in enumerate(once):
        for second in once[place + 1 :]:
            yield f"@{'+'.join(sorted((first, second)))}"
    for start, end, group in seen:
        if start == 0:
            yield f"^@{group}" + ("$" if end == count else "")


def whole(role: str, words: Sequence[str], groups: set[str]) -> Iterator[str]:
    """The role, the length, the kinds of pieces, and these with the cues."""
    size = len(words)
    length = "1" if size < 3 else "2" if size < 6 else "3" if size < 12 else "4" if size < 25 else "5"
    yield f"#len{length}"
    yield f"#role {role}"
    kinds = {word for word in words if word[:1] == "<"}
    for kind in kinds:
        yield f"#{kind}"
        for group in groups:
            yield f"#{kind}@{group}"
    if not kinds:
        yield "#no piece"
    for group in groups:
        yield f"#{role}@{group}"
    if words and words[-1] in "?？":
        yield "#asks"
        for group in groups:
            yield f"#asks@{group}"

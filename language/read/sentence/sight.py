"""Everything that the learned parts look at in one message, found once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from language.read.lookalikes import lookalikes
from language.read.names import Names
from language.read.normal import Normal
from language.read.pieces import Piece, Span
from language.read.sentence.cues import cues
from language.read.sentence.marks import ahead, marks
from language.read.sentence.segments import Segment, segments
from language.read.sentence.tokens import Token, tokens
from language.read.typed import find

Stretch = tuple[str, int, int]  # a slot, its first token, and the token after its last
Found = Sequence[Stretch]


@dataclass(frozen=True, slots=True)
class Sight:
    """A message as tokens, with cues, words and known names over them.

    `cues` are (first token, token after the last, class); `known[i]` says whether token i begins ("B-partner") or
    goes on ("I-partner") a known name, "" where it does neither. `marks` are the parts of names that each token
    begins or goes on, and `ahead` how far ahead a company's name ends. `names` are the stretches that look like
    names, as (first token, token after the last).
    """

    text: Normal
    tokens: Sequence[Token]
    words: Sequence[str]
    cues: Sequence[tuple[int, int, str]]
    segments: Sequence[Segment]
    known: Sequence[str]
    marks: Sequence[tuple[str, ...]]
    ahead: Sequence[int]
    role: str
    names: Sequence[tuple[int, int]] = ()


def look(text: Normal, now: datetime, role: str, names: Names, within: Sequence[Span] = ()) -> Sight:
    """Look at a message: find its pieces, leaving out names that look like values, and what is `within` others."""
    alike = [*lookalikes(text), *within]
    return sight(text, find(text, now, (*alike, *names.spans(text))), now, role, names, alike)


def sight(
    text: Normal,
    pieces: Sequence[Piece],
    now: datetime,
    role: str,
    names: Names,
    alike: Sequence[Span] = (),
) -> Sight:
    """A message with its pieces and the names that look like values found before."""
    message = tokens(text, pieces, now)
    words = [token.word for token in message]
    known = names.over(message)
    for span in alike:
        mark(known, message, span)
    parts = marks(words)
    return Sight(
        text, message, words, cues(words), segments(message), known, parts, ahead(message, parts), role
    )


def mark(known: list[str], message: Sequence[Token], span: Span) -> None:
    """Mark a stretch as a name of no known kind, where nothing better is known of it."""
    inside = [place for place, token in enumerate(message) if span.start <= token.start < span.end]
    if not any(known[place] for place in inside):
        for number, place in enumerate(inside):
            known[place] = f"{'I' if number else 'B'}-name"

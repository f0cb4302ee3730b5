"""Everything that the learned parts look at in one message, found once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from language.read.lookalikes import lookalikes
from language.read.names import Names
from language.read.normal import Normal
from language.read.pieces import Piece
from language.read.sentence.cues import cues
from language.read.sentence.segments import Segment, segments
from language.read.sentence.tokens import Token, tokens
from language.read.typed import find


@dataclass(frozen=True, slots=True)
class Sight:
    """A message as tokens, with cues, words and known names over them.

    `cues` are (first token, token after the last, class); `known[i]` says whether token i begins ("B-partner") or
    goes on ("I-partner") a known name, "" where it does neither. `names` are the stretches
    that look like names, as (first token, token after the last).
    """

    text: Normal
    tokens: Sequence[Token]
    words: Sequence[str]
    cues: Sequence[tuple[int, int, str]]
    segments: Sequence[Segment]
    known: Sequence[str]
    role: str
    names: Sequence[tuple[int, int]] = ()


def look(text: Normal, now: datetime, role: str, names: Names) -> Sight:
    """Look at a message: find its pieces, leaving out names that look like values."""
    return sight(text, find(text, now, (*lookalikes(text), *names.spans(text))), now, role, names)


def sight(text: Normal, pieces: Sequence[Piece], now: datetime, role: str, names: Names) -> Sight:
    """A message with pieces found before."""
    message = tokens(text, pieces, now)
    words = [token.word for token in message]
    known = names.over(message)
    return Sight(text, message, words, cues(words), segments(message), known, role)

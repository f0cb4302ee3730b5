"""Why a message was read as it was: its pieces, the likely intents, the words that decided, and each slot's words."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from language.read.bare import bare, opened
from language.read.choice import reasons
from language.read.intended import clear, intended
from language.read.names import NO_NAMES, Names
from language.read.normal import normal
from language.read.pieces import Piece, When
from language.read.sentence.tagger import NUMBER
from language.read.sentence.tags import tag_features
from language.read.single import LONGEST, Weighed, weigh
from language.read.spotted import model, spot

MOST_WORDS: Final = 60
MOST_LINES: Final = 5
TOLD: Final = 0.02  # a word that moves the odds by less did not decide
HINTS: Final = {
    "-1": "after",
    "+1": "before",
    "-2-1": "after",
    "+1+2": "before",
    "0": "word",
    "m": "part of a name:",
}


def explained(text: str, now: datetime, role: str, names: Names = NO_NAMES) -> list[str]:
    """Lines that tell a person why; [] for a message without a word."""
    kept = text[:LONGEST]
    if asked := bare(normal(kept).lower):
        return [f"names nothing, and asks for {asked} in so many words"]
    weighed = weigh(kept, now, role, names)
    if weighed is None:
        return []
    if asked := opened(normal(kept).lower):
        found = (token.piece for token in weighed.sight.tokens if token.piece)
        return [f"begins by asking for {asked}", *map(piece_line, found), *slot_lines(weighed, asked)]
    heard, odds = weighed.choice.ranked[0]
    intent = intended(weighed.choice, weighed.sight)
    plain = normal(kept).text
    return [
        *([f"read as: {plain}"] if plain != kept else []),
        *(piece_line(token.piece) for token in weighed.sight.tokens if token.piece),
        *(f"{name} {share:.0%}" for name, share in weighed.choice.ranked[:3] if share >= 0.005),
        *decisive(kept, now, role, names, weighed),
        *(f"speaks for {heard}: {reason}" for reason in reasons(weighed.choice, heard, MOST_LINES)),
        *([f"read as {intent}: {heard} is not what it says"] if intent != heard else []),
        *slot_lines(weighed, intent),
        *(
            [f"unsure: {odds:.0%} is too little to act on"]
            if not clear(weighed.choice) and intent == heard
            else []
        ),
    ]


def piece_line(piece: Piece) -> str:
    """A piece, and for days what they mean looking ahead and, where it differs, back."""
    line = f"{piece.kind}: {piece.text}"
    if isinstance(piece.value, When):
        days = [piece.value.day(way).isoformat() for way in ("ahead", "back")]
        return f"{line} → {' or '.join(dict.fromkeys(days))}"
    return line


def decisive(text: str, now: datetime, role: str, names: Names, weighed: Weighed) -> Iterator[str]:
    """The words without which the intent would be less likely, the weightiest first."""
    intent, odds = weighed.choice.ranked[0]
    found = []
    for token in weighed.sight.tokens[:MOST_WORDS]:
        start, end = weighed.sight.text.origin(token.start, token.end)
        other = weigh(text[:start] + " " * (end - start) + text[end:], now, role, names)
        left = dict(other.choice.ranked)[intent] if other else 0.0
        if odds - left >= TOLD:
            found.append((left, text[start:end]))
    for left, word in sorted(found)[:MOST_LINES]:
        yield f"without “{word}”: {intent} {left:.0%}"


def slot_lines(weighed: Weighed, intent: str) -> Iterator[str]:
    """Each slot with its words, and what around them spoke for it."""
    rows = tag_features(weighed.sight, intent)
    for slot, start, end in spot(weighed.sight, weighed.view, intent):
        tokens = weighed.sight.tokens
        words = weighed.sight.text.source(tokens[start].start, tokens[end - 1].end)
        label = NUMBER.get(f"S-{slot}", NUMBER.get(f"B-{slot}", 0))
        known = " (a known name)" if weighed.sight.known[start] else ""
        spoken = sorted(((float(model().of(one)[label]), one) for one in rows[start]), reverse=True)
        hints = dict.fromkeys(hint for weight, one in spoken if weight > 0 and (hint := hinted(one, intent)))
        yield f"{slot}: “{words}”{known}; {', '.join(list(hints)[:3]) or 'by the whole sentence'}"


def hinted(feature: str, intent: str) -> str:
    """A feature of a token in words, "" for one that tells a person nothing."""
    mark, _, rest = feature.removeprefix(f"{intent} ").partition(" ")
    return f"{HINTS[mark]} “{rest}”" if mark in HINTS and rest.strip("|") else ""

"""Find the typed pieces of a sentence: the one entrance of the grammar of dates, amounts and counts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.normal import Normal
from language.read.phrases.dates import stretch
from language.read.phrases.embedded import in_name, in_wish
from language.read.phrases.lapses import length
from language.read.phrases.money import amount
from language.read.phrases.numerals import number
from language.read.phrases.openers import may_start
from language.read.phrases.phones import phones
from language.read.phrases.quantities import quantity
from language.read.phrases.references import reference
from language.read.phrases.times import clock
from language.read.phrases.tokens import Line, line
from language.read.pieces import Amount, Kind, Lapse, Piece, Quantity, Span, Value
from language.read.values.below import below_zero

TOO_MUCH: Final = 10**15
Candidate = tuple[Kind, Value, int]
_MODEL: Final = regex(r"X\d+")


def find(text: Normal, now: datetime, masked: Iterable[Span] = ()) -> list[Piece]:
    """The pieces of a sentence in order, none overlapping another or a masked stretch (a name already known).

    `now` is the speaker's own time; dates are in his or her timezone.
    """
    cut = line(text, now, [*masked, *(Span(*at) for at in phones(text.lower))])
    pieces: list[Piece] = []
    place = 0
    while place < len(cut.tokens):
        best = _best(cut, place)
        if best is None:
            place += 1
            continue
        kind, value, end = best
        start, stop = cut.tokens[place].start, cut.tokens[end - 1].end
        wished = kind in ("date", "period") and in_wish(cut, place, end)
        if not (in_name(cut, place, end) or wished or _much(value) or _below_zero(text.lower, start, value)):
            pieces.append(Piece(kind, start, stop, value, text.source(start, stop)))
        place = end
    return _without_models(pieces)


def _without_models(pieces: list[Piece]) -> list[Piece]:
    """The pieces without the number of a model that looks like a count, where another is one: 防火墙X5，12台."""
    counts = [piece for piece in pieces if piece.kind == "quantity"]
    models = [piece for piece in counts if _MODEL.fullmatch(piece.text)]
    if len(counts) == len(models):
        return pieces
    return [piece for piece in pieces if piece not in models]


def _below_zero(text: str, start: int, value: Value) -> bool:
    """A sum or a count with a minus before it, which nobody means."""
    return isinstance(value, (Amount, Quantity, Decimal)) and below_zero(text, start)


def _much(value: Value) -> bool:
    """A number of which nobody has so many, and with which no more can be reckoned exactly."""
    match value:
        case Amount():
            return value.value >= TOO_MUCH
        case Quantity():
            return value.count >= TOO_MUCH
        case Lapse():
            return value.count >= TOO_MUCH
        case Decimal():
            return value >= TOO_MUCH
    return False


def _best(cut: Line, place: int) -> Candidate | None:
    """The longest thing that starts at a token; where two are as long, the first of the list of readers."""
    if not may_start(cut, place):
        return None
    best: Candidate | None = None
    for read in _READERS:
        found = read(cut, place)
        if found and (best is None or found[2] > best[2]):
            best = found
    return best


def _deal(cut: Line, place: int) -> Candidate | None:
    found = reference(cut, place)
    return ("deal", found.text, found.end) if found else None


def _temporal(cut: Line, place: int) -> Candidate | None:
    found = stretch(cut, place)
    return ("period" if found.period else "date", found.when, found.end) if found else None


def _time(cut: Line, place: int) -> Candidate | None:
    found = clock(cut, place)
    return ("time", found.at, found.end) if found else None


def _amount(cut: Line, place: int) -> Candidate | None:
    found = amount(cut, place)
    return ("amount", found.amount, found.end) if found else None


def _quantity(cut: Line, place: int) -> Candidate | None:
    found = quantity(cut, place)
    return ("quantity", found.quantity, found.end) if found else None


def _duration(cut: Line, place: int) -> Candidate | None:
    found = length(cut, place)
    if found is None or cut.firm(found.end):
        return None
    return "duration", found.lapse, found.end


def _number(cut: Line, place: int) -> Candidate | None:
    found = number(cut, place) if cut.kind(place) == "number" else None
    if found is None or (found.value < 10 and not cut.low(place)[0].isdigit()):
        return None
    if cut.low(place - 1) in ("几", "数") and cut.glued(place):
        return None
    return "number", found.value, found.end


_READERS: tuple[Callable[[Line, int], Candidate | None], ...] = (
    _deal, _temporal, _time, _amount, _quantity, _duration, _number,
)  # fmt: skip

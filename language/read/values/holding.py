"""The token whose value holds for a slot where a message gives several: put right, chosen, the total, the day that stands."""

from typing import Final

from domain.patterns import regex
from language.read.pieces import Amount, Piece, When
from language.read.sentence.forms import DATE_SLOTS
from language.read.sentence.sight import Found, Sight
from language.read.values.amended import amended, sort
from language.read.values.bygone import standing
from language.read.values.options import inside, section
from language.read.values.standing import settled, stands, summed

EACH: Final = regex(r"[ 元块]*一[台套个件张块点只条份座人]")
MOST: Final = 24  # pieces of a message among which it can be told which one holds


def holding(seen: Sight, intent: str, slot: str, start: int, found: Found) -> int:
    """The token whose value holds for a slot where the message gives several: the day that stands, the offer chosen."""
    piece = seen.tokens[start].piece
    there = pieces(seen)
    if (
        piece is None
        or len(there) > MOST
        or not any(one is not piece and sort(one) == sort(piece) for one in there)
    ):
        return start
    right = amended(there, seen.text.lower).get(piece)
    if slot == "quantity" and of_each(seen, piece):
        right = next(one for one in there if one is not piece and sort(one) == sort(piece))
    elif right is not None:
        pass
    elif slot in ("amount", "quantity") and (now := standing(seen.text.lower, piece, there)):
        right = now
    elif slot in ("amount", "quantity"):
        part = section(seen.text.lower, there)
        right = inside(part, piece.kind, there) if part else summed(seen.text.lower, piece, there)
    elif slot == "time":
        right = settled(
            seen.text.lower, piece, [one for one in there if one.kind == "time" and one is not piece]
        )
    elif slot in DATE_SLOTS:
        right = day(seen, intent, slot, piece, found)
    else:
        return start
    return (
        next((at for at, token in enumerate(seen.tokens) if token.piece is right), start) if right else start
    )


def of_each(seen: Sight, piece: Piece) -> bool:
    """True for the one that a price is for, and no count: 2万一台."""
    sums = (one for one in pieces(seen) if isinstance(one.value, Amount))
    return any(EACH.fullmatch(seen.text.lower, one.end, piece.end) for one in sums if one.end <= piece.start)


def day(seen: Sight, intent: str, slot: str, piece: Piece, found: Found) -> Piece:
    """The day that stands: one that no slot has taken, or else, looking back, one that stands in another's slot."""
    taken = {seen.tokens[place].start for _, place, _ in found}
    days = [one for one in pieces(seen) if isinstance(one.value, When) and one is not piece]
    free = [one for one in days if one.start not in taken]
    others = free or (days if intent == "visit.log" and slot == "date" else [])
    return stands(seen.text.lower, slot, intent, piece, others)


def priced(seen: Sight, start: int, value: object) -> object:
    """A sum with the currency of the one that it corrects, where it has none of its own: "$60k, no, 65k"."""
    said = seen.tokens[start].piece
    if not isinstance(value, Amount) or value.currency or not said or not isinstance(said.value, Amount):
        return value
    there = pieces(seen)
    if len(there) > MOST:
        return value
    came_from = [one for one in there if one is not said and summed(seen.text.lower, one, there) is said]
    sums = [one.value for one in (said, *came_from) if isinstance(one.value, Amount)]
    return Amount(value.value, next((one.currency for one in sums if one.currency), None))


def pieces(seen: Sight) -> list[Piece]:
    """The typed pieces of a message in order."""
    return [token.piece for token in seen.tokens if token.piece]

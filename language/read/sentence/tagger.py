"""Give each token of a message its slot: the best path through learned weights."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from language.read.sentence.forms import FORMS, NAME_SLOTS, PIECE_SLOTS
from language.read.sentence.sight import Stretch
from language.read.sentence.tokens import Token

OUT: Final = "O"
PIECED: Final = tuple(dict.fromkeys(slot for slots in PIECE_SLOTS.values() for slot in slots))
LABELS: Final = (
    OUT,
    *(f"{mark}-{slot}" for slot in NAME_SLOTS for mark in "BI"),
    *(f"S-{slot}" for slot in PIECED),
)
NUMBER: Final = {label: number for number, label in enumerate(LABELS)}
NEVER: Final = float("-inf")
Table = Sequence[Sequence[float]]


@cache
def choices(intent: str, kind: str) -> tuple[int, ...]:
    """The labels that a token of this kind may have in a form; a piece's kind is given in its place."""
    slots = FORMS[intent]
    if kind in PIECE_SLOTS and kind != "number":
        return (0, *(NUMBER[f"S-{slot}"] for slot in PIECE_SLOTS[kind] if slot in slots))
    named = [slot for slot in NAME_SLOTS if slot in slots]
    inner = [NUMBER[f"I-{slot}"] for slot in named]
    if kind == "mark":
        return (0, *inner)
    outer = [NUMBER[f"B-{slot}"] for slot in named]
    counted = [NUMBER[f"S-{slot}"] for slot in PIECE_SLOTS["number"] if slot in slots and kind == "number"]
    return (0, *outer, *inner, *counted)


def open_to(intent: str, message: Sequence[Token]) -> list[tuple[int, ...]]:
    """The labels that each token may have."""
    return [choices(intent, token.piece.kind if token.piece else token.kind) for token in message]


@cache
def befores(label: int) -> int | None:
    """The slot-mate that must stand before an inner label: its beginning; None where any may."""
    name = LABELS[label]
    return NUMBER[f"B-{name[2:]}"] if name.startswith("I-") else None


INNER: Final = tuple(befores(label) for label in range(len(LABELS)))


def best_path(scores: Table, allowed: Sequence[Sequence[int]], moves: Table) -> list[int]:
    """The labels of the best path (Viterbi); `moves[a][b]` is the weight of b after a."""
    if not scores:
        return []
    reached: dict[int, float] = {
        label: scores[0][label] + moves[0][label] for label in allowed[0] if INNER[label] is None
    }
    back: list[dict[int, int]] = []
    for place in range(1, len(scores)):
        row = scores[place]
        now: dict[int, float] = {}
        came: dict[int, int] = {}
        for label in allowed[place]:
            begin = INNER[label]
            sources = reached if begin is None else [mate for mate in (begin, label) if mate in reached]
            worth = NEVER
            for mate in sources:
                if (there := reached[mate] + moves[mate][label]) > worth:
                    worth, came[label] = there, mate
            if label in came:
                now[label] = worth + row[label]
        back.append(came)
        reached = now
    label = max(reached, key=reached.__getitem__)
    path = [label]
    for came in reversed(back):
        label = came[label]
        path.append(label)
    return path[::-1]


def spans(path: Sequence[int]) -> list[Stretch]:
    """The slots of a path as (slot, first token, token after the last)."""
    found: list[Stretch] = []
    for place, label in enumerate(path):
        mark, _, slot = LABELS[label].partition("-")
        if mark == "I" and found and found[-1][0] == slot and found[-1][2] == place:
            found[-1] = (slot, found[-1][1], place + 1)
        elif mark in "BS":
            found.append((slot, place, place + 1))
    return found

"""Lists that carry the verb on: "visit Pinnacle at 10 and Softline at 3pm", "Globex and Kaufmann both signed", 三一和远景都签了."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from typing import Final

from language.read.pieces import Span
from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token

SUBJECTS: Final = frozenset({"customer", "partner", "deal"})
JOINTS: Final = frozenset("and & , ; plus then also ， 、 ； 。 和 跟 与 及 以 还 有 另 外 再 然 后".split())
ANDS: Final = frozenset("and & plus then also 和 跟 与 及 还 再 、".split())
ALL_OF_THEM: Final = frozenset(("both", "all", "都", "均", "全"))
SMALL: Final = frozenset(
    "at on in to for with by from of is the ' : ： 到 在 是 为 改 成 则 也 去 的".split()
)
SPANNING: Final = frozenset(
    ("between", "from", "either", "or", "从", "或")
)  # two days that are the ends of one stretch
JOINT: Final = re.compile(r"\b(?:and|plus|then|also)\b|[&,;，、；。和跟与及还另再然]", re.IGNORECASE)
LONGEST: Final = 200
Parted = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Thing:
    """A name or a deal's reference in a message: its kind, "" where it is not known, and its tokens."""

    kind: str
    start: int
    end: int


def shared(sight: Sight) -> Iterator[Parted]:
    """Known names side by side, of each of which the sentence is said: the first, and the others."""
    things = _things(sight)
    for at, first in enumerate(things):
        last = first
        for thing in things[at + 1 :]:
            if thing.kind != first.kind or not _joined(sight, last, thing):
                break
            last = thing
        if last is not first and first.kind in SUBJECTS and _enumerated(sight, first, last):
            yield _one_and_others(sight, first, things[at + 1], last)


def carried(sight: Sight) -> Iterator[Parted]:
    """A name with its own day, hour, sum or count after a joint: the same is asked of it as of the name before."""
    things = _things(sight)
    for start, end in _joints(sight, things):
        if way := _carried(sight, things, start, end):
            yield way


def again(sight: Sight) -> Iterator[Parted]:
    """Two days side by side, of each of which the sentence is said: "visit Softline tomorrow at 10 and Friday at 3"."""
    things = _things(sight)
    named = {at for thing in things for at in range(thing.start, thing.end)}
    light = [at not in named and _bare(token) for at, token in enumerate(sight.tokens)]
    for joint, start in _joints(sight, things):
        first = joint - sum(1 for _ in takewhile(bool, reversed(light[:joint])))
        end = start + sum(1 for _ in takewhile(bool, light[start:]))
        if not any(token.word in SPANNING for token in sight.tokens[:joint]) and all(
            any(_day(token) for token in sight.tokens[a:b]) for a, b in ((first, joint), (start, end))
        ):
            before, after = _text(sight, 0, first), _text(sight, end, len(sight.tokens))
            yield (
                _glued(before, _text(sight, first, joint), after),
                _glued(before, _text(sight, start, end), after),
            )


def _bare(token: Token) -> bool:
    return token.piece is not None or token.word in SMALL


def _day(token: Token) -> bool:
    return token.piece is not None and token.piece.kind == "date"


def clauses(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message before a sentence that begins with the name of something else."""
    things = _things(sight)
    begins = {thing.start for thing in things if thing.kind in SUBJECTS}
    for start, end in _joints(sight, things):
        if end in begins:
            yield _text(sight, 0, start), _text(sight, end, len(sight.tokens))


def may_list(text: str) -> bool:
    """Whether a message can be a list at all, at a glance."""
    return len(text) <= LONGEST and JOINT.search(text) is not None


def _things(sight: Sight) -> list[Thing]:
    """Known customers, partners and deals, and what looks like a name besides."""
    found = [
        Thing("deal", at, at + 1)
        for at, one in enumerate(sight.tokens)
        if one.piece and one.piece.kind == "deal"
    ]
    place = 0
    while place < len(sight.known):
        end = place + 1
        if sight.known[place]:
            while end < len(sight.known) and sight.known[end].startswith("I-"):
                end += 1
            found.append(Thing(sight.known[place][2:], place, end))
        place = end
    taken = {at for thing in found for at in range(thing.start, thing.end)}
    found += [Thing("", start, end) for start, end in sight.names if not taken & {*range(start, end)}]
    return sorted(found, key=lambda thing: thing.start)


def _joints(sight: Sight, things: Sequence[Thing]) -> Iterator[tuple[int, int]]:
    """The stretches of tokens that join, outside of names."""
    named = {at for thing in things for at in range(thing.start, thing.end)}
    joins = [at not in named and _joins(token) for at, token in enumerate(sight.tokens)]
    for joined, places in groupby(range(len(joins)), key=joins.__getitem__):
        if joined:
            stretch = list(places)
            yield stretch[0], stretch[-1] + 1


def _joined(sight: Sight, first: Thing, second: Thing) -> bool:
    """Whether nothing but words that join stands between two things."""
    between = sight.tokens[first.end : second.start]
    return bool(between) and all(map(_joins, between))


def _joins(token: Token) -> bool:
    return token.piece is None and token.word in JOINTS


def _enumerated(sight: Sight, first: Thing, last: Thing) -> bool:
    """Whether more than commas stands between names, which may as well be fields of one request."""
    return any(token.word in ANDS for token in sight.tokens[first.end : last.start])


def _one_and_others(sight: Sight, first: Thing, second: Thing, last: Thing) -> Parted:
    after = last.end + (last.end < len(sight.tokens) and sight.tokens[last.end].word in ALL_OF_THEM)
    head, tail = _text(sight, 0, first.start), _text(sight, after, len(sight.tokens))
    one, others = _text(sight, first.start, first.end), _text(sight, second.start, last.end)
    return _glued(head, one, tail), _glued(head, others, tail)


def _carried(sight: Sight, things: Sequence[Thing], joint: int, start: int) -> Parted | None:
    own = [thing for thing in things if thing.start >= start]
    before = [thing for thing in things if thing.end <= joint]
    if len(own) != 1 or not all(_light(sight, own[0], at) for at in range(start, len(sight.tokens))):
        return None
    alike = [thing for thing in before if own[0].kind in {"", thing.kind} or not thing.kind]
    said = {token.piece.kind: at for at, token in enumerate(sight.tokens[:joint]) if token.piece}
    new = {token.piece.kind: at for at, token in enumerate(sight.tokens) if at >= start and token.piece}
    new.pop("deal", None)
    if len(alike) != 1 or not said.keys() & new.keys():
        return None
    swaps = {alike[0].start: (alike[0].end, own[0].start, own[0].end)}
    swaps |= {said[kind]: (said[kind] + 1, at, at + 1) for kind, at in new.items() if kind in said}
    added = [_text(sight, at, at + 1) for kind, at in new.items() if kind not in said]
    return _text(sight, 0, joint), _glued(_swapped(sight, joint, swaps), *added)


def _light(sight: Sight, own: Thing, place: int) -> bool:
    token = sight.tokens[place]
    inside = own.start <= place < own.end
    return inside or token.piece is not None or token.kind == "mark" or token.word in SMALL


def _swapped(sight: Sight, end: int, swaps: dict[int, tuple[int, int, int]]) -> str:
    """The words before `end`, with some stretches in place of others."""
    parts, place = [], 0
    for start in sorted(swaps):
        stop, first, last = swaps[start]
        parts += [_text(sight, place, start), _text(sight, first, last)]
        place = stop
    return _glued(*parts, _text(sight, place, end))


def _text(sight: Sight, start: int, end: int) -> str:
    """The original words of some tokens."""
    if start >= end:
        return ""
    span = Span(sight.tokens[start].start, sight.tokens[end - 1].end)
    return sight.text.source(span.start, span.end)


def _glued(*parts: str) -> str:
    """Parts as one sentence, with spaces between Latin words alone."""
    said = ""
    for part in filter(None, parts):
        said += (
            f" {part}"
            if said and said[-1].isascii() and part[0].isascii() and part[0] not in ":,;'?!."
            else part
        )
    return said

"""Lists that carry the verb on: "visit Pinnacle at 10 and Softline at 3pm", "Globex and Kaufmann both signed", 三一和远景都签了."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise, takewhile
from typing import Final

from domain.patterns import regex
from language.read.pieces import Span
from language.read.sentence.sight import Sight
from language.read.sentence.tokens import Token

SUBJECTS: Final = frozenset({"customer", "partner", "deal"})
JOINTS: Final = frozenset(
    "and & , ; plus then also again ， 、 ； 。 和 跟 与 及 以 还 有 另 外 再 然 后".split()
)
ANDS: Final = frozenset("and & plus then also 和 跟 与 及 还 再 、".split())
ALL_OF_THEM: Final = frozenset(("both", "all", "都", "均", "全"))
OF_FIRM: Final = frozenset(("at", "from", "of"))
TO: Final = frozenset(("to", "at", "with"))  # said anew behind a joint: "to Softline and to Pinnacle"
OF_A_FIRM: Final = frozenset("sons brothers partners associates company co".split())  # Kaufmann and Sons
GLUE: Final = frozenset("和 跟 与 及 都 均".split())
SMALL: Final = frozenset(
    "at on in to for with by from of is the ' : ： 到 在 是 为 改 成 则 也 去 的".split()
)
SPANNING: Final = frozenset(
    ("between", "from", "either", "or", "not", "从", "或", "不")
)  # two days that are the ends of one stretch, or of which one is denied
GOES: Final = "去"  # small between a day and a name, and a verb of its own
JOINT: Final = regex(
    r"\b(?:and|plus|then|also)\b|[&,;，、；。和跟与及还另再然]|一个.+一个|提醒我.+\s.*提醒我", re.IGNORECASE
)
LONGEST: Final = 200
STOPS: Final = " ,，;；、"
Parted = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Thing:
    """A name or a deal's reference in a message: its kind, "" where it is not known, and its tokens."""

    kind: str
    start: int
    end: int


def shared(sight: Sight) -> Iterator[Parted]:
    """Names side by side, one of them known or all summed up by "both", of each of which the sentence is said."""
    for row in rows(sight):
        yield _one_and_others(sight, row[0], row[1], row[-1])


def told_apart(sight: Sight) -> Iterator[Parted]:
    """Names side by side, and behind them what is said of one of them alone: 拜访了云轩和长江智联，云轩嫌贵."""
    things = things_of(sight)
    for row in rows(sight):
        called = [_called(sight, one) for one in row]
        own = [one for one in things if one.start >= row[-1].end and _called(sight, one) in called]
        own = [one for one in own if _begins(sight, one)]
        if not own:
            continue
        of_all = said(sight, row[-1].end, own[0].start)
        ends = [*(one.start for one in own[1:]), len(sight.tokens)]
        parts: dict[bool, list[str]] = {True: [of_all], False: [of_all]}
        for one, end in zip(own, ends, strict=True):
            parts[_called(sight, one) == called[0]].append(said(sight, one.start, end))
        head = said(sight, 0, row[0].start)
        first, others = said(sight, row[0].start, row[0].end), said(sight, row[1].start, row[-1].end)
        yield (
            glued(head, first, *parts[True]).rstrip(STOPS),
            glued(head, others, *parts[False]).rstrip(STOPS),
        )


def _called(sight: Sight, thing: Thing) -> str:
    return said(sight, thing.start, thing.end).lower()


def _begins(sight: Sight, thing: Thing) -> bool:
    """Whether a clause begins with a name."""
    before = sight.tokens[thing.start - 1]
    return _joins(before) or before.kind == "mark" or before.end < sight.tokens[thing.start].start


def rows(sight: Sight) -> Iterator[list[Thing]]:
    """Names side by side that are surely those of several things of one kind."""
    things = things_of(sight)
    for at, first in enumerate(things):
        row = [first]
        for thing in things[at + 1 :]:
            kinds = {one.kind for one in (*row, thing)} - {""}
            if len(kinds) > 1 or not _joined(sight, row[-1], thing) or _there(sight, thing):
                break
            if not thing.kind and firm_of(sight, things, thing):
                break
            if _called(sight, thing) in map(partial(_called, sight), row) or (
                len(row) > 1 and not thing.kind and _after_comma(sight, thing)
            ):
                break
            row.append(thing)
        if len(row) > 1 and _alike(sight, row) and _enumerated(sight, first, row[-1]):
            yield row


def _after_comma(sight: Sight, thing: Thing) -> bool:
    """Whether a comma alone leads to a name, which may begin what is told next: 见了云轩、长江智联，周总说…."""
    return sight.tokens[thing.start - 1].word in {",", "，"}


def with_firms(sight: Sight) -> Iterator[Parted]:
    """Two persons, each with the partner whom he works for: "saw Jonas at Softline and Karen at Brightpath"."""
    things = things_of(sight)
    pairs = [
        (one, firm)
        for one in things
        if not one.kind or one.kind == "person"
        if (firm := firm_of(sight, things, one))
    ]
    for (first, firm), (second, other) in pairwise(pairs):
        between = sight.tokens[firm.end : second.start]
        if firm.end <= second.start and any(token.word in ANDS for token in between):
            tail = said(sight, other.end, len(sight.tokens)) if all(map(_joins, between)) else ""
            head = said(sight, 0, first.start)
            while_told = firm.end + next(at for at, token in enumerate(between) if token.word in ANDS)
            yield (
                glued(said(sight, 0, while_told), tail),
                glued(head, said(sight, second.start, len(sight.tokens))),
            )


def firm_of(sight: Sight, things: Sequence[Thing], person: Thing) -> Thing | None:
    """The partner named right behind a person, for whom he works; None where there is none."""
    after = "".join(token.word for token in sight.tokens[person.end : person.end + 1])
    firms = (one for one in things if one.kind == "partner" and one.start == person.end + 1)
    return next(firms, None) if after in OF_FIRM else None


def _there(sight: Sight, thing: Thing) -> bool:
    """Whether somebody is met where one goes: 去云轩，跟陈静谈合同."""
    before = [token.word for token in sight.tokens[max(0, thing.start - 2) : thing.start]]
    return not thing.kind and before in (["，", "跟"], [",", "跟"])


def _alike(sight: Sight, row: Sequence[Thing]) -> bool:
    """Whether names are surely those of several things of one kind."""
    if any(not one.kind and sight.tokens[one.start].word in OF_A_FIRM for one in row):
        return False
    summed_up = "".join(token.word for token in sight.tokens[row[-1].end : row[-1].end + 1]) in ALL_OF_THEM
    kind = next((one.kind for one in row if one.kind), "customer" if summed_up else "")
    return kind in SUBJECTS


def carried(sight: Sight) -> Iterator[Parted]:
    """A name with its own day, hour, sum or count after a joint: the same is asked of it as of the name before."""
    things = things_of(sight)
    places = list(joints(sight))
    for at, (joint, start) in enumerate(places):
        ends = [end for end, _ in places[at + 1 :] if any(start <= one.start < end for one in things)]
        if way := _carried(sight, things, joint, start, next(iter(ends), len(sight.tokens))):
            yield way


def again(sight: Sight) -> Iterator[Parted]:
    """Two days side by side, of each of which the sentence is said: "visit Softline tomorrow at 10 and Friday at 3"."""
    things = things_of(sight)
    named = {at for thing in things for at in range(thing.start, thing.end)}
    light = [at not in named and _bare(token) for at, token in enumerate(sight.tokens)]
    for joint, start in joints(sight):
        first = joint - sum(1 for _ in takewhile(bool, reversed(light[:joint])))
        end = start + sum(1 for _ in takewhile(bool, light[start:]))
        if not any(token.word in SPANNING for token in sight.tokens[:joint]) and all(
            any(_day(token) for token in sight.tokens[a:b]) for a, b in ((first, joint), (start, end))
        ):
            before, after = said(sight, 0, first), said(sight, end, len(sight.tokens))
            yield (
                glued(before, said(sight, first, joint), after),
                glued(before, said(sight, start, end), after),
            )


def _bare(token: Token) -> bool:
    return token.piece is not None or token.word in SMALL


def _day(token: Token) -> bool:
    return token.piece is not None and token.piece.kind == "date"


def clauses(sight: Sight) -> Iterator[Parted]:
    """The ways to part a message before a sentence that begins with the name of something else."""
    things = things_of(sight)
    begins = {thing.start for thing in things if thing.kind in SUBJECTS}
    for start, end in joints(sight):
        if end in begins:
            yield said(sight, 0, start), said(sight, end, len(sight.tokens))


def may_list(text: str) -> bool:
    """Whether a message can be a list at all, at a glance."""
    return len(text) <= LONGEST and JOINT.search(text) is not None


def things_of(sight: Sight) -> list[Thing]:
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
            kind = sight.known[place][2:]
            found.append(Thing("" if kind == "name" else kind, place, end))
        place = end
    taken = {at for thing in found for at in range(thing.start, thing.end)}
    for start, end in sight.names:
        found += _unglued(sight, start, end, taken & {*range(start, end)})
    return sorted(found, key=lambda thing: thing.start)


def _unglued(sight: Sight, start: int, end: int, taken: set[int]) -> Iterator[Thing]:
    """An unknown name, or those that it is where words that join are no part of a word in it: 三一和远景都, beside a known one "and"."""
    glue = GLUE | {"and", "&"} if taken else GLUE
    place = start
    for at in range(start, end + 1):
        if at < end and at not in taken and (sight.tokens[at].word not in glue or sight.segments[at].word):
            continue
        if at > place and not {place - 1, at} & taken:
            yield Thing("", place, at)
        place = at + 1


def joints(sight: Sight) -> Iterator[tuple[int, int]]:
    """The stretches of tokens that join, outside of names."""
    named = {at for thing in things_of(sight) for at in range(thing.start, thing.end)}
    later = {at for at, word in enumerate(sight.words[:-1]) if word == "后" and sight.words[at + 1] == "来"}
    joins = [at not in named | later and _joins(token) for at, token in enumerate(sight.tokens)]
    for joined, places in groupby(range(len(joins)), key=joins.__getitem__):
        if joined:
            stretch = list(places)
            yield stretch[0], stretch[-1] + 1


def _joined(sight: Sight, first: Thing, second: Thing) -> bool:
    """Whether nothing but words that join stands between two things."""
    between = sight.tokens[first.end : second.start]
    if len(between) > 1 and between[-1].word in TO:
        between = between[:-1]
    return bool(between) and all(map(_joins, between))


def _joins(token: Token) -> bool:
    return token.piece is None and token.word in JOINTS


def _enumerated(sight: Sight, first: Thing, last: Thing) -> bool:
    """Whether more than commas stands between names, which may as well be fields of one request."""
    return any(token.word in ANDS for token in sight.tokens[first.end : last.start])


def _one_and_others(sight: Sight, first: Thing, second: Thing, last: Thing) -> Parted:
    after = last.end + (last.end < len(sight.tokens) and sight.tokens[last.end].word in ALL_OF_THEM)
    head, tail = said(sight, 0, first.start), said(sight, after, len(sight.tokens))
    one, others = said(sight, first.start, first.end), said(sight, second.start, last.end)
    return glued(head, one, tail), glued(head, others, tail)


def _carried(sight: Sight, things: Sequence[Thing], joint: int, start: int, end: int) -> Parted | None:
    own = [thing for thing in things if start <= thing.start < end]
    before = [thing for thing in things if thing.end <= joint]
    named = {at for thing in things for at in range(thing.start, thing.end)}
    if len(own) != 1 or not all(at in named or _light(sight, at) for at in range(start, len(sight.tokens))):
        return None
    alike = [thing for thing in before if own[0].kind in {"", thing.kind} or not thing.kind]
    before_it = {token.piece.kind: at for at, token in enumerate(sight.tokens[:joint]) if token.piece}
    new = {token.piece.kind: at for at, token in enumerate(sight.tokens[:end]) if at >= start and token.piece}
    new.pop("deal", None)
    if len(alike) != 1 or not before_it.keys() & new.keys() or _goes(sight, alike[0].start, own[0], start):
        return None
    swaps = {alike[0].start: (alike[0].end, own[0].start, own[0].end)}
    swaps |= {
        before_it[kind]: (before_it[kind] + 1, at, at + 1) for kind, at in new.items() if kind in before_it
    }
    if "date" in new and "time" in before_it and "time" not in new:  # the hour was that of the other day
        hour = before_it["time"]
        swaps[hour - (sight.tokens[hour - 1].word in SMALL)] = (hour + 1, 0, 0)
    added = [said(sight, at, at + 1) for kind, at in new.items() if kind not in before_it]
    others = said(sight, end, len(sight.tokens))
    return said(sight, 0, joint), glued(_swapped(sight, joint, swaps), *added, others)


def _goes(sight: Sight, before: int, own: Thing, start: int) -> bool:
    """Whether one goes to the second of two, and not to the first: 给王总回电话，然后下午三点去长江智联."""
    first, second = sight.tokens[:before], sight.tokens[start : own.start]
    return any(one.word == GOES for one in second) and not any(one.word == GOES for one in first)


def _light(sight: Sight, place: int) -> bool:
    token = sight.tokens[place]
    return token.piece is not None or token.kind == "mark" or token.word in SMALL or _joins(token)


def _swapped(sight: Sight, end: int, swaps: dict[int, tuple[int, int, int]]) -> str:
    """The words before `end`, with some stretches in place of others."""
    parts, place = [], 0
    for start in sorted(swaps):
        stop, first, last = swaps[start]
        parts += [said(sight, place, start), said(sight, first, last)]
        place = stop
    return glued(*parts, said(sight, place, end))


def said(sight: Sight, start: int, end: int) -> str:
    """The original words of some tokens."""
    if start >= end:
        return ""
    span = Span(sight.tokens[start].start, sight.tokens[end - 1].end)
    return sight.text.source(span.start, span.end)


def glued(*parts: str) -> str:
    """Parts as one sentence, with spaces between Latin words alone."""
    whole = ""
    for part in filter(None, parts):
        spaced = whole and whole[-1].isascii() and part[0].isascii() and part[0] not in ":,;'?!."
        whole += f" {part}" if spaced else part
    return whole

"""Labelled sentences with clauses of others: what one says of its contact or its date may stand in another."""

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from language.read.train.examples import HAN, Example

Slots = Sequence[tuple[int, int, str]]
CUT: Final = re.compile(r"[，,；;。！!？?\n]\s*|\.\s+|\s[-–—]\s|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
MOVED: Final = {
    "deal.register": {"partner", "contact", "competitor", "amount", "close_date", "product", "quantity"},
    "visit.log": {"next_step_date", "people", "date"},
    "visit.plan": {"date", "time", "people"},
    "deal.update": {"amount", "close_date", "quantity", "stage"},
    "deal.win": {"amount", "date"},
    "deal.lose": {"competitor"},
    "task.add": {"date", "time"},
    "partner.add": {"territory", "contact", "type"},
}


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of a sentence, the mark after it, and its slots as they stand in it."""

    text: str
    mark: str
    slots: Slots

    @property
    def names(self) -> frozenset[str]:
        """The names of its slots."""
        return frozenset(slot for _, _, slot in self.slots)


def clauses(example: Example) -> list[Clause]:
    """The clauses of a sentence, cut outside its slots."""
    cuts = [
        match.span()
        for match in CUT.finditer(example.text)
        if not any(start < match.end() and match.start() < end for start, end, _ in example.slots)
    ]
    found, place = [], 0
    for start, end in [*cuts, (len(example.text), len(example.text))]:
        if start > place:
            own = [(a - place, b - place, slot) for a, b, slot in example.slots if place <= a and b <= start]
            found.append(Clause(example.text[place:start], example.text[start:end], own))
        place = end
    return found


class Donors:
    """Clauses by the intent and script of their sentences: those with slots that may move, and those with none."""

    def __init__(self, examples: Iterable[Example]) -> None:
        self.filled: dict[tuple[str, bool], list[Clause]] = defaultdict(list)
        self.plain: dict[tuple[str, bool], list[Clause]] = defaultdict(list)
        for example in examples:
            parts = clauses(example) if example.intent in MOVED else []
            for number, clause in enumerate(parts if len(parts) > 1 else ()):
                if clause.names and clause.names <= MOVED[example.intent]:
                    self.filled[kind(example)].append(clause)
                elif not clause.names and number and len(clause.text) > 3:
                    self.plain[kind(example)].append(clause)

    def mixed(self, example: Example, chance: random.Random) -> Example:
        """The sentence with clauses left out, put in, exchanged or moved."""
        if not self.filled.get(kind(example)):
            return example
        parts = clauses(example)
        if len(parts) < 2 and chance.random() < 0.7:
            return example
        for _ in range(chance.choice((1, 1, 2, 3))):
            self.change(parts, kind(example), chance)
        return joined(example, parts)

    def change(self, parts: list[Clause], sort: tuple[str, bool], chance: random.Random) -> None:
        """One change."""
        free = [n for n, part in enumerate(parts) if part.names and part.names <= MOVED[sort[0]]]
        roll = chance.random()
        if roll < 0.2:
            if len(parts) > 2 and free:
                parts.pop(chance.choice(free))
        elif roll < 0.75:
            new = chance.choice(self.filled[sort])
            same = [n for n, part in enumerate(parts) if part.names & new.names]
            if not same:
                parts.insert(chance.randint(min(1, len(parts)), len(parts)), new)
            elif len(same) == 1 and parts[same[0]].names <= new.names:
                parts[same[0]] = new
        elif roll < 0.9:
            if later := [n for n in free if n]:
                part = parts.pop(chance.choice(later))
                parts.insert(chance.randint(1, len(parts)), part)
        elif self.plain.get(sort):
            parts.insert(chance.randint(0, len(parts)), chance.choice(self.plain[sort]))


def kind(example: Example) -> tuple[str, bool]:
    """The intent, and whether the sentence has Chinese in it."""
    return example.intent, bool(HAN.search(example.text))


def joined(example: Example, parts: Sequence[Clause]) -> Example:
    """The clauses as one sentence."""
    text = ""
    slots: list[tuple[int, int, str]] = []
    for number, part in enumerate(parts):
        slots.extend((start + len(text), end + len(text), slot) for start, end, slot in part.slots)
        last = number == len(parts) - 1
        text += part.text + (part.mark or ("" if last else "，" if HAN.search(part.text) else ", "))
    return replace(example, text=text, slots=tuple(slots))

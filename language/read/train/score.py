"""Measure the reading on labelled sentences: `python -m language.read.train.score FILE … [--apart] [--show]`."""

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final

from language.read.lines import as_json
from language.read.sentence.forms import WRITING
from language.read.train.examples import kept_apart, written
from language.read.understanding import understand

TYPED: Final = (
    *("amount", "quantity", "date", "close_date", "until", "next_step_date", "time", "period", "status"),
    *("stage", "objection", "deal", "owner"),
)
NAMED: Final = ("customer", "partner", "product", "contact", "competitor", "people")
Pairs = set[tuple[str, str]]


@dataclass(slots=True)
class Tally:
    """Right, given and wanted slots of one sort."""

    right: int = 0
    given: int = 0
    wanted: int = 0

    def add(self, given: Pairs, wanted: Pairs) -> None:
        """Count one sentence."""
        self.right += len(given & wanted)
        self.given += len(given)
        self.wanted += len(wanted)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.given + self.wanted) if self.given + self.wanted else 1.0


@dataclass(slots=True)
class Score:
    """Everything measured on a set of sentences."""

    sentences: int = 0
    intents: int = 0
    typed: Tally = field(default_factory=Tally)
    named: Tally = field(default_factory=Tally)
    outside: int = 0
    wrote: int = 0
    near: int = 0
    mixed: Counter[str] = field(default_factory=Counter)

    def line(self, name: str) -> str:
        """The score in a line."""
        share = self.intents / self.sentences if self.sentences else 0.0
        wrote = f"{self.wrote}/{self.outside}"
        return (
            f"{name:12} n={self.sentences:5} intent={share:.4f} typed={self.typed.f1:.4f} "
            f"names={self.named.f1:.4f} wrote={wrote} guessed={self.near}"
        )


def typed_pairs(slots: dict[str, Any]) -> Pairs:
    """The typed slots as comparable pairs."""
    return {(slot, canonical(slots[slot])) for slot in TYPED if slot in slots}


def canonical(value: Any) -> str:
    """A value as text, sums by their worth."""
    if isinstance(value, dict):
        try:
            return f"{Decimal(value['value']).normalize()} {value.get('currency')}"
        except (InvalidOperation, KeyError):
            return json.dumps(value)
    return json.dumps(value).casefold()


def named_pairs(slots: dict[str, Any]) -> Pairs:
    """The names as pairs without case, spaces and punctuation."""
    return {
        (slot, re.sub(r"[\W_]+", "", name.casefold()))
        for slot in NAMED
        if slot in slots
        for name in (slots[slot] if isinstance(slots[slot], list) else [slots[slot]])
    }


def measured(rows: Iterable[dict[str, Any]], show: bool) -> Score:
    """Read every row and compare."""
    score = Score()
    for row in rows:
        found = understand(row["text"], datetime.fromisoformat(row["now"]), row["role"])
        reading = as_json(found)
        score.sentences += 1
        right = reading["intent"] == row["intent"]
        score.intents += right
        given, wanted = typed_pairs(reading["slots"]), typed_pairs(row["slots"])
        score.typed.add(given, wanted)
        names, wanted_names = named_pairs(reading["slots"]), named_pairs(row["slots"])
        score.named.add(names, wanted_names)
        if row["intent"] == "none":
            score.outside += 1
            score.wrote += reading["intent"] in WRITING
        if not right:
            score.near += found.guess == row["intent"]
            score.mixed[f"{row['intent']} read as {reading['intent']}"] += 1
        if show and not (right and given == wanted and names == wanted_names):
            tell(row, reading, given | names, wanted | wanted_names)
    return score


def tell(row: dict[str, Any], reading: dict[str, Any], given: Pairs, wanted: Pairs) -> None:
    """Show one sentence that was read wrong."""
    intent = "" if row["intent"] == reading["intent"] else f"{row['intent']} -> {reading['intent']} "
    put(f"{row['id']} [{row['intent']}] {row['text']}\n    {intent}{reading['confidence']}")
    put(f"    missing {sorted(wanted - given)}\n    extra   {sorted(given - wanted)}")


def put(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")


def rows_of(paths: Iterable[Path], apart: bool, fold: int = 0) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows with the beginning of their file's name (en, zh, mx)."""
    for path in paths:
        for row in written(path):
            if not apart or kept_apart(row["id"], fold):
                yield re.split(r"[-.]", path.name)[0], row


def main() -> None:
    """Measure."""
    options = argparse.ArgumentParser()
    options.add_argument("files", nargs="+", type=Path)
    options.add_argument("--apart", action="store_true", help="only the fifth kept apart from teaching")
    options.add_argument("--fold", type=int, default=0, help="which fifth")
    options.add_argument("--show", action="store_true", help="every sentence read wrong")
    said = options.parse_args()
    rows = list(rows_of(said.files, said.apart, said.fold))
    names = sorted({name for name, _ in rows})
    for name in names:
        put(measured([row for one, row in rows if one == name], said.show).line(name))
    total = measured([row for _, row in rows], False)
    put(total.line("all"))
    for kind, count in total.mixed.most_common(12):
        put(f"  {count:3} {kind}")


if __name__ == "__main__":
    main()

"""Check the labelled sentences against the contract: `python -m language.read.train.check FILE …`."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from language.read.lookalikes import lookalikes
from language.read.normal import normal
from language.read.sentence.forms import FORMS, INTENTS, NAME_SLOTS
from language.read.train.examples import has, written
from language.read.typed import find

ROLES: Final = frozenset({"rep", "lead", "partner"})
STATED: Final = frozenset(
    {"amount", "quantity", "date", "close_date", "until", "next_step_date", "time", "period", "deal"}
)
TOLD: Final = frozenset({"tier", "territory", "topic", "owner", "type"})  # often said in other words


def faults(row: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with one labelled sentence."""
    intent, slots = row["intent"], row["slots"]
    if intent not in INTENTS:
        yield f"no such intent: {intent}"
        return
    if row["role"] not in ROLES:
        yield f"no such role: {row['role']}"
    if not (now := datetime.fromisoformat(row["now"])).tzinfo:
        yield "the moment has no timezone"
    yield from (f"{slot} does not belong to {intent}" for slot in slots if slot not in FORMS[intent])
    text = row["text"].casefold()
    for slot in NAME_SLOTS:
        names = slots.get(slot, [])
        for name in names if isinstance(names, list) else [names]:
            if slot not in TOLD and name.casefold() not in text:
                yield f"{slot} is not in the text: {name}"
    plain = normal(row["text"])
    pieces = find(plain, now, lookalikes(plain))
    for slot in STATED & slots.keys():
        derived = intent == "standup.skip"  # counted from a length of days
        if not derived and not any(has(piece, slot, slots[slot]) for piece in pieces):
            yield f"no words mean {slot} {slots[slot]}"


def main() -> None:
    """Check files; ends with 1 where something is wrong."""
    wrong, seen = 0, Counter[str]()
    for path in map(Path, sys.argv[1:]):
        for row in written(path):
            seen[row["id"]] += 1
            for fault in faults(row):
                wrong += 1
                sys.stdout.write(f"{path.name} {row['id']}: {fault}\n    {row['text']}\n")
    for row_id, count in seen.items():
        if count > 1:
            wrong += 1
            sys.stdout.write(f"{row_id} stands {count} times\n")
    sys.stdout.write(f"{sum(seen.values())} sentences, {wrong} faults\n")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()

"""Labelled sentences for teaching: from the grammars, and from the files written by hand with their names exchanged."""

import hashlib
import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from language.read.lookalikes import lookalikes
from language.read.normal import Normal, normal
from language.read.pieces import Amount, Piece, Quantity, When
from language.read.sentence.forms import NAME_SLOTS
from language.read.train.fillers import NAMED, fill
from language.read.train.grammar import FOLDER, Grammar
from language.read.typed import find

HAN: Final = re.compile(r"[\u3400-\u9fff]")
SLIPS: Final = 0.18  # of the sentences have a slip of the finger, of these as many another
HERE: Final = Path(str(FOLDER)).parent


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, who says it when, and its reading; `slots` stand as (start, end, slot) in the text."""

    text: str
    now: datetime
    role: str
    intent: str
    slots: tuple[tuple[int, int, str], ...]


def written(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of one file of labelled sentences."""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def kept_apart(row_id: str, fold: int = 0) -> bool:
    """True for the fifth of the hand-written sentences that development is measured on."""
    return hashlib.md5(row_id.encode(), usedforsecurity=False).digest()[0] % 5 == fold


def by_hand(row: dict[str, Any]) -> Example:
    """A labelled sentence with its slots found in its text."""
    text, now = row["text"], datetime.fromisoformat(row["now"])
    slots = [*named(text, row["slots"]), *valued(normal(text), now, row["slots"])]
    return Example(text, now, row["role"], row["intent"], tuple(sorted(slots)))


def named(text: str, slots: dict[str, Any]) -> Iterator[tuple[int, int, str]]:
    """Where the names of a reading stand, each time that they are said."""
    taken: list[tuple[int, int]] = []
    wanted = [
        (name, slot)
        for slot in NAME_SLOTS
        if (value := slots.get(slot)) and not (slot == "owner" and value == "me")
        for name in (value if isinstance(value, list) else [value])
    ]
    for name, slot in sorted(wanted, key=lambda pair: -len(pair[0])):
        for start, end in places(text, name):
            if not any(start < other and first < end for first, other in taken):
                taken.append((start, end))
                yield start, end, slot


def places(text: str, name: str) -> list[tuple[int, int]]:
    """Where a name stands as whole words; where it never does, its first place inside others."""
    inner = [match.span() for match in re.finditer(re.escape(name), text, re.IGNORECASE)]
    whole = [
        (start, end)
        for start, end in inner
        if not (latin(text[start - 1 : start]) and latin(text[start]))
        and not (latin(text[end - 1]) and latin(text[end : end + 1]))
    ]
    return whole or inner[:1]


def latin(letter: str) -> bool:
    """True for a Latin letter or a digit."""
    return letter.isascii() and letter.isalnum()


def valued(text: Normal, now: datetime, slots: dict[str, Any]) -> Iterator[tuple[int, int, str]]:
    """Where the typed values of a reading stand, by the pieces that have them."""
    used: set[int] = set()
    found = find(text, now, lookalikes(text))
    for slot, value in slots.items():
        for piece in found:
            if piece.start not in used and has(piece, slot, value):
                used.add(piece.start)
                yield (*text.origin(piece.start, piece.end), slot)
                break


def has(piece: Piece, slot: str, wanted: Any) -> bool:
    """True where the piece may be what the slot wants."""
    value = piece.value
    if isinstance(value, When):
        return slot_day(value, slot, wanted)
    if isinstance(value, Amount):
        return slot == "amount" and value.value == Decimal(wanted["value"])
    if isinstance(value, Quantity):
        return slot == "quantity" and value.count == wanted
    if isinstance(value, Decimal):
        return (slot == "quantity" and value == wanted) or (
            slot == "amount" and value == Decimal(wanted["value"])
        )
    if isinstance(value, time):
        return slot == "time" and wanted == value.strftime("%H:%M")
    return slot == "deal" and str(value).casefold() == str(wanted).casefold()


def slot_day(when: When, slot: str, wanted: Any) -> bool:
    """True where the words for a day may mean the wanted day or stretch."""
    spans = [when.ahead, when.back, *([when.of_year] if when.of_year else [])]
    if slot == "period":
        return tuple(date.fromisoformat(day) for day in wanted) in spans
    if slot not in ("close_date", "date", "until", "next_step_date"):
        return False
    day = date.fromisoformat(wanted)
    return any(day in span for span in spans) or day in (when.day("ahead"), when.day("back"))


Pool = Mapping[tuple[str, bool], Sequence[str]]
NO_POOL: Final[Pool] = {}


def pooled(examples: Iterable[Example]) -> Pool:
    """The names of hand-written sentences by slot and script."""
    names: dict[tuple[str, bool], list[str]] = {}
    for example in examples:
        for start, end, slot in example.slots:
            name = example.text[start:end]
            if slot in NAMED and slot not in ("topic", "tier"):
                names.setdefault((slot, bool(HAN.search(name))), []).append(name)
    return names


def exchanged(example: Example, chance: random.Random, pool: Pool = NO_POOL) -> Example:
    """The sentence with other names: made up, or those of other sentences; one name has one other everywhere."""
    text, slots, place = "", [], 0
    given: dict[str, str] = {}
    for start, end, slot in example.slots:
        text += example.text[place:start]
        old = example.text[start:end]
        if old not in given:
            given[old] = other(slot, old, chance, pool)
        slots.append((len(text), len(text) + len(given[old]), slot))
        text += given[old]
        place = end
    return replace(example, text=text + example.text[place:], slots=tuple(slots))


def other(slot: str, old: str, chance: random.Random, pool: Pool) -> str:
    """Another name of the kind and script; values stay."""
    if slot not in NAMED or slot in ("topic", "tier") or chance.random() < 0.12:
        return old
    chinese = bool(HAN.search(old))
    known = pool.get((slot, chinese), ()) if chance.random() < 0.5 else ()
    if slot in ("people", "contact", "owner"):
        return another_person(old, chinese, chance, known)
    name = chance.choice(known) if known else fill(slot, chinese, chance)[1]
    while not known and chinese and chance.random() < 0.85 and not HAN.search(name):
        name = fill(slot, chinese, chance)[1]
    return name.lower() if old.islower() and not chinese else name


def another_person(old: str, chinese: bool, chance: random.Random, known: Sequence[str]) -> str:
    """Another person's name of the same form: a surname stays a surname, a familiar form familiar."""
    if chinese and old[0] in "老小阿" and len(old) == 2:
        return old[0] + fill("people", True, chance)[1][:1]
    name = old
    for _ in range(20):
        name = chance.choice(known) if known else fill("people", chinese, chance)[1]
        if len(name) == len(old) if chinese else name.count(" ") == old.count(" "):
            break
    return name.lower() if old.islower() and not chinese else name


def generated(grammar: Grammar, rule_number: int, chance: random.Random) -> Example:
    """A sentence by a rule of the grammar, said at a random moment."""
    rule = grammar.rules[rule_number]
    said = grammar.say(rule, fill, chance)
    now = datetime.fromisoformat(
        f"{chance.choice((2026, 2027, 2028))}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        f"T{chance.randint(7, 20):02}:30:00+08:00"
    )
    return Example(said.text, now, chance.choice(rule.roles), rule.intent, tuple(said.slots))


def roughened(example: Example, chance: random.Random) -> Example:
    """The sentence as hurried people write: small letters, no marks, an emoji, a doubled or missing letter."""
    text = example.text
    roll = chance.random()
    if roll < 0.38:
        text = text.lower()
    elif roll < 0.4:
        text = text.upper()
    example = replace(example, text=text)
    if chance.random() < 0.15:
        example = unmarked(example)
    while chance.random() < SLIPS:
        example = mistyped(example, chance)
    return example


def unmarked(example: Example) -> Example:
    """Without the marks between clauses, as dictated."""
    kept = []
    for place, letter in enumerate(example.text):
        inside = any(start <= place < end for start, end, _ in example.slots)
        kept.append(
            " "
            if letter in ",.!?，。！？、：" and not inside and not digit_near(example.text, place)
            else letter
        )
    return replace(example, text="".join(kept))


def digit_near(text: str, place: int) -> bool:
    """True where a mark stands in a number."""
    return text[place + 1 : place + 2].isdigit()


def mistyped(example: Example, chance: random.Random) -> Example:
    """With one letter dropped, doubled or swapped in a longer Latin word outside the slots."""
    spots = [
        match
        for match in re.finditer(r"[a-zA-Z]{4,}", example.text)
        if not any(start < match.end() and match.start() < end for start, end, _ in example.slots)
    ]
    if not spots:
        return example
    place = chance.choice(spots).start() + chance.randint(1, 2)
    letters = example.text[place : place + 2]
    new = chance.choice((letters[0], letters[::-1], letters[0] + letters))
    shift = len(new) - 2
    moved = tuple(
        (start + shift, end + shift, slot) if start > place else (start, end, slot)
        for start, end, slot in example.slots
    )
    return replace(example, text=example.text[:place] + new + example.text[place + 2 :], slots=moved)

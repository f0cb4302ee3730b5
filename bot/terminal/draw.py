"""Cards as plain text, with numbered buttons."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from bot.text import CELL, cut, labelled
from domain.chat import Card, Table

STEERS = frozenset({"Cc", "Cf", "Cs"})  # categories of Unicode


def draw(card: Card, first: int = 1) -> str:
    """A card as lines of text; its buttons are numbered from `first`, in reading order, or pressed by their
    words where a number is an answer."""
    return "\n".join(_clean(line) for line in _lines(card, first))


def _lines(card: Card, first: int) -> Iterator[str]:
    if card.title:
        yield f"== {card.title} =="
    yield from card.lines
    for fact in card.facts:
        yield f"  {labelled(fact.label, fact.value)}"
    if card.table:
        yield from _table(card.table)
    if card.note:
        yield f"  ({card.note})"
    for row in card.buttons:
        numbered = [f"[{first + at}] {button.label}" for at, button in enumerate(row)]
        first += len(row)
        yield "  " + "  ".join([f"[{button.label}]" for button in row] if card.number else numbered)


def _table(table: Table) -> Iterator[str]:
    rows = [table.columns, *(tuple(cut(cell, CELL) for cell in row) for row in table.rows)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(table.columns))]
    for row in rows:
        yield "  " + "  ".join(_pad(cell, size) for cell, size in zip(row, widths, strict=True)).rstrip()


def _pad(text: str, size: int) -> str:
    return text + " " * (size - width(text))


def width(text: str) -> int:
    """Columns in a terminal: a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _clean(line: str) -> str:
    """Without what would steer a terminal: control and format characters."""
    return "".join(c for c in line if c.isprintable() or c == "\t" or unicodedata.category(c) not in STEERS)


def handles(card: Card) -> Sequence[str]:
    return [button.action for row in card.buttons for button in row]

"""Values as JSON and back: what JSON has no form for carries a tag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from domain.chat import Button, Card, Fact, Style, Table
from domain.money import Money

TAGS: Mapping[str, Callable[[Any], object]] = {
    "instant": datetime.fromisoformat,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "decimal": Decimal,
    "money": lambda pair: Money(Decimal(pair[0]), pair[1]),
    "tuple": lambda items: tuple(from_json(item) for item in items),
}


def to_json(value: object) -> Any:
    """A value of plain types, dates, decimals, money, tuples and mappings."""
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case datetime():
            return {"$instant": (value.astimezone(UTC) if value.tzinfo else value).isoformat()}
        case date():
            return {"$date": value.isoformat()}
        case time():
            return {"$time": value.isoformat()}
        case Decimal():
            return {"$decimal": str(value)}
        case Money():
            return {"$money": [str(value.amount), value.currency]}
        case Mapping():
            return {str(key): to_json(item) for key, item in value.items()}
        case tuple():
            return {"$tuple": [to_json(item) for item in value]}
        case list() | set() | frozenset():
            return [to_json(item) for item in value]
    raise TypeError(f"no JSON form for {type(value).__name__}")


def from_json(value: Any) -> Any:
    """The value again; raises KeyError on an unknown tag."""
    if isinstance(value, list):
        return [from_json(item) for item in value]
    if not isinstance(value, dict):
        return value
    if len(value) == 1 and (tag := next(iter(value))).startswith("$"):
        return TAGS[tag[1:]](value[tag])
    return {key: from_json(item) for key, item in value.items()}


def card_to_json(card: Card) -> dict[str, Any]:
    """A card as it lies in the outbox."""
    return {
        "title": card.title,
        "lines": list(card.lines),
        "facts": [[fact.label, fact.value] for fact in card.facts],
        "table": [card.table.columns, card.table.rows] if card.table else None,
        "buttons": [[[b.label, b.action, b.style.value] for b in row] for row in card.buttons],
        "note": card.note,
        "choice": card.choice,
        "number": card.number,
        **({"secret": card.secret} if card.secret else {}),
    }


def card_from_json(values: Mapping[str, Any]) -> Card:
    table = values["table"]
    return Card(
        title=values["title"],
        lines=tuple(values["lines"]),
        facts=tuple(Fact(label, value) for label, value in values["facts"]),
        table=Table(tuple(table[0]), tuple(tuple(row) for row in table[1])) if table else None,
        buttons=tuple(tuple(Button(b[0], b[1], Style(b[2])) for b in row) for row in values["buttons"]),
        note=values["note"],
        choice=values.get("choice", False),
        number=values.get("number", False),
        secret=values.get("secret", ""),
    )

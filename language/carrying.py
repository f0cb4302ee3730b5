"""What was said, as a button's argument, so that a choice goes on with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, time
from decimal import Decimal
from typing import Any

from domain.money import Money
from language.read.pieces import Amount, More

BACK: Mapping[str, Callable[[Any], object]] = {
    "date": date.fromisoformat,
    "decimal": Decimal,
    "time": time.fromisoformat,
    "amount": lambda said: Amount(Decimal(said[0]), *said[1:]),
    "more": lambda said: More.of(*said),
    "money": lambda pair: Money(Decimal(pair[0]), pair[1]),
    "several": lambda items: tuple(_value(item) for item in items),
}


def carried(slots: Mapping[str, Any], *left_out: str) -> str:
    """Slots as JSON; values that it has no form for carry their kind."""
    return json.dumps({slot: _plain(value) for slot, value in slots.items() if slot not in left_out})


def carried_again(text: str) -> dict[str, Any]:
    """The slots in a button's argument."""
    return {slot: _value(value) for slot, value in json.loads(text).items()} if text else {}


def _plain(value: object) -> object:
    match value:
        case date() | time():
            return {type(value).__name__: value.isoformat()}
        case Decimal():
            return {"decimal": str(value)}
        case Amount():
            return {"amount": [str(value.value), value.currency, value.way]}
        case More():
            return {"more": [int(value), value.way]}
        case Money():
            return {"money": [str(value.amount), value.currency]}
        case tuple():
            return {"several": [_plain(item) for item in value]}
    return value


def _value(value: Any) -> object:
    if not isinstance(value, dict):
        return value
    ((kind, plain),) = value.items()
    return BACK[kind](plain)

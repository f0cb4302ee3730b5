"""Read messages as JSON lines and answer with readings as JSON lines: the language of `channelbot understand`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import Any, Final

from language.read.explained import explained
from language.read.names import NO_NAMES, Names
from language.read.pieces import Amount
from language.read.reading import Reading
from language.read.understanding import understand

ROLES: Final = frozenset({"rep", "lead", "partner"})


def read_lines(lines: Iterable[str], explain: bool = False, names: Names = NO_NAMES) -> Iterator[str]:
    """One JSON object a line in the order of the input; empty lines are passed over."""
    for line in lines:
        if line.strip():
            yield json.dumps(read_line(line, explain, names), ensure_ascii=False)


def read_line(line: str, explain: bool, names: Names) -> dict[str, Any]:
    """The reading of one line, or its id and what is wrong with it."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return {"id": None, "error": "not a JSON object"}
    if not isinstance(row, dict):
        return {"id": None, "error": "not a JSON object"}
    if fault := wrong(row):
        return {"id": row.get("id"), "error": fault}
    now = datetime.fromisoformat(row["now"])
    reading = understand(row["text"], now, row["role"], names)
    return {
        "id": row.get("id"),
        **as_json(reading),
        **({"evidence": explained(row["text"], now, row["role"], names)} if explain else {}),
    }


def wrong(row: Mapping[str, Any]) -> str:
    """What keeps a line from being read, "" for nothing."""
    if not isinstance(row.get("text"), str):
        return "text is missing"
    if not isinstance(row.get("role"), str) or row["role"] not in ROLES:
        return "role is not one of rep, lead, partner"
    try:
        now = datetime.fromisoformat(row["now"])
    except (KeyError, TypeError, ValueError):
        return "now is not a moment in ISO 8601"
    return "" if now.tzinfo else "now has no timezone"


def as_json(reading: Reading) -> dict[str, Any]:
    """A reading in the form of the contract."""
    return {
        "intent": reading.intent,
        "slots": {slot: plain(value) for slot, value in reading.slots.items()},
        "confidence": round(reading.confidence, 4),
        "language": reading.language,
    }


def plain(value: object) -> Any:
    """A slot's value as JSON has it."""
    if isinstance(value, Amount):
        return {"value": format(value.value.normalize(), "f"), "currency": value.currency}
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    return value

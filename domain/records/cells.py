"""Cells: text as it stands in a table → a value, or a ValueError whose text says what is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.patterns import regex

Cell = Callable[[str], object]
LONGEST = 10_000  # characters of a cell
LARGEST = Decimal(10) ** 14  # amounts are kept as ten-thousandths in eight bytes
GROUPED = regex(r"-?\d{1,3}(,\d{3})+(\.\d+)?")
TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
YES = frozenset({"yes", "y", "true", "1", "是"})
NO = frozenset({"no", "n", "false", "0", "否"})


def text(cell: str) -> str:
    """Any text of one or more lines, without control characters and marks that turn the writing direction."""
    if len(cell) > LONGEST:
        raise ValueError(f"has {len(cell):,} characters, and {LONGEST:,} is the most that is kept")
    if any(
        character in TURNS or (unicodedata.category(character) in {"Cc", "Cs"} and character not in "\n\r\t")
        for character in cell
    ):
        raise ValueError("holds a control character: take it out")
    return cell


def name(cell: str) -> str:
    """A name: text of one line, which is not empty."""
    if not (found := " ".join(text(cell).split())):
        raise ValueError("a name can't be empty")
    return found


def code(length: int) -> Cell:
    """A short text, such as an external id."""

    def read(cell: str) -> str:
        if len(cell) > length:
            raise ValueError(f"has {len(cell):,} characters, and {length} is the most")
        return text(cell)

    return read


def names(cell: str) -> list[str]:
    """Several names, with semicolons between them."""
    return [name.strip() for name in re.split("[;；]", text(cell)) if name.strip()]


def choice(kind: type[StrEnum]) -> Cell:
    def read(cell: str) -> StrEnum:
        try:
            return kind(cell.strip().lower().replace(" ", "_"))
        except ValueError:
            raise ValueError(f"“{_short(cell)}” is none of {', '.join(kind)}") from None

    return read


def number(cell: str) -> int:
    """A whole number that is not negative."""
    plain = cell.replace(",", "") if GROUPED.fullmatch(cell) else cell
    if not re.fullmatch(r"[0-9]{1,9}(\.0+)?", plain):
        raise ValueError(f"“{_short(cell)}” is no whole number, such as 250")
    return int(plain.partition(".")[0])


def amount(cell: str) -> Decimal:
    """An amount with at most four decimals; thousands may be grouped by commas."""
    plain = cell.replace(",", "") if GROUPED.fullmatch(cell) else cell
    try:
        found = Decimal(plain)
    except InvalidOperation:
        raise ValueError(f"“{_short(cell)}” is no amount: write it like 1234.50") from None
    if not found.is_finite() or abs(found) >= LARGEST:
        raise ValueError(f"“{_short(cell)}” is too large to be an amount")
    if found != round(found, 4):
        raise ValueError(f"“{_short(cell)}” has more than four decimals")
    return found


def currency(cell: str) -> str:
    if not re.fullmatch("[A-Za-z]{3}", cell):
        raise ValueError(f"“{_short(cell)}” is no currency: write its three letters, such as EUR")
    return cell.upper()


def day(cell: str) -> date:
    """A day; a time of midnight behind it, as spreadsheets write it, is let go."""
    try:
        found = datetime.fromisoformat(cell)
    except ValueError:
        raise ValueError(f"“{_short(cell)}” is no date: write it like 2026-03-11") from None
    if found.time() != time():
        raise ValueError(f"“{_short(cell)}” has a time of day where a date is meant")
    return found.date()


def instant(cell: str) -> date | datetime:
    """An instant with its zone, or a day, of which the hour is then left open."""
    try:
        found = datetime.fromisoformat(cell)
    except ValueError:
        raise ValueError(f"“{_short(cell)}” is no date or time: write it like 2026-03-11") from None
    if found.tzinfo:
        return found
    if found.time() != time():
        raise ValueError(f"“{_short(cell)}” needs its zone, such as 2026-03-11T09:00+08:00")
    return found.date()


def clock(cell: str) -> time:
    try:
        return time.fromisoformat(cell.zfill(5) if cell.count(":") == 1 else cell)
    except ValueError:
        raise ValueError(f"“{_short(cell)}” is no time of day: write it like 09:30") from None


def flag(cell: str) -> bool:
    if cell.lower() not in YES | NO:
        raise ValueError(f"“{_short(cell)}” is neither yes nor no")
    return cell.lower() in YES


def zone(cell: str) -> str:
    try:
        ZoneInfo(cell)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise ValueError(f"“{_short(cell)}” is no time zone: write it like Asia/Shanghai") from None
    return cell


def country(cell: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", cell):
        raise ValueError(f"“{_short(cell)}” is no country: write its two letters, such as DE")
    return cell.upper()


def language(cell: str) -> str:
    if cell.lower() not in {"en", "zh"}:
        raise ValueError(f"“{_short(cell)}” is no language of the bot: en or zh")
    return cell.lower()


def _short(cell: str) -> str:
    return cell if len(cell) <= 40 else f"{cell[:40]}…"


def written(value: object) -> str:
    """A value as the cell that `record` reads again."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case StrEnum():
            return value.value
        case Decimal():
            return f"{value:f}"
        case datetime() | date() | time():
            return value.isoformat()
        case list() | tuple():
            return "; ".join(map(str, value))
    return str(value)

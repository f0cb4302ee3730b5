"""Dates, numbers and money as people write them (Unicode CLDR, by Babel)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal

from domain import zones
from domain.money import Money

PART = 80  # characters
LOCALES = {"en": "en", "zh": "zh_Hans_CN"}


@lru_cache(maxsize=8)
def locale(language: str) -> Locale:
    return Locale.parse(LOCALES[language])


def plural(language: str, n: object) -> str:
    """The CLDR plural form of a count: "one" or "other"."""
    return str(locale(language).plural_form(Decimal(str(n))))


@lru_cache(maxsize=1000)
def number(value: int | Decimal, language: str) -> str:
    return format_decimal(value, locale=locale(language))


@lru_cache(maxsize=1000)
def money(value: Money, language: str) -> str:
    """$60,000; ¥1,200,000; cents only where there are some; the bare number where no currency is known."""
    if not value.currency:
        return number(value.amount, language)
    pattern = "¤#,##0.00" if value.amount % 1 else "¤#,##0"
    return format_currency(
        value.amount, value.currency, pattern, locale=locale(language), currency_digits=False
    )


def day(value: date, language: str) -> str:
    """Wed 11 Mar 2026; 2026年3月11日 周三."""
    pattern = "y年M月d日 EEE" if language == "zh" else "EEE d MMM y"
    return format_date(value, pattern, locale=locale(language))


def month(value: date, language: str) -> str:
    """June 2026; 2026年6月."""
    return format_date(value, "y年M月" if language == "zh" else "MMMM y", locale=locale(language))


def short_day(value: datetime, language: str, timezone: str) -> str:
    """11 Mar; 3月11日: the day in the reader's zone, where the year is plain."""
    local = value.astimezone(zones.zone(timezone))
    return format_date(local, "M月d日" if language == "zh" else "d MMM", locale=locale(language))


def moment(value: datetime, language: str, timezone: str) -> str:
    """The minute in the reader's zone, with the zone's city."""
    pattern = "y年M月d日 EEE HH:mm (VVV)" if language == "zh" else "EEE d MMM y, HH:mm (VVV)"
    return format_datetime(value, pattern, tzinfo=zones.zone(timezone), locale=locale(language))


def enumeration(items: Sequence[str], language: str) -> str:
    return format_list(items, locale=locale(language)) if items else ""


def alternatives(items: Sequence[str], language: str) -> str:
    """Things of which one is enough: "Li, Wang, or Zhang"."""
    return format_list(items, style="or", locale=locale(language)) if items else ""


def line(*parts: str) -> str:
    """What is known of one thing, as a line of a list; each part is cut, so that none floods the rest."""
    return " · ".join(brief(part) for part in parts if part)


def brief(text: str) -> str:
    return text if len(text) <= PART else f"{text[: PART - 1].rstrip()}…"

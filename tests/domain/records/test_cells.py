"""Cells: what is written is read again; what can't be read is refused in a sentence."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.deals import Status
from domain.records import cells

PAIRS: list[tuple[Callable[[str], object], st.SearchStrategy[object]]] = [
    (cells.day, st.dates()),
    (cells.amount, st.decimals(-(10**13), 10**13, places=4, allow_nan=False)),
    (cells.number, st.integers(0, 999_999_999)),
    (cells.flag, st.booleans()),
    (cells.clock, st.times()),
    (cells.instant, st.datetimes(timezones=st.just(UTC))),
    (cells.choice(Status), st.sampled_from(Status)),
    (cells.names, st.lists(st.text("李abc -", min_size=1).map(str.strip).filter(bool), min_size=1)),
]


@given(st.data())
@pytest.mark.parametrize(("read", "values"), PAIRS)
def test_what_is_written_is_read_again(
    read: Callable[[str], object], values: st.SearchStrategy[object], data: st.DataObject
) -> None:
    value = data.draw(values)
    assert read(cells.written(value)) == value


@given(st.text())
@pytest.mark.parametrize("read", [pair[0] for pair in PAIRS] + [cells.text, cells.zone, cells.country])
def test_any_text_is_read_or_refused_in_a_short_sentence(read: Callable[[str], object], text: str) -> None:
    said = "read"
    try:
        read(text)
    except ValueError as error:
        said = str(error)
    assert 0 < len(said) < 300


@pytest.mark.parametrize(
    ("read", "cell", "value"),
    [
        (cells.amount, "1,234,567.5", Decimal("1234567.5")),
        (cells.number, "1,200", 1200),
        (cells.number, "12.0", 12),
        (cells.day, "2026-03-11T00:00:00", date(2026, 3, 11)),
        (cells.instant, "2026-03-11", date(2026, 3, 11)),
        (cells.clock, "9:30", time(9, 30)),
        (cells.flag, "是", True),
        (cells.choice(Status), "Needs information", Status.NEEDS_INFORMATION),
        (cells.currency, "eur", "EUR"),
        (cells.country, "de", "DE"),
    ],
)
def test_how_people_write(read: Callable[[str], object], cell: str, value: object) -> None:
    assert read(cell) == value


@pytest.mark.parametrize(
    ("read", "cell", "why"),
    [
        (cells.amount, "60k", "is no amount: write it like 1234.50"),
        (cells.amount, "1.234,50", "is no amount"),
        (cells.amount, "1.23456", "more than four decimals"),
        (cells.amount, "NaN", "too large"),
        (cells.amount, "1e30", "too large"),
        (cells.number, "-3", "is no whole number"),
        (cells.day, "11.03.2026", "is no date: write it like 2026-03-11"),
        (cells.day, "2026-02-30", "is no date"),
        (cells.instant, "2026-03-11T09:00", "needs its zone"),
        (cells.zone, "../../etc/passwd", "is no time zone"),
        (cells.language, "fr", "en or zh"),
        (cells.text, "a\x00b", "control character"),
        (cells.text, "x" * 10_001, "10,001 characters"),
        (cells.code(16), "x" * 17, "16 is the most"),
    ],
)
def test_what_is_refused(read: Callable[[str], object], cell: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        read(cell)


def test_instants_keep_their_zone() -> None:
    found = cells.instant("2026-03-11T09:00+08:00")
    assert isinstance(found, datetime)
    assert found.tzinfo is not None
    assert found.tzinfo != timezone.utc  # noqa: UP017

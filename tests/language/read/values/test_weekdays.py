"""Weekdays beside dates that do not fall on them."""

from datetime import date, datetime

import pytest

from language.read.values.weekdays import misnamed

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
THURSDAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("meet Softline on Friday 3 December", THURSDAY),
        ("12月3日周五拜访云轩", THURSDAY),
        ("meet Softline on Thursday, 3 December", None),
        ("12月3日周四拜访云轩", None),
        ("meet Softline on 3 December, not on Friday", None),
        ("meet Softline on Friday at 3", None),
    ],
)
def test_a_date_with_the_weekday_of_another(text: str, day: date | None) -> None:
    assert misnamed(text, (THURSDAY, "Softline"), NOW) == day


def test_how_many_weeks_are_no_date() -> None:
    assert misnamed("I'm away for 2 weeks from Monday", (date(2026, 3, 16), date(2026, 3, 29)), NOW) is None

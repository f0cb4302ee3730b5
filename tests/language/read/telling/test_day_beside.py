"""The day beside whom one met."""

from datetime import UTC, date, datetime

import pytest

from language.read.telling.day_beside import day_beside

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "people", "day"),
    [
        ("yesterday, with Jonas", ["Jonas"], date(2026, 3, 10)),
        ("Jonas and Tom on Monday", ["Jonas", "Tom"], date(2026, 3, 9)),
        ("昨天见的陈静", ["陈静"], date(2026, 3, 10)),
        ("陈静，昨天", ["陈静"], date(2026, 3, 10)),
        ("陈静，她昨天刚出差回来", ["陈静"], None),
        ("Jonas, he got an offer yesterday", ["Jonas"], None),
        ("yesterday", [], None),
    ],
)
def test_the_day(text: str, people: list[str], day: date | None) -> None:
    assert day_beside(text, people, NOW) == day

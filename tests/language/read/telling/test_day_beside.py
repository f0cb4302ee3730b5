"""The day beside whom one met."""

from datetime import UTC, date, datetime

import pytest

from language.read.telling.day_beside import day_beside, day_of_step

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


@pytest.mark.parametrize(
    ("text", "day"), [("下周三发", "下周三"), ("周五再交给他们", "周五"), ("下周三", ""), ("方案", "")]
)
def test_the_day_of_a_step(text: str, day: str) -> None:
    assert day_of_step(text) == day

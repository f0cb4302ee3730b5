"""Texts that are made of values alone."""

from datetime import datetime

import pytest

from language.read.values.whole import day_of_month, values

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Thursday at 10", {"date", "time"}),
        ("friday, around 11:30", {"date", "time"}),
        ("周四上午九点", {"date", "time"}),
        ("周四的9点", {"date", "time"}),
        ("60k", {"amount"}),
        ("Thursday or Friday", set()),
        ("Thursday with Bob", set()),
        ("周四给Bob打电话", set()),
        ("", set()),
    ],
)
def test_the_values_of_a_text(text: str, kinds: set[str]) -> None:
    assert values(text, NOW) == kinds


@pytest.mark.parametrize("text", ["the 15th", "by the 3rd", "15号", "十五日"])
def test_a_day_without_its_month(text: str) -> None:
    assert day_of_month(text)


@pytest.mark.parametrize("text", ["15", "15 May", "the 15th of May", "5月15号"])
def test_other_days(text: str) -> None:
    assert not day_of_month(text)

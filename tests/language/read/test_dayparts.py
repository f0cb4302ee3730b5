"""Parts of the day."""

import pytest

from language.read.dayparts import alone, early


@pytest.mark.parametrize(
    ("text", "before_noon"),
    [
        ("改成下周三下午", False),
        ("改到周四上午吧", True),
        ("Wednesday morning", True),
        ("周三", None),
        ("10点", None),
    ],
)
def test_a_part_of_the_day_is_early_or_late(text: str, before_noon: bool | None) -> None:
    assert early(text) is before_noon


@pytest.mark.parametrize(
    ("text", "is_alone"),
    [("改到上午", True), ("better in the afternoon", True), ("改到周四上午", False), ("afternoon", False)],
)
def test_a_part_of_the_day_alone_is_of_no_other_day(text: str, is_alone: bool) -> None:
    assert alone(text) is is_alone

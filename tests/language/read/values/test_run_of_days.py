"""Weekdays told by their numbers alone, where somebody is away on them."""

import pytest

from language.read.values.run_of_days import stretch_of_days


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("下周三四五我出差", "下周三到下周五我出差"),
        ("周一二三请年假", "周一到周三请年假"),
        ("周二三一重工签约", "周二三一重工签约"),
        ("周三一四请假", "周三一四请假"),
    ],
)
def test_days_that_follow_one_another_are_a_stretch(text: str, whole: str) -> None:
    assert stretch_of_days(text) == whole

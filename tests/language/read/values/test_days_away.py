"""The days of somebody who is away, told by their numbers."""

import pytest

from language.read.values.days_away import days_away


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("下周三四五我出差", "下周三到下周五我出差"),
        ("周一二三请年假", "周一到周三请年假"),
        ("周二三一重工签约", "周二三一重工签约"),
        ("周三一四请假", "周三一四请假"),
        ("下周一到三在武汉出差", "下周一到下周三出差"),
        ("下周一到三楼开会", "下周一到三楼开会"),
    ],
)
def test_such_days_are_written_out(text: str, whole: str) -> None:
    assert days_away(text) == whole

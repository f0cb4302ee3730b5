"""Days in figures alone, and lengths of time, where a day is asked for."""

import pytest

from language.read.values.dotted import dotted
from language.read.values.lengths import from_now


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [("4.20", "zh", "4/20"), ("5.6", "zh", "5/6"), ("0630", "zh", "6/30"), ("20.4.", "en", "4/20"), ("5.6.", "en", "6/5"), ("4.20", "en", "4/20"),
     ("2.30万", "zh", "2.30万"), ("2030", "zh", "2030"), ("99.9", "zh", "99.9")],
)  # fmt: skip
def test_a_day_in_figures(text: str, language: str, day: str) -> None:
    assert dotted(text, language) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [("三个月左右", "三个月后"), ("大概半年吧", "半年后"), ("about six weeks", "in six weeks"), ("三个月后", "三个月后"), ("五月", "五月"), ("two", "two")],
)  # fmt: skip
def test_a_length_is_from_now(text: str, day: str) -> None:
    assert from_now(text) == day

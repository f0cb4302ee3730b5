"""A season where a day is asked for."""

from datetime import date

import pytest

from language.read.values.seasons import season

TODAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("in the autumn", date(2026, 9, 1), date(2026, 11, 30)),
        ("next fall", date(2026, 9, 1), date(2026, 11, 30)),
        ("probably by summer", date(2026, 6, 1), date(2026, 8, 31)),
        ("spring", date(2026, 3, 1), date(2026, 5, 31)),
        ("winter 2027", date(2027, 12, 1), date(2028, 2, 29)),
        ("over the winter", date(2026, 12, 1), date(2027, 2, 28)),
        ("秋天", date(2026, 9, 1), date(2026, 11, 30)),
        ("大概明年春天吧", date(2027, 3, 1), date(2027, 5, 31)),
        ("要到夏季", date(2026, 6, 1), date(2026, 8, 31)),
    ],
)
def test_the_season_that_ends_next(said: str, first: date, last: date) -> None:
    assert season(said, TODAY) == (first, last)


@pytest.mark.parametrize(
    "said", ["Spring Bank", "fall through", "春风", "in the autumn sale", "秋林集团", ""]
)
def test_other_words_are_none(said: str) -> None:
    assert season(said, TODAY) is None

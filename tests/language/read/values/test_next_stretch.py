from datetime import date

import pytest

from language.read.values.next_stretch import next_to

QUARTER = (date(2026, 1, 1), date(2026, 3, 31))
WEEK = (date(2026, 3, 9), date(2026, 3, 15))


@pytest.mark.parametrize(
    ("words", "stretch", "first", "last"),
    [
        ("next", QUARTER, date(2026, 4, 1), date(2026, 6, 30)),
        ("the previous one", QUARTER, date(2025, 10, 1), date(2025, 12, 31)),
        ("下个", (date(2026, 12, 1), date(2026, 12, 31)), date(2027, 1, 1), date(2027, 1, 31)),
        ("the week before", WEEK, date(2026, 3, 2), date(2026, 3, 8)),
        ("the month before that", (date(2026, 2, 1), date(2026, 2, 28)), date(2026, 1, 1), date(2026, 1, 31)),
        ("再上个月呢", (date(2026, 2, 1), date(2026, 2, 28)), date(2026, 1, 1), date(2026, 1, 31)),
        ("再往前一个月", (date(2026, 2, 1), date(2026, 2, 28)), date(2026, 1, 1), date(2026, 1, 31)),
        ("the quarter after", QUARTER, date(2026, 4, 1), date(2026, 6, 30)),
        ("上一个", WEEK, date(2026, 3, 2), date(2026, 3, 8)),
    ],
)
def test_the_stretch_beside(words: str, stretch: tuple[date, date], first: date, last: date) -> None:
    assert next_to(words, stretch) == (first, last)


def test_other_words_name_none() -> None:
    assert next_to("Softline", QUARTER) is None

"""Words for days that are no day of a visit."""

from datetime import date

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "visited Softline, spoke to April about the June promo, she thinks our May prices were too high",
            None,
        ),
        ("昨天拜访了神州数码，聊了六月的促销", "2026-03-10"),
        ("remind me about the June promo on Friday", "2026-03-13"),
    ],
)
def test_a_month_that_says_of_which_thing_is_spoken_is_no_day(text: str, day: str | None) -> None:
    assert understand(text, NOW, "rep").slots.get("date") == (date.fromisoformat(day) if day else None)


def test_a_day_that_is_denied_is_none_of_two() -> None:
    read = understand("not the 14th, the 15th, that's when Orbis can do the demo, 3pm", NOW, "rep")
    assert (read.slots["date"], read.rest) == (date(2026, 3, 15), "")

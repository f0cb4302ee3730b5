"""A Chinese name that goes on to the words that ask about it."""

from datetime import UTC, datetime

import pytest

from language.read import understand

NOW = datetime(2026, 3, 11, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("比亚迪是不是已经被报了", "比亚迪"), ("沃尔沃是不是撞单了", "沃尔沃"), ("比亚迪是不是有人在做", "比亚迪"),
        ("海尔是不是有人报了", "海尔"), ("三一那单是不是批了", "三一"), ("三一重工的报备是不是过期了", "三一重工"),
    ],
)  # fmt: skip
def test_it_is_read_to_its_end(text: str, customer: str) -> None:
    assert understand(text, NOW, "partner").slots["customer"] == customer

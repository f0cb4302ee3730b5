"""A correction with another value behind it; and what belongs to the first."""

from datetime import datetime

import pytest

from language.read.answering.and_value import and_value

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("the amount is 25k and 30 seats", ["the amount is 25k", "no, 30 seats"]),
        ("the amount is 25k and they sign in July", ["the amount is 25k", "no, in July"]),
        ("contact is Bob Bell and it closes in July", ["contact is Bob Bell", "no, in July"]),
        (
            "amount is 25k, 30 seats and they sign in July",
            ["amount is 25k", "no, 30 seats", "no, in July"],
        ),
    ],
)
def test_a_value_behind_a_correction(text: str, parts: list[str]) -> None:
    assert list(and_value(text, NOW)) == parts


@pytest.mark.parametrize(
    "text",
    [
        "the customer is Smith and May",
        "the contact is Anna and April",
        "the purpose is pricing and Thursday",
        "the next step is a demo and they sign in July",
        "the amount is 20k and 25k",
        "they sign in July and 30 seats",
    ],
)
def test_one_correction_is_left_whole(text: str) -> None:
    assert not and_value(text, NOW)

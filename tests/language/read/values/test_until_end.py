"""Reminders so long before a deal's end."""

import pytest

from language.read.values.until_end import until_end


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("set a reminder two days before the Globex protection ends", ("Globex", "two days", "protected_until", "")),
        ("the day before Globex closes, remind me to call Linda", ("Globex", "one day", "close_date", "call Linda")),
        ("remind me a week before it expires", ("it", "a week", "protected_until", "")),
        ("三一保护期到期前两天提醒我", ("三一", "两天", "protected_until", "")),
        ("remind me when Three Rivers is due", ("Three Rivers", "", "close_date", "")),
        ("remind me when the Globex protection ends to call Linda", ("Globex", "", "protected_until", "call Linda")),
        ("remind me about Kaufmann a week before the protection ends", ("Kaufmann", "a week", "protected_until", "")),
        ("三一到期那天提醒我", ("三一", "", "protected_until", "")),
        ("三一签约前两天提醒我带合同", ("三一", "两天", "close_date", "带合同")),
    ],
)  # fmt: skip
def test_which_and_how_long(text: str, told: tuple[str, str, str, str]) -> None:
    assert until_end(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "remind me when Jonas is back",
        "remind me in two days",
        "Globex ends in two days",
        "前两天提醒过我",
        "提前两天提醒我",
    ],
)
def test_other_words(text: str) -> None:
    assert until_end(text) is None

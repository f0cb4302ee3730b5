"""What is dropped or put off, with its reason beside it."""

from datetime import UTC, datetime

import pytest

from language.read import understand
from language.read.answering.with_reason import without_reason

NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("还是算了，等他们盖章再改", "还是算了"),
        ("算了先不交，我再核一下金额", "算了先不交"),
        ("哎不对，这单别人报过了，不报了", "不报了"),
        ("never mind, they went with someone else", "never mind"),
        ("hold on, I'll ask Anna first", "hold on"),
        ("they're going direct, cancel it", "cancel it"),
    ],
)
def test_the_reason_is_left_out(text: str, meant: str) -> None:
    assert without_reason(text, lambda said: understand(said, NOW, "rep"), NOW) == meant


@pytest.mark.parametrize(
    "text",
    [
        "wait, it's 70k",
        "no wait, the amount is in CHF",
        "等等，他们要80套",
        "hold on, the partner is Pinnacle",
        "never mind, who decides that?",
        "cancel it, and remind me to call Lars tomorrow",
        "they decide in June",
    ],
)
def test_what_asks_or_puts_right_stays(text: str) -> None:
    assert without_reason(text, lambda said: understand(said, NOW, "rep"), NOW) == text

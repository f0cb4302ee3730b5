"""Talks with somebody whose firm is not named."""

import pytest

from language.read.telling.with_person import talked_with, to_be_called, wants_to_meet


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("jonas called", "jonas"),
        ("Jonas Keller called me today about Globex, he needs help", "Jonas Keller"),
        ("talked to jonas about globex", "jonas"),
        ("I spoke with Jonas, all good", "Jonas"),
        ("jonas called it off", ""),
        ("jonas called in sick", ""),
        ("has jonas called?", ""),
        ("we met at noon", ""),
    ],
)
def test_with_whom_was_talked(text: str, who: str) -> None:
    assert talked_with(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("jonas wants to meet tomorrow", "jonas"),
        ("Jonas asked for a meeting on Friday", "Jonas"),
        ("周五约陈静吃饭", "陈静"),
        ("周五跟陈静吃饭了", ""),
        ("jonas wants to meet on monday instead", ""),
        ("they want to meet tomorrow", ""),
    ],
)
def test_who_wants_to_meet(text: str, who: str) -> None:
    assert wants_to_meet(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("call jonas tomorrow", "jonas"),
        ("email Jonas the list", "Jonas"),
        ("call me a taxi", ""),
        ("call with jonas went well", ""),
    ],
)
def test_who_is_to_be_called(text: str, who: str) -> None:
    assert to_be_called(text) == who

"""Which language a message is in."""

import pytest

from language.read import language_of


@pytest.mark.parametrize(
    ("text", "language"), [("hello", "en"), ("你好", "zh"), ("跟Globex约了下周三demo", "zh"), ("报備", "zh")]
)
def test_a_chinese_character_makes_it_chinese(text: str, language: str) -> None:
    assert language_of(text) == language


def test_without_letters_the_default_holds() -> None:
    assert language_of("123", "zh") == "zh"
    assert language_of("👍") == "en"

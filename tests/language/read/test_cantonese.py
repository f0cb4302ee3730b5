"""Cantonese read as Mandarin, letter for letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.read.cantonese import mandarin


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("客戶係周大福", "客戶是周大福"),
        ("唔係HK$60萬", "不是HK$60萬"),
        ("佢哋嘅單冇咗", "他们的單没了"),
        ("嗰間而家點", "那家现在點"),
        ("唔該晒", "唔該晒"),
        ("同捷盛嘅同事同埋佢老細", "跟捷盛的同事以及他老細"),
        ("關係唔好", "關係不要"),
        ("这单的关系", "这单的关系"),
        ("早會邊個未覆", "早會哪个未覆"),
        ("這邊個人", "這邊個人"),
    ],
)
def test_words_of_cantonese(said: str, read: str) -> None:
    assert mandarin(said) == read


@given(st.text(alphabet="唔係佢哋嘅咗邊個間關該好使頭先", max_size=40))
def test_the_length_stays(text: str) -> None:
    assert len(mandarin(text)) == len(text)

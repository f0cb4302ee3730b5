"""Normalising a message: matching form, and the way back to what was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.read.normal import normal


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("報備５００個授權，１，５００元", "报备500个授权，1,500元"),
        ("mid\u2013July \u201cok\u201d", 'mid-July "ok"'),
        ("to\u200bday\ufe0f", "today"),
        ("2½ weeks", "2 1/2 weeks"),
        ("won🎉", "won "),
        ("下午３：３０", "下午3:30"),
        ("30 × Foo", "30 x Foo"),
        ("宁波港咋还没批，看一下呗", "宁波港怎么还没批，看一下吧"),
    ],
)
def test_matching_form(written: str, plain: str) -> None:
    assert normal(written).text == plain


def test_the_way_back_keeps_the_original_script() -> None:
    text = normal("客戶🎉是遠景能源")
    start = text.text.index("远景")
    assert text.source(start, start + 4) == "遠景能源"


def test_combining_marks_stay_with_their_letter() -> None:
    text = normal("cafe\u0301 bar")
    assert text.source(0, 4) == "cafe\u0301"


def test_chinese_is_told_by_its_characters() -> None:
    assert normal("跟Globex约了demo").chinese
    assert not normal("déjà vu 🎉").chinese


@given(st.text(max_size=200))
def test_every_letter_has_an_origin(text: str) -> None:
    found = normal(text)
    assert len(found.lower) == len(found.text) == len(found.index) - 1
    assert list(found.index) == sorted(found.index)
    if found.text:
        assert found.source(0, len(found.text)) in text

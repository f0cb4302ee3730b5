"""Words that deny what is said after them."""

import pytest

from language.read.denials import denied


@pytest.mark.parametrize(
    "text",
    ["we didn't lose D-4011", "not Globex", "D-4011 isn't lost", "三一还没丢", "三一先别批", "不是远景"],
)
def test_something_is_denied(text: str) -> None:
    assert denied(text)


@pytest.mark.parametrize(
    "text", ["D-4011 is lost", "don't forget Globex", "三一没问题", "the notes of Globex", "三一丢了"]
)
def test_nothing_is_denied(text: str) -> None:
    assert not denied(text)

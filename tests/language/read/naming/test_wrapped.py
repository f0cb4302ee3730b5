"""A name with a few words around it."""

import pytest

from language.read.names import Names
from language.read.naming.wrapped import around, counts, unwrapped
from tests.language.read.answering.test_answers import NOW

KNOWN = Names({})
KNOWN.learn("partner", "云轩")
KNOWN.learn("partner", "Softline")


@pytest.mark.parametrize("text", ["云轩", "走云轩", "是云轩的", "云轩那家", "通过云轩", "应该是云轩吧"])
def test_a_known_name_stands_alone(text: str) -> None:
    assert unwrapped(text, KNOWN) == "云轩"


@pytest.mark.parametrize("text", ["走神州数码", "云轩什么级别", "via Softline and Arrow"])
def test_other_words_stay(text: str) -> None:
    assert unwrapped(text, KNOWN) == text


@pytest.mark.parametrize(
    ("name", "text", "alone"),
    [
        ("徐工集团", "徐工集团的", True),
        ("比亚迪", "是比亚迪的项目", True),
        ("比亚迪", "就上次说的那个比亚迪", True),
        ("DataVault", "they want DataVault", True),
        ("合肥美", "合肥美的", False),
        ("唱网络", "说唱网络", False),
        ("京东方", "京东方 60万", False),
    ],
)
def test_some_words_tell_nothing_beside_a_name(name: str, text: str, alone: bool) -> None:
    assert around(name, text) is alone


@pytest.mark.parametrize(
    ("text", "counted"), [("30台网关", True), ("40 seats", True), ("4路服务器", False), ("8口", False)]
)
def test_what_counts_things(text: str, counted: bool) -> None:
    assert counts(text, NOW) is counted

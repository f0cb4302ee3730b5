"""A sum or a count told by the one that stands."""

import pytest

from language.read.values.factors import factor, in_coin, per_one


@pytest.mark.parametrize(
    ("text", "of", "times"),
    [
        ("金额少写了一个零", "amount", "10"),
        ("i forgot a zero", "amount", "10"),
        ("多写了一个零", "amount", "0.1"),
        ("one zero too many", "amount", "0.1"),
        ("数量翻一倍", "quantity", "2"),
        ("翻倍", "", "2"),
        ("double the amount", "amount", "2"),
        ("twice as many", "quantity", "2"),
        ("金额减半", "amount", "0.5"),
        ("打九折", "amount", "0.9"),
        ("给他打个85折", "amount", "0.85"),
        ("10% off", "amount", "0.9"),
        ("价格再降5%", "amount", "0.95"),
    ],
)
def test_how_many_times_as_much(text: str, of: str, times: str) -> None:
    found = factor(text)
    assert found is not None
    assert (found.of, f"{found.times.normalize():f}") == (of, times)


@pytest.mark.parametrize(
    "text", ["他们要打九折", "能打九折吗", "加一台", "20万", "add 2k", "no, 60k", "再加20台"]
)
def test_other_words_are_no_factor(text: str) -> None:
    assert factor(text) is None


def test_the_price_of_one_and_another_currency() -> None:
    assert per_one("40万是单价") == "40万"
    assert per_one("that's the total") == ""
    assert in_coin("20万是人民币") == ("20万", "人民币")
    assert in_coin("the 60k is in euros") == ("60k", "euros")

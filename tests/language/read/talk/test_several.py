"""One or all of several things that were shown."""

import pytest

from language.read.talk.several import all_but, extreme, naming, naming_other, other


@pytest.mark.parametrize(
    ("text", "kind", "alone"),
    [
        ("the biggest one", "biggest", True), ("which is the largest deal?", "biggest", True), ("最大的那个", "biggest", True),
        ("大的那个改成13万", "biggest", False), ("还是小的那个吧", "smallest", True), ("好的那个", "", False),
        ("金额最高的是哪个", "biggest", True), ("the smallest of them", "smallest", True), ("最便宜的那单", "smallest", True),
        ("newest one", "newest", True), ("最新的那个", "newest", True), ("the oldest one", "oldest", True), ("最早的那个报备", "oldest", True),
        ("withdraw the biggest one", "biggest", False), ("最大的那个怎么样了", "biggest", False),
        ("what's the latest on Globex", "", False), ("the biggest deal of the year so far", "", False), ("最近怎么样", "", False),
        ("the bigger one", "biggest", True), ("reject the smaller one", "smallest", False), ("Biggest Loser Inc", "", False), ("the best one", "", False),
        ("the biggest ones", "", False), ("the two biggest ones", "", False),
    ],
)  # fmt: skip
def test_one_is_called_by_its_size_or_age(text: str, kind: str, alone: bool) -> None:
    assert extreme(text) == (kind, alone)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("set the other one to 65k", "set D-1 to 65k"),
        ("另外那个改成65k", "D-1 改成65k"),
        ("另一个公司", "另一个公司"),
        ("register the other Acme", "register the other Acme"),
    ],
)
def test_the_other_of_two_is_named(text: str, named: str) -> None:
    assert " ".join(naming_other(text, "D-1").split()) == named
    assert other(text) == (named != text)


def test_a_name_stands_in_its_place() -> None:
    assert naming("withdraw the biggest one", "D-1").split() == ["withdraw", "D-1"]
    assert naming("最大的那个怎么样了", "D-1").split() == ["D-1", "怎么样了"]


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("both", ""), ("both of them please", ""), ("两个都", ""), ("两个都要", ""), ("全部", ""), ("all of them", ""),
        ("withdraw both", "withdraw"), ("两个都撤回", "撤回"), ("the biggest one", None), ("都行", None), ("my deals", None),
    ],
)  # fmt: skip
def test_all_are_meant(text: str, rest: str | None) -> None:
    assert all_but(text) == rest


@pytest.mark.parametrize("part", ["the biggest ", "both ", "最大的", "两个都"])
def test_long_texts_are_neither(part: str) -> None:
    assert extreme(part * 20_000) == ("", False)
    assert all_but(part * 20_000) is None

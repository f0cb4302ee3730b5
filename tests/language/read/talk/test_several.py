"""One or all of several things that were shown."""

import pytest

from language.read.talk.several import all_but, extreme, naming


@pytest.mark.parametrize(
    ("text", "kind", "alone"),
    [
        ("the biggest one", "biggest", True), ("which is the largest deal?", "biggest", True), ("最大的那个", "biggest", True),
        ("金额最高的是哪个", "biggest", True), ("the smallest of them", "smallest", True), ("最便宜的那单", "smallest", True),
        ("newest one", "newest", True), ("最新的那个", "newest", True), ("the oldest one", "oldest", True), ("最早的那个报备", "oldest", True),
        ("withdraw the biggest one", "biggest", False), ("最大的那个怎么样了", "biggest", False),
        ("what's the latest on Globex", "", False), ("the biggest deal of the year so far", "", False), ("最近怎么样", "", False),
        ("Biggest Loser Inc", "", False), ("the best one", "", False),
    ],
)  # fmt: skip
def test_one_is_called_by_its_size_or_age(text: str, kind: str, alone: bool) -> None:
    assert extreme(text) == (kind, alone)


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

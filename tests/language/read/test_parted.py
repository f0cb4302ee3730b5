"""What the open deals are parted by."""

import pytest

from language.read.parted import most, parted


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("pipeline by partner", "partner"),
        ("forecast for the quarter by rep", "rep"),
        ("各区域的漏斗", "territory"),
        ("按产品看一下漏斗", "product"),
        ("show the pipeline by stage", ""),
        ("my pipeline this quarter", ""),
        ("我们的漏斗", ""),
    ],
)
def test_by_what(text: str, by: str) -> None:
    assert parted(text) == by


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("which partner has the most deals", "partner"),
        ("top 3 partners", "partner"),
        ("who is our best partner", "partner"),
        ("who's my best partner", "partner"),
        ("rank my partners", "partner"),
        ("哪家渠道业绩最好", "partner"),
        ("top reps", "rep"),
        ("哪家伙伴单子最多", "partner"),
        ("who has the most open deals", "rep"),
        ("谁的单子最多", "rep"),
        ("rank the products", "product"),
        ("what is my biggest deal", ""),
        ("gold partners", ""),
        ("who has Globex", ""),
    ],
)
def test_who_has_most(text: str, whose: str) -> None:
    assert most(text) == whose

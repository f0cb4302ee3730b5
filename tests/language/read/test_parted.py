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
        ("who has more than 3 open registrations", "partner"),
        ("partners with over 5 deals", "partner"),
        ("which partners sit on at least two registrations", "partner"),
        ("哪些伙伴有3个以上在审的报备", "partner"),
        ("谁的报备超过3个", "partner"),
        ("deals over 3 months old", ""),
        ("deals of more than 50k", ""),
        ("伙伴的报备超过3天没处理", ""),
        ("金额超过30万的报备有哪些", ""),
        ("what is my biggest deal", ""),
        ("gold partners", ""),
        ("who has Globex", ""),
    ],
)
def test_who_has_most(text: str, whose: str) -> None:
    assert most(text) == whose

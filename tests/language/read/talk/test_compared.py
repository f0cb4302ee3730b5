"""Two times that are to be set beside each other."""

import pytest

from language.read.talk.compared import compared


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("compare this quarter with last", ("this quarter", "last quarter")),
        ("compare this quarter to the last one", ("this quarter", "last quarter")),
        ("can you compare our Q1 with Q2?", ("q1", "q2")),
        ("how does this month compare to last month", ("this month", "last month")),
        ("this year vs last year", ("this year", "last year")),
        ("compare January and February", ("january", "february")),
        ("这个季度跟上个季度比怎么样", ("这个季度", "上个季度")),
        ("对比一下本月和上月的业绩", ("本月", "上月")),
        ("今年跟去年同期比呢", ("今年", "去年同期")),
    ],
)
def test_two_times(text: str, two: tuple[str, str]) -> None:
    assert compared(text) == two


@pytest.mark.parametrize(
    "text",
    [
        "compare Softline with Pinnacle and Brightpath",
        "move it from this quarter to last",
        "这个季度怎么样",
        "三月和四月都去云轩",
        "he compares it to last time",
    ],
)
def test_other_words(text: str) -> None:
    assert compared(text) is None

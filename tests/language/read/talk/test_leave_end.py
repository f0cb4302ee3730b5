"""Another end of a leave, in whatever words."""

import pytest

from language.read.talk.leave_end import leave_end, long


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("周三不休了，改到周二", ("周二", 0)),
        ("周三不去了，只到周二", ("周二", 0)),
        ("延到周五", ("周五", 0)),
        ("休到下周三吧", ("下周三", 0)),
        ("周三不出了，周二就回来", ("周二", -1)),
        ("下周一才回来", ("下周一", -1)),
        ("3月20号上班", ("3月20号", -1)),
        ("多休一天", ("", 1)),
        ("再加休一天吧", ("", 1)),
        ("提前一天回来", ("", -1)),
        ("only until Tuesday", ("Tuesday", 0)),
        ("no, extend it to Friday", ("Friday", 0)),
        ("I'm back on Tuesday already", ("Tuesday", -1)),
        ("one day longer", ("", 1)),
        ("two more days", ("", 2)),
        ("多请两天", ("", 2)),
        ("until the 23rd only", ("the 23rd", 0)),
    ],
)
def test_a_new_end(text: str, end: tuple[str, int]) -> None:
    assert leave_end(text) == end


@pytest.mark.parametrize(
    "text",
    ["下周三去云轩", "周五请假", "我回来了", "三一延到周五", "推到下周", "until Friday", "back to Globex", "I'm back", "改到周二下午三点"],
)  # fmt: skip
def test_other_words(text: str) -> None:
    assert leave_end(text) is None


@pytest.mark.parametrize(
    ("text", "days"),
    [("make it two days", 2), ("请两天", 2), ("just one day", 1), ("请一周", 7), ("再请两天", 0), ("half a day", 0), ("one of two days", 0)],
)  # fmt: skip
def test_a_length_in_all(text: str, days: int) -> None:
    assert long(text) == days

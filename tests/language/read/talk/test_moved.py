"""Visits moved by whom they are with."""

import pytest

from language.read.talk.moved import moved, moved_day


@pytest.mark.parametrize(
    ("text", "partner", "when"),
    [
        ("move Brightpath to Monday", "Brightpath", "Monday"),
        ("can we push the Softline call to thursday at 3?", "Softline", "thursday at 3"),
        ("reschedule pinnacle to next wednesday", "pinnacle", "next wednesday"),
        ("visit pinnacle wed instead of thu", "pinnacle", "wed"),
        ("Brightpath moved to the 20th", "Brightpath", "the 20th"),
        ("把云轩改到周一", "云轩", "周一"),
        ("云轩那次拜访挪到下周三吧", "云轩", "下周三"),
        ("云轩那个提前到九点", "云轩", "九点"),
    ],
)
def test_whom_and_when(text: str, partner: str, when: str) -> None:
    assert moved(text) == (partner, when)


@pytest.mark.parametrize("text", ["move it", "visit Pinnacle on Thursday", "who moved?", "云轩改了地址"])
def test_other_words_move_nothing(text: str) -> None:
    assert moved(text) is None


@pytest.mark.parametrize(
    ("text", "day", "when"),
    [("周一的拜访推到周二", "周一", "周二"), ("明天那个会改到后天下午", "明天", "后天下午"), ("move Monday's visit to Tuesday", "Monday", "Tuesday")],
)  # fmt: skip
def test_the_visit_of_a_day(text: str, day: str, when: str) -> None:
    assert moved_day(text) == (day, when)


@pytest.mark.parametrize("text", ["周一改到周二", "move Monday", "周一的报价推到周二"])
def test_what_names_no_visit_of_a_day(text: str) -> None:
    assert moved_day(text) is None

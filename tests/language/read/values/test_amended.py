"""Of two values of which one corrects the other, the right one."""

import pytest

from language.read import read_as
from language.read.normal import normal
from language.read.typed import find
from language.read.values.amended import amended
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("it's 80k, no, 85k", "80k", "85k"),
        ("80 seats sorry wait 90 seats", "80 seats", "90 seats"),
        ("on Tuesday, i mean Thursday", "Tuesday", "Thursday"),
        ("at 3pm, make it 4pm", "3pm", "4pm"),
        ("on Thursday not Friday", "Friday", "Thursday"),
        ("not Thursday but Friday", "Thursday", "Friday"),
        ("下周二，不对，下周三", "下周二", "下周三"),
        ("是周四不是周五", "周五", "周四"),
        ("不是30万，是35万", "30万", "35万"),
        ("4月就能签了不用等到月底", "月底", "4月"),
        ("signs in May, no need to wait until the end of June", "the end of June", "May"),
        ("周一 不是 周二去的", "周一", "周二"),
        ("国庆节前9月30号", "国庆节前", "9月30号"),
        ("下下周三也就是25号签", "下下周三", "25号"),
        ("next wednesday, that is the 18th", "next wednesday", "the 18th"),
        ("by mistake I said 6 lakh, kindly read the same as 6,75,000 rupees", "6 lakh", "6,75,000 rupees"),
    ],
)
def test_the_right_one_of_two(text: str, wrong: str, right: str) -> None:
    said = normal(text)
    found = amended(find(said, NOW), said.lower)
    assert {one.text: other.text for one, other in found.items()} == {wrong: right}


def test_of_three_the_last_one_holds() -> None:
    said = normal("80k, no, 85k, sorry, 90k")
    assert {other.text for other in amended(find(said, NOW), said.lower).values()} == {"90k"}


@pytest.mark.parametrize(
    "text",
    [
        "80k and 90 seats",
        "Tuesday and Wednesday",
        "Tuesday at 3pm",
        "no later than Friday",
        "4月签不了，等到6月",
        "from 50k to 60k",
    ],
)
def test_two_values_that_both_hold(text: str) -> None:
    said = normal(text)
    assert amended(find(said, NOW), said.lower) == {}


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("visit Softline next Wednesday, hang on that's a holiday, make it the 23rd", "date", "2026-03-23"),
        ("下礼拜二去拜访神州数码，要谈备货，不对下礼拜三", "date", "2026-03-18"),
        ("cannot make it mon, Softline change to thu 12 march 3pm", "date", "2026-03-12"),
    ],
)
def test_a_day_is_put_right_after_more_words(text: str, slot: str, value: str) -> None:
    assert str(read_as("visit.plan", text, NOW, "rep").get(slot)) == value

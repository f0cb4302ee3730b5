"""How a planned visit is held, and who comes along."""

import pytest

from language.read.talk.arrangement import arrangement


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("改成电话会议", "电话会议"),
        ("那就改线上吧", "线上"),
        ("make it a video call", "a video call"),
        ("加上李工一起去", "李工一起去"),
        ("带上合同", "带上合同"),
        ("李工也去", "李工也去"),
        ("bring Petra along", "bring Petra along"),
        ("add that Jonas joins", "Jonas joins"),
        ("bring anna", "with anna"),
        ("I'm taking Anna and Jonas", "with Anna and Jonas"),
        ("Jonas joins the visit on Friday", "Jonas joins the visit on Friday"),
        ("please add Jonas Keller to the visit", "with Jonas Keller"),
        ("we'll meet at their office in Hamburg", "at their office in Hamburg"),
    ],
)
def test_what_is_told_of_it(text: str, told: str) -> None:
    assert arrangement(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "改成周三",
        "换个时间",
        "他也去",
        "谁也不去",
        "make it 4",
        "no, Monday",
        "改成20万",
        "bring it to Friday",
        "bring the contract",
        "take notes",
        "we'll meet at 3",
        "we'll meet in two weeks",
    ],
)
def test_other_words_tell_nothing_of_it(text: str) -> None:
    assert arrangement(text) == ""

"""How a planned visit is held, and who comes along."""

import pytest

from language.read.talk.arrangement import arrangement, left_behind, manner


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
        ("online", "online"),
        ("it was on a zoom call", "on a zoom call"),
        ("over the phone this time", "over the phone"),
        ("这次是视频聊的", "视频聊"),
        ("线上", "线上"),
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


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("it was on Zoom", True), ("in person", True), ("改线上吧", True), ("电话沟通的", True), ("当面谈的", True),
        ("we met in two weeks", False), ("Zoom's CEO", False), ("Petra joins", False), ("微信王总", False), ("在现场见了李工", False),
    ],
)  # fmt: skip
def test_how_one_met_is_told_alone(text: str, tells: bool) -> None:
    assert manner(text) is tells


@pytest.mark.parametrize(
    ("text", "name", "left"),
    [
        ("visit Softline w/o Petra tomorrow", "petra", True), ("visit Softline without Anna but with Jonas", "Anna", True),
        ("visit Softline without Anna but with Jonas", "Jonas", False), ("visit Softline with Petra", "Petra", False),
    ],
)  # fmt: skip
def test_who_does_not_come_along(text: str, name: str, left: bool) -> None:
    assert left_behind(text, name) is left

from datetime import timedelta

import pytest

from language.read.values.by_the_clock import ahead, day_before, days_moved, from_now, moved_by


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("make it an hour earlier", -60),
        ("30 minutes later", 30),
        ("can you make it 30 min later", 30),
        ("an hour and a half later", 90),
        ("push it back an hour", 60),
        ("move it up by 30 min", -30),
        ("push it by an hour", 60),
        ("晚半个小时", 30),
        ("提前一个半小时", -90),
        ("往后推30分钟吧", 30),
        ("晚一刻钟", 15),
    ],
)
def test_an_hour_moves(text: str, minutes: int) -> None:
    assert moved_by(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "text", ["later", "in 30 minutes", "提前一天", "推迟两周", "make it a day earlier", "an hour"]
)
def test_other_words_move_none(text: str) -> None:
    assert moved_by(text) is None


def test_a_day_moves() -> None:
    assert days_moved("make it a day earlier") == {"earlier": "a day"}
    assert days_moved("no, make it 2 weeks later") == {"later": "2 weeks"}
    assert days_moved("two months later") == {"later": "two months"}
    assert days_moved("往后挪一天") == {"later": "一天"}
    assert days_moved("提前两天") == {"earlier": "两天"}
    assert days_moved("make it 10") is None
    assert days_moved("later") is None


@pytest.mark.parametrize(
    ("text", "before"), [("the day before", True), ("前一天", True), ("一天", False), ("day", False)]
)
def test_the_day_before_is_that_of_the_one_that_stands(text: str, before: bool) -> None:
    assert day_before(text) is before


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("不对 一个小时后", 60), ("改成一个半小时后", 90), ("20分钟后提醒我", 20), ("再等一小时", 60), ("过半小时再提醒我", 30), ("make it in half an hour", 30), ("an hour from now", 60), ("make it 40 minutes", 40)],
)  # fmt: skip
def test_an_hour_is_told_from_now(text: str, minutes: int) -> None:
    assert from_now(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["一小时", "晚一小时", "开会一小时后走", "in an hour we meet", "two hours"])
def test_a_length_alone_is_from_no_time(text: str) -> None:
    assert from_now(text) is None


@pytest.mark.parametrize(
    ("text", "days", "minutes", "what"),
    [
        ("提前半小时提醒我", 0, 30, ""),
        ("remind me 提前半小时", 0, 30, ""),
        ("前一天提醒我带合同", 1, 0, "带合同"),
        ("帮我提前一天提醒一下", 1, 0, ""),
        ("当天早上提醒我带样机", 0, 0, "带样机"),
        ("提醒我提前一天准备材料", 1, 0, "准备材料"),
        ("remind me an hour before", 0, 60, ""),
        ("remind me the day before to bring samples", 1, 0, "bring samples"),
    ],
)
def test_a_reminder_so_long_before(text: str, days: int, minutes: int, what: str) -> None:
    assert ahead(text) == (days, timedelta(minutes=minutes), what)


@pytest.mark.parametrize("text", ["提前半小时", "提醒我提前准备", "remind me on Friday", "提前到周五"])
def test_no_reminder_before_anything(text: str) -> None:
    assert ahead(text) is None

"""Parts of the day."""

from datetime import datetime, time

import pytest

from language.read.values.dayparts import alone, early, in_the_later, late, only, undated


@pytest.mark.parametrize(
    ("text", "before_noon"),
    [
        ("改成下周三下午", False),
        ("改到周四上午吧", True),
        ("Wednesday morning", True),
        ("周三", None),
        ("10点", None),
    ],
)
def test_a_part_of_the_day_is_early_or_late(text: str, before_noon: bool | None) -> None:
    assert early(text) is before_noon


@pytest.mark.parametrize(
    ("text", "is_alone"),
    [("改到上午", True), ("better in the afternoon", True), ("改到周四上午", False), ("afternoon", False)],
)
def test_a_part_of_the_day_alone_is_of_no_other_day(text: str, is_alone: bool) -> None:
    assert alone(text) is is_alone


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("remind me tonight to pack", time(19)),
        ("周五下午提醒我发报价", time(14)),
        ("tomorrow morning", None),
        ("明天中午提醒我给云轩打电话", time(12)),
        ("remind me tomorrow at lunch to call CDW", time(12)),
        ("明天中午提醒我准备下午的会", time(12)),
        ("明天上午提醒我订中午的餐厅", None),
        ("check the afternoon slides", None),
    ],
)
def test_what_comes_from_noon_on_begins_at_an_hour(text: str, at: time | None) -> None:
    assert late(text) == at


@pytest.mark.parametrize("text", ["下午吧", "应该上午", "in the afternoon", "Morning", "after lunch"])
def test_a_part_of_the_day_may_be_all_that_is_said(text: str) -> None:
    assert only(text)
    assert not only(f"{text} 3")


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("remind me in the morning to call", "2026-03-12T09:00"),
        ("remind me end of day to update Globex", "2026-03-11T17:00"),
        ("remind me at lunch to call", "2026-03-11T12:00"),
        ("remind me to send the end of day report", None),
        ("remind me to book the afternoon flight", None),
        ("下班前提醒我发日报", "2026-03-11T17:00"),
    ],
)
def test_a_part_of_the_day_without_a_day_is_the_next_to_come(text: str, then: str | None) -> None:
    now = datetime.fromisoformat("2026-03-11T10:00:00+00:00")
    assert undated(text, now) == (datetime.fromisoformat(f"{then}:00+00:00") if then else None)


@pytest.mark.parametrize(
    ("text", "later"),
    [
        ("afternoon", True),
        ("in the evening", True),
        ("下午吧", True),
        ("晚上", True),
        ("morning", False),
        ("good afternoon", False),
        ("上午", False),
    ],
)
def test_a_part_of_the_day_that_greets_nobody(text: str, later: bool) -> None:
    assert in_the_later(text) is later

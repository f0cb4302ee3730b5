"""Times of the day in both languages; of a stretch, its start."""

from datetime import datetime, time

import pytest

from language.read.normal import normal
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")

TIMES = {
    "15:00": (
        "at 3pm", "@ 3pm", "3PM", "3pm", "3 oclock pm", "3 o'clock in the afternoon", "3pm approximately",
        "at about 3pm", "下午三点", "下午3点", "15点", "下午三點", "3p.m.", "3 pm", "at 3", "下午三时",
        "三点", "下午3:00", "3:00pm", "明天下午三点", "tomorrow at 3", "3-4pm", "from 3 to 4pm",
        "下午三点到四点", "3pm-4pm", "15:00-16:00", "下午，三点", "下午吧，三点", "下午吧3点",
        "3 to 4 in the afternoon", "3-4pm", "3ish", "tomorrow 3ish", "around 3ish",
    ),
    "03:00": (
        "at 3am", "3 AM", "at three am", "凌晨三点", "3 in the AM",
    ),
    "15:15": (
        "at 15 past 3pm", "a quarter past 3pm", "3:15 in the afternoon", "15:15", "3:15pm", "3:15p",
        "下午三点一刻", "三点一刻", "下午3点15", "下午三点十五", "下午三点十五分", "quarter past three",
    ),
    "15:30": (
        "half past three pm", "half past 3 pm", "15:30", "3:30pm", "330 p.m.", "3:30 p m", "下午三点半",
        "三点半", "15：30", "15点30分", "half past three", "3点半", "下午3:30", "at 3:30 pm",
        "3:30-5pm", "3:30 to 5 pm",  "from 3:30 to 5:00pm",
        "three thirty tomorrow",
    ),
    "14:30": (
        "half past two", "下午两点半", "两点半", "2:30pm", "14:30",
    ),
    "11:45": (
        "a quarter to noon", "11:45am", "15 to noon", "上午11点45分",
    ),
    "20:00": (
        "8 tonight", "eight tonight", "8 this evening", "at 8 in the evening", "晚上8点", "今晚8点",
        "明晚八点", "8pm", "晚上八点钟", "20:00", "20点", "tonight at 8",
    ),
    "12:00": (
        "noon", "at noon", "at 12pm", "中午十二点", "中午12点", "midday",
    ),
    "10:30": (
        "10:30", "at 10:30", "ten thirty am", "上午十点半", "10点半", "早上10:30", "at 1030", "10:30 am",
    ),
    "19:30": (
        "at 730 in the evening", "seven thirty p.m.", "晚上七点半", "7:30pm",
    ),
    "23:00": (
        "tonight at 11", "晚上11点", "11pm", "23:00",
    ),
    "09:59": (
        "nine fifty nine a m", "9:59",
    ),
    "17:00": (
        "tomorrow afternoon at 5", "at 5 tomorrow afternoon", "at 5pm tomorrow", "tomorrow at 5pm",
        "下午五点", "17点", "5pm",
    ),
    "09:00": (
        "9am", "at 9 am", "上午九点", "早上9点", "9点", "九点", "at 9", "9:00",
        "call them on Monday 9",
    ),
    "13:00": (
        "1pm", "下午一点", "中午一点", "13:00", "下午1点",
    ),
    "00:00": (
        "midnight", "at midnight", "午夜12点",
    ),
    "08:00": (
        "8am", "早上八点", "at 8 in the morning", "8点钟",
    ),
    "09:30": (
        "9:30 - 11:00", "from 9:30 to 11:00", "上午九点半到十一点", "9:30-11",
    ),
    "10:00": (
        "10-11am", "10am-11am", "十点", "上午十点", "10点整", "早上十点整",
        "Tuesday 10a", "the 12th, 10 sharp",
    ),
    "16:20": (
        "4:20pm", "下午四点二十", "下午4点20分", "16:20", "twenty past four",
    ),
    "16:45": (
        "4:45pm", "下午四点三刻", "quarter to five", "下午4:45", "a quarter to five",
    ),
    "18:00": (
        "at six", "6pm", "傍晚六点", "下午六点", "18点", "at 6",
    ),
    "14:55": (
        "差五分三点", "三点差五分", "下午差五分三点",
    ),
    "08:45": (
        "差一刻九点", "quarter to nine",
    ),
    "15:05": (
        "三点过五分", "five past three",
    ),
    "09:15": (
        "Monday 9.15", "quarter past nine",
    ),
    "16:30": (
        "Thursday 4:30: ask them", "4:30", "tomorrow four thirty evening",
    ),
    "04:30": (
        "04:30", "4:30am",
    ),
    "05:30": (
        "5:30-9am",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("at", "phrase"), [(at, phrase) for at, phrases in TIMES.items() for phrase in phrases]
)
def test_time(at: str, phrase: str) -> None:
    found = [piece.value for piece in find(normal(phrase), NOW) if isinstance(piece.value, time)]
    assert [one.isoformat("minutes") for one in found] == [at]


def test_an_hour_before_the_end_of_a_stretch_is_its_start() -> None:
    assert [piece.value for piece in find(normal("tomorrow 10-11:30, training"), NOW)][1:] == [time(10)]

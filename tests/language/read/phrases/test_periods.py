"""Stretches of days: calendar units, rolling ones, from one day to another, until today."""

from datetime import datetime

import pytest

from language.read.normal import normal
from language.read.pieces import When
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")

PERIODS = {
    "2026-03-01 2026-03-31": (
        "this month", "本月", "这个月", "3月", "march", "deals in March",
    ),
    "2026-02-01 2026-02-28": (
        "last month", "上个月", "上月", "previous month",
    ),
    "2025-10-01 2025-12-31": (
        "last quarter", "上季度", "上个季度", "Q4 last year", "去年四季度", "去年Q4",
    ),
    "2026-01-01 2026-03-31": (
        "this quarter", "本季度", "这个季度", "Q1", "一季度",
    ),
    "2026-03-09 2026-03-15": (
        "this week", "本周", "这周", "这个星期", "current week",
        "all week", "the whole week", "all of this week",
    ),
    "2026-03-02 2026-03-08": (
        "last week", "上周", "上个星期",
    ),
    "2026-03-16 2026-03-22": (
        "next week", "下周", "week 3 of march", "in week three of March",
    ),
    "2026-01-01 2026-12-31": (
        "this year", "今年", "2026", "2026年", "本年度",
    ),
    "2025-01-01 2025-12-31": (
        "last year", "去年", "in 2025", "2025年", "FY25", "FY2025",
    ),
    "2026-01-01 2026-06-30": (
        "2026年上半年", "今年上半年", "H1", "first half of 2026", "上半年", "H1 2026",
        "the first half of the year",
    ),
    "2026-03-01 2026-05-31": (
        "from March to May", "3月到5月", "March through May", "三月至五月", "between March and May",
        "March - May", "3月-5月", "三月份到五月份", "March to May 2026", "Mar-May",
        "三到五月", "三月到五月", "3至5月", "三至五月份",
    ),
    "2026-03-09 2026-03-11": (
        "since Monday", "周一以来", "自周一以来", "since monday",
    ),
    "2026-01-01 2026-03-11": (
        "year to date", "YTD", "今年以来", "年初至今", "so far this year", "since January", "今年至今",
        "年初到现在", "since 1 January up to today", "from January until now", "this year to date", "year-to-date", "since the start of the year",
        "since the beginning of the year",
    ),
    "2026-02-09 2026-03-11": (
        "past 30 days", "last 30 days", "最近30天", "过去30天", "近30天", "the past 30 days", "最近三十天",
        "in the last 30 days",
    ),
    "2026-02-25 2026-03-11": (
        "最近两周", "past two weeks", "last two weeks", "过去两周", "近两周", "the past 2 weeks",
    ),
    "2026-03-11 2026-04-10": (
        "next 30 days", "未来30天", "in the next 30 days", "接下来30天", "未来三十天",
    ),
    "2026-04-01 2026-06-30": (
        "next quarter", "下季度", "Q2", "二季度", "Q2 2026", "2026Q2", "2026年Q2", "2026年二季度",
        "第二季度", "下个季度", "April to June", "4月到6月",
    ),
    "2026-07-13 2026-07-15": (
        "July 13-15", "July 13 to 15", "from July 13-15", "July 13 - July 15", "from 13 to 15 July",
        "from 13th to 15th July", "7月13号到15号", "7月13日至7月15日", "7月13到15号", "13-15 July",
        "July 13th - 15th",
        "from the 13th to the 15th of July", "from the 13th to 15th July",
    ),
    "2026-03-11 2026-03-11": (
        "today", "今天",
    ),
    "2025-12-11 2026-03-11": (
        "past three months", "最近三个月", "last 3 months", "过去三个月", "近三个月", "最近3个月",
    ),
    "2025-07-01 2025-12-31": (
        "H2 last year", "去年下半年", "second half of last year", "second half of 2025", "H2 2025",
        "last two quarters", "2025下半年",
    ),
    "2026-03-01 2026-03-11": (
        "month to date", "MTD", "本月至今", "本月以来", "so far this month",
    ),
    "2026-03-12 2026-03-13": (
        "明天到周五", "tomorrow to Friday", "tomorrow through Friday", "from tomorrow until Friday",
        "周四到周五", "周四至周五", "Thursday to Friday",
        "周四至五", "周四五", "3月12到13", "三月十二到十三",
    ),
    "2027-01-01 2027-12-31": (
        "next year", "明年", "2027",
    ),
    "2026-01-01 2026-02-28": (
        "January to February", "1月到2月", "1-2月", "Jan-Feb",
    ),
    "2026-06-01 2026-06-30": (
        "June", "六月", "June 2026", "2026年6月", "2026-06", "06/2026", "2026/06", "6月份",
    ),
    "2026-12-01 2027-01-31": (
        "十二至一月", "12月到1月",
    ),
    "2026-03-16 2026-03-18": (
        "Monday for 3 days", "for three days from Monday", "from Monday for 3 days", "周一起请假三天",
    ),
    "2012-08-10 2012-08-22": (
        "August 10 - 22, 2012", "10-22 August 2012", "10 to 22 August 2012",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("days", "phrase"), [(days, one) for days, phrases in PERIODS.items() for one in phrases]
)
def test_period(days: str, phrase: str) -> None:
    found = [piece.value for piece in find(normal(phrase), NOW) if isinstance(piece.value, When)]
    assert len(found) == 1
    readings = (found[0].period("ahead"), found[0].period("back"), found[0].span_of_year())
    assert tuple(days.split()) in [tuple(day.isoformat() for day in reading) for reading in readings]

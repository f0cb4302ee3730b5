"""The days of an absence."""

from datetime import datetime

import pytest

from language.read import understand
from language.read.values.absence import days_long, moved_to

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("昨天休息，今天开始跟三一重工", "standup.answer"),
        ("昨天，今天都请假", "standup.skip"),
        ("明天请假，周五回来", "standup.skip"),
        ("明天开始休三天", "standup.skip"),
    ],
)
def test_who_was_away_tells_what_he_does_today(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep").intent == intent


def test_who_is_back_on_a_day_is_away_until_the_one_before() -> None:
    assert str(understand("下周一我休年假，周三回", NOW, "rep").slots["until"]) == "2026-03-17"


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("on vacation from 6 April, back on the 20th", "2026-04-19"),
        ("off from the 25th, back on the 2nd", "2026-04-01"),
        ("4月6号起休假，20号回来上班", "2026-04-19"),
        ("away from Monday, back on Thursday", "2026-03-18"),
    ],
)
def test_the_day_of_return_is_in_the_month_that_follows(text: str, until: str) -> None:
    assert str(understand(text, NOW, "rep").slots["until"]) == until


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("改到17号到20号", "17号到20号"),
        ("那就挪到下周三", "下周三"),
        ("改到深圳", "改到深圳"),
        ("改成后天", "后天"),
        ("改成三天", "改成三天"),
    ],
)
def test_the_days_to_which_a_leave_is_moved(text: str, days: str) -> None:
    assert moved_to(text) == days


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("16到18号休假", "03-16", "03-18"),
        ("16、17、18号请假", "03-16", "03-18"),
        ("30到2号休假", "03-30", "04-02"),
        ("I'm out 16-18", "03-16", "03-18"),
        ("away 16th-18th", "03-16", "03-18"),
        ("I'm away on the 16th and 17th", "03-16", "03-17"),
        ("I'm away April 6-8", "04-06", "04-08"),
        ("下个月16到18号请假", "04-16", "04-18"),
    ],
)
def test_days_of_no_named_month_are_the_next_ones(text: str, first: str, last: str) -> None:
    slots = understand(text, NOW, "rep").slots
    assert (str(slots["date"]), str(slots["until"])) == (f"2026-{first}", f"2026-{last}")


@pytest.mark.parametrize("text", ["off sick for 2-3 days", "请假2到3天"])
def test_a_length_is_no_stretch_of_days(text: str) -> None:
    assert "date" not in understand(text, NOW, "rep").slots


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("我请三天假，李伟代我", 3),
        ("I'm off for a week", 7),
        ("I'm off on Friday for three days", 0),
        ("我请假", 0),
    ],
)
def test_how_long_a_leave_takes_that_names_no_day(text: str, days: int) -> None:
    assert days_long(text, NOW) == days

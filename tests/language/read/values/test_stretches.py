"""Which days a list covers, and which way its words look."""

from datetime import date

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


def period(text: str) -> object:
    return understand(text, NOW, "rep").slots.get("period")


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("which deals expire on Friday", (date(2026, 3, 13), date(2026, 3, 13))),
        ("deals of mine that expire by April 30", (date(2026, 3, 11), date(2026, 4, 30))),
        ("which registrations expire before the end of April", (date(2026, 3, 11), date(2026, 4, 30))),
        ("4月底之前到期的报备", (date(2026, 3, 11), date(2026, 4, 30))),
        ("deals of Softline from January on", (date(2026, 1, 1), date(2026, 3, 11))),
        ("从一月起云轩报备了多少个", (date(2026, 1, 1), date(2026, 3, 11))),
        ("四月下旬关单的项目", (date(2026, 4, 21), date(2026, 4, 30))),
        ("本周有什么新报备", (date(2026, 3, 9), date(2026, 3, 15))),
        ("deals from last month", (date(2026, 2, 1), date(2026, 2, 28))),
        ("which visits are planned for Friday", (date(2026, 3, 13), date(2026, 3, 13))),
        ("Meetings Friday: what've I got?", (date(2026, 3, 13), date(2026, 3, 13))),
        ("which deals did we register on Friday", (date(2026, 3, 6), date(2026, 3, 6))),
        ("my todos until friday", (date(2026, 3, 11), date(2026, 3, 13))),
        ("what do i have to do before friday", (date(2026, 3, 11), date(2026, 3, 13))),
        ("我周五前的待办", (date(2026, 3, 11), date(2026, 3, 13))),
        ("tasks of last week", (date(2026, 3, 2), date(2026, 3, 8))),
        ("deals in week 12", (date(2026, 3, 16), date(2026, 3, 22))),
        ("my visits in wk 9", (date(2026, 2, 23), date(2026, 3, 1))),
        ("deals in april and may", (date(2026, 4, 1), date(2026, 5, 31))),
        ("visits in january & february", (date(2026, 1, 1), date(2026, 2, 28))),
        ("四月和五月的报备", (date(2026, 4, 1), date(2026, 5, 31))),
        ("deals that expired in January", (date(2026, 1, 1), date(2026, 1, 31))),
    ],
)
def test_a_list_looks_the_way_its_words_look(text: str, days: tuple[date, date]) -> None:
    assert period(text) == days


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("which deals expire next week", None),
        ("下周到期的报备", None),
        ("registrations that expired last month", "expired"),
        ("已过期的报备", "expired"),
    ],
)
def test_what_is_yet_to_end_has_not_expired(text: str, status: str | None) -> None:
    assert understand(text, NOW, "rep").slots.get("status") == status


def test_a_day_that_is_denied_is_not_the_day() -> None:
    slots = understand("not tomorrow, but I'm off from Monday until Wednesday", NOW, "rep").slots
    assert (slots.get("date"), slots.get("until")) == (date(2026, 3, 16), date(2026, 3, 18))


def test_no_deal_closes_since_a_day() -> None:
    said = "Cisco has been at Carlsberg since Tuesday, register Carlsberg for Axians"
    assert "close_date" not in understand(said, NOW, "rep").slots

"""Which partners were not visited, and for how long."""

from datetime import date

import pytest

from language.read import read_as
from language.read.talk.unvisited import own, unvisited, visits_since
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("which partners have I not visited this year", date(2026, 1, 1)),
        ("partners in the North without a visit in the last 60 days", date(2026, 1, 10)),
        ("which partners have no visits in 60 days", date(2026, 1, 10)),
        ("which partners haven't had a visit this year", date(2026, 1, 1)),
        ("who haven't I seen for a month", date(2026, 2, 11)),
        ("which partners haven't been visited for over two months", date(2026, 1, 11)),
        ("any partners we haven't visited recently?", None),
        ("哪家最近没去", None),
        ("who is behind on visits", None),
        ("which partner is overdue for a visit?", None),
        ("who should I visit next", None),
        ("谁的拜访落后了", None),
        ("该拜访谁了", None),
        ("which partners has nobody visited this quarter", date(2026, 1, 1)),
        ("我名下最近没去过的", None),
        ("这周还没去哪家", date(2026, 3, 9)),
        ("有哪些伙伴超过两个月没拜访了", date(2026, 1, 11)),
        ("今年还没拜访过的伙伴", date(2026, 1, 1)),
    ],
)
def test_partners_not_visited(text: str, since: date | None) -> None:
    assert unvisited(text)
    period = read_as("visit.list", visits_since(text), NOW, "rep").get("period")
    assert (period[0] if isinstance(period, tuple) else None) == since


@pytest.mark.parametrize(
    "text",
    [
        "I haven't visited Softline yet",
        "who did not visit Softline last week",
        "which deals have no visit",
        "who has not seen the price list",
        "show my visits this week",
        "今天没去",
        "谁最近没拜访云轩",
        "没去拜访云轩",
    ],
)
def test_other_words(text: str) -> None:
    assert not unvisited(text)


def test_whose_partners_are_meant() -> None:
    assert own("which partners have I not visited")
    assert not own("我们哪家没去")


def test_whom_nobody_visited() -> None:
    assert unvisited("partners nobody visited in the last month")

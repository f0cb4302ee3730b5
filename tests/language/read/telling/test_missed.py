"""Visits that did not come about."""

from datetime import date

import pytest

from language.read import understand
from language.read.telling.missed import missed
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("没去成云轩，下周二再去", "下周二去云轩"),
        ("云轩没去成，下周二再去", "下周二去云轩"),
        ("没去云轩，改周五", "周五去云轩"),
        ("今天本来要去云轩的没去成", ""),
        ("昨天没见到云轩，约了周五下午两点", "周五下午两点去云轩"),
        ("couldn't make it to Softline today, going Friday instead", "visit Softline Friday"),
        ("didn't get to visit nordwind yesterday, rescheduled to next wed 10am", "visit nordwind next wed 10am"),
        ("I was going to see CDW today but didn't make it", ""),
        ("we were supposed to visit Softline yesterday but they cancelled", ""),
        ("didn't manage to see Softline", ""),
    ],
)  # fmt: skip
def test_a_visit_that_was_missed(text: str, instead: str) -> None:
    assert missed(text, NOW) == instead


@pytest.mark.parametrize(
    ("text", "partner", "day"),
    [
        ("没去成云轩，下周二再去", "云轩", date(2026, 3, 17)),
        ("昨天没见到云轩的刘总，约了周五", "云轩", date(2026, 3, 13)),
        ("couldn't make it to Softline today, going Friday instead", "Softline", date(2026, 3, 13)),
        ("push my cdw visit to friday", "cdw", date(2026, 3, 13)),
        ("postpone the meeting with Blue River to next Tuesday please", "Blue River", date(2026, 3, 17)),
    ],
)
def test_it_is_planned_anew(text: str, partner: str, day: date) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["partner"], read.slots["date"]) == ("visit.plan", partner, day)


def test_a_visit_that_is_only_missed_is_none() -> None:
    read = understand("I was going to see CDW today but didn't make it", NOW, "rep")
    assert (read.intent, read.guess) == ("none", "visit.plan")


@pytest.mark.parametrize(
    "text",
    ["昨天没去成云轩，今天写方案，卡在法务", "没去成云轩，因为堵车", "昨天去了云轩，没见到刘总", "我没去过云轩", "哪些伙伴没去过",
     "I didn't get to the Softline quote, today I will", "couldn't make it to standup", "we did not win Globex, going with Vega"],
)  # fmt: skip
def test_other_words(text: str) -> None:
    assert not missed(text, NOW)

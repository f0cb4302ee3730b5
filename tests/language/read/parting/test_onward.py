"""A visit and the next one with the same partner, in one message."""

from datetime import date, time

import pytest

from language.read import read_as, understand
from language.read.names import Names
from tests.language.read.test_understanding import NOW

MONDAY, THURSDAY = date(2026, 3, 9), date(2026, 3, 12)


@pytest.mark.parametrize(
    ("text", "partner", "day"),
    [
        ("visited Softline on Monday, next visit Thursday 10am", "Softline", THURSDAY),
        ("visited Softline on Monday, price was an issue. The next meeting is on Thursday at 10", "Softline", THURSDAY),
        ("周一拜访了云轩，下次拜访周四上午10点", "云轩", THURSDAY),
        ("周一拜访了云轩，下次下周四10点", "云轩", date(2026, 3, 19)),
        ("周一去了云轩，聊了价格，下周二上午10点再去一趟", "云轩", date(2026, 3, 17)),
    ],
)  # fmt: skip
def test_the_visit_is_told_and_the_next_one_kept(text: str, partner: str, day: date) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["partner"], read.slots["date"]) == ("visit.log", partner, MONDAY)
    after = read_as("visit.plan", read.rest, NOW, "rep")
    assert (after["partner"], after["date"], after["time"]) == (partner, day, time(10))


@pytest.mark.parametrize(
    "text",
    ["book Softline for Monday 9am and a second visit Thursday 4pm", "周一9点约云轩，周四下午4点再约一次"],
)
def test_of_two_visits_to_come_each_has_its_hour(text: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["date"], read.slots["time"]) == (
        "visit.plan",
        date(2026, 3, 16),
        time(9),
    )
    assert read_as("visit.plan", read.rest, NOW, "rep")["time"] == time(16)


@pytest.mark.parametrize(
    "text",
    [
        "visited Softline on Monday, next step send the quote Thursday",
        "Phone call with Softline today, next call 20.03.",
        "周一拜访了云轩，下一步下周四发报价",
        "visit Softline again on Friday at 3",
    ],
)
def test_a_step_of_the_note_is_no_second_visit(text: str) -> None:
    assert not understand(text, NOW, "rep").rest


def test_the_next_one_with_another_partner_is_no_step_of_the_first() -> None:
    known = Names.of(partners=["云轩", "长江智联"])
    read = understand("今天拜访了云轩，聊续约，明天上午十点再去长江智联", NOW, "rep", known)
    assert "next_step" not in read.slots
    assert read_as("visit.plan", read.rest, NOW, "rep", known)["partner"] == "长江智联"


def test_of_two_visits_on_a_day_the_first_may_be_of_a_person() -> None:
    read = understand("明天10点见陈静，14点见长江智联的周总", NOW, "rep")
    assert (read.slots["time"], "partner" in read.slots) == (time(10), False)
    after = read_as("visit.plan", read.rest, NOW, "rep")
    assert (after["partner"], after["date"], after["time"]) == ("长江智联", read.slots["date"], time(14))
    assert understand("周三10点见陈静，周四14点见长江智联", NOW, "rep").rest == "周四14点见长江智联"
    assert not understand("明天10点去云轩，14点回来", NOW, "rep").rest


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("I had a meeting with Softline on Monday and with Pinnacle on Tuesday", "I had a meeting with Pinnacle on Tuesday"),
        ("I was at Softline on Monday and at Pinnacle on Tuesday", "I was at Pinnacle on Tuesday"),
    ],
)  # fmt: skip
def test_two_visits_have_each_its_day(text: str, rest: str) -> None:
    names = Names.of(partners=["Softline GmbH", "Pinnacle IT LLC"])
    read = understand(text, NOW, "rep", names)
    assert (read.slots["date"], read.rest) == (date(2026, 3, 9), rest)


@pytest.mark.parametrize(
    ("text", "day", "told"),
    [
        ("周三是培训，周四才正式拜访的云轩", date(2026, 3, 5), "周三是培训"),
        ("12月3号拜访过一次没结果，今天又去了云轩", NOW.date(), "12月3号拜访过一次没结果"),
    ],
)
def test_the_visit_is_on_the_second_day(text: str, day: date, told: str) -> None:
    read = understand(text, NOW, "rep", Names.of(partners=["云轩"]))
    assert (read.intent, read.slots["date"], read.slots["summary"]) == ("visit.log", day, told)


def test_what_is_ordered_of_the_next_is_nothing_told_of_the_first() -> None:
    read = understand(
        "log my visit at Pinnacle yesterday and plan the next one for the 25th at 10", NOW, "rep"
    )
    assert (read.intent, read.slots.get("summary")) == ("visit.log", None)
    assert read_as("visit.plan", read.rest, NOW, "rep")["date"] == date(2026, 3, 25)

"""Values of whole sentences: sums, days, owners, people."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from language.read import Reading, understand
from language.read.pieces import Amount
from language.read.values.digits import total

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")  # a Wednesday


def read(text: str, role: str = "rep", now: datetime = NOW) -> Reading:
    return understand(text, now, role)


def slots(text: str, role: str = "rep") -> dict[str, Any]:
    return dict(read(text, role).slots)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("昨天拜访了神州数码，见了王总和李娜，聊得不错", ("王", "李娜")),
        ("昨天跟神州数码的老周聊了聊，意向很强", ("老周",)),
        ("met Mr. Ortiz at Ingram yesterday, good meeting", ("Ortiz",)),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, people: tuple[str, ...]) -> None:
    assert slots(text)["people"] == people


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("D-1042金额改成90w", Amount(Decimal(900000), None)),
        ("D-1042金额改成12万8", Amount(Decimal(128000), None)),
        ("D-1042金额改成¥80万", Amount(Decimal(800000), "CNY")),
        ("bump D-1042 to $65k", Amount(Decimal(65000), "USD")),
        ("bump D-1042 to 3 lakh", Amount(Decimal(300000), None)),
    ],
)
def test_sums_are_read_in_either_manner(text: str, amount: Amount) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots["amount"]) == ("deal.update", amount)


def test_more_days_are_counted_from_an_end_that_was_not_said() -> None:
    reading = read("D-2077的保护期能不能再延一个月")
    assert (reading.intent, dict(reading.slots)) == ("deal.extend", {"deal": "D-2077"})


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("show my pending registrations", "me"),
        ("我的报备有哪些已经过期了", "me"),
        ("show me all pending registrations", None),
        ("我们这个月丢了哪些单", None),
    ],
)
def test_the_owner_is_me_only_where_it_was_said(text: str, owner: str | None) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots.get("owner")) == ("deal.list", owner)


def test_an_absence_has_a_first_and_a_last_day() -> None:
    assert dict(read("我明天到周五休年假").slots) == {"date": date(2026, 3, 12), "until": date(2026, 3, 13)}
    assert dict(read("I'm on leave tomorrow, skip me").slots) == {"date": date(2026, 3, 12)}


def test_a_sum_taken_back_gives_way_to_the_next() -> None:
    assert read("D-6402 to 70k, sorry 77k").slots["amount"] == Amount(Decimal(77000), None)


@pytest.mark.parametrize(
    ("word", "before", "value"),
    [
        ("65", 60_000, 65_000),
        ("70", 600_000, 700_000),
        ("1.2", 1_000_000, 1_200_000),
        ("65000", 60_000, 65_000),
    ],
)
def test_a_bare_number_beside_a_sum_has_its_unit(word: str, before: int, value: int) -> None:
    assert total(word, [Amount(Decimal(before), None)]) == Amount(Decimal(value), None)
    assert total(word, []) == Amount(Decimal(word), None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("show the registrations that haven't been approved yet", {"status": "pending"}),
        ("show me all approved deals", {"status": "approved"}),
        ("which registrations are waiting for my answer", {"status": "pending"}),
        ("show我所有pending的deal", {"status": "pending", "owner": "me"}),
        ("给我看下我名下的报备", {"owner": "me"}),
    ],
)
def test_the_status_and_the_owner_of_a_list(text: str, told: dict[str, str]) -> None:
    reading = read(text, "lead")
    assert reading.intent == "deal.list"
    assert dict(reading.slots) == told


@pytest.mark.parametrize(("text", "days"), [
    ("I'm on leave until Friday", (11, 13)), ("I am away till 20 March", (11, 20)), ("我请假到周五", (11, 13)),
    ("我休假到下周三", (11, 18)), ("I'm on leave through Friday", (11, 13)), ("I'm on leave from tomorrow until Friday", (12, 13)),
    ("从明天起休假到周五", (12, 13)),
])  # fmt: skip
def test_who_is_away_until_a_day_is_away_from_now_on(text: str, days: tuple[int, int]) -> None:
    first, last = (date(2026, 3, day) for day in days)
    assert slots(text) == {"date": first, "until": last}


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("register First Quarter Finance via Softline, 20k", "First Quarter Finance"),
        ("register Sunday Times via Softline, 10k", "Sunday Times"),
    ],
)
def test_what_is_registered_keeps_the_first_words_of_its_name(text: str, customer: str) -> None:
    assert understand(text, NOW, "rep").slots["customer"] == customer


def test_nothing_is_worth_less_than_nothing() -> None:
    assert "amount" not in understand("register ITV via Softline, FalconGuard -5k, june", NOW, "rep").slots
    assert "amount" in understand("register ITV via Softline, 5-10k", NOW, "rep").slots

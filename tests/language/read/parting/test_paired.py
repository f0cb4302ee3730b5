"""Two registrations or visits in one message: the first is read by its own words, the others are its rest."""

from datetime import datetime
from typing import Any

import pytest

from language.read import Names, Reading, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")  # a Wednesday
NAMES = Names.of(
    partners=[
        "Northgate Systems GmbH",
        "Harborview IT LLC",
        "上海晨曦信息技术有限公司",
        "武汉江源科技有限公司",
    ],
    products=["FalconGuard", "DataVault", "防火墙", "工业网关"],
    customers=["Kestrel Corporation"],
)


def read(text: str) -> Reading:
    return understand(text, NOW, "rep", NAMES)


def values(reading: Reading) -> dict[str, Any]:
    slots = reading.slots
    amount: Any = slots.get("amount")
    return {"customer": slots.get("customer"), "amount": int(amount.value), "contact": slots.get("contact")}


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("two new ones: Nordwind 40 FalconGuard 52k may, Silverline 20 DataVault 30k june", ("Nordwind", 52000), ("Silverline", 30000)),
        ("register Nordwind via Northgate, FalconGuard, 12k, may, and register Silverline via Harborview, DataVault, 34k, june", ("Nordwind", 12000), ("Silverline", 34000)),
        ("register Nordwind via Northgate, 12k, may, no contact\nregister Silverline via Harborview, 34k, june, no contact", ("Nordwind", 12000), ("Silverline", 34000)),
        ("Northgate: Nordwind 12k, Silverline 34k", ("Nordwind", 12000), ("Silverline", 34000)),
        ("register Nordwind A/S 12k, Silverline Wind Systems 34k, both via northgate", ("Nordwind A/S", 12000), ("Silverline Wind Systems", 34000)),
        ("register Nordwind via Northgate 12k may; Silverline via Harborview 34k june", ("Nordwind", 12000), ("Silverline", 34000)),
        ("I have two deals:\n1. Nordwind, FalconGuard, 30 seats, 40k, end of May\n2. Silverline, DataVault, 12 seats, 55k, June", ("Nordwind", 40000), ("Silverline", 55000)),
        ("我要报两个：海信电器 FalconGuard 20套 15万 六月底；苏泊尔 防火墙 10台 20万 七月底", ("海信电器", 150000), ("苏泊尔", 200000)),
        ("报备两个项目：1、海信电器 防火墙 20台 30万 五月；2、苏泊尔 工业网关 50台 60万 六月底", ("海信电器", 300000), ("苏泊尔", 600000)),
        ("报备海信电器，渠道晨曦，防火墙20台，30万，五月签\n报备苏泊尔，渠道江源，网关50台，60万，六月底", ("海信电器", 300000), ("苏泊尔", 600000)),
    ],
)  # fmt: skip
def test_two_registrations_are_never_mixed(
    text: str, first: tuple[str, int], second: tuple[str, int]
) -> None:
    reading = read(text)
    for one, (customer, amount) in ((reading, first), (read(reading.rest), second)):
        assert one.intent == "deal.register"
        assert values(one) == {"customer": customer, "amount": amount, "contact": None}


@pytest.mark.parametrize(
    "text",
    [
        "northgate: nordwind 12k, silverline 34k and lego 30k",
        "register nordwind 12k, silverline 34k, lego 30k, all via northgate",
    ],
)
def test_each_of_three_has_its_sum_and_the_partner_of_all(text: str) -> None:
    first = read(text)
    second = read(first.rest)
    third = read(second.rest)
    told = [
        (one.slots["customer"], one.slots["partner"], values(one)["amount"]) for one in (first, second, third)
    ]
    assert [(str(name).lower(), firm, amount) for name, firm, amount in told] == [
        ("nordwind", "northgate", 12000),
        ("silverline", "northgate", 34000),
        ("lego", "northgate", 30000),
    ]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("今天拜访晨曦见陈静聊了样机，下一步周五寄合同；明天下午两点去江源谈培训", ("visit.log", "晨曦"), ("visit.plan", "江源")),
        ("visited Northgate today, met Jonas, talked pricing; tomorrow at 2pm visit Harborview about training", ("visit.log", "Northgate"), ("visit.plan", "Harborview")),
        ("visited Northgate today, he wants a discount. Also visited Harborview yesterday with Dana, talked training", ("visit.log", "Northgate"), ("visit.log", "Harborview")),
        ("今天上午去了晨曦，见了陈静，聊续约；下午去了江源，见了刘工，谈培训", ("visit.log", "晨曦"), ("visit.log", "江源")),
        ("上午去了鼎新科技聊了下合作意向，下午去了恒泰网络，他们嫌返点低", ("visit.log", "鼎新科技"), ("visit.log", "恒泰网络")),
        ("yesterday I saw Northgate at 10 and Harborview in the afternoon, both want a Q2 plan", ("visit.log", "Northgate"), ("visit.log", "Harborview")),
        ("plan a visit to Northgate Friday at 10 about renewal, and one to Harborview Monday at 2 about training", ("visit.plan", "Northgate"), ("visit.plan", "Harborview")),
        ("saw Jonas at Northgate and Karen at Harborview", ("visit.log", "Northgate"), ("visit.log", "Harborview")),
        ("I visited Northgate and Harborview today", ("visit.log", "Northgate"), ("visit.log", "Harborview")),
        ("talked to Northgate and to Harborview today", ("visit.log", "Northgate"), ("visit.log", "Harborview")),
        ("明天上午晨曦 下午江源", ("visit.plan", "晨曦"), ("visit.plan", "江源")),
        ("明天晨曦、后天江源", ("visit.plan", "晨曦"), ("visit.plan", "江源")),
        ("明天上午去晨曦，下午江源，后天Northgate", ("visit.plan", "晨曦"), ("visit.plan", "江源")),
        ("周四晨曦周五江源", ("visit.plan", "晨曦"), ("visit.plan", "江源")),
        ("昨天上午晨曦 下午江源", ("visit.log", "晨曦"), ("visit.log", "江源")),
        ("上午见了晨曦下午去了江源", ("visit.log", "晨曦"), ("visit.log", "江源")),
        ("明天上午十点去晨曦下午三点去江源", ("visit.plan", "晨曦"), ("visit.plan", "江源")),
        ("下周二去晨曦谈续约，下周三下午去江源谈培训", ("visit.plan", "晨曦"), ("visit.plan", "江源")),
    ],
)  # fmt: skip
def test_two_visits_are_never_mixed(text: str, first: tuple[str, str], second: tuple[str, str]) -> None:
    reading = read(text)
    other = read(reading.rest)
    assert (reading.intent, reading.slots["partner"]) == first
    assert (other.intent, other.slots["partner"]) == second


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("今天拜访了晨曦和江源，晨曦那边说价格太高，江源下周要做培训", "晨曦那边说价格太高", "今天拜访了江源，江源下周要做培训"),
        ("昨天拜访了江源、晨曦，聊了返点，晨曦要样机", "聊了返点", "昨天拜访了晨曦，聊了返点，晨曦要样机"),
        ("昨天拜访了江源、晨曦，周总说下个月下单", "周总说下个月下单", "昨天拜访了晨曦，周总说下个月下单"),
        ("visited Northgate and Harborview today, Northgate says we are too expensive, Harborview wants a training",
         "Northgate says we are too expensive", "visited Harborview today, Harborview wants a training"),
    ],
)  # fmt: skip
def test_of_two_visited_each_keeps_what_is_said_of_it_alone(text: str, first: str, second: str) -> None:
    reading = read(text)
    assert (reading.slots["summary"], reading.rest) == (first, second)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday I saw Northgate at 10 and Harborview in the afternoon",
        "昨天上午去了晨曦见陈静，下午去了江源见吴总",
        "visit Northgate at 9 and Harborview at 11 tomorrow",
    ],
)
def test_the_second_visit_is_of_the_same_day(text: str) -> None:
    reading = read(text)
    assert read(reading.rest).slots["date"] == reading.slots["date"]


@pytest.mark.parametrize(
    "text",
    [
        "register Nordwind via Northgate, FalconGuard, 50 seats, 60k; DataVault 20k option maybe; closing in June",
        "register Nordwind via Northgate, 12k, may; no, it's Silverline, 34k, june",
        "报备海信电器20台30万五月；不对，应该是苏泊尔20台20万六月",
        "报备海信电器，渠道晨曦；产品防火墙；金额30万，去年25万；六月底签约",
        "visited Northgate today; Jonas wants a demo tomorrow; send the datasheet on Friday",
        "拜访了晨曦，聊了江源的事",
        "met Jonas at Northgate and Karen was there too",
        "saw Jonas at Northgate and sent the quote to Harborview",
        "met Jonas at Northgate today, they lost a deal to Harborview last week, send a quote by Friday",
    ],
)
def test_one_request_with_several_values_stays_one(text: str) -> None:
    assert not read(text).rest


def test_who_is_met_where() -> None:
    reading = read("called Jonas at Northgate about prices and Karen at Harborview about training")
    assert reading.slots["people"] == ("Jonas",)
    assert read(reading.rest).slots["people"] == ("Karen",)


def test_two_customers_by_two_partners() -> None:
    reading = read("register Nordwind via Northgate and Silverline via Harborview")
    second = read(reading.rest)
    assert (reading.slots, second.slots) == (
        {"customer": "Nordwind", "partner": "Northgate"},
        {"customer": "Silverline", "partner": "Harborview"},
    )


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        ("上午跑了晨曦下午江源", "visit.log", "下午跑了江源"),
        ("今天上午见了晨曦谈返点，下午江源聊培训", "visit.log", "今天下午见了江源聊培训"),
        ("明天上午晨曦下午江源", "visit.plan", "明天下午江源"),
    ],
)
def test_another_partner_in_another_part_of_the_day(text: str, intent: str, rest: str) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots["partner"], reading.rest) == (intent, "晨曦", rest)


def test_a_third_is_kept_in_the_rest() -> None:
    reading = read(
        "报备三个：海信电器 防火墙 20台 30万 五月；苏泊尔 网关 50台 60万 六月底；老板电器 防火墙 9台 10万 七月"
    )
    second = read(reading.rest)
    third = read(second.rest)
    assert [one.slots["customer"] for one in (reading, second, third)] == ["海信电器", "苏泊尔", "老板电器"]


@pytest.mark.parametrize(
    "text",
    [
        "register Nordwind via Northgate, 30 seats, 15k usd, total 14k",
        "register Nordwind, Northgate, 30k EUR, discount 3k, june",
        "报备徐工集团，30台，15万，首付5万，6月签",
    ],
)
def test_another_sum_is_no_other_deal(text: str) -> None:
    assert not read(text).rest


def test_what_stands_behind_both_is_of_both() -> None:
    first = understand(
        "register Nordwind 40k and Silverline 90k via Northgate, FalconGuard, june", NOW, "rep", NAMES
    )
    assert {"partner": "Northgate", "product": "FalconGuard"}.items() <= first.slots.items()
    assert "close_date" in first.slots

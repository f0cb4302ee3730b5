"""What a registration says by its label, and the sentence without it."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from language.read.answering.besides import besides, listed
from language.read.pieces import Amount

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
ALL = ("list_price", "discount", "price_date", "project")


@pytest.mark.parametrize(
    ("text", "slot", "value", "rest"),
    [
        ("register Globex, 22k, list price 25k, June", "list_price", Amount(Decimal(25000), None), "register Globex, 22k, June"),
        ("报备远景，目录价15万美元，成交价12万美元", "list_price", Amount(Decimal(150000), "USD"), "报备远景, 成交价12万美元"),
        ("register Globex, June, price application on 2 April", "price_date", date(2026, 4, 2), "register Globex, June"),
        ("报备远景，六月签，4月20日申请价格", "price_date", date(2026, 4, 20), "报备远景，六月签"),
        ("register Globex, 60k, project: plant 2", "project", "plant 2", "register Globex, 60k"),
        ("报备武钢集团的安全改造项目，80万", "project", "安全改造项目", "报备武钢集团, 80万"),
        ("register Globex, 32k, closing June 30, list is 19,500", "list_price", Amount(Decimal(19500), None), "register Globex, 32k, closing June 30"),
        ("register Globex, 60k, project ferry wifi, June", "project", "ferry wifi", "register Globex, 60k, June"),
        ("register Globex, the plant network project, 60k", "project", "plant network project", "register Globex, 60k"),
        ("报备柳钢，项目智慧工厂，52万", "project", "智慧工厂", "报备柳钢, 52万"),
        ("报备广西路桥，南宁机房改造项目，52万", "project", "南宁机房改造项目", "报备广西路桥, 52万"),
        ("register Globex for the project New plant, 60k", "project", "New plant", "register Globex, 60k"),
        ("register Globex for the Phoenix project, 60k", "project", "Phoenix project", "register Globex, 60k"),
        ("register Globex' Phoenix project, 60k", "project", "Phoenix project", "register Globex, 60k"),
        ("register Globex, 60k, project name is Phoenix", "project", "Phoenix", "register Globex, 60k"),
        ("it's the Cell 4 project", "project", "Cell 4 project", ""),
        ("报备柳钢，52万，项目名称：油田网", "project", "油田网", "报备柳钢，52万"),
        ("register the Phoenix project at Globex, 60k", "project", "Phoenix project", "register, at Globex, 60k"),
        ("register Globex - project Blue Sky - 60k", "project", "Blue Sky", "register Globex, - 60k"),
        ("报备 柳钢 智慧工厂项目 52万", "project", "智慧工厂项目", "报备 柳钢, 52万"),
        ("报备柳钢，项目名智慧工厂，52万", "project", "智慧工厂", "报备柳钢, 52万"),
        ("報備柳鋼，項目名稱：燈塔，52萬", "project", "燈塔", "報備柳鋼, 52萬"),
        ("是油田网项目", "project", "油田网项目", ""),
        ("register Globex, 60k, no discount", "discount", Decimal(0), "register Globex, 60k"),
        ("register Globex, 60k, 30% off", "discount", Decimal(30), "register Globex, 60k"),
    ],
)  # fmt: skip
def test_a_label_and_its_value(text: str, slot: str, value: object, rest: str) -> None:
    assert besides(text, ALL, NOW) == ({slot: value}, rest)


@pytest.mark.parametrize(
    "text",
    [
        "register Globex, 60k, it is a big project", "register Globex for their new project, 60k", "the project is delayed",
        "register Globex, project 60k, June", "register Globex, project starts in May", "项目是真的", "项目是客户自己的",
        "报备柳钢，52万，项目预算已批", "报备柳钢，是个大项目", "register a project at Globex, 60k",
    ],
)  # fmt: skip
def test_what_is_told_of_a_project_is_no_name(text: str) -> None:
    assert "project" not in besides(text, ALL, NOW)[0]


def test_only_what_is_wanted_is_looked_for() -> None:
    text = "register Globex, 22k, list price 25k"
    assert besides(text, ("discount",), NOW) == ({}, text)


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("50 FalconGuard, 60k, closing June", True), ("工业网关 20万美元 6月签", True), ("the budget is now 60k", False),
        ("new CFO, he has approved the project", False), ("客户换了采购总监，预算下来了", False),
    ],
)  # fmt: skip
def test_what_lists_a_registration_is_no_news(text: str, lists: bool) -> None:
    assert listed(text) is lists

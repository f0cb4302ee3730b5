"""Which of several values of a message holds, and what is no value of its slot."""

from datetime import date, time
from decimal import Decimal

import pytest

from language.read import read_as
from language.read.pieces import Amount
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("intent", "text", "slot", "value"),
    [
        ("deal.register", "报备远景能源，套数是一百二，六月签", "quantity", 120),
        ("deal.register", "报备一份，客户远景能源，台数：三十六", "quantity", 36),
        ("deal.register", "报备远景能源，两万一个，一共三十个", "quantity", 30),
        ("deal.register", "报备远景能源，网关30台先别填", "quantity", None),
        ("deal.register", "报备远景能源，数量30别写成300", "quantity", 30),
        ("deal.update", "D-1042 上周三客户砍了预算，金额改成30万", "close_date", None),
        ("deal.update", "D-1042 昨天签的，成交日期改成昨天", "close_date", date(2026, 3, 10)),
        ("deal.update", "D-1042签约改到 6 月 30 日", "close_date", date(2026, 6, 30)),
        ("deal.extend", "D-1042再延两周，资料周三补", "until", None),
        ("deal.extend", "D-1042延三十天，到6月30日", "until", date(2026, 6, 30)),
        ("deal.reject", "拒掉迈为，跟D-6600重", "deal", None),
        ("visit.log", "3.5 拜访神州数码", "date", date(2026, 3, 5)),
        ("visit.log", "周二没见成，昨天去了神州数码", "date", date(2026, 3, 10)),
        ("visit.log", "今天没去成神州数码，改电话聊的", "date", date(2026, 3, 11)),
        ("visit.log", "saw Jonas at Softline, Kaufmann should come in by end of March", "date", None),
        ("visit.log", "lunch with Dan from Pinnacle. He said they'd sign by May 20", "date", None),
        ("visit.log", "was at Softline, they will decide on May 5", "date", None),
        ("visit.log", "I wanted to log that I met Jonas at Softline on Tuesday", "date", date(2026, 3, 10)),
        ("deal.extend", "give D-1042 another quarter, so June 30", "until", date(2026, 6, 30)),
        ("visit.plan", "神州数码周四排满了，周五下午两点去", "date", date(2026, 3, 13)),
        ("visit.plan", "周五别忘了去神州数码", "date", date(2026, 3, 13)),
        ("visit.plan", "原来约的三点，改到四点，周五去神州数码", "time", time(16)),
        ("task.add", "D-1042的保护期4月10日到期，提醒我4月3日问一下", "date", date(2026, 4, 3)),
        ("deal.list", "一月到二月丢的单子，赢的不要", "period", (date(2026, 1, 1), date(2026, 2, 28))),
        ("partner.list", "蜜月期的有哪些，试错期的不算", "stage", "honeymoon"),
        ("partner.list", "蜜月期的一个都不要漏", "stage", "honeymoon"),
        ("visit.log", "昨天去了神州数码，他们嫌单价高", "objection", "price"),
        ("visit.log", "昨天去了神州数码，王总关心有没有市场活动", "objection", None),
    ],
)
def test_what_holds(intent: str, text: str, slot: str, value: object) -> None:
    assert read_as(intent, text, NOW, "rep").get(slot) == value


@pytest.mark.parametrize(
    ("intent", "text", "value", "currency"),
    [
        ("deal.win", "D-1042赢了，预算80万最后签了76万5", "765000", None),
        ("deal.register", "报备远景能源，budget USD 60k，但实际报价是55k", "55000", "USD"),
        ("deal.register", "报备远景能源，预算60万，六月签", "600000", None),
        ("deal.update", "D-1042含税56万5，不含税50万，金额按不含税的改", "500000", None),
    ],
)
def test_the_sum_that_it_came_to(intent: str, text: str, value: str, currency: str | None) -> None:
    assert read_as(intent, text, NOW, "rep").get("amount") == Amount(Decimal(value), currency)

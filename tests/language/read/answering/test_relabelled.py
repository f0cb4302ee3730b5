from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from language.read.answering.relabelled import placed, relabelled
from language.read.pieces import Amount

NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "slot", "value", "rest"),
    [
        ("Acme Robotics: list price 1k", "list_price", Amount(Decimal(1000), None), "Acme Robotics"),
        ("change the list price of Acme Robotics to 24k", "list_price", Amount(Decimal(24000), None), "Acme Robotics"),
        ("the list price should be $26k", "list_price", Amount(Decimal(26000), "USD"), ""),
        ("Globex: the discount is 15% and amount 55k", "discount", Decimal(15), "Globex, and amount 55k"),
        ("Globex: price application on 12 April", "price_date", date(2026, 4, 12), "Globex"),
        ("move the price application from 30 March to 12 April", "price_date", date(2026, 4, 12), ""),
        ("Globex: place is Aarhus", "place", "Aarhus", "Globex"),
        ("change the project name of Globex to Robo Two", "project", "Robo Two", "Globex"),
        ("价格申请改到4月12日", "price_date", date(2026, 4, 12), ""),
        ("海尔的目录价从80万改成90万，金额改成70万", "list_price", Amount(Decimal(900000), None), "海尔, 金额改成70万"),
        ("海尔：项目改成冷链二期", "project", "冷链二期", "海尔"),
        ("把海尔的地点改成青岛", "place", "青岛", "把海尔"),
        ("目录价是90万", "list_price", Amount(Decimal(900000), None), ""),
        ("海尔：目录价70万", "list_price", Amount(Decimal(700000), None), "海尔"),
        ("折扣改成八五折", "discount", Decimal(15), ""),
    ],
)  # fmt: skip
def test_a_change_by_the_name_of_its_field(text: str, slot: str, value: object, rest: str) -> None:
    assert relabelled(text, NOW) == ({slot: value}, rest)


@pytest.mark.parametrize(
    "text",
    [
        "is the list price 30k?", "what is the list price of Acme?", "move the project to June", "the project is delayed",
        "Globex: amount 60k", "项目改到六月", "项目推迟到七月", "三一的项目推迟到7月了", "目录价是多少？", "the place was nice", "项目改成80万",
        "the project goes to Brightpath", "change the place to somewhere nicer",
    ],
)  # fmt: skip
def test_what_changes_no_such_field(text: str) -> None:
    assert not relabelled(text, NOW)[0]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("no, in Aarhus", "Aarhus"), ("no, the place is Aarhus", "Aarhus"), ("不对，在苏州", "苏州"), ("地点改成苏州", "苏州"),
        ("in Aarhus", ""), ("no, in June", ""), ("no, the customer is Aarhus", ""), ("不对，在下周", ""),
    ],
)  # fmt: skip
def test_where_a_customer_is(text: str, place: str) -> None:
    assert placed(text, NOW) == place

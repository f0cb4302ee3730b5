"""希望 and its like before a day are no name."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from language.read import Names, understand
from language.read.pieces import Amount

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(partners=("上海云轩信息技术有限公司",), products=("防火墙",))


@pytest.mark.parametrize("wish", ["希望", "预计", "争取", "我们希望能", "计划在"])
def test_a_wish_is_no_name(wish: str) -> None:
    slots = understand(
        f"报备海信，云轩，去年采购50万，今年预算批了72万，{wish}5月底签", NOW, "rep", NAMES
    ).slots
    assert slots == {
        "customer": "海信",
        "partner": "云轩",
        "amount": Amount(Decimal(720000), None),
        "close_date": date(2026, 5, 31),
    }


def test_a_firm_that_is_called_so_keeps_its_name() -> None:
    slots = understand("报备新希望集团，云轩，防火墙，5月底签", NOW, "rep", NAMES).slots
    assert slots["customer"] == "新希望集团"

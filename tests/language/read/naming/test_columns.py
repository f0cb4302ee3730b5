"""Registrations told in fields with blanks between them."""

from datetime import UTC, datetime

import pytest

from language.read import understand
from language.read.names import Names

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
NAMES = Names.of(
    partners=["上海云轩信息技术有限公司"],
    customers=["三一重工股份有限公司", "远景能源有限公司"],
    products=["防火墙"],
)


@pytest.mark.parametrize(
    ("text", "customer", "partner"),
    [
        ("报备三一重机 云轩 防火墙 10台 8万 六月底", "三一重机", "云轩"),
        ("报备一下 三一重能 云轩 防火墙 12台", "三一重能", "云轩"),
        ("报备 三一重工 云轩 防火墙 15台 9万 六月底签", "三一重工", "云轩"),
        ("报备 远景动力 云轩 防火墙 5台 3万 7月底", "远景动力", "云轩"),
        ("报备 常州天合光能 云轩 防火墙 20台 12万 五月底签", "常州天合光能", "云轩"),
        ("帮我报备 杭州海康威视 云轩 防火墙 15台 9万 联系人张总", "杭州海康威视", "云轩"),
        ("报备 云轩 苏州汇川技术 防火墙 15台 9万 六月底签", "苏州汇川技术", "云轩"),
        ("报备 宁德时代 通过 云轩 防火墙 20台 12万 五月底签", "宁德时代", "云轩"),
        ("报备 商汤科技 走云轩 防火墙 20台 12万", "商汤科技", "云轩"),
    ],
)
def test_a_blank_bounds_a_name(text: str, customer: str, partner: str) -> None:
    slots = understand(text, NOW, "rep", NAMES).slots
    assert (slots["customer"], slots["partner"]) == (customer, partner)
    assert slots["product"] == "防火墙"


def test_what_is_no_name_stays_none() -> None:
    slots = understand("报备 三一重工 防火墙 20台 五月底 联系人 李工", NOW, "rep", NAMES).slots
    assert (slots["customer"], slots.get("partner"), slots["contact"]) == ("三一重工", None, "李")

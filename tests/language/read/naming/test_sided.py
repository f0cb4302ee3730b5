"""The side of a firm by the noun that follows its name."""

import pytest

from language.read import read_as
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("intent", "text", "customer", "partner"),
    [
        ("deal.register", "报备太原晋能信息，云启报的，防火墙20台", "太原晋能信息", "云启"),
        ("deal.register", "登记：卫龙食品，河南云腾转过来的，ERP网关 12套", "卫龙食品", "河南云腾"),
        ("deal.status", "汇信代报的海康项目批了没", "海康", "汇信"),
        ("deal.status", "五芳斋报的单，几天了还没动静，查下", "五芳斋", None),
    ],
)
def test_who_hands_it_in_is_the_partner(intent: str, text: str, customer: str, partner: str | None) -> None:
    slots = read_as(intent, text, NOW, "rep")
    assert (slots.get("customer"), slots.get("partner")) == (customer, partner)


def test_who_snatches_at_it_is_a_competitor() -> None:
    slots = read_as(
        "deal.register", "西双版纳万达那边酒店要换门锁，海康没跟了换成凯迪仕在抢，四百二十把", NOW, "rep"
    )
    assert slots["competitor"] == "凯迪仕"


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("鼎新那家经销商报的有哪些", "partner"),
        ("請把上一季的報備全部列給我，鼎新那家經銷商報的就好", "partner"),
        ("鼎新这家客户的报备有哪些", "customer"),
    ],
)
def test_the_noun_tells_the_side(text: str, slot: str) -> None:
    assert slot in read_as("deal.list", text, NOW, "rep")

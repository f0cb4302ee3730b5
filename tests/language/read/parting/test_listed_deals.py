"""Two registrations in one message, each with its own sum and day."""

from datetime import datetime

import pytest

from language.read import understand
from language.read.names import Names

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "customer", "amount", "rest"),
    [
        ("报备柳钢工业网关20万6月签，宝钢防火墙30万7月签", "柳钢", 200000, "报备宝钢防火墙30万7月签"),
        (
            "给长江智联报三个：格力30万四月签，美的25万五月签",
            "格力",
            300000,
            "给长江智联报备：美的25万五月签",
        ),
        (
            "报两个项目，徐工机械的工业网关15万，中联重科的防火墙8万",
            "徐工机械",
            150000,
            "报备 中联重科的防火墙8万",
        ),
        ("云轩报了两个项目：格力30万四月签，海信25万五月签", "格力", 300000, "给云轩报备：海信25万五月签"),
        (
            "register three for Softline: Nestle 30k April, Unilever 25k May, Danone 40k June",
            "Nestle",
            30000,
            "register via Softline: Unilever 25k May, Danone 40k June",
        ),
        (
            "报备两个：柳钢，网关，20万，6月，宝钢，防火墙，30万，7月",
            "柳钢",
            200000,
            "报备宝钢，防火墙，30万，7月",
        ),
        (
            "报备两个 一个是柳钢 30台网关 50万 一个是宝钢 20台防火墙 30万 都是云轩的 都是六月底签",
            "柳钢",
            500000,
            "报备宝钢 20台防火墙 30万 云轩的 六月底签",
        ),
        (
            "register two deals: Bosch FalconGuard 20k June, Siemens DataVault 30k July",
            "Bosch",
            20000,
            "register Siemens DataVault 30k July",
        ),
        (
            "register Edeka 40k June, Rewe 45k July, and Aldi 30k May",
            "Edeka",
            40000,
            "register Rewe 45k July, and Aldi 30k May",
        ),
        (
            "报备柳钢20万6月签，宝钢30万7月签，鞍钢40万8月签",
            "柳钢",
            200000,
            "报备宝钢30万7月签，鞍钢40万8月签",
        ),
    ],
)
def test_the_first_is_read_alone_and_the_second_follows(
    text: str, customer: str, amount: int, rest: str
) -> None:
    reading = understand(text, NOW, "partner")
    assert (reading.slots["customer"], reading.slots["amount"].value) == (customer, amount)  # type: ignore[attr-defined]
    assert reading.rest == rest


@pytest.mark.parametrize(
    ("text", "customer", "rest"),
    [
        ("报备美的和格力", "美的", "报备格力"),
        ("我想报两个，一个美的一个格力", "美的", "报备格力"),
        ("报备美的和格力，都是工业网关10台", "美的", "报备格力，工业网关10台"),
        ("报备北京和利时", "北京和利时", ""),
        ("报备永和食品", "永和食品", ""),
        ("报备美的和工业网关", "美的", ""),
    ],
)
def test_two_customers_by_their_names_alone(text: str, customer: str, rest: str) -> None:
    reading = understand(text, NOW, "partner", Names.of(products=["工业网关"]))
    assert (reading.slots["customer"], reading.rest) == (customer, rest)


@pytest.mark.parametrize(
    "text",
    [
        "报备柳钢工业网关，一期20万6月签，二期30万9月签",
        "报备三一重工，20台网关，80万，六月签，对手华为报价75万，五月投标",
        "register Bosch, FalconGuard, 20k in June, the rest 30k in July",
    ],
)
def test_parts_of_one_deal_are_not_two(text: str) -> None:
    assert not understand(text, NOW, "partner").rest

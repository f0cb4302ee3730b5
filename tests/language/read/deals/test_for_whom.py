"""Through whom the customer just looked up is registered."""

import pytest

from language.read.deals.for_whom import for_whom, for_whose_use, takes


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ok register it for Brightpath then", "Brightpath"),
        ("register it via Softline", "Softline"),
        ("那给云轩报上", "云轩"),
        ("register it for me", ""),
        ("register it", ""),
        ("那我报备一下", ""),
        ("给三一的项目报备", ""),
    ],
)
def test_the_partner_who_brings_it(text: str, who: str) -> None:
    assert for_whom(text) == who


@pytest.mark.parametrize(
    ("text", "user"),
    [
        ("云轩要10套工业网关给美的用", "美的"),
        ("Softline wants 20 seats for their customer Lidl", "Lidl"),
        ("我们要10套工业网关，给美的用的，月底要", "美的"),
        ("要10套工业网关给美的", "美的"),
        ("要10套工业网关给个报价", ""),
        ("要10套工业网关给客户用", ""),
        ("云轩要50套防火墙", ""),
    ],
)
def test_the_end_customer_who_uses_it(text: str, user: str) -> None:
    assert for_whose_use(text) == user


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ok take Bayer", "Bayer"), ("then we'll take Volvo Trucks please", "Volvo Trucks"), ("let's go with Bayer", "Bayer"), ("那要拜耳吧", "拜耳"),
        ("take it", ""), ("take your time", ""), ("can I take part", ""), ("要60套吧", ""), ("ok", ""),
    ],
)  # fmt: skip
def test_which_is_taken(text: str, name: str) -> None:
    assert takes(text) == name

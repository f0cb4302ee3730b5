"""Why a deal was lost, behind whom it was lost to."""

import pytest

from language.read.telling.lost import why_lost


@pytest.mark.parametrize(
    ("text", "competitor", "why"),
    [
        ("这单丢了 输给华为 价格", "华为", "价格"),
        ("三一重工丢了，输给华为，因为价格太高。", "华为", "价格太高"),
        ("lost Globex to Cisco, price", "Cisco", "price"),
        ("lost Globex to Cisco because of the price.", "Cisco", "the price"),
        ("lost Globex to Cisco", "Cisco", ""),
        ("lost Globex to Cisco yesterday", "Cisco", ""),
        ("输给华为了", "华为", ""),
        ("lost Globex", "", ""),
        ("lost Globex, price", "Cisco", ""),
        ("lost to Cisco " + "price " * 40, "Cisco", ""),
    ],
)
def test_the_reason_stands_behind_the_competitor(text: str, competitor: str, why: str) -> None:
    assert why_lost(text, competitor) == why

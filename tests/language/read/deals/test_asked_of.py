"""What the partner of a deal that is named is to be asked."""

import pytest

from language.read.deals.asked_of import asked
from language.read.names import Names

NAMES = Names({})
for kind, known in {"partner": ("云轩", "Pinnacle"), "customer": ("三一", "Three Rivers")}.items():
    for name in known:
        NAMES.learn(kind, name)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("go back to the partner on Three Rivers: which site is it", {"customer": "Three Rivers", "question": "which site is it"}),
        ("go back to Pinnacle on D-1042: which site is it", {"deal": "D-1042", "question": "which site is it"}),
        ("kindly revert to Pinnacle on Three Rivers, PO copy missing", {"customer": "Three Rivers", "question": "PO copy missing"}),
        ("need more info on Three Rivers before I decide", {"customer": "Three Rivers"}),
        ("ask for more details on the Three Rivers deal", {"customer": "Three Rivers"}),
        ("三一还需要更多资料", {"customer": "三一"}),
        ("三一的资料不全，先别批", {"customer": "三一"}),
        ("三一退回去，让他们写清楚数量", {"customer": "三一", "question": "写清楚数量"}),
        ("问一下云轩三一谁拍板", {"customer": "三一", "question": "三一谁拍板"}),
    ],
)  # fmt: skip
def test_the_partner_is_asked(text: str, said: dict[str, str]) -> None:
    assert asked(text, NAMES) == ("deal.ask", said)


@pytest.mark.parametrize(
    "text",
    ["need more info on Pinnacle", "go back to the office on Three Rivers", "三一的资料发我", "问一下云轩有没有时间", "问一下三一预算", "三一需要更多网关"],
)  # fmt: skip
def test_nobody_is_asked(text: str) -> None:
    assert asked(text, NAMES) is None

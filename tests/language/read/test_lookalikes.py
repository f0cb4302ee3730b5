"""Names that look like numbers, days or sums."""

import pytest

from language.read.lookalikes import firm, lookalikes
from language.read.normal import normal


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("register Monday.com please", "Monday.com"),
        ("帮我报备七天酒店", "七天酒店"),
        ("register thursday boot company via red river", "thursday boot company"),
        ("Sunday Citizen AB wants more", "Sunday Citizen"),
        ("knock 3M down", "3M"),
        ("approve 24/7 Fitness", "24/7"),
        ("Sunday Times wants 20 seats", "Sunday Times"),
        ("Friday Harbor Ltd signed", "Friday Harbor Ltd"),
        ("lunch with april computing today", "april computing"),
        ("what about october gmbh in june", "october gmbh"),
        ("register Acme, 45k, may, contact Jan", "Jan"),
        ("45k, contact is jan, june", "jan"),
        ("met Jan and June at Softline", "June"),
    ],
)
def test_a_name_is_found(text: str, name: str) -> None:
    plain = normal(text)
    assert name in [plain.text[span.start : span.end] for span in lookalikes(plain)]


@pytest.mark.parametrize(
    "text",
    [
        "met CDW on Monday, good meeting",
        "we offer 24/7 support to Globex",
        "close 24/7 via CDW",
        "next friday the company signs",
        "七天后提醒我",
        "bump it to 3M",
        "monday we met the group",
        "in June our company signs",
        "contact them in May",
        "met in May, closing June",
        "contact Tom, may",
        "by monday furniture will be here",
        "On Sunday Bob wants 20 seats",
        "Need 20 Instruments",
    ],
)
def test_a_day_stays_a_day(text: str) -> None:
    assert lookalikes(normal(text)) == []


@pytest.mark.parametrize(
    ("name", "firms"),
    [
        ("Stark Industries", True),
        ("Acme Group", True),
        ("Otto GmbH", True),
        ("happy hogan", False),
        ("Bob Meyer", False),
    ],
)
def test_the_words_that_firms_have(name: str, firms: bool) -> None:
    assert firm(name) is firms

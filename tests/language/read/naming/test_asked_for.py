"""Names behind the words that ask for a registration, whose first word looks like a day or a number."""

import pytest

from language.read.naming.asked_for import asked_for
from language.read.normal import normal


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("new reg - Friday Harbor Marina - 8 sensors", "Friday Harbor Marina"),
        ("reg for Q4 Analytics pls, 90 seats", "Q4 Analytics"),
        ("register 3 July Events via softline", "3 July Events"),
        ("register 2 Degrees Ltd via softline", "2 Degrees Ltd"),
        ("status of Twelve Oaks Dairy", "Twelve Oaks Dairy"),
        ("take back my registration for 5 Acres Organic", "5 Acres Organic"),
        ("the customer is called tomorrow's kitchen through Softline", "tomorrow's kitchen"),
        ("visited Monday Systems yesterday", "Monday"),
    ],
)
def test_a_name_that_begins_like_a_day_or_a_number(text: str, name: str) -> None:
    said = normal(text)
    assert [said.text[span.start : span.end] for span in asked_for(said)] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "register 40 seats for Orbit Media through CDW",
        "register 40 FalconGuard for Orbit Media via CDW",
        "register 5 GateKeeper 40 for Globex",
        "register Globex for Friday",
        "met Softline Friday",
        "报备 五月签的那个客户",
        "报备 周五见的那家 20套",
    ],
)
def test_a_day_and_a_count_stay_what_they_are(text: str) -> None:
    assert not [*asked_for(normal(text))]

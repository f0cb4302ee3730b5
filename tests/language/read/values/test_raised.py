"""Sums that are added to what stands, or taken from it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from language.carrying import carried, carried_again
from language.read import understand
from language.read.names import Names
from language.read.pieces import Amount, More

NOW = datetime(2026, 3, 11, 16, tzinfo=ZoneInfo("Asia/Shanghai"))
NAMES = Names.of(customers=["Globex Corporation", "三一重工"])


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("bump Globex by 10k", 1),
        *(("Globex +10k", 1), ("+10k", 1), ("Globex - 75k", 0)),
        ("Globex: 5k more", 1),
        ("take 5k off Globex", -1),
        ("take 2k off Globex", -1),
        ("add 10k to Globex", 1),
        ("Globex dropped by 5k", -1),
        ("globex went up by 15k to 75k", 0),
        ("Globex closes by June, 75k", 0),
        ("三一比原来多了5万", 1),
        ("三一再加五万", 1),
        ("三一预算追加10万", 1),
        ("三一金额下调3万", -1),
        ("三一加到20万", 0),
        ("三一差不多20万", 0),
        ("三一少报了5万", 1),
        ("三一多报了5万", -1),
        ("三一至少20万", 0),
        ("no, 5k more", 1),
        ("再加两万", 1),
        ("Globex up 5k", 1),
        ("bring Globex down 5k", -1),
        ("Globex is down to 55k", 0),
        ("no, 60k", 0),
    ],
)
def test_a_sum_tells_whether_it_is_added(text: str, way: int) -> None:
    amount = understand(text, NOW, "rep", NAMES).slots["amount"]
    assert isinstance(amount, Amount)
    assert amount.way == way


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Globex: add 20 more units", 1),
        ("take 5 units off Globex", -1),
        ("三一再加20套", 1),
        ("三一加到80套", 0),
        ("add 10 more seats", 1),
        ("10 seats more", 1),
        ("10 seats less", -1),
        ("10 seats", 0),
        ("globex wants 20 more falconguard seats", 1),
        ("make it 40 units", 0),
    ],
)
def test_a_count_tells_whether_it_is_added(text: str, way: int) -> None:
    count = understand(text, NOW, "rep", NAMES).slots["quantity"]
    assert (count.way if isinstance(count, More) else 0) == way


def test_what_is_added_goes_along_with_a_choice() -> None:
    again = carried_again(carried({"quantity": More.of(20, -1)}))["quantity"]
    assert isinstance(again, More)
    assert (again, again.way) == (20, -1)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("三一赢了，多了5万", 1),
        ("Globex won, 5k more", 1),
        ("Globex signed today, 5k less than registered", -1),
        ("Globex won for 65k", 0),
        ("三一赢了，最后17万", 0),
    ],
)
def test_a_win_may_be_of_so_much_more_than_was_registered(text: str, way: int) -> None:
    sum_ = understand(text, NOW, "rep", NAMES).slots["amount"]
    assert isinstance(sum_, Amount)
    assert sum_.way == way


@pytest.mark.parametrize(
    "text", ["三一又降价了，15万", "三一降价了，15万", "三一 17万 确认了", "Globex price went down, 55k"]
)
def test_a_new_price_is_a_change_and_no_end(text: str) -> None:
    read = understand(text, NOW, "rep", NAMES)
    assert (read.intent, "amount" in read.slots) == ("deal.update", True)


def test_what_is_added_beside_a_sum_is_kept() -> None:
    count = understand("三一加20套，总价变成18万", NOW, "rep", NAMES).slots["quantity"]
    assert isinstance(count, More)
    assert (count, count.way) == (20, 1)

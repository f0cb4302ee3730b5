"""A deal that is named with what is wrong in it, or with what is added to it."""

import pytest

from language.read import understand
from language.read.deals.put_right import put_right
from tests.language.read.naming.test_by_kind import NOW


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("the amount on blue river is wrong, should be 54k", {"customer": "blue river", "amount": "54000"}),
        ("Close date of Stark Industries is wrong, it should be 15 May", {"customer": "Stark Industries", "close_date": "2026-05-15"}),
        ("the seats on D-1042 are off, should be 40", {"deal": "D-1042", "quantity": "40"}),
        ("add 20 seats to the globex deal", {"customer": "globex", "quantity": "20"}),
        ("pls add another 10 licences to mighty oak", {"customer": "mighty oak", "quantity": "10"}),
        ("add 10k to globex", {"customer": "globex", "amount": "10000"}),
        ("蓝河那单的金额不对，应该是54万", {"customer": "蓝河", "amount": "540000"}),
        ("给蓝河那单加20套", {"customer": "蓝河", "quantity": "20"}),
    ],
)  # fmt: skip
def test_a_deal_is_changed(text: str, slots: dict[str, str]) -> None:
    reading = understand(text, NOW, "rep")
    said = {slot: str(getattr(value, "value", value)) for slot, value in reading.slots.items()}
    assert (reading.intent, said) == ("deal.update", slots)


@pytest.mark.parametrize(
    "text",
    ["the amount is wrong, should be 54k", "the price of corevault is wrong in the list, please fix", "add 2 tasks to my list",
     "the amount on blue river is wrong", "add globex to my list", "add 20 seats to it"],
)  # fmt: skip
def test_no_deal_is_named(text: str) -> None:
    assert put_right(text) == {}

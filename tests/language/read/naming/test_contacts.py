"""Several contacts that are told at once."""

import pytest

from language.read import understand
from language.read.naming.contacts import contacts
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("联系人王建13800001111和李娜13900002222", ["王建 13800001111", "李娜 13900002222"]),
        ("联系人：王建 13800001111，李娜 13900002222，20万", ["王建 13800001111", "李娜 13900002222"]),
        ("20万，联系人王建、李娜", ["王建", "李娜"]),
        (
            "contacts Tom Ford +49 170 1234567 and Ann Lee +49 170 7654321",
            ["Tom Ford +49 170 1234567", "Ann Lee +49 170 7654321"],
        ),
        ("contact Tom Ford and Ann Lee, 40k", ["Tom Ford", "Ann Lee"]),
        ("contact Tom Ford (IT) & Ann Lee (purchasing)", ["Tom Ford", "Ann Lee"]),
        ("contact Tom Ford, Ann Lee 0170 7654321", ["Tom Ford", "Ann Lee 0170 7654321"]),
        ("contact Tom Ford, Palo Alto competes", []),
        ("联系人王建13800001111", []),
        ("联系人王建，李娜说6月签", []),
        ("联系人王工，工业网关10台", []),
        ("contact Tom Ford and Softline brings it", []),
    ],
)
def test_each_with_his_number(text: str, told: list[str]) -> None:
    assert [*map(str, contacts(text))] == told


def test_the_second_contact_is_no_rival() -> None:
    slots = understand("报备美的，20万，联系人王建和李娜", NOW, "rep").slots
    assert (slots["contact"], "competitor" in slots) == ("王建", False)


def test_who_is_asked_for_is_no_customer() -> None:
    text = "we need 40 DataVault for Rittal, they pay 52k, sign till 30 june, ask for Ute Berger"
    slots = understand(text, NOW, "partner").slots
    assert (slots["customer"], slots["contact"], "partner" in slots) == ("Rittal", "Ute Berger", False)

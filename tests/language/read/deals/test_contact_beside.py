"""The contact that is told beside other values of a deal."""

import pytest

from language.read.deals.contact_beside import contact_beside


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("三一：金额18万，5月10号签，联系人换成周明", "周明", "三一：金额18万，5月10号签"),
        ("三一的联系人改成王涛，金额18万", "王涛", "三一，金额18万"),
        ("三一：联系人李建国，5月10号签", "李建国", "三一：5月10号签"),
        ("Globex: 70k, contact is now Bob Meyer, closing May 10", "Bob Meyer", "Globex: 70k, closing May 10"),
        (
            "change the contact of Globex to Bob Meyer and the amount to 70k",
            "Bob Meyer",
            "Globex and the amount to 70k",
        ),
        ("Globex 70k, contact bob meyer", "bob meyer", "Globex 70k"),
        (
            "update globex: 75 seats, contact: Sue Lee, close may 15",
            "Sue Lee",
            "update globex: 75 seats, close may 15",
        ),
    ],
)
def test_who_it_is_and_the_rest(text: str, name: str, rest: str) -> None:
    told = contact_beside(text)
    assert told is not None
    assert (told.name, told.rest) == (name, rest)


@pytest.mark.parametrize(
    "text",
    [
        "who is the contact of Globex", "contact Bob at Globex about the 70k", "the contact is gone, close in May", "contact has left, 70k",
        "三一联系人还没定，金额18万", "三一的联系人电话是138", "三一联系人是谁",
    ],
)  # fmt: skip
def test_where_none_is_told(text: str) -> None:
    assert contact_beside(text) is None

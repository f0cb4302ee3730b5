"""A person who is named with a value behind."""

import pytest

from language.read.naming.with_value import with_phone, with_value
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Mark, closing July", "Mark", "closing July"), ("Frau Lang, and it's 70k", "Lang", "and it's 70k"), ("Bauer, june", "Bauer", "june"), ("Ann Lee, make it 35k", "Ann Lee", "make it 35k"),
        ("Ann Lee and 60 seats please", "Ann Lee", "60 seats"), ("Smith and Wesson", "", ""),
        ("王工，七月签", "王", "七月签"), ("7月底 李经理", "李", "7月底"), ("30万，找他们王总", "王", "30万"), ("是王工，预计七月签约", "王", "预计七月签约"), ("王工，采购部的", "", ""),
        ("Lang, Peter", "", ""), ("skip, closing July", "", ""), ("their buyer, closing July", "", ""), ("June, July", "", ""),
    ],
)  # fmt: skip
def test_a_name_with_a_value(text: str, name: str, value: str) -> None:
    assert with_value(text, NOW) == (name, value)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Joe Miller +1 303 555 0101", "Joe Miller"),
        ("joe miller, tel. 0171 5550101", "joe miller"),
        ("Joe Miller, 70k", ""),
        ("their buyer +1 303 555 0101", ""),
    ],
)
def test_a_name_with_a_telephone(text: str, name: str) -> None:
    assert with_phone(text) == name

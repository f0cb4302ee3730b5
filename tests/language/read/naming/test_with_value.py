"""A person who is named with a value behind."""

import pytest

from language.read.naming.with_value import with_value
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("Mark, closing July", "Mark", "closing July"), ("Frau Lang, and it's 70k", "Lang", "and it's 70k"), ("Bauer, june", "Bauer", "june"),
        ("Lang, Peter", "", ""), ("skip, closing July", "", ""), ("their buyer, closing July", "", ""), ("June, July", "", ""),
    ],
)  # fmt: skip
def test_a_name_with_a_value(text: str, name: str, value: str) -> None:
    assert with_value(text, NOW) == (name, value)

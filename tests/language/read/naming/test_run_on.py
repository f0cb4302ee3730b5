"""A name in small letters and what is told of it in one breath."""

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("register tessin bank through bluefin it's one point two million close december", "bluefin"),
        ("register tessin bank via bluefin it will be thirty grand in june", "bluefin"),
        ("log a visit with bluefin it was yesterday I met jonas", "bluefin"),
        ("register tessin bank via bluefin it 60k", "bluefin it"),
    ],
)
def test_it_is_no_part_of_the_name(text: str, partner: str) -> None:
    assert understand(text, NOW, "rep").slots["partner"] == partner

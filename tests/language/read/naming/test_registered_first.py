"""The customer who stands between the order to register and the sum."""

import pytest

from language.read import understand
from tests.language.read.naming.test_by_kind import NAMES, NOW


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("register liebherr 55k", "liebherr"),
        ("please register bechtle 55k", "bechtle"),
        ("reg bosch rexroth 1.2m", "bosch rexroth"),
        ("register acme falconguard 55k", "acme"),
        ("register via softline liebherr 55k", "liebherr"),
        ("reg 4 softline trumpf 30 seats falconguard 45k", "trumpf"),
        ("register 30 falconguard bechtle 55k", "bechtle"),
        ("reg softline acme corp 12k", "acme corp"),
        ("register bosch rexroth pls, 60k", "bosch rexroth"),
        ("register carl zeiss thanks, 60k via softline", "carl zeiss"),
        ("reg tk elevator asap pls 60k", "tk elevator"),
        ("register fast retailing, 60k", "fast retailing"),
        ("register via softline 30 seats 55k", None),
        ("register softline 55k", None),
        ("did you register liebherr 55k?", None),
        ("don't register liebherr 55k", None),
    ],
)
def test_a_name_and_a_sum(text: str, customer: str | None) -> None:
    assert understand(text, NOW, "rep", NAMES).slots.get("customer") == customer

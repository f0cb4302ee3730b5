"""A sum by the year with its term, and two sums that are added."""

import pytest

from language.read import read_as
from language.read.pieces import Amount
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("register Trumpf via Softline, FalconGuard, 30k per year for 3 years", 90_000),
        ("register Trumpf via Softline, 3-year deal, 30k annually", 90_000),
        ("register Trumpf, 20 FalconGuard, 30k/year for three years", 90_000),
        ("报备Trumpf，每年10万签三年", 300_000),
        ("register Trumpf via Softline, 30k per year", 30_000),
        ("register Trumpf via Softline, 40k, closing in 3 months", 40_000),
        ("register Nordic Paper via Brightpath for 95k + 10k services", 105_000),
        ("register Nordic Paper via Brightpath: 95k for licences plus 10k for services", 105_000),
        ("register Nordic Paper via Brightpath, 95k licences plus 10k services", 105_000),
        ("register Nordic Paper via Brightpath, 95k licences and 10k training", 105_000),
        ("报备Nordic，9万授权加1万服务", 100_000),
        ("register Nordic Paper via Brightpath, 60k, plus 20 seats", 60_000),
        ("register Nordic Paper via Brightpath, 2k seats of FalconGuard and 10k", 10_000),
    ],
)
def test_the_sum_of_all(text: str, value: int) -> None:
    amount = read_as("deal.register", text, NOW, "rep")["amount"]
    assert isinstance(amount, Amount)
    assert amount.value == value

"""A currency said alone."""

from datetime import datetime

import pytest

from language.read.values.currency import apart, currency

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("euros", "EUR"),
        ("no, euros not dollars", "EUR"),
        ("it's in pounds", "GBP"),
        ("USD please", "USD"),
        ("是人民币", "CNY"),
        ("应该是欧元吧", "EUR"),
        ("币种错了，人民币", "CNY"),
        ("wrong currency, euros", "EUR"),
        ("哎金额是美金", "USD"),
        ("ah, the amount is in euros", "EUR"),
        ("sorry that's euros", "EUR"),
        ("no wait, the amount is in CHF", "CHF"),
        ("the amount was right, but it's swiss francs", "CHF"),
        ("the number is fine, just in CHF", "CHF"),
        ("it's all in euro", "EUR"),
        ("that was in euro, not dollars", "EUR"),
        ("should have said euros", "EUR"),
        ("those are US dollars", "USD"),
        ("euros actually", "EUR"),
        ("金额没错，不过是欧元", "EUR"),
        ("我说的是欧元", "EUR"),
        ("按欧元算", "EUR"),
        ("不是美元，是欧元", "EUR"),
        ("都是人民币哈", "CNY"),
        ("the amount is right", ""),
        ("the amount was right but they postponed", ""),
        ("金额没错", ""),
        ("60k euros", ""),
        ("seats", ""),
        ("May", ""),
        ("won!", ""),
        ("it's real", ""),
    ],
)
def test_a_currency_alone(text: str, code: str) -> None:
    assert currency(text, NOW) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [("还是人民币吧 150万", "CNY"), ("150万，不是美元", ""), ("60k or so", ""), ("20万 含税", "")],
)  # fmt: skip
def test_a_currency_apart_from_its_sum(text: str, code: str) -> None:
    assert apart(text, NOW) == code

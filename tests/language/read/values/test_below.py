"""No sum and no count is less than nothing; a dash or a range is no minus."""

from datetime import datetime

import pytest

from language.read import Names, understand
from language.read.answering.answers import answer

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(partners=("Softline GmbH", "上海云轩信息技术有限公司"), products=("FalconGuard", "防火墙"))


@pytest.mark.parametrize(
    "text",
    [
        "报备 小米 云轩 FalconGuard -5万",
        "报备小米，云轩，FalconGuard，-5万，六月",
        "报备小米，云轩，FalconGuard，负五万，六月",
        "报备 小米 云轩 防火墙 ¥-50000",
        "register Tesco via Softline, FalconGuard -5k, june",
        "register Tesco via Softline, FalconGuard, minus 5k, june",
        "register Tesco via Softline, FalconGuard, -$5,000, june",
        "Tesco amount is -5k",
        "金额-5万",
    ],
)
def test_less_than_nothing_is_nothing(text: str) -> None:
    slots = understand(text, NOW, "rep", NAMES).slots
    assert not {"amount", "quantity"} & slots.keys()
    assert slots.get("product") in (None, "FalconGuard", "防火墙")


@pytest.mark.parametrize("said", ["-5万", "负5万", "-5k", "minus 5k", "-$5,000"])
def test_an_answer_below_zero_is_asked_again(said: str) -> None:
    assert answer("amount", said, NOW).why == "not_an_amount"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("register Tesco via Softline, FalconGuard - 5k - june", 5000),
        ("register Tesco via Softline, 5-10k", 10000),
        ("报备小米，云轩，防火墙，5-10万，六月", 100000),
        ("报备小米，云轩，李负责，防火墙，5万，六月", 50000),
    ],
)
def test_a_dash_is_no_minus(text: str, value: int) -> None:
    assert getattr(understand(text, NOW, "rep", NAMES).slots["amount"], "value", None) == value

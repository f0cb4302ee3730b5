"""Whose price is asked for."""

import pytest

from language.read.talk.prices import product


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("how much is FalconGuard?", "FalconGuard"),
        ("what does a FalconGuard cost", "FalconGuard"),
        ("price of FalconGuard", "FalconGuard"),
        ("工业网关多少钱", "工业网关"),
        ("工业网关单价多少", "工业网关"),
        ("一台工业网关多少钱？", "工业网关"),
        ("Globex signed for 60k", ""),
    ],
)
def test_whose_price(text: str, name: str) -> None:
    assert product(text) == name

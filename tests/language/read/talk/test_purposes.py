"""What a planned visit is for, said at its card."""

import pytest

from language.read.talk.purposes import purpose


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("pricing", "pricing"),
        ("and pricing", "pricing"),
        ("it's about the Renewal", "the Renewal"),
        ("to talk about their stock", "talk about their stock"),
        ("renewal and pricing", "renewal and pricing"),
        ("谈价格", "谈价格"),
        ("主要聊聊续约和培训", "聊聊续约和培训"),
    ],
)
def test_a_purpose(text: str, what: str) -> None:
    assert purpose(text) == what


@pytest.mark.parametrize(
    "text", ["sorry", "hmm", "acme", "show it", "what's the price?", "好的", "价格是多少", "my tasks"]
)
def test_no_purpose(text: str) -> None:
    assert not purpose(text)

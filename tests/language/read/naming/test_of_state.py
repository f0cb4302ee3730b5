"""How a customer is said to be, and names that begin like it."""

import pytest

from language.read.naming.of_state import of_state


@pytest.mark.parametrize(
    "words",
    [
        "still deciding",
        "waiting for budget approval",
        "very happy",
        "on holiday",
        "在等预算",
        "很满意",
        "还没定",
    ],
)
def test_a_state_is_no_name(words: str) -> None:
    assert of_state(words)


@pytest.mark.parametrize(
    "words", ["boeing germany", "Kaufmann Holding", "Still Water Ltd", "stihl", "三一重能", ""]
)
def test_a_name_is_no_state(words: str) -> None:
    assert not of_state(words)

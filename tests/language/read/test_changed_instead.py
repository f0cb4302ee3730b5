"""A deal that is to be signed on a day to come, or put off to one, is changed and not ended."""

import pytest

from language.read import Names, understand
from tests.language.read.test_understanding import NOW

KNOWN = Names.of(customers=["Globex", "三一"])


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Globex will sign on Friday for 19k", "deal.update"),
        ("Globex postponed to June because of budget", "deal.update"),
        ("三一下周一签合同，17万", "deal.update"),
        ("三一要晚点签，大概六月", "deal.update"),
        ("will Globex sign on Friday?", "deal.status"),
        ("Globex signed on Friday for 19k", "deal.win"),
        ("三一丢了，他们推到六月也没预算", "deal.lose"),
    ],
)
def test_what_is_changed_and_what_has_ended(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep", KNOWN).intent == intent

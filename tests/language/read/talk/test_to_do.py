"""What is to be done next about a customer is a task."""

import pytest

from language.read.names import Names
from language.read.talk.to_do import of_customer

NAMES = Names.of(customers=["Globex Corporation"], partners=["Pinnacle IT LLC"])


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("next step for Globex: send the offer by Friday", "todo: Globex: send the offer by Friday"),
        ("the next step with Globex is to send the offer", "todo: Globex: send the offer"),
        ("Globex next step: demo on Monday", "todo: Globex: demo on Monday"),
        ("Globex: send the offer by Friday", "todo: Globex: send the offer by Friday"),
        ("todo for Globex: call the CFO tomorrow", "todo: Globex: call the CFO tomorrow"),
        ("Globex: closing by Friday", ""),
        ("Globex: amount 80k", ""),
        ("what's the next step for Globex?", ""),
        ("next step for Bosch: send the offer", ""),
    ],
)
def test_what_is_to_be_done(text: str, task: str) -> None:
    assert of_customer(text, NAMES) == task

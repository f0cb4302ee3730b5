"""A question that somebody else put."""

import pytest

from language.read.names import Names
from language.read.talk.asked_by import asked_by

NAMES = Names.of(partners=["Softline GmbH"], people=["Jonas Keller"], customers=["Globex"])


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Jonas asked how long a decision takes", "how long a decision takes"),
        ("so Softline wants to know when Globex is decided", "when Globex is decided"),
        ("Jonas asked for a discount", ""),
        ("Globex asked how long it takes", ""),
        ("who asked when it is decided", ""),
    ],
)
def test_the_question_that_was_put(text: str, question: str) -> None:
    assert asked_by(text, NAMES) == question

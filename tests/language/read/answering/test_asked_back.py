"""What a question back is about, where no pattern knows it."""

import pytest

from language.read.answering.asked_back import asked_about


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("这个要填吗", "must"),
        ("含税还是不含税？", "what"),
        ("填晚了会怎样", "change"),
        ("大概写个数行不行", "much"),
        ("does it have to be spot on?", "much"),
        ("what if it slips", "change"),
        ("can i leave that blank", "must"),
        ("would anybody outside see that?", "who"),
        ("六十万，含税", ""),
        ("the total is 60k", ""),
        ("what tier is Softline?", ""),
        ("谁来批", ""),
        ("why they need it: compliance", ""),
        ("changed my mind, 70k", ""),
    ],
)
def test_what_is_asked_of_the_open_question(text: str, about: str) -> None:
    assert asked_about(text) == about

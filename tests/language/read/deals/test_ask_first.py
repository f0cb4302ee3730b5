"""A question to the partner that shall come before a decision."""

import pytest

from language.read import Names
from language.read.deals.ask_first import after_no, ask_first

NAMES = Names.of(partners=("Pinnacle IT LLC", "上海云轩信息技术有限公司"), customers=("Globex Corporation",))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("hmm, hold on. first ask pinnacle who the contact is", "who the contact is"),
        (
            "hmm no wait, ask pinnacle first if they have the direct team's ok",
            "if they have the direct team's ok",
        ),
        ("ask them first how much they have", "how much they have"),
        ("no wait, ask them for the project name first", "the project name"),
        ("等等，先问一下他们谁拍板", "谁拍板"),
        ("还是先问问上海云轩有没有预算", "有没有预算"),
    ],
)
def test_what_is_to_be_asked(text: str, question: str) -> None:
    assert ask_first(text, NAMES) == question


@pytest.mark.parametrize(
    "text",
    ["they did not ask anybody", "ask Globex who decides", "no budget, ask me why", "没问过客户有没有预算"],
)
def test_other_grounds_ask_nothing(text: str) -> None:
    assert ask_first(text, NAMES) == ""


@pytest.mark.parametrize(
    ("text", "rest"),
    [("actually no, approve it", "approve it"), ("算了还是批了吧", "还是批了吧"), ("no budget", "budget")],
)
def test_what_is_said_after_all(text: str, rest: str) -> None:
    assert after_no(text) == rest

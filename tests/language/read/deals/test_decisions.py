"""Which decisions were made, and by whom."""

import pytest

from language.read.deals.decisions import Decisions, decisions
from language.read.names import Names

NAMES = Names.of(people=["Anna Berg", "赵敏"], customers=["Globex Corporation"])


@pytest.mark.parametrize(
    ("text", "by", "when"),
    [
        ("what was decided yesterday", "", "yesterday"),
        ("which deals did Anna approve", "Anna", ""),
        ("what did I decide this month", "me", "this month"),
        ("deals approved by Anna Berg in february", "Anna Berg", "in february"),
        ("decisions of the last 7 days", "", "the last 7 days"),
        ("昨天批了什么", "", "昨天"),
        ("上个月Anna批了哪些报备", "Anna", "上个月"),
        ("赵敏驳回了几个", "赵敏", ""),
        ("昨天驳回的报备", "", "昨天"),
    ],
)
def test_what_is_asked_for(text: str, by: str, when: str) -> None:
    assert decisions(text, NAMES) == Decisions(by, when)


@pytest.mark.parametrize(
    "text",
    [
        "which deals did Softline register",
        "what did Jonas decide",
        "what is decided is decided by the customer, you know",
        "客户批了预算",
        "who approved Globex",
        "which approved deals close in April",
    ],
)
def test_what_asks_for_none(text: str) -> None:
    assert decisions(text, NAMES) is None

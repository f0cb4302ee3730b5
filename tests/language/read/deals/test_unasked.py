"""A question to a partner that is taken back, and words that take none back."""

import pytest

from language.read.deals.unasked import asked
from language.read.names import Names

NAMES = Names.of(customers=["Globex", "三一重工"], partners=["Softline GmbH"])


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("drop the question", {}),
        ("ok, never mind the question", {}),
        ("forget my question, I found it", {}),
        ("take the question back", {}),
        ("drop the question on Globex", {"customer": "Globex"}),
        ("withdraw my question to Softline", {"partner": "Softline"}),
        ("take back that question about d-48213", {"deal": "D-48213"}),
        ("they don't need to answer any more", {}),
        ("Softline needn't answer any more", {"partner": "Softline"}),
        ("no need to answer that", {}),
        ("I don't need the answer any more", {}),
        ("we no longer need their question", None),
        ("不问了", {}),
        ("算了，不问他们了", {}),
        ("不用回答了", {}),
        ("三一重工不问了", {"customer": "三一重工"}),
        ("三一重工的问题撤回吧", {"customer": "三一重工"}),
        ("撤回三一重工的问题", {"customer": "三一重工"}),
        ("问题不用答了", {}),
        ("对方不用补充了", {}),
    ],
)  # fmt: skip
def test_a_question_is_taken_back(text: str, slots: dict[str, str] | None) -> None:
    assert asked(text, NAMES) == (("deal.drop", slots) if slots is not None else None)


@pytest.mark.parametrize(
    "text",
    ["I have a question", "what is the question", "没问题了", "问题解决了", "别急", "不问价格了吗", "we need not visit them"],
)  # fmt: skip
def test_other_words(text: str) -> None:
    assert asked(text, NAMES) is None

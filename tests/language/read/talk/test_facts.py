"""Questions about one fact of what was spoken of."""

import pytest

from language.read.talk.facts import fact_asked, may_ask


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("how much is it?", "amount"), ("and what's its amount?", "amount"), ("这单多少钱", "amount"),
        ("when does its protection end?", "protected_until"), ("它的保护期到什么时候？", "protected_until"),
        ("when does it close?", "close_date"), ("什么时候签", "close_date"), ("who's the contact?", "contact"),
        ("which product?", "product"), ("close date?", "close_date"), ("阶段？", "stage"), ("stage", ""),
        ("whats its amount", "amount"), ("and the amount?", "amount"), ("金额呢", "amount"), ("那它的保护期呢", "protected_until"),
        ("what about the close date", "close_date"), ("and its stage?", "stage"), ("产品呢", "product"),
        ("那个单子的联系人是谁", "contact"), ("what stage is it in?", "stage"), ("到什么阶段了", "stage"),
        ("how much did i put", "amount"), ("how much did we put in for it?", "amount"), ("我报了多少钱", "amount"),
        ("who's the partner there?", "partner"), ("它的渠道是谁", "partner"), ("whose deal is it", "partner"), ("who decides this?", "decider"), ("谁批", "decider"), ("who is working on it", "owner"), ("whose customer is it?", "owner"), ("这个客户归谁管", "owner"),
        ("hold on, who's the contact", "contact"), ("等等 联系人是谁", "contact"),
        ("这个是哪家报的", "partner"), ("上面那个还有多久到期", "protected_until"),
    ],
)  # fmt: skip
def test_a_fact_is_asked_for(text: str, fact: str) -> None:
    assert fact_asked(text) == fact
    assert may_ask(text)


@pytest.mark.parametrize(
    "text", ["what tier is Softline?", "approve it", "三一重工通过", "云轩是金牌吗", "hello"]
)
def test_most_messages_ask_surely_for_none(text: str) -> None:
    assert not may_ask(text)


@pytest.mark.parametrize(
    "text",
    [
        "how much is Globex?",
        "what is the protection period?",
        "how are you?",
        "the amount",
        "金额",
        "and the amount is 60k",
        "金额改成60万",
        "谁是渠道",
    ],
)
def test_other_questions_are_not(text: str) -> None:
    assert fact_asked(text) == ""


@pytest.mark.parametrize(
    ("text", "name", "fact"),
    [("how much is Globex?", "globex", "amount"), ("三一重工多少钱", "三一重工", "amount"), ("who has the Globex account now", "globex", "owner"), ("三一那个客户归谁管", "三一", "owner"), ("how much is Globex owed", "Globex", ""),
     ("who is the contact at Globex", "Globex", "contact"), ("Globex: contact?", "Globex", "contact"), ("contact for Globex", "Globex", "contact"), ("contact for Globex is Petra", "Globex", ""), ("Globex close date", "Globex", "close_date"), ("三一联系人", "三一", "contact"), ("Globex contact Bob", "Globex", "")],
)  # fmt: skip
def test_a_fact_is_asked_of_a_customer_by_name(text: str, name: str, fact: str) -> None:
    assert fact_asked(text, name) == fact

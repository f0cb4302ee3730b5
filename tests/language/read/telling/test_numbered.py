"""Standups that are told in numbers."""

import pytest

from language.read.telling.freely import standup


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1. met Softline 2. call Globex at 10 3. none", ["met Softline", "call Globex at 10", "none"]),
        ("1.昨天跟云轩开会 2.今天给三一报价 3.无", ["跟云轩开会", "给三一报价", "无"]),
        ("早会：1、拜访了3家客户；2、写方案；3、样机没到", ["拜访了3家客户", "写方案", "样机没到"]),
        ("1) two demos\n2) a quote for 1.5m\n3) legal is slow", ["two demos", "a quote for 1.5m", "legal is slow"]),
        ("昨天：1、拜访云轩 2、写方案；今天：报价", ["1、拜访云轩 2、写方案", "报价", None]),
        ("昨天1.5万的单子报了，今天跟进", ["1.5万的单子报了", "跟进", None]),
        ("yesterday two calls, today a visit, nothing in the way", ["two calls", "a visit", "nothing in the way"]),
    ],
)  # fmt: skip
def test_each_number_answers_its_question(text: str, told: list[str | None]) -> None:
    found = standup(text)
    assert [found.get(part) for part in ("done", "plan", "blockers")] == told


@pytest.mark.parametrize(
    "text", ["1. called Bob 2. sent the quote", "1. Bob 2. Tom 3. Amy 4. Eve", "met 3 firms"]
)
def test_other_numbers_answer_none(text: str) -> None:
    assert not standup(text)

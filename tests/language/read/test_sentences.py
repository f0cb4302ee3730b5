"""A sentence is not taken for a name, and a question not for an answer."""

import pytest

from language.read.sentences import (
    asks_within,
    listed,
    order,
    put,
    put_apart,
    question,
    sentence,
    step,
    told,
    wonders,
)

NAMES = (
    "The Home Depot of Ohio", "IT'S A DEAL Ltd", "Here We Go Inc", "first national bank of the south", "Visit Orlando",
    "饿了么", "他趣科技", "三一重工股份有限公司", "You Me Sushi Ltd", "日本月光科技", "海上月明酒店", "中国石油天然气股份有限公司塔里木油田分公司",
)  # fmt: skip
SENTENCES = (
    "they want a demo of FalconGuard in March", "he said the price is too high", "we met the CIO and he likes it",
    "win rate by partner this year", "去年的赢单率", "他们想要试用", "拜访了上海云轩", "我们下周再谈", "客户说价格高，要折扣", "客户说要加一个DataVault",
)  # fmt: skip


@pytest.mark.parametrize("text", NAMES)
def test_names_are_no_sentences(text: str) -> None:
    assert not sentence(text)


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_are_no_names(text: str) -> None:
    assert sentence(text)


@pytest.mark.parametrize(
    "text",
    ["what tier is Softline", "ok, quick question: how many deals?", "上海云轩是什么级别", "谈得怎么样了？"],
)
def test_questions_are_known_by_their_shape(text: str) -> None:
    assert question(text)
    assert not order(text)


@pytest.mark.parametrize("text", ["log a visit to Softline", "登记拜访：上海云轩", "register a deal"])
def test_orders_are_known_by_their_first_words(text: str) -> None:
    assert order(text)
    assert not question(text)


@pytest.mark.parametrize(
    "text", ["approve Trumpf", "no, withdraw Globex", "撤回三一的报备", "算了，批准柳钢"]
)
def test_steps_are_known_by_their_first_words(text: str) -> None:
    assert step(text)


@pytest.mark.parametrize(
    "text",
    ["withdrawn by the customer", "they approved it", "批准函还没拿到", "报备过了", "registered before"],
)
def test_what_was_done_is_no_step(text: str) -> None:
    assert not step(text)


@pytest.mark.parametrize("text", ["pipeline review", "price is an issue", "谈价格"])
def test_plain_words_are_neither(text: str) -> None:
    assert not question(text)
    assert not order(text)


@pytest.mark.parametrize(
    "text", ["who decides that", "谁来批", "What's the deadline?", "is it urgent?", "赵敏是谁"]
)
def test_a_question_names_nobody(text: str) -> None:
    assert wonders(text)


@pytest.mark.parametrize(
    "text", ["Where Food Comes From", "Who's Next", "Hans", "Softline?", "哪吒汽车", "IS Berlin"]
)
def test_a_name_may_look_like_a_question(text: str) -> None:
    assert not wonders(text)


@pytest.mark.parametrize(
    "text",
    [
        "who decides?", "who decides", "how much longer is this?", "can they get a discount?", "where is the office",
        "did you get it", "What is the capital of France", "谁定的?", "谁定的", "会议室在哪", "请问什么时候能开始", "还能改吗",
    ],
)  # fmt: skip
def test_a_question_alone_may_be_put_to_whoever_asked(text: str) -> None:
    assert put(text)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("can you give me till tomorrow?", True), ("等下 我明天有啥安排", True), ("你们几点下班", True),
        ("is 20k ok?", False), ("how about end of may?", False), ("六月底可以吗", False), ("能报20万吗", False),
    ],
)  # fmt: skip
def test_a_question_may_offer_the_answer(text: str, apart: bool) -> None:
    assert put_apart(text) is apart


@pytest.mark.parametrize(
    "text",
    [
        "why they need it: compliance", "what they want is a demo", "how to migrate the data", "do the demo", "have the contract signed",
        "will call him back", "can be closed by June", "which was too expensive", "Demo next week?", "They like it. Can we start?",
        "问一下他们的预算", "问他们什么时候签", "他们能打折吗", "没什么预算", "昨天没干啥，今天去云轩", "准备多少资料", "跟他们确认多少台",
    ],
)  # fmt: skip
def test_what_tells_of_a_question_puts_none(text: str) -> None:
    assert not put(text)


def test_small_letters_tell_and_capitals_name() -> None:
    assert told("done with the case studies")
    assert told("talked about renewals")
    assert not told("talked to Bob Meyer")
    assert not told("Bank of the West")
    assert not told("oak and iron works")


@pytest.mark.parametrize(
    "text", ["my tasks", "show me my visits this week", "我的任务", "看看我的拜访", "我们本周的报备"]
)
def test_a_list_of_ones_own_is_asked_for(text: str) -> None:
    assert listed(text)


@pytest.mark.parametrize(
    "text", ["my tasks are all done", "我的任务都完成了", "tasks of the team", "我的拜访计划有变"]
)
def test_what_is_told_of_a_list_asks_for_none(text: str) -> None:
    assert not listed(text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("是这样吗，再确认下", True),
        ("can I still undo this?", True),
        ("客户问了几次为什么这么贵，最后选了别人", False),
    ],
)
def test_a_clause_may_ask(text: str, asks: bool) -> None:
    assert asks_within(text) is asks

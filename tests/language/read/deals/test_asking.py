"""What whoever decides asks the partner."""

import pytest

from language.read.deals.asking import (
    asked,
    behind,
    marked,
    of_desk,
    of_one,
    perhaps,
    person_asked,
    wants_more,
)
from language.read.names import Names


@pytest.mark.parametrize(
    ("text", "who", "question"),
    [
        ("ask jonas whether they have a budget", "jonas", "whether they have a budget"),
        ("ask Jonas Keller who decides", "Jonas Keller", "who decides"),
        ("请陈静确认三一的数量", "陈静", "确认三一的数量"),
        ("not yet, ask pinnacle about the tender", "pinnacle", "the tender"),
        ("ask Jonas for the letter", "Jonas", "the letter"),
        ("ask jonas since when they know Siemens", "jonas", "since when they know Siemens"),
        ("ask Jonas: which tender?", "Jonas", "which tender"),
        ("ask jonas to send us the offer", "jonas", "send us the offer"),
        ("先问一下陈静预算批了没", "陈静", "预算批了没"),
        ("让云轩补一下招标时间", "云轩", "补一下招标时间"),
        ("问一下云轩招标时间", None, "云轩招标时间"),
    ],
)
def test_who_is_asked_by_name(text: str, who: str | None, question: str) -> None:
    found = person_asked(text)
    assert found is not None
    assert (found.get("who"), found["question"]) == (who, question)


@pytest.mark.parametrize(
    ("text", "partner", "question"),
    [("tell Softline their registration needs a contact", "Softline", "their registration needs a contact"), ("告诉云轩他们的报备缺联系人", "云轩", "他们的报备缺联系人")],
)  # fmt: skip
def test_what_a_partner_s_deal_lacks(text: str, partner: str, question: str) -> None:
    names = Names.of(partners=["Softline GmbH", "上海云轩"])
    assert asked(text, names) == ("deal.ask", {"partner": partner, "question": question})
    assert asked(text, Names.of()) is None


def test_a_question_behind_whose_deal_it_is() -> None:
    names = Names.of(customers=["Globex Corporation"])
    assert asked("Globex: ask who signs", names) == (
        "deal.ask",
        {"customer": "Globex", "question": "who signs"},
    )


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("三一重工退回去补材料，缺项目名称", "补材料，缺项目名称"),
        ("三一重工让他们补一下客户联系人", "补一下客户联系人"),
        ("三一重工退回吧，没预算", ""),
        ("三一重工 问一下他们预算批了没有", "预算批了没有"),
        ("问一下三一重工：预算有多少", "预算有多少"),
        ("问一下三一重工，谁拍板", "谁拍板"),
        ("三一重工问一下预算谁批的", "预算谁批的"),
        ("三一重工那单问下谁负责验收", "谁负责验收"),
        ("三一重工怎么样了？", ""),
        ("三一重工，先问一下他们招标时间是什么时候", "招标时间是什么时候"),
        ("明天的会让他们补一下材料", ""),
        ("三一重工让他们报价", ""),
    ],
)
def test_a_deal_sent_back_for_more(text: str, question: str) -> None:
    found = asked(text, Names.of(customers=["三一重工"]))
    assert found == (("deal.ask", {"customer": "三一重工", "question": question}) if question else None)


@pytest.mark.parametrize(
    "text", ["ask them who decides", "ask Jonas to call me", "ask me about it", "ask jonas", "问问客户"]
)
def test_nobody_is(text: str) -> None:
    assert person_asked(text) is None


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ask for the tender date", "the tender date"),
        ("need to know the budget", "the budget"),
        ("send it back to Softline, contact is missing", "contact is missing"),
        ("send it back", ""),
        ("ask for my tasks", ""),
        ("ask around", ""),
        ("问一下他们的决策人是谁", "决策人是谁"),
        ("问一下谁拍板", "谁拍板"),
        ("预算哪来的问一下", "预算哪来的"),
        ("让他们说一下竞争对手是谁", "说一下竞争对手是谁"),
        ("问一下我的任务", ""),
    ],
)
def test_what_the_deal_in_hand_may_want(text: str, question: str) -> None:
    assert perhaps(text) == question


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("这个客户以前有人报过吗", True), ("最晚什么时候批", True), ("谁批的", True), ("云轩能卖这个吗", True), ("is it a named account?", True), ("what's new", True), ("今天还有别的吗", True), ("when is it due?", True),
        ("预算什么时候批", False), ("标开了吗", False), ("is the budget approved?", False), ("who decides there?", False), ("他们的项目批了吗", False), ("how many seats?", False),
    ],
)  # fmt: skip
def test_a_question_about_the_registration_is_not_the_partners(text: str, says: bool) -> None:
    assert of_desk(text) is says


@pytest.mark.parametrize(
    ("text", "wants"),
    [
        ("need more info", True), ("I need further details first", True), ("not enough information", True), ("需要更多信息", True), ("信息不够", True),
        ("I need the budget", False), ("more info about Softline", False), ("信息收到了", False),
    ],
)  # fmt: skip
def test_more_is_wanted_and_not_said_what(text: str, wants: bool) -> None:
    assert wants_more(text) is wants


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("who changed the Globex amount", "Globex"),
        ("did anything change on Globex lately", "Globex"),
        ("what changed on globex this week", "globex"),
        ("谁改了三一的金额", "三一"),
        ("三一最近有什么变化吗", "三一"),
    ],
)
def test_what_was_changed_is_told_by_the_history(text: str, customer: str) -> None:
    names = Names.of(customers=["Globex Corporation", "三一重工"])
    assert asked(text, names) == ("deal.history", {"customer": customer})


@pytest.mark.parametrize("text", ["who changed the rules", "what changed", "the price changed on Globex"])
def test_other_changes_are_asked_elsewhere(text: str) -> None:
    assert asked(text, Names.of(customers=["Globex Corporation"])) is None


@pytest.mark.parametrize(
    ("text", "question"),
    [("三一重工 他们见过决策人吗？", "他们见过决策人吗？"), ("三一重工：预算批了吗？", "预算批了吗？"), ("三一重工：有人报过吗？", None)],
)  # fmt: skip
def test_what_is_asked_of_one_who_is_named(text: str, question: str | None) -> None:
    found = of_one(text, Names.of(customers=["三一重工"]))
    assert found == (("三一重工", question) if question else None)


@pytest.mark.parametrize(
    ("text", "customer", "question"),
    [
        (
            "please let Pinnacle know we need the budget confirmation for Globex",
            "Globex",
            "we need the budget confirmation",
        ),
        ("告诉云轩，三一重工还缺联系人", "三一重工", "还缺联系人"),
        ("问一下三一重工预算", "三一重工", "预算"),
        ("Globex: too early, ask them to come back with a budget", "Globex", "come back with a budget"),
        ("Globex needs an NDA first, ask them", "Globex", "needs an NDA first"),
        ("三一重工还缺授权书，问一下他们", "三一重工", "还缺授权书"),
        ("三一重工那单ask partner要budget证明", "三一重工", "budget证明"),
    ],
)
def test_what_a_partner_shall_bring_for_a_deal(text: str, customer: str, question: str) -> None:
    names = Names.of(customers=["Globex Corporation", "三一重工"], partners=["Pinnacle IT LLC", "上海云轩"])
    assert asked(text, names) == ("deal.ask", {"customer": customer, "question": question})


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("not convinced, ask Bob for the project timeline", "the project timeline"),
        ("no budget confirmation yet, ask them", "no budget confirmation yet"),
        ("预算不清楚，先问一下他们", "预算不清楚"),
        ("no, out of their territory", ""),
        ("I ask for a better price", ""),
    ],
)
def test_what_is_to_be_asked_stands_at_the_end(text: str, question: str) -> None:
    assert behind(text) == question


@pytest.mark.parametrize(
    "text", ["who else sells to them?", "what did we sell to them before?", "我们以前卖过吗"]
)
def test_what_no_partner_is_asked(text: str) -> None:
    assert of_desk(text)


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("Acme Robotics Inc history", "Acme Robotics Inc"),
        ("show me Oxbow Foods' history", "Oxbow Foods"),
        ("中联重科的历史记录", "中联重科"),
        ("visit history", ""), ("Softline history", ""), ("my deal history", ""), ("我们的拜访历史", ""),
    ],
)  # fmt: skip
def test_the_history_of_whoever_is_named(text: str, customer: str) -> None:
    found = asked(text, Names.of(partners=["Softline GmbH"]))
    assert found == (("deal.history", {"customer": customer}) if customer else None)


@pytest.mark.parametrize(
    ("question", "text", "whole"),
    [
        ("who signs", "ask Globex: who signs?", "who signs?"),
        ("预算有多少", "问一下三一：预算有多少？？", "预算有多少？"),
        ("who signs", "ask Globex who signs please?", "who signs"),
        ("who signs", "ask Globex who signs", "who signs"),
        ("who signs", "the budget?", "who signs"),
    ],
)
def test_a_question_keeps_its_mark(question: str, text: str, whole: str) -> None:
    assert marked(question, text) == whole

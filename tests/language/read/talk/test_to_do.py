"""What is to be done next about a customer is a task."""

import pytest

from language.read.names import Names
from language.read.talk.to_do import of_customer, plainly

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


@pytest.mark.parametrize(
    "text",
    [
        "reply to Softline by Friday", "finish the Globex proposal by Thursday", "Friday: answer Pinnacle's mail", "email Pinnacle tomorrow",
        "I need to send Globex the contract tomorrow", "tomorrow confirm the schedule with Pinnacle", "prepare the offer by Wednesday",
        "周五之前给云轩回复报价", "明天跟云轩确认排期", "周五前写完三一的方案", "给云轩准备方案，下周三要", "让云轩明天把合同寄过来", "催一下云轩付款", "让长江智联把三一让出来", "让陈静把报价单发过来",
    ],
)  # fmt: skip
def test_work_with_its_day_is_a_task(text: str) -> None:
    assert text in plainly(text, NAMES)


def test_what_is_to_be_remembered_later_is_a_task() -> None:
    assert plainly("回头记得给陈静回电话", NAMES) == "提醒我给陈静回电话"
    assert plainly("有空要请你吃饭", NAMES) == plainly("回头给你答复", NAMES) == ""


@pytest.mark.parametrize(
    "text",
    [
        "complete Globex by Friday", "confirm the meeting with Pinnacle for Friday", "prepare Friday's visit to Pinnacle", "check if Globex is free today",
        "finish what we started", "yesterday I wrote the report", "confirm D-12345 by Friday", "Pinnacle answers on Friday",
        "准备明天拜访云轩", "跟陈静确认了三一6月10号签", "昨天整理了材料，今天写方案", "明天确认三一的报备", "三一周五发货", "周五发报价了吗", "让云轩做吧", "让我把合同发给云轩", "催云轩付款了吗", "让云轩来我们公司开会", "发一下今天的商机通报",
    ],
)  # fmt: skip
def test_what_is_no_work_of_one_s_own(text: str) -> None:
    assert plainly(text, NAMES) == ""


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("下周一问云轩回款", "提醒我下周一问云轩回款"),
        ("周五找云轩要合同", "提醒我周五找云轩要合同"),
        ("下周二通知云轩培训时间", "提醒我下周二通知云轩培训时间"),
        ("再加一个 下周一催云轩回款", "提醒我再加一个 下周一催云轩回款"),
        ("下周一有什么问题", ""),
        ("问云轩回款", ""),
        ("周五问云轩了吗", ""),
    ],
)
def test_what_is_asked_of_others_on_a_day(text: str, task: str) -> None:
    assert plainly(text, NAMES) == task

"""Persons who are said to have been there, too."""

import pytest

from language.read.talk.added import (
    beside,
    further,
    present,
    tells_apart,
    told_of_others,
    what_they_say,
    what_was,
)


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("also Petra was there", ("Petra",)),
        ("Petra and Tom joined as well", ("Petra", "Tom")),
        ("we also met Anna Schmidt", ("Anna Schmidt",)),
        ("对了，还有他们的小郑也在", ("小郑",)),
        ("补充一下，还见了他们的技术总监老韩", ("老韩",)),
        ("还见了采购的小李和王总", ("小李", "王")),
        ("见的还有小郭", ("小郭",)),
        ("marie was there as well", ("marie",)),
        ("and tom and mette were there too", ("tom", "mette")),
        ("forgot: Petra Blum was there as well", ("Petra Blum",)),
        ("forgot to say that Tom was there", ("Tom",)),
        ("i forgot Tom, he was there too", ("Tom",)),
        ("再加一个，王总也在", ("王",)),
        ("add: petra was there too", ("petra",)),
        ("补充：小李也在", ("小李",)),
        ("见的人还有刘总", ("刘",)),
        ("见到的人里还有小刘和王总", ("小刘", "王")),
        ("参会人员还有刘总", ("刘",)),
        ("见的人少了老赵", ("老赵",)),
        ("也见到了刘总", ("刘",)),
        ("刘总当时也在", ("刘",)),
        ("Mr Liu was there too", ("Liu",)),
        ("the people met also include Mr Liu", ("Liu",)),
        ("another person there was Petra", ("Petra",)),
        ("we were joined by Petra", ("Petra",)),
        ("Petra came too", ("Petra",)),
        ("漏了一个人，周凯也在", ("周凯",)),
    ],
)
def test_who_was_present(text: str, persons: tuple[str, ...]) -> None:
    assert present(text) == beside(text) == persons


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("and Petra too", ("Petra",)),
        ("Mr Liu too", ("Liu",)),
        ("you forgot Mr Liu", ("Liu",)),
        ("add Tom", ("Tom",)),
        ("add petra", ("petra",)),
        ("还有小刘", ("小刘",)),
        ("加上王总", ("王",)),
        ("加一个人，老赵", ("老赵",)),
    ],
)
def test_a_name_beside_the_others(text: str, persons: tuple[str, ...]) -> None:
    assert beside(text) == persons
    assert present(text) == ()


@pytest.mark.parametrize(
    "text",
    ["the CTO was there", "it was also there", "they also met Cisco last week", "客户也在", "还有一个问题", "加上税",
     "plus VAT", "add pricing", "add may", "and the price was too high", "还有三台", "他们也在考虑", "我也在", "and softline", "the stock was there", "见的单子还有三一", "见的人还有他们老板", "报价也一起",
     "pricing too", "the people there also included a demo", "the price was there too"],
)  # fmt: skip
def test_nobody_is_added(text: str) -> None:
    assert beside(text) == ()


def test_what_is_told_besides() -> None:
    assert further("also they complained about delivery times") == "they complained about delivery times"
    assert further("另外他们想要一次产品培训") == "他们想要一次产品培训"
    assert further("刚才忘了说，他们下半年想扩团队") == "他们下半年想扩团队"
    assert further("补充：他们预算五十万") == "他们预算五十万"
    assert further("add: budget is approved") == "budget is approved"
    assert further("add a note: they want training") == "they want training"
    assert not further("also")
    assert further("沟通内容补充：他们对价格不满意") == "他们对价格不满意"
    assert not further("补充库存的事")


def test_what_they_said_too_is_no_step_of_ours() -> None:
    assert told_of_others("对了，还说了要培训")
    assert not told_of_others("对了，还要给他们培训")


def test_what_one_forgot_to_say() -> None:
    assert further("forgot to say they were unhappy about delivery") == "they were unhappy about delivery"
    assert further("oh, i forgot to mention that Tom leaves in May") == "Tom leaves in May"


@pytest.mark.parametrize(
    "text",
    ["he was very happy with the support", "we also talked about training", "jonas said the budget is tight",
     "it lasted two hours", "the price was too high for them", "and they complained about delivery",
     "他们说预算紧张", "刘总很满意"],
)  # fmt: skip
def test_what_was(text: str) -> None:
    assert what_was(text)


@pytest.mark.parametrize(
    "text",
    ["jonas will send the forecast", "they wanted a quote by thursday", "we agreed to meet again in april",
     "he told me to call him", "he said he'll call back", "waiting for their answer", "send what we discussed",
     "call on monday", "marie sends the list", "had to cancel", "他说下周给答复", "要发报价", "他们要求降价"],
)  # fmt: skip
def test_what_is_to_come_is_not_told_of_what_was(text: str) -> None:
    assert not what_was(text)


@pytest.mark.parametrize(
    ("told", "answer", "apart"),
    [("they want a demo", "Jonas, they want a demo", True), ("聊了新品", "陈静，聊了新品", True), ("强", "王强", False),
     ("his boss", "Tom and his boss", False), ("the sales manager", "Tom Bradley, the sales manager", False), ("采购", "陈静，采购", False), ("", "Jonas", False)],
)  # fmt: skip
def test_what_was_said_stands_apart_from_who_was_met(told: str, answer: str, apart: bool) -> None:
    assert tells_apart(told, answer) == apart


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("they also think the price is too high", "they also think the price is too high"),
        ("oh, and they objected to the price", "they objected to the price"),
        ("add: they want training too", "they want training too"),
        ("they need a quote by Friday", ""),
        ("I want a coffee", ""),
    ],
)
def test_how_they_stand(text: str, said: str) -> None:
    assert what_they_say(text) == said

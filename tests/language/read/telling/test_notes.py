"""The notes of a visit: what was said, and what is ours to do next, by when; with marks or without."""

from datetime import date, datetime

import pytest

from language.read import read_as
from language.read.names import Names

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
FRIDAY, WEDNESDAY = date(2026, 3, 13), date(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("met Softline, fine so far. next step: send promo deck by thursday", "next_step", "send promo deck"),
        ("I need to log a visit at Softline about renewals, they like it", "summary", "about renewals, they like it"),
        ("met Softline, talked price. follow up: demo next tuesday", "next_step", "demo"),
        ("met Softline today. Action: send quote. They like it", "next_step", "send quote"),
        ("拜访了Softline，聊了价格。下一步：周五前发报价", "next_step", "发报价"),
        ("yesterday i met markus at softline he says budgets are frozen next step send him a quote", "next_step", "send him a quote"),
        ("yesterday i met markus at softline and he says budgets are frozen until july", "summary", "he says budgets are frozen until july"),
        ("met Mr. Keller and Dr. Vogel at Softline today, they like DataVault", "summary", "they like DataVault"),
        ("pls log: visited Softline yesterday, topic renewals", "summary", "topic renewals"),
        ("Visit report\nPartner: Softline\nDate: today\nMet: Jonas\nTopics: prices\nNext step: send offer by friday", "summary", "prices"),
        ("Visit Softline yesterday\nAttendees: Jonas, Ms Braun\nTopic: demo\nObjection: price", "summary", "demo, price"),
        ("met Jonas at Softline yesterday, topics: q1 numbers. next: send a deck", "summary", "q1 numbers"),
        ("Softline visit today. Attendees: Jonas. Topic: roadmap. Objection: price.", "objection", "price"),
        ("Softline visit\n- Attendees: Jonas\n- Notes: happy, wants training", "summary", "happy, wants training"),
        ("拜访记录\n伙伴：云轩\n人员：陈静\n内容：聊了返点，他们嫌少\n下一步：周五前发方案", "summary", "聊了返点，他们嫌少"),
        ("昨天去了云轩他们要试用下一步周五前发方案", "summary", "他们要试用"),
    ],
)  # fmt: skip
def test_only_what_was_said_stays(text: str, slot: str, value: str) -> None:
    assert read_as("visit.log", text, NOW, "rep")[slot] == value


@pytest.mark.parametrize(
    ("text", "summary", "step", "day"),
    [
        ("so i just got out of a meeting with jonas at softline um he says the pricing is too high compared to cisco and we agreed that i send him a new quote by friday and that's about it", "he says the pricing is too high compared to cisco", "send him a new quote", FRIDAY),
        ("so yeah today i saw anna at pinnacle uh we talked about the new bundle she asked for a demo so i will set one up next wednesday and that was it", "we talked about the new bundle she asked for a demo", "set one up", WEDNESDAY),
        ("met with anna at pinnacle this morning she likes the product but the budget is frozen until july so i'll check back with her in june", "she likes the product but the budget is frozen until july", "check back with her", date(2026, 6, 30)),
        ("just had a call with softline they want a bigger discount and i need to talk to my manager about it", "they want a bigger discount", "talk to my manager about it", None),
        ("visited pinnacle yesterday with tom we went over the roadmap and next i send them the deck by friday", "we went over the roadmap", "send them the deck", FRIDAY),
        ("just finished with softline jonas not sure about q2 numbers wants me to call him back friday", "jonas not sure about q2 numbers", "call him back", FRIDAY),
        ("call with softline today: jonas asked whether we will lower the price, I said I need to ask", "jonas asked whether we will lower the price", "ask", None),
        ("i met with anna at pinnacle yesterday we discussed the joint campaign and the next step is that i draft a budget by friday", "we discussed the joint campaign", "draft a budget", FRIDAY),
        ("had a meeting with jonas at softline today he's not convinced the roi is there so let me find a case study by friday", "he's not convinced the roi is there", "find a case study", FRIDAY),
        ("今天去了趟锦信，王总说华为的人上周也来过，给了他们更低的价格，让我们本周五之前给最终报价", "王总说华为的人上周也来过，给了他们更低的价格", "给最终报价", FRIDAY),
        ("我 去了云轩见了刘经理他们说价格比华为高 下周三之前给他们发新报价", "刘经理他们说价格比华为高", "给他们发新报价", WEDNESDAY),
        ("今天去了锦信见了王总 他说预算要等到六月才批 回头我再约他", "他说预算要等到六月才批", "再约他", None),
        ("刚从云轩出来刘经理说我们的品牌没人知道 接下来我要给他们做一次培训", "刘经理说我们的品牌没人知道", "给他们做一次培训", None),
        ("昨天和云轩的刘经理通了电话 他对产品很感兴趣 说好周五前发方案过去", "他对产品很感兴趣", "发方案过去", FRIDAY),
        ("嗯我今天上午去锦信见了张工然后他说测试还可以就是价格有点贵我得回去跟老板申请一下折扣", "他说测试还可以就是价格有点贵", "跟老板申请一下折扣", None),
        ("今天跟云轩刘经理见面了 聊了三个客户的进展 他让我周五前把报价发给他", "聊了三个客户的进展", "把报价发给他", FRIDAY),
        ("今天见了锦信的王总啊 他说那个授权太贵了 然后呢我得找一下产品经理 差不多就这样", "他说那个授权太贵了", "找一下产品经理", None),
    ],
)  # fmt: skip
def test_notes_spoken_without_marks_part_into_what_was_said_and_what_is_to_be_done(
    text: str, summary: str, step: str, day: date | None
) -> None:
    said = read_as("visit.log", text, NOW, "rep")
    assert (said["summary"], said["next_step"], said.get("next_step_date")) == (summary, step, day)


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("log visit to softline today met jonas talked about q2 plan", "talked about q2 plan"),
        ("met with pinnacle today they need to check the budget with their cfo", "they need to check the budget with their cfo"),
        ("met jonas from softline today, he will send us the order next week", "he will send us the order next week"),
        ("had coffee with anna from pinnacle today no news no next steps", "no news no next steps"),
        ("had lunch with jonas at softline nothing much new he is busy with a migration", "nothing much new he is busy with a migration"),
        ("记一下今天见了云轩刘经理聊了渠道政策 没什么后续", "聊了渠道政策 没什么后续"),
        ("今天拜访云轩 没什么新进展 下一步没有", "没什么新进展 下一步没有"),
        ("今天见了云轩刘经理他说如果我们要降价他就签", "刘经理他说如果我们要降价他就签"),
        ("去了云轩见了刘经理 客户那边预算砍了一半 项目推迟到下半年", "客户那边预算砍了一半 项目推迟到下半年"),
        ("昨天去云轩 聊得不错 他们答应下周下单", "聊得不错 他们答应下周下单"),
        ("拜访云轩 王总不在 跟小李聊了一下 他们最近在忙年报", "王总不在 跟小李聊了一下 他们最近在忙年报"),
    ],
)  # fmt: skip
def test_what_others_will_do_or_nobody_is_no_step_of_ours(text: str, summary: str) -> None:
    said = read_as("visit.log", text, NOW, "rep")
    assert said["summary"] == summary
    assert "next_step" not in said


def test_what_follows_a_step_is_still_part_of_the_notes() -> None:
    said = read_as("visit.log", "met Softline today. Action: send quote. They like it", NOW, "rep")
    assert said["summary"] == "They like it"


@pytest.mark.parametrize(
    "text",
    [
        "met anna at pinnacle today at their new office",
        "去云轩见了刘经理",
        "met anna at pinnacle today",
        "had a call with Softline today, Bob Meyer was on",
    ],
)
def test_who_was_met_and_where_is_nothing_said(text: str) -> None:
    assert not {"summary", "next_step"} & read_as("visit.log", text, NOW, "rep").keys()


@pytest.mark.parametrize(
    "text",
    [
        "visited Softline today, met Jonas and Petra",
        "visited Pinnacle yesterday, met Dave",
        "今天去了云轩 见了陈静",
        "上午拜访长江智联 见到刘总和采购小李",
    ],
)
def test_whom_one_met_is_not_what_was_said(text: str) -> None:
    said = read_as("visit.log", text, NOW, "rep")
    assert "people" in said
    assert "summary" not in said


def test_a_step_says_not_that_it_is_one() -> None:
    text = (
        "met dave at pinnacle, he says it is too dear, so next step is i send them a revised quote by friday"
    )
    assert read_as("visit.log", text, NOW, "rep")["next_step"] == "send them a revised quote"


@pytest.mark.parametrize(
    ("text", "summary", "step"),
    [
        ("met Petra at Softline yesterday, Globex slips to July", "Globex slips to July", None),
        ("met Petra at Softline, we talked about renewals, Globex signs in June, next step: send quote by friday",
         "we talked about renewals, Globex signs in June", "send quote"),
        ("昨天去了云轩见了王工，聊了续约，三一推迟到七月", "聊了续约，三一推迟到七月", None),
    ],
)  # fmt: skip
def test_how_a_deal_goes_is_told_and_no_step(text: str, summary: str, step: str | None) -> None:
    known = Names.of(partners=["Softline", "云轩"], customers=["Globex", "三一"])
    said = read_as("visit.log", text, NOW, "rep", known)
    assert (said["summary"], said.get("next_step")) == (summary, step)


def test_the_day_of_a_deal_is_none_of_the_visit() -> None:
    known = Names.of(partners=["Softline"], customers=["Globex"])
    text = "just off the phone with Petra at Softline, Globex signs on Friday, she wants me to prepare the contract"
    said = read_as("visit.log", text, NOW, "rep", known)
    assert "date" not in said
    assert said["next_step"] == "prepare the contract"


def test_what_the_customer_does_by_a_day_is_told_and_no_step() -> None:
    names = Names.of(partners=["长江智联"], customers=["远景能源"])
    text = "昨天见了长江智联的王总，他们想做远景能源的二期，大概100万，年底前签"
    read = read_as("visit.log", text, NOW, "rep", names)
    assert str(read["summary"]).endswith("年底前签")
    assert not {"next_step", "next_step_date"} & read.keys()


def test_a_no_before_what_was_said_is_no_part_of_it() -> None:
    assert (
        read_as("visit.log", "no, we talked about pricing", NOW, "rep")["summary"]
        == "we talked about pricing"
    )

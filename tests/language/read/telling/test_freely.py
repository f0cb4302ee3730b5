"""Free text: the part of a message that says it, without what only leads to it."""

from datetime import datetime

import pytest

from language.read import read_as
from language.read.telling.freely import standup

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


@pytest.mark.parametrize(
    ("intent", "text", "slot", "value"),
    [
        ("standup.answer", "log for standup: closed the PO, today Kaufmann", "done", "closed the PO"),
        ("standup.answer", "for the standup: yesterday I closed the PO, today Kaufmann", "done", "I closed the PO"),
        ("deal.reject", "reject Globex they have no budget", "reason", "they have no budget"),
        ("deal.lose", "we lost Globex on price", "reason", "on price"),
        ("deal.reject", "over budget, and they have no project", "reason", "over budget, and they have no project"),
        ("deal.reject", "驳回三一重工他们已经买了别家的", "reason", "他们已经买了别家的"),
        ("deal.reject", "海信这个驳回吧 没预算", "reason", "没预算"),
        ("deal.reject", "驳回D-1003 资料不全", "reason", "资料不全"),
        ("deal.lose", "三一没戏了 客户没钱", "reason", "客户没钱"),
        ("deal.lose", "三一输给华为了 关系没人家硬", "reason", "关系没人家硬"),
        ("deal.lose", "三一那单丢了 价格没拼过华为", "reason", "价格没拼过华为"),
        ("task.add", "明天上午提醒我给王总打电话", "text", "给王总打电话"),
        ("visit.plan", "跟Pinnacle约了下周三demo", "purpose", "demo"),
        ("visit.plan", "下周二去长江智联做产品培训", "purpose", "培训"),
        ("task.add", "提醒我一下啊就是后天上午吧十点左右给陈静打个电话", "text", "给陈静打个电话"),
        ("task.add", "提醒我下午五点前把报价发给陈静", "text", "把报价发给陈静"),
        ("task.add", "提醒我给陈静发报价，时间明天上午十点半", "text", "给陈静发报价"),
        ("task.add", "提醒我确认会议时间", "text", "确认会议时间"),
        ("task.add", "提醒我明天前台领样机", "text", "前台领样机"),
        ("task.add", "明天早上第一件事提醒我给三一打电话", "text", "给三一打电话"),
        ("task.add", "提醒：明天交周报", "text", "交周报"),
        ("task.add", "记个todo，周四之前把报告发给三一", "text", "把报告发给三一"),
        ("task.add", "记个事儿 下周一给陈静送样机", "text", "给陈静送样机"),
        ("task.add", "提醒我一下班就去接孩子", "text", "一下班就去接孩子"),
        ("task.add", "tomorrow morning remind me to call Tom", "text", "call Tom"),
        ("task.add", "remind me to call Tom tomorrow morning", "text", "call Tom"),
        ("task.add", "and then um remind me to call her monday", "text", "call her"),
        ("task.add", "sorry, remind me to call Petra", "text", "call Petra"),
        ("task.add", "have to call Lars about the returns tomorrow", "text", "call Lars about the returns"),
        ("task.add", "note for me: call them friday", "text", "call them"),
        ("task.add", "给自己记一下：周五给他们打电话", "text", "给他们打电话"),
        ("task.add", "remind me around 4ish to call Ingram", "text", "call Ingram"),
        ("task.add", "in 2 hrs remind me to call Tom", "text", "call Tom"),
        ("task.add", "in a couple of hours, remind me to call Tom", "text", "call Tom"),
        ("task.add", "on friday at 3 remind me to call Tom", "text", "call Tom"),
        ("task.done", "i'm done with the quote for Ingram", "text", "the quote for Ingram"),
        ("task.done", "finished with the quote", "text", "the quote"),
        ("task.done", "mark the first two tasks done", "text", "first two"),
        ("task.add", "每周五提醒我发周报", "text", "发周报"),
        ("task.add", "提醒我们团队周五交周报", "text", "团队交周报"),
        ("task.add", "再提醒我后天给Anna发邮件", "text", "给Anna发邮件"),
        ("task.add", "remind me in the morning to send Jonas the deck", "text", "send Jonas the deck"),
        ("task.add", "remind me first thing tomorrow to call Jonas", "text", "call Jonas"),
        ("task.add", "remind me about the first thing on the list", "text", "the first thing on the list"),
        ("task.add", "hey, don't forget to remind me about the call at 4 today", "text", "the call"),
        ("task.add", "task: call Jonas re quote - due tomorrow 3pm", "text", "call Jonas re quote"),
        ("task.add", "i have to prepare the QBR until friday", "text", "prepare the QBR"),
        ("task.add", "need a reminder for friday: expense report", "text", "expense report"),
        ("task.add", "remind me明天下午3点call陈静", "text", "call陈静"),
        ("standup.answer", "no blockers, yesterday three calls, today quotes", "blockers", "no blockers"),
        ("standup.answer", "done - quote / todo - workshop / stuck - NFR keys", "plan", "workshop"),
        ("standup.answer", "done - quote / todo - workshop / stuck - NFR keys", "blockers", "NFR keys"),
        ("standup.answer", "yesterday i did the quote and two calls today i'm at Softline", "plan", "i'm at Softline"),
        ("standup.answer", "yesterday i did the quote and two calls today i'm at Softline", "done", "i did the quote and two calls"),
        ("standup.answer", "standup：done两个quote，plan去Softline，blocker是legal", "plan", "去Softline"),
        ("standup.answer", "昨：拜访云轩 今：写方案 卡：法务", "plan", "写方案"),
        ("standup.answer", "已完成：三一报价；进行中：宁波港方案；风险：法务没回", "plan", "宁波港方案"),
        ("standup.answer", "昨日：客户拜访；今日：方案；风险：价格审批", "blockers", "价格审批"),
        ("standup.answer", "done: three quotes. blocked: waiting on pricing", "blockers", "waiting on pricing"),
        ("standup.answer", "昨天拜访了锦信，今天写方案，没有卡点", "blockers", "没有卡点"),
        ("standup.answer", "昨天跑客户，今天写方案，卡在法务还没给合同", "blockers", "卡在法务还没给合同"),
        ("standup.answer", "昨天去了云轩没见着人，今天打算补电话，样机还没到有点卡", "blockers", "样机还没到有点卡"),
        ("standup.answer", "昨天跑客户，今天出报价，法务那边卡住了", "blockers", "法务那边卡住了"),
        ("standup.answer", "昨天跑客户，今天出报价，问题是样机没到", "blockers", "样机没到"),
        ("standup.answer", "早会汇报一下昨天呢我去了锦信然后今天的话我写方案目前没有什么问题", "plan", "我写方案"),
        ("standup.answer", "早会汇报一下昨天呢我去了锦信然后今天的话我写方案目前没有什么问题", "done", "我去了锦信"),
        ("standup.answer", "昨儿跑了仨客户 今儿个写材料", "done", "跑了仨客户"),
        ("visit.plan", "后天下午三点跟云轩过一下三一的方案", "purpose", "过一下三一的方案"),
        ("visit.plan", "明天10点去云轩对一下Q2目标", "purpose", "对一下Q2目标"),
        ("visit.plan", "call with Tom at Softline friday 9:30 re pricing", "purpose", "pricing"),
        ("visit.plan", "visit Softline friday 10am to sign the renewal", "purpose", "to sign the renewal"),
        ("visit.plan", "visit Softline on Monday, Mar 16, to discuss prices", "purpose", "prices"),
        ("visit.plan", "visit Softline Monday 9am for renewals", "purpose", "renewals"),
        ("visit.plan", "visit Softline on Friday for contract signing at 4pm", "purpose", "contract signing"),
        ("visit.plan", "quarterly review", "purpose", "quarterly review"),
        ("visit.plan", "visit Softline on Friday 2pm contract review", "purpose", "contract review"),
        ("task.add", "can you please remind me to uh call Tom at ten tomorrow", "text", "call Tom"),
        ("task.add", "hold on, remind me to call Lidl tomorrow", "text", "call Lidl"),
    ],
)  # fmt: skip
def test_only_what_was_said_stays(intent: str, text: str, slot: str, value: str) -> None:
    assert read_as(intent, text, NOW, "rep")[slot] == value


@pytest.mark.parametrize(
    ("intent", "text", "slot"),
    [
        ("visit.plan", "visit Softline on Fri, Mar 13", "purpose"),
        ("visit.plan", "visit Softline on Friday for two hours", "purpose"),
        ("visit.plan", "book a visit with Softline for Friday at 10", "purpose"),
        ("visit.plan", "visit Softline on Friday at 10 if possible", "purpose"),
        ("visit.plan", "visit Softline on Friday at 10 please", "purpose"),
        ("visit.plan", "跟Globex约了下周三见面，帮我记一下", "purpose"),
        ("visit.plan", "后天下午三点碰一下云轩", "purpose"),
        ("deal.lose", "three rivers went dark, call it lost", "reason"),
        ("deal.lose", "三一丢了 帮我记一下", "reason"),
        ("deal.lose", "三一丢了 客户选了华为", "reason"),
        ("deal.reject", "驳回 三一重工", "reason"),
        ("deal.reject", "not approve Globex, reject it", "reason"),
    ],
)
def test_what_tells_nothing_is_left_out(intent: str, text: str, slot: str) -> None:
    assert slot not in read_as(intent, text, NOW, "rep")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("standup: talked to Softline, today calling Pinnacle, blocked by legal", ("talked to Softline", "calling Pinnacle", "legal")),
        ("Standup: visited Pinnacle yesterday with Bob, today Globex offer", ("visited Pinnacle yesterday with Bob", "Globex offer", "")),
        ("早会：聊了下半年计划，今天跟三一谈价格，没啥困难", ("聊了下半年计划", "跟三一谈价格", "没啥困难")),
        ("today I plan to visit X, stuck on pricing", ("", "I plan to visit X", "pricing")),
        ("called Bob yesterday and today I write the offer", ("called Bob yesterday", "I write the offer", "")),
        ("what I did: visits; plan: offers", ("visits", "offers", "")),
        ("yesterday Globex. today calls. nothing blocking", ("Globex", "calls", "nothing blocking")),
        ("yesterday demos, today quotes, all clear", ("demos", "quotes", "all clear")),
        ("yesterday installed it with no issues, today quotes", ("installed it with no issues", "quotes", "")),
    ],
)  # fmt: skip
def test_the_parts_of_a_standup(text: str, parts: tuple[str, ...]) -> None:
    said = standup(text)
    assert tuple(said.get(part, "") for part in ("done", "plan", "blockers")) == parts


@pytest.mark.parametrize("said", ['mark the task "send quote" as done', "mark task send quote as complete"])
def test_a_task_that_is_marked_is_called_by_its_words(said: str) -> None:
    assert read_as("task.done", said, NOW, "rep") == {"text": "send quote"}

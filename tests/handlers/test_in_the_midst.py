"""What is said in the midst of something else, and is lost nowhere: a look-up, one more, another part."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
OPENS = "register Northwind via Softline, 60k, FalconGuard, closing June"


@pytest.mark.parametrize(
    ("name", "lines", "told"),
    [
        (REP, (OPENS, "oh wait is that one there already?"), ("Northwind", "Who is your contact")),
        (REP, (OPENS, "which rule"), ("1.2", "Who is your contact")),
        (REP, (OPENS, "skip", "yes", "why?", "which rule"), ("Clause 2.1",)),
        (REP, (OPENS, "same again for Adatum"), ("the other comes after it", "Who is your contact")),
        (
            REP,
            (OPENS, "same again for Adatum", "skip", "yes", "yes", "skip"),
            ("Customer: Adatum", "Softline", "$60,000"),
        ),
        (REP, ("log visit to Softline yesterday", "it was on zoom"), ("just a name", "Whom did you meet?")),
        (REP, ("plan a visit to Softline on Friday", "online"), ("Purpose online", "At what time?")),
        (REP, ("plan a visit to Softline", "in the autumn"), ("1 Sep 2026", "30 Nov 2026", "On which day?")),
        (REP, ("compare this quarter with last",), ("1 Jan 2026", "31 Dec 2025")),
        (REP, ("任务推迟到周五",), ("No open tasks",)),
        (
            REP,
            ("remind me to call Bob tomorrow", "yes", "postpone my task to Friday"),
            ("call Bob → Fri 13 Mar",),
        ),
        (REP, ("I need some time off", "Monday to Wednesday"), ("Mon 16 Mar", "Wed 18 Mar")),
        (
            REP,
            ("whats the latest on three rivers", "ok and when does it run out"),
            ("90 days from its approval",),
        ),
        (REP, ("three rivers ok from my side, but cap the discount at 15",), ("Approve a registration",)),
        (REP, ("nothing to report today",), ("Standup update", "Shall I do that?")),
        (REP, ("can somebody explain why Kaufmann got 120 days",), ("Why D-", "3.1")),
        ("Anna Berg", ("what's Li Wei's win rate",), ("Pipeline · Li Wei",)),
        ("Jonas Keller", ("why do we have to wait 2 days",), ("2.1",)),
        (ZHAO, ("帮我跟云轩约周五下午三点 顺便提醒我周四把方案发给陈静",), ("计划拜访", "目的是什么")),
        (
            REP,
            ("Globex: 70k, contact is now Bob Meyer, closing May 10",),
            ("$70,000", "Bob Meyer", "10 May 2026"),
        ),
        (REP, ("visit softline w/o petra tomorrow 9:30 about renewals",), ("Purpose: renewals\n",)),
        (ZHAO, ("三一的联系人改成王涛，金额18万",), ("US$180,000", "客户联系人：王涛")),
        (ZHAO, ("云轩最近没动静 帮我安排下周拜访",), ("计划拜访",)),
        (ZHAO, ("我要请假", "周五"), ("3月13日",)),
        (
            ZHAO,
            ("开始早会", "昨天拜访了云轩，今天写报价", "改一下，今天还要去长江"),
            ("写报价；还要去长江", "有什么阻碍"),
        ),
        (
            ZHAO,
            ("早会：昨天拜访了云轩，今天写报价，没有阻碍", "改一下，今天还要去长江"),
            ("写报价；还要去长江",),
        ),
    ],
)
async def test_it_is_answered(
    sqlite_url: str, name: str, lines: tuple[str, ...], told: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for line in lines:
            said = await talk.say(name, line)
        assert all(each in said for each in told), said

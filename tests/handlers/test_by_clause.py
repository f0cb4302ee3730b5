"""Several changes in one message, each by its own clause: none is lost, and no name is parted."""

import pytest

from tests.conversation import Clock, demo

DEAL = "register Nordbank via Softline, FalconGuard, 30 seats, 50k usd, June, contact Jane Roe"
VISIT = "visited Softline today, met Petra, showed FalconGuard, next step is a quote by Friday"
TASK_ZH = "明天下午两点提醒我给陈静打电话"
FIRM = "新增合作伙伴 华瑞科技，产品型，上海，联系人刘伟"
TASK = "remind me to call Petra tomorrow at 2"


@pytest.mark.parametrize(
    ("begun", "said", "shown"),
    [
        (DEAL, "change the close to October and add 20 seats", ["Quantity: 50", "Sat 31 Oct 2026"]),
        (DEAL, "the quantity is 25, contact Tom Ford, competitor Cisco", ["25", "Tom Ford", "Cisco"]),
        (DEAL, "签约改到十月，联系人王芳，竞争对手华为", ["Sat 31 Oct 2026", "王芳", "华为"]),
        (DEAL, "closing in October, 20 seats, product DataVault", ["31 Oct", "20", "DataVault"]),
        (DEAL, "the customer is Johnson and Johnson", ["Customer: Johnson and Johnson"]),
        (DEAL, "between 60 and 70k, September", ["[1] $60,000  [2] $70,000", "30 Sep 2026"]),
        (VISIT, "it was yesterday and Jonas was there too", ["Tue 10 Mar", "Petra and Jonas"]),
        (VISIT, "not Petra, Jonas; and by Thursday", ["met: Jonas\n", "By: Thu 12 Mar", "Date: Wed 11"]),
        (VISIT, "是昨天，刘总也在", ["Tue 10 Mar", "Petra and 刘总\n"]),
        (TASK, "make it Monday at 3 and it's Jonas, not Petra", ["call Jonas\n", "Mon 16 Mar", "15:00"]),
        (TASK, "no, email Petra instead, Friday", ["email Petra\n", "Fri 13 Mar"]),
        (TASK_ZH, "给刘总打，改成周五", ["给刘总打电话\n", "Fri 13 Mar"]),
        (FIRM, "联系人马超，是分销型", ["Type: Distribution", "马超"]),
        (FIRM, "是分销型", ["Type: Distribution", "刘伟"]),
    ],
)
async def test_each_clause_changes_its_own_field(
    sqlite_url: str, begun: str, said: str, shown: list[str]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say("Li Wei", begun)
        card = await talk.say("Li Wei", said)
        if "contact" in card:
            card = await talk.say("Li Wei", "skip")
        assert all(each in card for each in shown), card


async def test_the_record_that_a_field_is_as_is_nobody_s_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        begun = await talk.say("Li Wei", "register Initech via Softline, same product as Globex, 50k, June")
        assert "Who is your contact" in begun
        assert "Product: FalconGuard" in await talk.say("Li Wei", "skip")


@pytest.mark.parametrize("said", ["no contact, 25 seats", "没有联系人，数量25"])
async def test_a_clause_may_want_a_field_empty(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say("Li Wei", DEAL)
        card = await talk.say("Li Wei", said)
        assert "Quantity: 25" in card
        assert "Jane Roe" not in card

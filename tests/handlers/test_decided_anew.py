"""A decision that is to be the other one, and a registration for the wrong customer."""

import pytest

from tests.conversation import Clock, demo
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, REP, ZHAO, register

SAID = {
    JONAS: "register Oxbow Mills, FalconGuard, 60k, closing end of June",
    CHEN: "我们想报备鹤壁纺织厂，FalconGuard，80万，六月底签",
}


@pytest.mark.parametrize(
    ("who", "rep", "approves", "yes", "other", "rejected"),
    [
        (JONAS, REP, "approve it", "Yes", "wait, reject it, no budget", "Rejected: Oxbow Mills"),
        (CHEN, ZHAO, "批了", "是", "等等，驳回，没预算", "已驳回：鹤壁纺织厂"),
    ],
)
async def test_the_other_decision_before_and_after_the_yes(
    sqlite_url: str, who: str, rep: str, approves: str, yes: str, other: str, rejected: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, who, SAID[who])
        await talk.say(rep, approves)
        assert "no budget" in (shown := await talk.say(rep, other)) or "没预算" in shown
        assert rejected not in shown  # a yes does it
        await talk.say(rep, approves)
        await talk.press(rep, yes)
        assert "undo" in (back := await talk.say(rep, other)).lower() or "撤销" in back
        await talk.say(rep, yes)
        await talk.say(rep, yes)
        assert rejected in await talk.press(rep, yes)


async def test_how_a_decision_is_taken_back_stands_beside_why_not(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, SAID[JONAS])
        await talk.press(REP, "Approve")
        await talk.say(REP, "my deals")
        assert "can be withdrawn with a reason" in await talk.say(REP, "reject Oxbow Mills")


@pytest.mark.parametrize(
    ("who", "wrong", "both", "yes", "again"),
    [
        (
            JONAS,
            "wrong customer, it should be Bosch Rexroth",
            "Withdraw, register Bosch Rexroth",
            "Yes",
            "Customer: Bosch Rexroth",
        ),
        (CHEN, "报错了，客户应该是宁德时代", "撤回，改报宁德时代", "是", "客户：宁德时代"),
    ],
)
async def test_the_right_customer_is_registered_once_the_wrong_one_is_withdrawn(
    sqlite_url: str, who: str, wrong: str, both: str, yes: str, again: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, who, SAID[who])
        await talk.say(who, wrong)
        await talk.press(who, both)
        assert again in (form := await talk.press(who, yes))
        assert "FalconGuard" in form


async def test_why_a_partner_withdraws_is_read_by_his_channel_manager(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, SAID[JONAS])
        await talk.say(JONAS, "withdraw Oxbow Mills, they cancelled the project")
        await talk.press(JONAS, "Yes")
        assert "Reason: they cancelled the project" in talk.last(REP)


@pytest.mark.parametrize(
    ("who", "said", "told"),
    [
        (JONAS, "Globex should be Globex Holding", "can't be changed once it is in"),
        (CHEN, "三一改成三一重能", "不能更换客户"),
        (CHEN, "三一还要多久才能批", "三一重工 · D-"),
        (JONAS, "globex, customer says tender next week", "What happened: globex"),
        (REP, "这是两个项目，分开算", "No conflict waits"),
        (REP, "云轩先报的，归云轩", "No conflict waits"),
        (REP, "先报的算", "No conflict waits"),
        (REP, "Pinnacle keeps it", "No conflict waits"),
        (REP, "Three Rivers belongs to Softline, not Pinnacle", "To: Softline"),
        (REP, "撤销合并", "nothing to undo"),
        (REP, "three rivers让我老大批", "To: Anna Berg"),
        (REP, "my lead should decide on three rivers", "To: Anna Berg"),
        (REP, "decline kaufmann's extension", "Decline an extension · Kaufmann"),
        (REP, "send three rivers back, contact missing", "Question: contact missing"),
        (
            REP,
            "ask Pinnacle when the tender ends and remind me on friday",
            "Question: when the tender ends\n",
        ),
        (REP, "need training for softline's team in may", "What shall that be for softline"),
        (REP, "is pinnacle allowed to sell DataVault", "The rules, program"),
        (REP, "add evidence to globex: POC finished", "What happened: POC finished"),
        (REP, "was globex ever extended", "History of D-"),
        (JONAS, "globex: they picked us, contract comes friday", "What happened: "),
        (JONAS, "globex, they didn't choose us", "Mark a deal lost: Globex"),
        (CHEN, "凭什么他们先", "不公开"),
        (REP, "three rivers驳回了的话他们能申诉吗", "Status: waiting for a decision"),
        (REP, "问Pinnacle为什么选DataVault", "Question: 为什么选DataVault"),
        (REP, "did Li Wei approve globex or was it Anna", "History of D-"),
        (REP, "设置Anna Berg做我的代理人", "Name a deputy"),
        (JONAS, "I want to give globex back, we can't serve them", "Withdraw a registration: Globex"),
        (JONAS, "I disagree with the rejection of globex", "only a rejection can be appealed"),
        (JONAS, "rename kaufmann to Kaufmann Group", "can't be changed once it is in"),
        (JONAS, "can I change the customer of globex", "can't be changed once it is in"),
        (REP, "undo the transfer", "nothing to undo"),
    ],
)
async def test_what_is_said_of_a_deal_that_is_named(sqlite_url: str, who: str, said: str, told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        assert told in await talk.say(who, said)

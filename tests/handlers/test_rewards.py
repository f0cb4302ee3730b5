"""Rewards asked for: staff read those of their partners, a partner's contact his own firm's."""

import pytest

from domain.program import read
from tests.conversation import Clock, demo

LEAD, ZHAO, JONAS, CHEN = "Anna Berg", "赵敏", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize(
    ("name", "asked", "shown"),
    [
        (LEAD, "what have we earned?", "Pinnacle IT LLC"),
        (LEAD, "what reward did Pinnacle get?", "Registration rewards of Pinnacle IT LLC"),
        (LEAD, "/deal rewards Pinnacle", "Registration rewards of Pinnacle IT LLC"),
        (ZHAO, "/deal 报备奖", "2026年累计：US$840"),
        (ZHAO, "Pinnacle拿了多少报备奖", "Pinnacle IT LLC的报备奖"),
    ],
)
async def test_staff_read_their_partners(sqlite_url: str, name: str, asked: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        card = await talk.say(name, asked)
        assert shown in card
        assert "Oxbow Foods LLC" in card
        assert "5.1" in card


@pytest.mark.parametrize(
    ("name", "asked", "how"),
    [
        (JONAS, "my rewards", "earns its registrant 2%"),
        (JONAS, "what reward did Pinnacle get?", "Softline GmbH alone"),
        (CHEN, "我的报备奖有多少", "项目金额的2%"),
        (CHEN, "Pinnacle拿了多少报备奖", "项目金额的2%"),
    ],
)
async def test_who_earned_none_learns_how(sqlite_url: str, name: str, asked: str, how: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        told = await talk.say(name, asked)
        assert how in told
        assert "Oxbow" not in told
        assert "840" not in told


async def test_a_program_without_rewards_says_so(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(), read("[reward]\npercent = 0\n", "none")) as talk:
        await talk.join(JONAS)
        assert "no reward" in await talk.say(JONAS, "my rewards")


async def test_a_form_stays_open(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        question = (await talk.say(CHEN, "报备南方航空")).splitlines()[-1]
        told = await talk.say(CHEN, "报备奖明细")
        assert "目前还没有报备奖" in told
        assert question in told


LEVEL = '[[decision.level]]\nby = "lead"\namount = 100000\n'


@pytest.mark.parametrize(
    ("partner", "rep", "form", "approve", "won", "yes", "high", "not_won", "press", "told"),
    [
        (
            JONAS, "Li Wei", ("register Acme Robotics, FalconGuard, 60k USD, closing June", "skip", "yes"),
            "Approve", "Acme Robotics won, {} USD", "yes", "The deal was approved for less",
            "Acme Robotics is not won", "Yes", "it earns nothing",
        ),
        (
            CHEN, ZHAO, ("报备欧坦机器人，FalconGuard，6万美元，6月签约", "跳过", "是"), "批准",
            "欧坦机器人赢了，合同{}美元", "是", "该项目是按较小规模批准的",
            "欧坦机器人没有赢单", "是", "不计报备奖",
        ),
    ],
)  # fmt: skip
async def test_a_win_is_of_the_sum_that_was_approved_and_taken_back_by_the_channel_manager(
    sqlite_url: str, partner: str, rep: str, form: tuple[str, ...], approve: str, won: str, yes: str,
    high: str, not_won: str, press: str, told: str,
) -> None:  # fmt: skip
    async with demo(sqlite_url, Clock(), read(LEVEL, "levels")) as talk:
        for name in (partner, rep):
            await talk.join(name)
        for said in form:
            await talk.say(partner, said)
        await talk.press(rep, approve)
        assert high in await talk.say(partner, won.format("900000"))
        await talk.say(partner, won.format("70000"))
        assert "1,400" in await talk.say(partner, yes)
        await talk.say(rep, not_won)
        shown = await talk.press(rep, press)
        assert told in shown
        assert "60,000" in shown
        assert told in talk.last(partner)
        assert "1,400" not in await talk.say(partner, "my rewards" if partner == JONAS else "我的报备奖")

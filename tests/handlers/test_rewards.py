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

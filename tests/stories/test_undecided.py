"""What is said around a decision: not knowing which, making up one's mind, a short name, a colleague's."""

import pytest

from tests.conversation import Clock, demo

REP, LEAD, CHEN = "Li Wei", "Anna Berg", "Chen Jing"


@pytest.mark.parametrize("said", ["reject three rivers", "reject three rivers, they chose another vendor"])
@pytest.mark.parametrize("unsure", ["hmm not sure", "不知道"])
async def test_who_does_not_know_the_ground_keeps_its_buttons(
    sqlite_url: str, said: str, unsure: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        asked = await talk.say(LEAD, said)
        assert await talk.say(LEAD, unsure) == asked
        assert "Silver" in await talk.say(LEAD, "whats their tier")
        ground = "The tender was already decided."
        assert "rejected" in await talk.press(LEAD, ground)


@pytest.mark.parametrize(
    ("asked", "then", "customer"),
    [
        ("宁德时代有人报了吗", "行 那我报备一下吧", "宁德时代"),
        ("is Tyrell registered", "ok then i'll register it", "Tyrell"),
    ],
)
async def test_the_customer_looked_up_is_registered(
    sqlite_url: str, asked: str, then: str, customer: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, asked)
        assert "什么产品" in await talk.say(CHEN, then)
        assert customer in await talk.say(CHEN, "填了什么")


async def test_a_short_name_may_be_that_of_the_deal_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Kaufmann Foods with Softline, FalconGuard, 40k, closing in May")
        await talk.say(REP, "skip")
        await talk.press(REP, "Submit")
        which = await talk.say(REP, "move kaufmann to june")
        assert "Kaufmann Foods" in which
        assert "Kaufmann Logistik" in which


@pytest.mark.parametrize("asked", ["how about Zhao Min?", "赵敏是谁", "and zhao min"])
async def test_a_colleague_is_no_customer(sqlite_url: str, asked: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        assert "Pipeline · 赵敏" in await talk.say(LEAD, asked)

"""Chasing a decision, a customer of one's own, what is still open, a deal lost to somebody."""

import pytest

from tests.conversation import Clock, demo

REP, JONAS, LEAD = "Li Wei", "Jonas Keller", "Anna Berg"


@pytest.mark.parametrize(
    "words", ["chase it for me", "帮我催一下", "can you speed it up?", "chase Li Wei please"]
)
async def test_a_chase_tells_who_decides_and_what_can_be_done(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(JONAS, line)
        told = await talk.say(JONAS, words)
        assert "I remind Li Wei before it is due" in told
        assert "Li Wei decides by Thu 12 Mar 2026" in told


async def test_whoever_chases_may_add_what_is_new(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        told = await talk.say(LEAD, "chase Three Rivers Bank")
        assert "add what is new" in told
        reference = told.partition("note on ")[2][:7]
        assert "budget is approved" in await talk.say(LEAD, f"note on {reference}: the budget is approved")


async def test_nothing_is_chased_that_is_decided_or_ones_own(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        assert "Nothing waits for a decision" in await talk.say(JONAS, "chase it")
        assert "It is you who decides" in await talk.say(REP, "chase it for me")
        assert "nothing to chase: it is approved" in await talk.say(REP, "chase Globex")


async def test_a_partner_is_told_that_a_customer_is_his_own(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP)
        for words in ("is Globex free?", "Kaufmann有人报了吗"):
            assert "Your firm has registered it already" in await talk.say(JONAS, words)
        assert "Your firm" not in await talk.say(JONAS, "how does Globex stand?")


async def test_open_deals_are_those_that_have_not_ended(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        for words in ("any other deal of mine open?", "my open deals", "我还有哪些没结束的项目"):
            listed = await talk.say(REP, words)
            assert "Globex" in listed
            assert "Oxbow Foods" not in listed


@pytest.mark.parametrize("words", ["lost Globex to Cisco", "Globex输给Cisco了"])
async def test_whoever_won_it_instead_is_no_reason(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Why was it lost?" in await talk.say(REP, words)
        card = await talk.say(REP, "because of the price")
        assert "Competitor: Cisco" in card
        assert "Reason: the price" in card
        assert "is closed as lost" in await talk.say(REP, "yes")

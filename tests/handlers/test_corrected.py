"""Answers and corrections in whatever form, line by line: what stands on the card afterwards."""

import pytest

from tests.conversation import Clock, demo
from tests.handlers.corrected_deals import DEALS
from tests.handlers.corrected_visits import VISITS
from tests.handlers.corrected_zh import CHINESE


@pytest.mark.parametrize(("name", "lines"), [*DEALS, *VISITS, *CHINESE])
async def test_what_is_said_stands_on_the_card(
    sqlite_url: str, name: str, lines: list[tuple[str, str]]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for said, shown in lines:
            assert shown in await talk.say(name, said), said


@pytest.mark.parametrize(
    ("who", "won", "said", "lost"),
    [
        ("Li Wei", "Globex is won", "no lost actually", "Deal lost · Globex Corporation"),
        ("Li Wei", "Kaufmann is won", "sorry, it's lost", "Deal lost · Kaufmann"),
        ("赵敏", "三一重工赢了", "不对，是丢了", "丢单 · 三一重工"),
    ],
)
async def test_another_step_than_the_one_proposed_is_proposed_instead(
    sqlite_url: str, who: str, won: str, said: str, lost: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, won)
        assert lost in await talk.say(who, said)


@pytest.mark.parametrize(
    ("said", "day"), [("五月中就能签", "Fri 15 May 2026"), ("四月底就签了", "Thu 30 Apr 2026")]
)
async def test_when_it_closes_is_told_at_the_card(sqlite_url: str, said: str, day: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say(
            "Li Wei", "register Umbrella Corp via Softline, 50 GateKeeper 40, 60k USD, closing June"
        )
        await talk.say("Li Wei", "skip")
        assert f"Expected close: {day}" in await talk.say("Li Wei", said)


async def test_news_replace_nothing_that_was_said(sqlite_url: str) -> None:
    """A day in them, read as the close by a guess, is none."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        await talk.say("Li Wei", "register Nordbank via Softline, FalconGuard, 90k, closing in July")
        told = "we've met their CIO twice, here's the note: budget approved, POC in april"
        assert "Expected close" not in await talk.say("Li Wei", told)
        assert "Expected close Wed 30 Sep 2026" in await talk.say("Li Wei", "closing in september actually")

"""The deal desk on each platform, in both languages."""

import pytest

from tests.conversation import Clock, demo
from tests.stories.desk_day import CHINESE, ENGLISH, Desk, desk_day
from tests.stories.seats import InTerminal
from tests.stories.world import world

LEAD = "Anna Berg"
BOTH = pytest.mark.parametrize("desk", [ENGLISH, CHINESE], ids=["en", "zh"])


@BOTH
async def test_the_desk_in_slack(sqlite_url: str, desk: Desk) -> None:
    async with world(sqlite_url, False, False) as w:
        partner, rep = await w.in_slack("U1", desk.partner), await w.in_slack("U2", desk.rep)
        await desk_day(desk, partner, rep, await w.in_slack("U3", LEAD))
        assert w.slack.violations == []
        receipt, question = (
            next(m for m in w.slack.messages(partner.user) if words in m.plain())
            for words in (desk.words("deal.receipt", reference=""), desk.question)
        )
        assert question.thread_ts == receipt.ts


@BOTH
async def test_the_desk_in_telegram(sqlite_url: str, desk: Desk) -> None:
    async with world(sqlite_url, True, False) as w:
        partner, rep = await w.in_telegram(71, desk.partner), await w.in_telegram(72, desk.rep)
        await desk_day(desk, partner, rep, await w.in_telegram(73, LEAD))
        assert w.telegram.violations == []


@BOTH
async def test_the_desk_in_the_terminal(database_url: str, desk: Desk) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(desk.partner, desk.rep, LEAD)
        await desk_day(desk, *(InTerminal(talk, name) for name in (desk.partner, desk.rep, LEAD)))

"""A day of the channel on each platform, and from one platform to the other, in both languages."""

import pytest

from tests.conversation import Clock, demo
from tests.stories.channel_day import CHINESE, ENGLISH, Day, channel_day
from tests.stories.dispute import CHEN, JONAS, LI, ZHAO, dispute
from tests.stories.seats import InTerminal
from tests.stories.world import world

LEAD = "Anna Berg"
WAYS = [(False, False), (True, True)]  # Telegram by webhook, Slack by socket
NAMES = ["polling-http", "webhook-socket"]


@pytest.mark.parametrize("day", [ENGLISH, CHINESE], ids=["en", "zh"])
@pytest.mark.parametrize(("webhook", "sockets"), WAYS, ids=NAMES)
async def test_from_telegram_to_slack(sqlite_url: str, webhook: bool, sockets: bool, day: Day) -> None:
    async with world(sqlite_url, webhook, sockets) as w:
        partner = await w.in_telegram(71, day.partner)
        await channel_day(day, partner, await w.in_slack("U1", day.rep), await w.in_slack("U2", LEAD))
        assert w.telegram.violations == w.slack.violations == []
        assert w.telegram.answered()


@pytest.mark.parametrize("day", [ENGLISH, CHINESE], ids=["en", "zh"])
@pytest.mark.parametrize(("webhook", "sockets"), [(False, True), (True, False)], ids=["polling", "webhook"])
async def test_all_in_telegram(sqlite_url: str, webhook: bool, sockets: bool, day: Day) -> None:
    async with world(sqlite_url, webhook, sockets) as w:
        partner, rep = await w.in_telegram(71, day.partner), await w.in_telegram(72, day.rep)
        await channel_day(day, partner, rep, await w.in_telegram(73, LEAD))
        assert w.telegram.violations == []


@pytest.mark.parametrize("day", [ENGLISH, CHINESE], ids=["en", "zh"])
@pytest.mark.parametrize("sockets", [False, True], ids=["http", "socket"])
async def test_all_in_slack(sqlite_url: str, sockets: bool, day: Day) -> None:
    async with world(sqlite_url, False, sockets) as w:
        partner, rep = await w.in_slack("U1", day.partner), await w.in_slack("U2", day.rep)
        await channel_day(day, partner, rep, await w.in_slack("U3", LEAD))
        assert w.slack.violations == []


@pytest.mark.parametrize("day", [ENGLISH, CHINESE], ids=["en", "zh"])
async def test_in_the_terminal(database_url: str, day: Day) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(day.partner, day.rep, LEAD)
        partner, rep, lead = (InTerminal(talk, name) for name in (day.partner, day.rep, LEAD))
        await channel_day(day, partner, rep, lead)


@pytest.mark.parametrize("swapped", [False, True], ids=["zh", "en"])  # the language of who rules
@pytest.mark.parametrize("rep_in_slack", [False, True], ids=["telegram", "slack"])
async def test_a_conflict_between_two_platforms(sqlite_url: str, rep_in_slack: bool, swapped: bool) -> None:
    async with world(sqlite_url, False, rep_in_slack) as w:
        jonas = (JONAS, await w.in_telegram(71, JONAS.name))
        chen = (CHEN, await w.in_slack("U1", CHEN.name))
        judging = LI if swapped else ZHAO
        bench = w.in_slack("U2", judging.name) if rep_in_slack else w.in_telegram(72, judging.name)
        first, second = (chen, jonas) if swapped else (jonas, chen)
        await dispute(first, second, (judging, await bench))
        assert w.telegram.violations == w.slack.violations == []

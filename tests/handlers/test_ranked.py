"""Who is first in something is answered from the records."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("who", "asks", "first", "then"),
    [
        (REP, "which of my partners is closest to the next tier", "Softline GmbH", "Pinnacle IT LLC"),
        (REP, "who is closest to gold", "Pinnacle IT LLC", "Gold"),
        (REP, "who is protected longest", "Globex", "Kaufmann"),
        (ZHAO, "谁的保护期最长", "三一重工", "Globex"),
        (ZHAO, "哪个伙伴离下一级最近", "上海云轩", "武汉长江智联"),
        (REP, "who is behind on visits", "5 partners without a visit", "Softline"),
        (REP, "what did Pinnacle sell this year", "Oxbow Foods", "won"),
        (ZHAO, "长江智联今年卖了什么", "没有", ""),
        (REP, "which partner won the most this quarter", "Ranking", "1. Pinnacle IT LLC"),
        (ZHAO, "哪个伙伴赢得最多", "排行", "Pinnacle IT LLC"),
    ],
)
async def test_who_is_first(sqlite_url: str, who: str, asks: str, first: str, then: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        heard = await talk.say(who, asks)
        assert first in heard
        assert then in heard[heard.index(first) :]


@pytest.mark.parametrize("partner", ["Jonas Keller"])
async def test_a_partner_is_told_of_his_own_firm_alone(sqlite_url: str, partner: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner)
        heard = await talk.say(partner, "who is protected longest")
        assert "Globex" in heard
        assert "三一" not in heard
        assert "Pinnacle" not in await talk.say(partner, "which partner is closest to the next tier")


@pytest.mark.parametrize(
    ("who", "lines", "told"),
    [
        (
            REP,
            ("how much did we close last month", "and the month before", "and the one before that"),
            ("Mon 1 Dec 2025 to Wed 31 Dec 2025", "Nothing was won"),
        ),
        (ZHAO, ("上个月的管道", "再上个月呢"), ("2026年1月1日", "没有赢单")),
        (REP, ("pipeline this month", "compare to last month"), ("Sun 1 Feb 2026 to Sat 28 Feb 2026",)),
        (REP, ("pipeline next quarter", "the quarter after"), ("Wed 1 Jul 2026 to Wed 30 Sep 2026",)),
    ],
)
async def test_the_stretch_beside_the_one_that_was_asked_of(
    sqlite_url: str, who: str, lines: tuple[str, ...], told: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        for line in lines:
            heard = await talk.say(who, line)
        assert all(each in heard for each in told), heard

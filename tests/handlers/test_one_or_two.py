"""A name with "and" in it: one customer, or two of whom each gets a registration."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
SAID = "register Delta Forge and Ridge Mining, 50 seats of FalconGuard, 60k, closing 30 June"


@pytest.mark.parametrize(
    ("who", "via", "answer", "card", "second"),
    [
        (REP, "Softline", "it's one company", "Customer: Delta Forge and Ridge Mining\n", ""),
        (REP, "Softline", "1", "Customer: Delta Forge and Ridge Mining\n", ""),
        (REP, "Softline", "both", "Customer: Delta Forge\n", "“register Ridge Mining"),
        (ZHAO, "云轩", "是两家", "客户：Delta Forge\n", "“register Ridge Mining"),
        (ZHAO, "云轩", "一个", "客户：Delta Forge and Ridge Mining\n", ""),
    ],
)
async def test_it_is_asked_whether_one_or_two(
    sqlite_url: str, who: str, via: str, answer: str, card: str, second: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        asked = await talk.say(who, f"{SAID} via {via}")
        assert "Delta Forge; Ridge Mining" in asked or "Delta Forge；Ridge Mining" in asked
        await talk.say(who, answer)
        assert card in await talk.say(who, "skip" if who == REP else "跳过")
        assert second in await talk.say(who, "yes" if who == REP else "是")


async def test_one_firm_is_not_asked_about(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Johnson and Johnson\n" in await talk.say(REP, "register Johnson and Johnson via Softline")

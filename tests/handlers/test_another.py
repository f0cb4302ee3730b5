"""Another reminder or visit, told to the card of the first: each is shown in its turn, and none is lost."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"
FRIDAY = "and another one for friday: send the contract to Pinnacle"


@pytest.mark.parametrize(
    ("who", "lines", "kept"),
    [
        (REP, ("remind me tomorrow at 9 to call Mette", FRIDAY, "also remind me on tuesday to ring Jonas",
               *["yes"] * 5, "my tasks"), ("call Mette", "send the contract to Pinnacle", "ring Jonas")),
        (ZHAO, ("明天上午十点提醒我给刘总打电话", "后天也提醒我一次", *["好"] * 3, "我的待办"),
         ("给刘总打电话 · 2026年3月12日", "给刘总打电话 · 2026年3月13日")),
        (REP, ("visit Softline on Tuesday 2pm about renewals", "and pinnacle on thursday at 10",
               "yes", "yes", "skip", "yes", "my visits"), ("Softline GmbH", "Pinnacle IT LLC")),
    ],
)  # fmt: skip
async def test_it_comes_after_the_first(
    sqlite_url: str, who: str, lines: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        listed = [await talk.say(who, line) for line in lines][-1]
        assert all(text in listed for text in kept)

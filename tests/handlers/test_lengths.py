"""Why a time is so long is answered by the clause that sets it."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("who", "before", "asks", "answer"),
    [
        ("Li Wei", "", "why two days?", "2.1  Every registration gets a decision within 2 working days."),
        ("赵敏", "", "为什么要两天", "2.1　报备须在2个工作日内答复。"),
        ("Chen Jing", "", "申诉为什么要五天", "4.1　申诉一次"),
        ("Jonas Keller", "status of Globex", "why 120 days?", "Deals of Gold partners have 120 days"),
        ("Chen Jing", "", "why only 60 days", "3.1"),
        ("Chen Jing", "", "能给几折", "10%"),
        ("赵敏", "", "为什么只有120天", "金牌"),
    ],
)
async def test_the_clause_of_a_length(sqlite_url: str, who: str, before: str, asks: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        if before:
            await talk.say(who, before)
        assert answer in await talk.say(who, asks)

"""Who was just said to be free is registered with all that is told, and not looked up again."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("who", "asked", "then", "answers", "told"),
    [
        (
            "赵敏",
            "海康威视有人报了没",
            "没有的话就报一个吧，云轩，28万",
            ("FalconGuard", "六月中", "跳过"),
            "280,000",
        ),
        (
            "Chen Jing",
            "江铃汽车有人报了吗",
            "没有的话帮我报一下，20万，FalconGuard",
            ("七月", "跳过"),
            "200,000",
        ),
        (
            "Jonas Keller",
            "is Umbrella free?",
            "if so register it, 20k, falconguard",
            ("june", "skip"),
            "20,000",
        ),
    ],
)
async def test_the_form_takes_what_is_told(
    sqlite_url: str, who: str, asked: str, then: str, answers: tuple[str, ...], told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, asked)
        for line in (then, *answers):
            shown = await talk.say(who, line)
        assert told in shown


async def test_who_is_taken_is_looked_up_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        shown = await talk.say("赵敏", "三一重工有人报了没")
        assert await talk.say("赵敏", "没有的话就报一个吧，云轩，28万") == shown

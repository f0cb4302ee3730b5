"""Who hears an appeal is told with his name and his day, or that there is no appeal."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("partner", "rep", "lines", "rejects", "asks"),
    [
        (
            "Jonas Keller",
            "Li Wei",
            ("register Nordwind AG, FalconGuard, 30 seats, 40k, closing july", "skip", "yes"),
            ("reject Nordwind, no budget", "yes"),
            ("who hears my appeal?", "what happened with my appeal?", "No appeal of yours", "yes"),
        ),
        (
            "Chen Jing",
            "赵敏",
            ("报备环球电子有限公司 FalconGuard 30套 12万 六月底", "跳过", "是"),
            ("驳回环球电子有限公司，没有预算", "是"),
            ("谁来处理我的申诉？", "我的申诉怎么样了", "您没有正在受理的申诉", "是"),
        ),
    ],
)
async def test_the_person_is_named(
    sqlite_url: str,
    partner: str,
    rep: str,
    lines: tuple[str, ...],
    rejects: tuple[str, ...],
    asks: tuple[str, str, str, str],
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner, rep)
        for line in lines:
            await talk.say(partner, line)
        who, what, none, yes = asks
        for question in (who, what):
            assert none in await talk.say(partner, question)
        for line in rejects:
            await talk.say(rep, line)
        await talk.say(partner, "appeal" if yes == "yes" else "申诉")
        await talk.say(partner, yes)
        for question in (who, what):
            told = await talk.say(partner, question)
            assert "Anna Berg" in told
            assert "18" in told


async def test_the_rule_is_told_where_nobody_appealed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Chen Jing")
        assert "4.1" in await talk.say("Chen Jing", "谁来处理申诉？")

"""What was rejected is registered anew with what it held, and with the news as a note."""

import pytest

from tests.conversation import Clock, demo


@pytest.mark.parametrize(
    ("partner", "rep", "lines", "rejects", "again", "yes", "told"),
    [
        (
            "Jonas Keller",
            "Li Wei",
            ("register Nordwind AG, FalconGuard, 30 seats, 40k, closing july", "skip", "yes"),
            ("reject Nordwind, no budget", "yes"),
            "reopen Nordwind: new budget",
            "yes",
            ("appeal, or register it anew", "Quantity: 30", "Received", "note on Nordwind AG: new budget"),
        ),
        (
            "Chen Jing",
            "赵敏",
            ("报备环球电子有限公司 FalconGuard 30套 12万 六月底", "跳过", "是"),
            ("驳回环球电子有限公司，没有预算", "是"),
            "重新报备环球电子有限公司：有新预算",
            "是",
            ("可以申诉，也可以重新报备", "数量：30", "已收到报备", "环球电子有限公司备注：有新预算"),
        ),
    ],
)
async def test_it_comes_again_as_a_new_one(
    sqlite_url: str,
    partner: str,
    rep: str,
    lines: tuple[str, ...],
    rejects: tuple[str, ...],
    again: str,
    yes: str,
    told: tuple[str, ...],
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner, rep)
        for line in lines:
            await talk.say(partner, line)
        for line in rejects:
            await talk.say(rep, line)
        shown = await talk.say(partner, again)
        assert told[0] in shown
        assert told[1] in shown
        shown = await talk.say(partner, yes)
        assert told[2] in shown
        assert told[3] in shown
        assert told[3].partition(": ")[2].lower() in (await talk.say(partner, yes)).lower()

"""What happens to a step where something else came first: a card of a conflict, an end that is undone."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO, CHEN, LEAD = "Li Wei", "赵敏", "Chen Jing", "Anna Berg"
REGISTERS = ("register Globex, 50 seats of FalconGuard, 60k, closing 30 June", "skip", "yes")


async def test_the_card_of_a_conflict_is_drawn_anew_where_a_deal_has_changed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN, LEAD)
        for line in REGISTERS:
            await talk.say(CHEN, line)
        for line in ("conflicts", "1"):
            await talk.say(LEAD, line)
        for line in ("make it 70k", "yes"):
            await talk.say(CHEN, line)
        heard = await talk.press(LEAD, "Both share")
        assert "nothing was ruled" in heard
        assert "$70,000" in heard
        assert "Ruled: Both share" in await talk.press(LEAD, "Both share")


@pytest.mark.parametrize(
    ("rep", "ends", "other", "registers", "told"),
    [
        (REP, ("we lost Globex to Cisco on price", "yes"), CHEN, REGISTERS,
         "has come in for Globex Corporation since"),
        (ZHAO, ("三一重工没戏了，丢了，输给了华为，价格问题", "是"), "Jonas Keller",
         ("register 三一重工, 50 seats of 工业网关, 60k, closing 30 June", "skip", "yes"),
         "无法撤销：此后Softline GmbH"),
    ],
)  # fmt: skip
async def test_an_end_is_not_undone_once_another_came(
    sqlite_url: str, rep: str, ends: tuple[str, ...], other: str, registers: tuple[str, ...], told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(rep, other)
        for line in ends:
            await talk.say(rep, line)
        for line in registers:
            await talk.say(other, line)
        undo = ("undo", "yes") if rep == REP else ("撤销", "是")
        for line in undo:
            heard = await talk.say(rep, line)
        assert told in heard

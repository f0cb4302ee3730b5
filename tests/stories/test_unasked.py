"""A question to a partner is taken back by whoever asked: the clock goes on, and both sides hear of it."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO, JONAS, CHEN = "Li Wei", "赵敏", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize(
    ("partner", "registers", "rep", "asks", "drops", "told", "again"),
    [
        (JONAS, ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"), REP,
         ("ask Oxbow Mills: who signs?", "yes"), ("drop the question", "yes"),
         "took the question on", "No question to a partner"),
        (CHEN, ("报备柳钢集团 防火墙20台 20万美元 6月签", "跳过", "提交"), ZHAO,
         ("柳钢集团，问他们谁签字", "是"), ("不问了", "是"), "的补充要求", "没有等待"),
    ],
)  # fmt: skip
async def test_a_question_is_taken_back(
    sqlite_url: str, partner: str, registers: tuple[str, ...], rep: str, asks: tuple[str, ...],
    drops: tuple[str, ...], told: str, again: str,
) -> None:  # fmt: skip
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(partner, rep)
        for line in registers:
            await talk.say(partner, line)
        for line in asks:
            await talk.say(rep, line)
        clock.move(hours=1)
        for line in drops:
            heard = await talk.say(rep, line)
        assert told in heard
        assert ("Approve" if rep == REP else "批准") in heard
        assert told in talk.last(partner)
        assert again in await talk.say(rep, drops[0])


async def test_a_party_to_an_appeal_takes_no_question_of_its_judge_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS, "Anna Berg", "Sam Admin")
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(JONAS, line)
        for line in ("reject Oxbow Mills: no budget", "yes"):
            await talk.say(REP, line)
        for line in ("appeal Oxbow Mills: there is a budget", "yes"):
            judge = await talk.say(JONAS, line)
        name = "Sam Admin" if "Sam Admin" in judge else "Anna Berg"
        for line in ("ask Oxbow Mills: who signs?", "yes"):
            await talk.say(name, line)
        assert f"{name} hears the appeal" in await talk.say(REP, "drop the question on Oxbow Mills")

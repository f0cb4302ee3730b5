"""A yes with another request behind it, and an end that is taken back."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("who", "lines", "done", "offered"),
    [
        (REP, ("globex to 65k", "yes, and remind me on Friday to call Jonas"), "$65,000", "call Jonas"),
        (ZHAO, ("三一金额改成17万美元", "好的，再看下我的待办"), "US$170,000", "看下我的待办"),
        (REP, ("visit Softline on Tuesday 2pm about renewals", "yes, and remind me on Monday to prepare"),
         "Visit planned", "prepare"),
        (REP, ("call Dana Thursday 2pm, visit Softline Friday 10am", "yes"),
         "I'll remind you: call Dana", "visit Softline Friday"),
        (REP, ("globex to 65k", "no, remind me tomorrow to ask Jonas"), "nothing was changed", "ask Jonas"),
    ],
)  # fmt: skip
async def test_it_is_done_and_the_other_offered(
    sqlite_url: str, who: str, lines: tuple[str, ...], done: str, offered: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        answer = [await talk.say(who, line) for line in lines][-1]
        assert done in answer
        assert offered in answer.partition(done)[2]


@pytest.mark.parametrize(
    ("who", "lines", "shown"),
    [
        (REP, ("globex signed", "actually not yet, they sign in May"), "→ Sun 31 May 2026"),
        (REP, ("kaufmann is lost", "no, hold on, they are still deciding"), "Cancelled"),
        (ZHAO, ("三一丢了", "等等 还没丢 只是推迟到五月"), "→ 2026年5月31日"),
        (ZHAO, ("三一签了", "还没签呢"), "没有做任何修改"),
        (ZHAO, ("三一丢了，价格太高", "对了，长江智联什么级别"), "确认这样操作吗"),
        (REP, ("extend Kaufmann", "no wait, we won it!"), "Mark a deal won: Kaufmann"),
        (REP, ("Kaufmann closes in May", "not yet, wait until Friday"), "nothing was changed"),
        (REP, ("show globex", "and three rivers"), "Three Rivers Bank · D-"),
        (ZHAO, ("三一金额改成18万", "等等，17万5"), "US$175,000"),
        (ZHAO, ("三一赢了", "等一下，金额是16万"), "US$160,000"),
        (REP, ("Globex closes in May", "hold on, June"), "→ Tue 30 Jun 2026"),
    ],
)
async def test_an_end_is_taken_back(sqlite_url: str, who: str, lines: tuple[str, ...], shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        assert shown in [await talk.say(who, line) for line in lines][-1]


async def test_a_registration_behind_a_look_up_is_the_one_that_is_told(sqlite_url: str) -> None:
    """Its words begin like a yes to the button below the look-up, which would register the name alone."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "is Nordbank free?")
        told = "ok then register Nordbank with FalconGuard via Softline, 90k, closing in July"
        assert "Who is your contact" in await talk.say(REP, told)


async def test_a_deal_that_is_only_hinted_at_is_shown_first(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        for name in ("Northwind Fisheries", "Northwind Foods"):
            await talk.say(
                REP, f"register {name} via Softline, FalconGuard, 15k, closing in June, no contact"
            )
            await talk.say(REP, "submit")
        assert "Which one?" in await talk.say(REP, "move northwind to 28k")
        assert "Shall I do that?" in await talk.say(REP, "the fish one")
        assert "Changed: Northwind Fisheries" in await talk.say(REP, "yes")


@pytest.mark.parametrize(
    ("words", "card"),
    [
        ("no wait, bring it back", "withdrawn → approved"),
        ("the budget is there, bring it back", "What is new"),
    ],
)
async def test_a_withdrawal_that_is_put_back_keeps_its_protection(
    sqlite_url: str, words: str, card: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "withdraw kaufmann, no budget")
        await talk.say(REP, "yes")
        assert card in await talk.say(REP, words)

"""The biggest of what was shown, and both of it."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO, JONAS, CHEN = "Li Wei", "赵敏", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize("words", ["the biggest one", "最大的那个", "which is the largest?"])
async def test_the_biggest_of_a_list_is_shown(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "my open deals")
        assert "Three Rivers Bank · D-" in await talk.say(REP, words)
        assert "Withdraw a registration: Kaufmann" in await talk.say(REP, "withdraw the smallest one")


async def test_the_biggest_of_those_offered_is_chosen(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Which deal?" in await talk.say(REP, "withdraw it")
        assert "Three Rivers Bank" in await talk.say(REP, "the biggest one")


async def test_the_biggest_of_nothing_is_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "D-" not in await talk.say(REP, "the biggest one")
        await talk.say(REP, "my open deals")
        for line in ("log a visit to Softline", "Max"):
            await talk.say(REP, line)
        await talk.say(REP, "the biggest one is theirs")
        assert "What was said: the biggest one is theirs" in await talk.say(REP, "skip")


@pytest.mark.parametrize("words", ["both", "两个都", "all of them"])
async def test_of_several_one_comes_first(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "my open deals")
        assert "One at a time" in await talk.say(REP, words)
        assert "Globex Corporation · D-" in await talk.say(REP, "the second one")


@pytest.mark.parametrize("words", ["withdraw both", "两个都撤回"])
async def test_a_step_on_several_is_made_on_one_first(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "my open deals")
        assert "One at a time" in await talk.say(REP, words)
        assert "approved" in await talk.say(REP, "status of Globex"), "nothing was withdrawn"


@pytest.mark.parametrize(
    ("said", "first", "second", "steps"),
    [
        (
            "register Reebok via Softline, FalconGuard, 10k, june, no contact\n"
            "register Puma via Pinnacle, DataVault, 20k, july, no contact",
            ("Customer: Reebok", "$10,000", "FalconGuard"),
            ("Customer: Puma", "$20,000", "DataVault"),
            ("submit", "yes"),
        ),
        (
            "visited Softline today, met Jonas, talked pricing; tomorrow 2pm visit Pinnacle about training",
            ("next step?",),
            ("Partner: Pinnacle IT LLC", "14:00", "training"),
            ("skip", "submit", "yes"),
        ),
    ],
)
async def test_two_of_one_kind_go_one_after_the_other(
    sqlite_url: str, said: str, first: tuple[str, ...], second: tuple[str, ...], steps: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        shown = await talk.say(REP, said)
        assert all(fact in shown for fact in first)
        assert not any(fact in shown for fact in second)
        for step in steps:
            shown = await talk.say(REP, step)
        assert all(fact in shown for fact in second)


async def test_two_steps_on_two_deals_are_done_one_after_the_other(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        said = "globex won for 62k and kaufmann needs 30 more days, the POC is done"
        assert "Mark a deal won: Globex" in await talk.say(REP, said)
        assert "kaufmann needs 30 more days" in await talk.say(REP, "yes")
        assert "Progress: the POC is done" in await talk.say(REP, "yes")


async def test_what_tells_no_loss_is_no_loss(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Chen Jing")
        await talk.say("Chen Jing", "三一怎么样了")
        assert "标记丢单：" not in await talk.say("Chen Jing", "我们客户关系更好")
        await talk.say("Chen Jing", "三一怎么样了")
        assert "US$450,000" in await talk.say("Chen Jing", "那个金额写错了 45")


async def test_a_deal_that_goes_to_a_colleague_is_not_lost(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏")
        card = await talk.say("赵敏", "三一那单转给李伟，他熟")
        assert "转移报备：三一重工" in card
        assert "李伟" in card
        assert "标记丢单" in await talk.say("赵敏", "三一输给华为了，价格太高")


@pytest.mark.parametrize(
    ("name", "partner", "lists", "said", "shown"),
    [
        (REP, JONAS, "approvals", "approve the first, reject the second because tender is over", "Approve"),
        (ZHAO, CHEN, "待批的", "第一个批，第二个驳回，没预算", "批准报备"),
    ],
)
async def test_two_that_are_named_by_their_places_are_two_steps(
    sqlite_url: str, name: str, partner: str, lists: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name, partner)
        for customer in ("Oxbow Mills", "Krones"):
            for line in (f"register {customer}, DataVault, 42k, closing June", "skip", "yes"):
                await talk.say(partner, line)
        await talk.say(name, lists)
        first = await talk.say(name, said)
        assert f"{shown}" in first
        assert "Krones" in first
        await talk.say(name, "yes")
        second = await talk.say(name, "yes")
        assert "Oxbow Mills" in second
        assert "Krones" not in second


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (("how's Globex?", "and how's Kaufmann?", "extend the first one"), "protection · Globex"),
        (("how's Globex?", "and how's Kaufmann?", "set the other one to 65k"), "deal: Globex"),
        (("compare Globex and Kaufmann", "the bigger one"), "Globex Corporation ·"),
        (("my deals", "the smaller one"), "Kaufmann Logistik GmbH ·"),
        (("when did we last visit Softline?", "and their tier?"), "Softline GmbH: Gold"),
        (("how's Globex?", "they are waiting for the budget", "yes"), "note to a deal: Globex"),
    ],
)
async def test_one_of_two_shown_apart_is_told_from_the_other(
    sqlite_url: str, lines: tuple[str, ...], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert shown in [await talk.say(REP, line) for line in lines][-1]


ONE, TWO = "remind me to call Ida tomorrow", "remind me to mail Lars on friday"


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        ((ONE, "yes", TWO, "yes", "cancel the first one"), "call Ida"),
        ((ONE, "yes", "my tasks", "move it to friday"), "call Ida → Fri 13 Mar 2026"),
        (("how's Globex?", "remind me to check on it thursday"), "check on Globex Corporation"),
    ],
)
async def test_a_task_is_told_by_its_place_and_tells_what_it_is_of(
    sqlite_url: str, lines: tuple[str, ...], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert shown in [await talk.say(REP, line) for line in lines][-1]

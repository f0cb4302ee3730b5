"""Short questions about the deal in hand, and about an extension that was asked for."""

import pytest

from tests.conversation import Clock, demo

REP, JONAS, CHEN = "Li Wei", "Jonas Keller", "Chen Jing"


async def test_what_is_asked_in_few_words_is_of_the_deal_in_hand(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(JONAS, line)
        assert "120 days from its approval on" in await talk.say(JONAS, "am I protected already?")
        assert "Li Wei decides by Thu 12 Mar 2026" in await talk.say(JONAS, "by when?")
        await talk.say(JONAS, "how is Kaufmann?")
        assert "6 days left." in await talk.say(JONAS, "so until when")
        assert "Globex" in await talk.say(JONAS, "my deals")
        await talk.say(JONAS, "kaufmann needs more time")
        assert "6 days left." in await talk.say(JONAS, "how many days left")  # the form goes on


async def test_an_extension_that_was_asked_for_is_told_of_wherever_it_is_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        for line in ("kaufmann needs more time, the POC is done", "yes"):
            await talk.say(JONAS, line)
        for asked in ("answer when?", "by whom?", "how is Kaufmann?"):
            assert "Li Wei answers the request for an extension by Thu 12 Mar 2026" in await talk.say(
                JONAS, asked
            )
        assert "at most 1×" in await talk.say(JONAS, "can I extend it again?")
        assert "You have asked for an extension" in await talk.say(JONAS, "extend it again")
        assert "Kaufmann" in await talk.say(REP, "any extension requests?")
        assert "Extend a protection" in await talk.say(REP, "ok, extend")
        await talk.say(REP, "yes")
        assert "Kaufmann" not in await talk.say(REP, "any extension requests?")


async def test_what_names_no_company_is_not_looked_up(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        assert "还可查询9家" in await talk.say(CHEN, "大众有人报了吗")
        assert "先到先得" in await talk.say(CHEN, "这期间别人能报吗")
        assert "还可查询9家" in await talk.say(CHEN, "今天还能查几次")


async def test_within_a_registration_its_customer_is_looked_up_and_other_deals_are_told_of(
    sqlite_url: str,
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        for line in ("报备", "徐工集团"):
            await talk.say(CHEN, line)
        assert "查询：徐工集团" in await talk.say(CHEN, "有人报了吗")
        told = await talk.say(CHEN, "三一金额多少")
        assert "US$165,000" in told
        assert "什么产品" in told


async def test_what_is_asked_after_a_look_up_is_of_the_customer_looked_up(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS, CHEN)
        await talk.say(CHEN, "globex有人做吗")
        assert "大约到2026年6月" in await talk.say(CHEN, "什么时候到期")
        for asked in ("谁报的", "为什么"):
            told = await talk.say(CHEN, asked)
            assert "对任何伙伴都不公开" in told
            assert "Softline" not in told
        await talk.say(REP, "is 三一重工 free?")
        assert "D-" in await talk.say(REP, "why is it the same?")
        assert "还可查询9家" in await talk.say(CHEN, "今天还能查几次")


async def test_before_it_is_sent_the_rules_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "register globex again, 40 DataVault, 55k, June, no contact")
        told = await talk.say(JONAS, "am I protected already?")
        assert "Deals of Gold partners have 120 days" in told
        assert "Amount: $55,000" in told  # a registration of its own, and what was said is in it
        await talk.say(JONAS, "cancel")
        assert "Add a note" in await talk.say(JONAS, "globex update: met the CIO, pilot in april")


async def test_an_extension_asked_for_once_more_and_whole_brings_its_progress(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        await talk.say(JONAS, "extend Globex")
        card = await talk.say(JONAS, "extend globex, they ran the pilot on monday")
        assert "Progress: they ran the pilot on monday" in card
        assert "Until" not in card
        await talk.say(CHEN, "三一怎么样了")
        assert "客户上周验收了POC" in await talk.say(CHEN, "三一想延，客户上周验收了POC")


async def test_whatever_is_said_after_a_fact_is_heard(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "how is Kaufmann?")
        await talk.say(JONAS, "till when?")
        for said in ("and the other one", "only then", "ok and for what", "那之后的呢"):
            assert "something went wrong" not in await talk.say(JONAS, said)
        assert "Thu" not in await talk.say(JONAS, "until when is globex")
        assert "16 Jun 2026" in talk.last(JONAS)


async def test_whether_another_customer_is_free_is_no_correction(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN, REP)
        await talk.say(JONAS, "register Trumpf, 50 FalconGuard")
        assert "Is zeiss free?" in await talk.say(JONAS, "wait is zeiss free?")
        await talk.say(CHEN, "报备徐工，防火墙20台")
        assert "查询：柳钢" in await talk.say(CHEN, "等一下，柳钢有人报了吗")
        await talk.say(JONAS, "45k")
        await talk.say(JONAS, "june")
        assert "Customer: Trumpf" in await talk.say(JONAS, "skip")
        assert "三一重工" in await talk.say(REP, "who has Sany")
        assert "上海云轩" in talk.last(REP)


async def test_why_goes_along_with_whatever_waits_for_a_yes(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, CHEN)
        await talk.say(REP, "transfer Kaufmann to Brightpath Distribution")
        assert "Reason: they have no time for it" in await talk.say(REP, "they have no time for it")
        await talk.say(CHEN, "撤回三一")
        assert "原因：客户暂停" in await talk.say(CHEN, "客户暂停")


@pytest.mark.parametrize(
    ("name", "asked", "one", "shown"),
    [
        (JONAS, "how's our registration", "the kaufmann one", "Kaufmann Logistik GmbH · D-"),
        (CHEN, "我们的单子咋样了", "三一那个", "三一重工 · D-"),
    ],
)
async def test_how_ones_deals_stand_and_which_is_meant(
    sqlite_url: str, name: str, asked: str, one: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert shown.partition(" ·")[0] in await talk.say(name, asked)
        assert shown in await talk.say(name, one)

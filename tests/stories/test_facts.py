"""Short questions: a fact of a deal, the products, another firm's tier; a protection until a day."""

import pytest

from tests.conversation import Clock, demo

REP, ZHAO, JONAS, CHEN = "Li Wei", "赵敏", "Jonas Keller", "Chen Jing"


async def test_a_fact_of_the_deal_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "status of Kaufmann")
        for question, answer in (
            ("how much is it?", "Amount: $18,500"),
            ("when does its protection end?", "Protected until: Tue 17 Mar 2026"),
            ("who's its contact?", "Contact at the customer: not on record"),
        ):
            told = await talk.say(REP, question)
            assert answer in told
            assert "Channel manager" not in told
        await talk.say(ZHAO, "三一重工怎么样了")
        assert "金额：US$165,000" in await talk.say(ZHAO, "这单多少钱")
        assert "保护期至：2026年6月30日" in await talk.say(ZHAO, "它的保护期到什么时候？")


async def test_the_products_are_listed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS)
        for who, words in ((REP, "list products"), (JONAS, "what products are there?"), (ZHAO, "有哪些产品")):
            assert "FalconGuard" in await talk.say(who, words)


async def test_a_partner_who_asks_of_another_firm_reads_of_his_own_and_is_told(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        for name in ("Pinnacle", "Nobody Ever Ltd"):
            told = await talk.say(JONAS, f"what tier is {name}?")
            assert "I can tell you about Softline GmbH alone" in told
            assert "Softline GmbH: Gold" in told
        for words in ("what tier is Softline?", "what tier are we?"):
            assert "alone" not in await talk.say(JONAS, words)


async def test_a_protection_is_extended_until_the_day_asked_for(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        assert "protected until Tue 16 Jun 2026 already" in await talk.say(
            REP, "extend Globex until end of May"
        )
        told = await talk.say(REP, "extend Kaufmann until end of December")
        assert "can be extended until Thu 16 Apr 2026 at most, not until Thu 31 Dec 2026" in told
        assert "Until: Thu 16 Apr 2026" in await talk.say(REP, "they asked for an offer")
        await talk.say(REP, "cancel")
        await talk.say(REP, "extend Kaufmann until 10 April")
        assert "Until: Fri 10 Apr 2026" in await talk.say(REP, "they asked for an offer")
        assert "now protected until Fri 10 Apr 2026" in await talk.say(REP, "yes")
        await talk.say(ZHAO, "延长三一重工到七月底")
        await talk.say(ZHAO, "延长三一重工到七月中")
        assert "截至：2026年7月15日" in await talk.say(ZHAO, "客户要求二次演示")


async def test_how_a_deal_ended_is_corrected_by_saying_so(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS)
        await talk.say(REP, "we won Kaufmann, 60k")
        await talk.say(REP, "yes")
        assert "$60,000 → $58,000" in await talk.say(REP, "no sorry 58k")
        assert "Amount: $60,000" in await talk.say(REP, "status of Kaufmann")  # nothing without a yes
        await talk.say(REP, "no sorry 58k")
        assert "earns Softline GmbH $1,160" in await talk.say(REP, "yes")
        assert "Tue 10 Mar 2026" in await talk.say(REP, "no, it was yesterday")
        assert "Signed on Tue 10 Mar 2026" in await talk.say(REP, "yes")
        assert "$1,160" in talk.last(JONAS)
        assert "Status: won → approved" in await talk.say(REP, "undo")
        await talk.say(REP, "yes")
        assert "Status: approved" in await talk.say(REP, "status of Kaufmann")
        await talk.say(REP, "we lost Globex to Cisco on price")
        await talk.say(REP, "yes")
        assert "Cisco → Huawei" in await talk.say(REP, "no, to Huawei")
        assert "closed as lost" in await talk.say(REP, "yes")
        await talk.say(ZHAO, "三一重工签了，20万")
        await talk.say(ZHAO, "是")
        assert "US$210,000" in await talk.say(ZHAO, "不对，是21万")


async def test_an_end_of_another_day_stays_as_it_was_told(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        await talk.say(REP, "we won Kaufmann, 60k")
        await talk.say(REP, "yes")
        clock.move(minutes=11)
        assert "can't be changed" in await talk.say(REP, "no sorry 58k")


async def test_the_day_a_partner_asks_for_goes_with_his_request(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "extend Globex until end of June")
        await talk.say(JONAS, "the customer tests it")
        await talk.say(JONAS, "yes")
        assert "Extending would add 14 days" in talk.last(REP)
        assert "protected until Tue 30 Jun 2026" in await talk.press(REP, "Extend")


async def test_a_fact_of_the_first_of_a_list(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "我的报备")
        assert "金额：US$165,000" in await talk.say(ZHAO, "第一个多少钱")


@pytest.mark.parametrize(
    ("who", "before", "asked", "answer"),
    [
        (REP, "show Kaufmann", "who registered it?", "Softline GmbH"),
        (ZHAO, "远景怎么样了", "那个是哪家报的", "渠道伙伴：武汉长江智联科技有限公司"),
        (CHEN, "三一怎么样了", "这个还剩多少天到期", "保护期至：2026年6月30日"),
        (REP, "", "how much is Kaufmann", "Amount: $18,500"),
        (ZHAO, "", "三一重工多少钱", "金额：US$165,000"),
    ],
)
async def test_a_fact_is_asked_in_many_ways(
    sqlite_url: str, who: str, before: str, asked: str, answer: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        if before:
            await talk.say(who, before)
        told = await talk.say(who, asked)
        assert answer in told
        assert len(told.splitlines()) < 5


@pytest.mark.parametrize("spoken", ["how is Softline doing", "how is Softline"])
@pytest.mark.parametrize(
    ("asked", "answer"), [("what tier are they?", "Softline GmbH: Gold"), ("show their deals", "2 deals")]
)
async def test_the_partner_of_a_figure_is_spoken_of(
    sqlite_url: str, spoken: str, asked: str, answer: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, spoken)
        assert answer in await talk.say(REP, asked)


async def test_a_reason_of_the_closed_list_is_read_in_the_readers_language(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO, REP)
        assert "原因：价格" in await talk.say(ZHAO, "远景怎么样了")

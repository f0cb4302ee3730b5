"""Short questions: a fact of a deal, the products, another firm's tier; a protection until a day."""

from tests.conversation import Clock, demo

REP, ZHAO, JONAS = "Li Wei", "赵敏", "Jonas Keller"


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
        assert "保护期至：2026年6月28日" in await talk.say(ZHAO, "它的保护期到什么时候？")


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
        assert "protected until Mon 15 Jun 2026 already" in await talk.say(
            REP, "extend Globex until end of May"
        )
        await talk.say(REP, "extend Kaufmann until end of December")
        assert "Until: Thu 31 Dec 2026" in await talk.say(REP, "they asked for an offer")
        assert "can be extended until Thu 16 Apr 2026, and no longer" in await talk.say(REP, "yes")
        assert "Until: Fri 10 Apr 2026" in await talk.say(REP, "extend Kaufmann until 10 April")
        assert "now protected until Fri 10 Apr 2026" in await talk.say(REP, "yes")
        await talk.say(ZHAO, "延长三一重工到七月底")
        await talk.say(ZHAO, "延长三一重工到七月中")
        assert "截至：2026年7月15日" in await talk.say(ZHAO, "客户要求二次演示")

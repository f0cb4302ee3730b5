"""Two requests in one message, of which the second carries the first's verb on: it is offered afterwards."""

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


async def test_two_visits_in_one_sentence(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "visit pinnacle tomorrow at 10 and softline at 3pm")
        assert "Time: 10:00" in await talk.say(REP, "skip")
        assert "You also wanted: “visit softline tomorrow at 3pm”" in await talk.say(REP, "yes")
        await talk.say(REP, "yes")
        assert "Time: 15:00" in await talk.say(REP, "skip")
        await talk.say(ZHAO, "明天10点拜访上海云轩，下午3点武汉长江智联")
        assert "时间：10:00" in await talk.say(ZHAO, "跳过")
        assert "您还想：“明天下午3点拜访武汉长江智联”" in await talk.say(ZHAO, "提交")


async def test_the_second_of_a_list_waits_for_the_yes_to_the_first(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        first = await talk.say(REP, "Globex and Kaufmann both signed")
        assert "Mark a deal won: Globex" in first
        assert "Kaufmann" not in first
        assert "$62,000" in await talk.say(REP, "for 62k")
        assert "You also wanted: “Kaufmann signed”" in await talk.say(REP, "yes")
        assert "Mark a deal won: Kaufmann" in await talk.say(REP, "yes")
        assert "You also wanted" not in await talk.press(REP, "Yes")
        await talk.say(ZHAO, "三一重工改到20万，远景能源改到30万")
        assert "您还想：“远景能源改到30万”" in await talk.press(ZHAO, "是")


async def test_the_second_of_a_list_is_offered_after_a_no_and_after_a_refusal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "Globex: stage negotiate and Kaufmann: stage commit")
        assert "Kaufmann: stage commit" in await talk.say(REP, "no")
        refused = await talk.say(REP, "extend Three Rivers Bank and change kaufmann to 20k")
        assert "only a protected deal can be extended" in refused
        assert "You also wanted: “change kaufmann to 20k”" in refused
        assert "$20,000" in await talk.say(REP, "yes")


async def test_a_proposal_is_shown_again_after_a_question_about_rules(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "we won Globex")
        for question in ("what is the protection period?", "why?", "approve D-99999"):
            assert "Mark a deal won: Globex" in await talk.say(REP, question)
        assert "is won" in await talk.say(REP, "yes")
        await talk.say(ZHAO, "三一重工改到20万")
        assert "修改报备：三一重工" in await talk.say(ZHAO, "审批要多久？")


async def test_a_partner_asks_of_two_of_his_own_customers(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        said = await talk.say("Jonas Keller", "how is kaufmann and globex")
        assert "Kaufmann Logistik GmbH" in said
        assert "You also wanted: “how is globex”" in said
        said = await talk.say("Jonas Keller", "hows kaufmann and whats our tier")
        assert "Kaufmann Logistik GmbH" in said
        assert "You also wanted: “whats our tier”" in said

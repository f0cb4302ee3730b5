"""What is said while a form is open: to leave a field out, all else as before, another deal in between."""

from tests.conversation import Clock, demo

REP, ZHAO = "Li Wei", "赵敏"


async def test_the_rest_is_as_last_time(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(ZHAO, "再报备一个小米，其他跟上次一样")
        summary = await talk.say(ZHAO, "跳过")
        assert "渠道伙伴：上海云轩信息技术有限公司" in summary
        assert "工业网关" in summary
        await talk.say(REP, "register Oxbow Mills")
        assert "Who is your contact" in await talk.say(REP, "everything else as last time")


async def test_a_change_of_another_deal_is_served_and_the_form_goes_on(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(ZHAO, "报备比亚迪，上海云轩")
        assert "修改报备：三一重工" in await talk.say(ZHAO, "顺便把三一的改到二月底")
        assert "什么产品？" in await talk.say(ZHAO, "是")
        await talk.say(REP, "register Oxbow Mills via Softline, DataVault")
        assert "Change a deal: Globex" in await talk.say(REP, "change Globex to 80k")
        assert "What is the estimated amount?" in await talk.say(REP, "no")


async def test_a_choice_of_partners_stays_open_beside_a_correction(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Next plc via Soft, FalconGuard, closing June")
        corrected = await talk.say(REP, "no, closing July")
        assert "31 Jul" in corrected
        assert "Softline GmbH" in corrected
        assert "estimated amount" in await talk.say(REP, "Softline GmbH")


async def test_what_is_left_out_leaves_the_card(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(
            REP, "met Jonas at Softline today, they want a training, next step send a quote on Friday"
        )
        card = await talk.say(REP, "no next step")
        assert "Left out: Next step" in card
        assert "Fri 13 Mar" not in card
        assert "People met: Petra" in await talk.say(REP, "no it was with Petra")
        assert "Partner: Pinnacle" in await talk.say(REP, "no, it was with Pinnacle")
        await talk.say(REP, "cancel")
        assert "training" in await talk.say(
            REP, "met Petra at Softline today, they want training, no next step"
        )
        assert "Next step" not in talk.last(REP)
        await talk.say(ZHAO, "报备比亚迪，上海云轩")
        assert "不填：客户联系人" in await talk.say(ZHAO, "联系人先不填")
        await talk.say(ZHAO, "工业网关")
        assert "产品：工业网关" in await talk.say(ZHAO, "产品我填的什么")
        assert "什么时候" in await talk.say(ZHAO, "60万")


async def test_what_was_looked_up_is_registered(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        for words in ("register it", "yes, register it"):
            await talk.say(REP, "is Oxbow Mills free?")
            assert "Which partner" in await talk.say(REP, words)
            assert "Oxbow Mills" in await talk.say(REP, "what did I say so far?")
            await talk.say(REP, "cancel")
        await talk.say(ZHAO, "小米有人报了吗")
        await talk.say(ZHAO, "那就报备吧")
        assert "小米" in await talk.say(ZHAO, "我填了什么")

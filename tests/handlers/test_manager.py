"""What a partner's contact wants of his channel manager is passed on, word for word."""

from tests.conversation import Clock, demo

JONAS, REP = "Jonas Keller", "Li Wei"


async def test_words_for_the_channel_manager(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        told = "please tell li wei that the kaufmann meeting is on friday"
        assert "word for word" in await talk.say(JONAS, told)
        await talk.say(JONAS, "no")
        assert "word for word" in await talk.say(JONAS, "please have Li Wei call me <b>today</b>")
        assert "nothing was changed" in await talk.say(JONAS, "no")
        assert not talk.voice.said[REP]
        await talk.say(JONAS, "please have Li Wei call me <b>today</b>")
        assert "passed it on" in await talk.say(JONAS, "yes")
        assert "Jonas Keller of Softline GmbH asks you" in talk.last(REP)
        assert "please have Li Wei call me <b>today</b>" in talk.last(REP)


async def test_long_words_are_passed_on_whole(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, f"tell Li Wei {'we are late ' * 60}because of the holidays")
        await talk.say(JONAS, "yes")
        assert "because of the holidays" in talk.last(REP)


async def test_what_is_not_understood_can_be_passed_on(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "do you have a price list")
        assert "passed it on" in await talk.press(JONAS, "Pass it on to Li Wei")
        assert "do you have a price list" in talk.last(REP)


async def test_funds_are_not_requested_here(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        assert "Funds are not requested here" in await talk.say(REP, "Softline wants 5k MDF for a webinar")
        assert "Funds are not requested here" in await talk.say(JONAS, "we'd like 5k MDF for a webinar")
        assert "passed it on" in await talk.press(JONAS, "Pass it on to Li Wei")


async def test_prices_are_not_kept_here(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        assert "no prices" in await talk.say(REP, "how much is FalconGuard")
        assert "no prices" in await talk.say(JONAS, "price of FalconGuard")
        assert "$60,000" in await talk.say(REP, "how much is Globex")


async def test_a_form_goes_on_beside_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Acme, 20 FalconGuard, 30k, June")
        shown = await talk.say(JONAS, "ask Li Wei to call me")
        assert "That is for Li Wei." in shown
        assert "Who is your contact" in shown
        assert "passed it on" in await talk.press(JONAS, "Pass it on to Li Wei")


async def test_what_is_left_to_a_colleague_is_passed_on(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, "赵敏")
        assert "pass that on to 赵敏" in await talk.say(REP, "tell Zhao Min to call Softline tomorrow")
        assert "passed it on" in await talk.say(REP, "yes")
        assert "Li Wei找您" in talk.last("赵敏")
        assert "pass" not in await talk.say(REP, "tell Li Wei to call Softline tomorrow")


async def test_what_only_staff_may_do_can_be_asked_of_him(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        assert "Only" in await talk.say(JONAS, "approve Globex")
        assert "passed it on" in await talk.press(JONAS, "Pass it on to Li Wei")
        assert "approve Globex" in talk.last(REP)


async def test_a_wish_to_be_visited_is_passed_on(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Chen Jing", "赵敏")
        assert "转告赵敏吗" in await talk.say("Chen Jing", "能不能下周来我们公司一趟")
        assert "已转告" in await talk.say("Chen Jing", "是")
        assert "来我们公司一趟" in talk.last("赵敏")


async def test_what_somebody_wishes_for(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        asked = await talk.say(REP, "Jonas needs a quote for 20 FalconGuard")
        assert "for Softline GmbH" in asked
        assert "Register a deal" in asked
        assert "Add a note to a deal" in await talk.say(REP, "Jonas wants a discount on Globex")
        assert "word for word" in await talk.say(JONAS, "we need the data sheet for FalconGuard")
        assert "What I can do" in await talk.say(JONAS, "I need help")


async def test_what_the_program_leaves_open_can_be_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        said = await talk.say(JONAS, "can I register a public tender?")
        assert "no clause about just that" in said
        assert "Deals below" in said
        assert "passed it on" in await talk.press(JONAS, "Pass it on to Li Wei")
        assert "Anna Berg can say" in await talk.say(REP, "do renewals need a registration?")
        assert "Li Wei is your channel manager" in await talk.say(JONAS, "who approves our deals?")
        assert "no such rule" in await talk.say(REP, "how many can I have open?")
        assert "no limit" in await talk.say(JONAS, "how many can I have open?")


async def test_a_wish_in_chinese(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("赵敏", "Chen Jing")
        assert "上海云轩信息技术有限公司的这条信息" in await talk.say("赵敏", "陈静要一份彩页")
        assert "进展：陈静要三一的报价" in await talk.say("赵敏", "陈静要三一的报价")
        assert "转告赵敏" in await talk.say("Chen Jing", "我们要一份FalconGuard的彩页")


async def test_whether_the_channel_manager_is_in_is_not_told_here(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        for said in ("is Li Wei on holiday?", "who replaces Li Wei"):
            assert "Li Wei is your channel manager" in await talk.say(JONAS, said)
        assert "word for word" in await talk.say(JONAS, "i want to talk to a human")
        await talk.say(JONAS, "no")
        assert "one deal at a time" in await talk.say(JONAS, "extend all my deals")

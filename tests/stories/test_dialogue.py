"""How people talk while a form is open, on every platform; and what "it" is."""

import pytest

from tests.conversation import Clock, demo
from tests.stories.seats import InTerminal
from tests.stories.small_talk import (
    AFTERTHOUGHTS,
    AFTERTHOUGHTS_ZH,
    ASIDES,
    ASIDES_ZH,
    CHINESE,
    ENGLISH,
    Talk,
    small_talk,
)
from tests.stories.world import world

REP, LEAD, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏"
TALKS = pytest.mark.parametrize(
    "talk",
    [ENGLISH, CHINESE, AFTERTHOUGHTS, AFTERTHOUGHTS_ZH, ASIDES, ASIDES_ZH],
    ids=["en", "zh", "en-after", "zh-after", "en-asides", "zh-asides"],
)


@TALKS
async def test_small_talk_in_slack(sqlite_url: str, talk: Talk) -> None:
    async with world(sqlite_url, webhook=False, sockets=True) as w:
        await small_talk(talk, await w.in_slack("U1", talk.rep))
        assert w.slack.violations == []


@TALKS
async def test_small_talk_in_telegram(sqlite_url: str, talk: Talk) -> None:
    async with world(sqlite_url, webhook=True, sockets=True) as w:
        await small_talk(talk, await w.in_telegram(71, talk.rep))
        assert w.telegram.violations == []


@TALKS
async def test_small_talk_in_the_terminal(sqlite_url: str, talk: Talk) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(talk.rep)
        await small_talk(talk, InTerminal(here, talk.rep))


async def test_what_is_said_in_a_thread_is_answered_there(sqlite_url: str) -> None:
    """A form too that begins there, wherever it goes on; what is said outside is answered outside."""
    async with world(sqlite_url, webhook=True, sockets=False) as w:
        rep = await w.in_slack("U1", REP)
        await rep.say("status of Kaufmann")
        await rep.hears("Kaufmann Logistik GmbH · D-")
        await rep.reply("Kaufmann Logistik GmbH · D-", "we lost it")
        await rep.hears("Why was it lost?")
        await rep.reply("Why was it lost?", "who will see this?")
        await rep.hears("Why was it lost?")
        await rep.press("Cancel")
        await rep.hears("nothing was")
        await rep.reply("Kaufmann Logistik GmbH · D-", "approve Nobody Ltd")
        await rep.hears("Nobody Ltd")
        await rep.reply("Kaufmann Logistik GmbH · D-", "what tier is its partner?")
        await rep.hears("Softline GmbH: Gold")
        await rep.reply("Kaufmann Logistik GmbH · D-", "withdraw it")
        await rep.hears("Withdraw a registration: Kaufmann")
        await rep.reply("Kaufmann Logistik GmbH · D-", "no")
        await rep.hears("nothing was changed")
        await rep.reply("Kaufmann Logistik GmbH · D-", "we lost it")
        await rep.hears("Why was it lost?")
        await rep.say("price")
        await rep.hears("Deal lost")
        outside = [m.plain() for m in w.slack.messages(rep.user) if m.from_bot and m.thread_ts is None]
        assert [said.splitlines()[0].partition(" · ")[0] for said in outside] == [
            "Kaufmann Logistik GmbH",
            "Deal lost",
        ]
        assert w.slack.violations == []


async def test_a_partner_asks_about_a_field_and_goes_on_later(sqlite_url: str) -> None:
    async with world(sqlite_url, webhook=True, sockets=True) as w:
        for contact in (await w.in_slack("U1", JONAS), await w.in_telegram(72, JONAS)):
            await contact.say("register Wayne Industries")
            await contact.hears("Which product?")
            await contact.say("how do i know which product")
            await contact.hears("FalconGuard")
            await contact.say("hang on ill do it later")
            await contact.hears("Kept for later")
            await contact.say("👍")
            await contact.hears("👌")
            await contact.say("ok lets continue")
            await contact.hears("Which product?")
            await contact.say("cancel")
            await contact.hears("Cancelled")
        assert w.slack.violations + w.telegram.violations == []


async def test_a_second_form_loses_nothing_of_the_first(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Next plc via Softline")
        asked = await talk.say(REP, "met Jonas at Pinnacle today, they want a training")
        assert "You are in the middle of “Register a deal · Next plc”" in asked
        assert "Which product?" in await talk.say(REP, "finish it first")
        for line in ("FalconGuard", "60k", "June 30", "skip"):
            await talk.say(REP, line)
        offered = await talk.say(REP, "yes")
        assert "Received: D-" in offered
        assert "Log a visit · Pinnacle" in offered
        assert "What is the next step?" in await talk.say(REP, "yes")


async def test_a_form_is_kept_for_later_and_gone_on_with(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        await talk.say(REP, "register Next plc via Softline")
        await talk.say(REP, "register Oxbow Mills via Pinnacle, DataVault, 42k, closing June")
        assert "Kept for later" in await talk.say(REP, "keep it for later")
        await talk.say(REP, "skip")
        assert "Oxbow Mills" in await talk.say(REP, "yes")
        assert "Next plc" in await talk.say(REP, "my drafts")
        assert "nothing unfinished" in await talk.say(LEAD, "my drafts")
        assert "Which product?" in await talk.say(REP, "the first one")


async def test_a_press_in_between_comes_back_to_the_form(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await talk.say(REP, "register Next plc via Softline")
        await talk.press(REP, "Ask")
        back = await talk.say(REP, "How many sites do they have?")
        assert "I asked Softline GmbH" in back
        assert "Which product?" in back


async def test_two_requests_in_one_message(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        first = "register Next plc via Softline, FalconGuard, 60k, closing June"
        await talk.say(REP, f"{first}, and remind me to call them on Monday")
        await talk.say(REP, "skip")
        assert "You also wanted: “remind me to call them on Monday”" in await talk.say(REP, "yes")
        assert "call them" in await talk.say(REP, "yes")


async def test_an_old_form_is_put_away_and_not_answered_into(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Next plc via Softline")
        clock.move(hours=20)
        assert "estimated amount" not in await talk.say(REP, "FalconGuard")
        assert "Next plc" in await talk.say(REP, "my drafts")


async def test_yes_sends_in_only_what_was_shown_last(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to call Softline tomorrow")
        await talk.say(REP, "change")
        assert "once more" in await talk.say(REP, "yes")
        assert "I'll remind you" in await talk.say(REP, "yes")


async def test_a_partner_asks_for_news_and_learns_who_helps_otherwise(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        await talk.say(JONAS, "register BMW Leipzig, 200 seats of FalconGuard, 150k, closing in Q3")
        await talk.say(JONAS, "skip")
        await talk.say(JONAS, "yes")
        assert "BMW Leipzig · D-" in await talk.say(JONAS, "any news?")
        assert "Withdraw a registration: BMW Leipzig" in await talk.say(JONAS, "withdraw BMW")
        assert "Li Wei is your channel manager" in await talk.say(JONAS, "what's the weather like today?")
        assert "请联系您的渠道经理赵敏" in await talk.say(CHEN, "今天天气怎么样")


async def test_leave_is_taken_where_the_standup_asks(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "早会")
        assert "== 请假 ==" in await talk.say(ZHAO, "今天请假")


async def test_a_list_asked_for_at_the_card_is_shown_and_small_talk_shows_no_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "提醒我周五发报价")
        listed = await talk.say(ZHAO, "我的任务")
        assert "没有待办任务" in listed
        assert "提交" in listed
        await talk.say(ZHAO, "取消")
        await talk.say(ZHAO, "三一重工怎么样了")
        for said in ("几点了", "吃了吗"):
            assert "D-" not in await talk.say(ZHAO, said)


async def test_the_second_request_is_offered_after_a_press_that_was_refused_too(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        await talk.say(REP, "approve Three Rivers Bank, also remind me to call Jonas tomorrow")
        await talk.say(LEAD, "approve Three Rivers Bank")
        await talk.say(LEAD, "yes")
        assert "remind me to call Jonas tomorrow" in await talk.press(REP, "Yes")


async def test_two_days_are_two_visits(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "visit Softline tomorrow at 10 and Friday at 3")
        assert "Thu 12 Mar" in await talk.say(REP, "skip")
        assert "visit Softline Friday at 3" in await talk.say(REP, "yes")

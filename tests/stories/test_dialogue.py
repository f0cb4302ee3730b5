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
async def test_small_talk_in_the_terminal(database_url: str, talk: Talk) -> None:
    async with demo(database_url, Clock()) as here:
        await here.join(talk.rep)
        await small_talk(talk, InTerminal(here, talk.rep))


async def test_a_reply_to_an_earlier_card_means_its_deal(sqlite_url: str) -> None:
    async with world(sqlite_url, webhook=True, sockets=True) as w:
        for rep in (await w.in_slack("U1", REP), await w.in_telegram(72, LEAD)):
            await rep.say("status of Kaufmann")
            await rep.hears("Kaufmann Logistik GmbH · D-")
            await rep.say("status of Three Rivers Bank")
            await rep.hears("Three Rivers Bank · D-")
            await rep.reply("Kaufmann Logistik GmbH · D-", "withdraw it")
            await rep.hears("Withdraw a registration: Kaufmann")
            await rep.say("no")
            await rep.hears("nothing was changed")


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


async def test_what_is_named_replied_to_or_pointed_at_is_meant(sqlite_url: str) -> None:
    """And not what was spoken of last, nor the form that is open."""
    async with world(sqlite_url, webhook=True, sockets=True) as w:
        for rep in (await w.in_slack("U1", ZHAO), await w.in_telegram(72, ZHAO)):
            await rep.say("远景能源怎么样了")
            await rep.hears("远景能源 · D-")
            await rep.say("要不要给三一延期")
            await rep.hears("三一重工 · D-")
            await rep.reply("远景能源 · D-", "帮我申请延期")
            assert "已丢单" in await rep.hears("（远景能源）")
            await rep.say("取消")
            await rep.say("上海云轩是什么级别")
            await rep.hears("金牌")
            await rep.reply("金牌", "约他们下周三下午三点")
            await rep.hears("目的是什么")
            await rep.say("跳过")
            await rep.hears("上海云轩信息技术有限公司")
            await rep.say("是")
            await rep.hears("已计划拜访")
            await rep.say("报备康德医药")
            await rep.hears("是哪家渠道伙伴的项目")
            await rep.say("取消那个会")
            await rep.hears("取消拜访")
            await rep.say("是")
            await rep.hears("拜访已取消")
            await rep.say("取消")
            await rep.hears("已取消")
        assert w.slack.violations + w.telegram.violations == []


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


async def test_it_is_what_was_spoken_of_for_a_while_and_for_one_person(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP, LEAD)
        await talk.say(REP, "status of Kaufmann")
        assert "Which deal?" in await talk.say(LEAD, "withdraw it")
        assert "Withdraw a registration: Kaufmann" in await talk.say(REP, "withdraw it")
        assert "Softline GmbH: Gold" in await talk.say(REP, "what tier is its partner?")
        clock.move(minutes=16)
        assert "Which deal?" in await talk.say(REP, "withdraw it")


async def test_the_second_one_of_a_list(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        listed = await talk.say(REP, "my open deals")
        second = [line.split()[0] for line in listed.splitlines() if line.strip().startswith("D-")][1]
        assert second in await talk.say(REP, "status of the second one")
        await talk.say(ZHAO, "上海云轩是什么级别")
        assert "三一重工" in await talk.say(ZHAO, "它的报备有哪些")
        await talk.say(ZHAO, "三一重工怎么样了")
        assert "标记赢单：三一重工" in await talk.say(ZHAO, "这个单子赢了")


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


async def test_a_name_that_fits_none_offers_the_nearest_and_new(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, CHEN)
        near = await talk.say(REP, "register Next plc via Softworks, FalconGuard")
        assert "New: Softworks" in near
        assert "What is the estimated amount?" in await talk.say(REP, "Softline")
        await talk.say(REP, "cancel")
        await talk.say(REP, "register Next plc via Softworks, FalconGuard")
        assert "What is the estimated amount?" in await talk.say(REP, "it's new")
        own = await talk.say(CHEN, "what tier is Softline?")
        assert "Softline" not in own


async def test_an_old_form_is_put_away_and_not_answered_into(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Next plc via Softline")
        clock.move(hours=20)
        assert "estimated amount" not in await talk.say(REP, "FalconGuard")
        assert "Which product?" in await talk.say(REP, "my drafts") or "Next plc" in talk.last(REP)


async def test_no_is_no_reason(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Why was it lost?" in await talk.say(REP, "we lost Kaufmann")
        assert "nothing was saved" in await talk.say(REP, "no")
        await talk.say(REP, "met Jonas at Softline today")
        await talk.say(REP, "they want a training")
        assert "Log a visit" in await talk.say(REP, "no")


async def test_a_question_within_free_words_is_answered_and_an_order_asked_about(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "What for?" in await talk.say(REP, "plan a visit to Softline next Tuesday 10am")
        between = await talk.say(REP, "what tier is Pinnacle?")
        assert "Pinnacle IT LLC: Silver" in between
        assert "What for?" in between
        assert "[2] Log a visit" in await talk.say(REP, "log a visit to Softline yesterday")
        assert "Purpose: log a visit to Softline yesterday" in await talk.press(REP, "It is the answer")
        assert "Purpose: pricing" in await talk.say(REP, "the purpose is pricing")


async def test_what_was_not_asked_is_told_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "register Initech through Pinnacle, 80 seats")
        assert "Noted: Amount $60,000." in await talk.say(REP, "about 60k")
        assert "Noted: Customer Initrode." in await talk.say(
            REP, "actually the customer is Initrode not Initech"
        )
        await talk.say(ZHAO, "报备远景能源，上海云轩做")
        assert "已记下：产品" not in await talk.say(ZHAO, "产品是鹰盾")


async def test_a_sentence_is_no_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "log a visit")
        assert "just a name" in await talk.say(REP, "they want a demo in March, and price is an issue")
        await talk.say(ZHAO, "登记拜访")
        assert "只需要一个名称" in await talk.say(ZHAO, "他们想要试用")
        assert "草稿" in await talk.say(ZHAO, "再见")


async def test_yes_sends_in_only_what_was_shown_last(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to call Softline tomorrow")
        await talk.say(REP, "change")
        assert "once more" in await talk.say(REP, "yes")
        assert "I'll remind you" in await talk.say(REP, "yes")


async def test_the_second_one_of_a_list_within_a_form(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Initech through Pinnacle")
        await talk.say(REP, "my open deals")
        shown = await talk.say(REP, "the second one")
        assert "Globex Corporation · D-" in shown
        assert "Which product?" in shown


async def test_a_customer_is_shown_where_no_partner_is_called_so(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Kaufmann Logistik GmbH · D-" in await talk.say(REP, "show Kaufmann")


async def test_a_new_value_goes_where_it_fits(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(
            REP, "met Anna Schmidt at Softline today, price is too high, send a new quote by Friday"
        )
        assert "By: Thu 12 Mar 2026" in await talk.say(REP, "no, by Thursday")
        assert "People met: Anna Schmitt" in await talk.say(REP, "she is called Anna Schmitt")
        await talk.say(REP, "cancel")
        await talk.say(REP, "remind me to call Pinnacle next monday at 9")
        assert "Time: 10:00" in await talk.say(REP, "make it 10")
        await talk.say(REP, "yes")
        assert "Time: 16:00" in await talk.say(REP, "can we make it 4 instead?")
        await talk.say(ZHAO, "明天提醒我给王总打电话")
        assert "2026年3月13日" in await talk.say(ZHAO, "改成后天")


async def test_a_customer_that_was_looked_up_is_registered_as_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        assert "[1] Register it" in await talk.say(REP, "is Siemens free?")
        await talk.say(REP, "register it via Softline, FalconGuard, 50k, closing end of next month")
        assert "Customer: Siemens" in await talk.say(REP, "skip")
        await talk.say(ZHAO, "西门子有人报了吗")
        await talk.say(ZHAO, "报备它，上海云轩，鹰盾，60万，下月底签")
        assert "客户：西门子" in await talk.say(ZHAO, "跳过")


async def test_a_known_name_alone_shows_its_record(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Tier: Gold" in await talk.say(REP, "Softline")
        assert "Kaufmann Logistik GmbH · D-" in await talk.say(REP, "Kaufmann")


async def test_a_short_answer_is_not_about_the_deal_spoken_of_before(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Chen Jing", "赵敏")
        for customer in ("南方航空", "东方航空"):
            await talk.say("Chen Jing", f"我们想报备{customer}，防火墙6台，80万，六月底签")
            assert customer in await talk.say("Chen Jing", "跳过")
            await talk.press("Chen Jing", "提交")


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
        assert "早会请假" in await talk.say(ZHAO, "今天请假")


async def test_a_reason_says_why_and_not_what(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "原因：价格问题\n" in await talk.say(ZHAO, "三一重工没戏了，丢了，输给了华为，价格问题")


READY = "register Next plc via Softline, FalconGuard, 60k, closing June 30"


@pytest.mark.parametrize(
    ("opening", "said", "heard", "asked"),
    [
        (READY, "who decides that?", "I can't answer that one", "Who is your contact"),
        (READY, "赵敏是谁", "I can't answer that one", "Who is your contact"),
        (READY, "what was the question?", "", "Who is your contact"),
        (READY, "oh wait who is gold in the north?", "Softline GmbH  Gold", "Who is your contact"),
        (READY, "May", "Contact at the customer: May", "Expected close: Tue 30 Jun 2026"),
        ("register Next plc via Softline", "谁来批", "I can't answer that one", "Which product?"),
        ("register Next plc", "谁审批的", "I can't answer that one", "Which partner"),
        ("register a deal", "idk", "I need this one", "Who is the end customer?"),
        ("register a deal", "continue", "", "Who is the end customer?"),
        ("log a visit", "done with the case studies", "[2] Close a task", "Which partner did you visit?"),
        ("Globex is lost", "what did we say for the amount?", "Nothing yet", "Why was it lost?"),
        ("Globex is lost", "who won it then?", "I can't answer that one", "Why was it lost?"),
        ("met Jonas at Pinnacle today, they want a training", "yesterday", "in a few words", "next step?"),
    ],
)  # fmt: skip
async def test_what_is_no_answer_is_not_taken_for_one(
    sqlite_url: str, opening: str, said: str, heard: str, asked: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, opening)
        reply = await talk.say(REP, said)
        assert heard in reply
        assert asked in reply


async def test_several_corrections_in_one_message_are_all_taken(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "register Tyrell via Softline, 40 x GateKeeper, 60k, closing June 30")
        noted = await talk.say(REP, "change the amount to 65k and the customer to Tyrell Corp")
        assert "Customer Tyrell Corp" in noted
        assert "$65,000" in noted
        await talk.say(ZHAO, "报备蓝海供应链，上海云轩，工业网关，60万，六月底签")
        noted = await talk.say(ZHAO, "金额改成80万，数量改成100")
        assert "800,000" in noted
        assert "数量 100" in noted


@pytest.mark.parametrize("said", ["it", "它", "wait", "等等", "none of these", "change its amount to 20k"])
async def test_words_that_name_nobody_are_no_name(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Tyrell via Softline, GateKeeper, 60k, closing June 30")
        assert "Who is your contact" in await talk.say(REP, said)
        assert "Contact at the customer" not in await talk.say(REP, "skip")


async def test_words_to_the_bot_itself_are_no_answer_in_words(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "status of Kaufmann")
        await talk.say(REP, "extend it")
        for said, heard in (
            ("undo", "nothing to undo"),
            ("help", "What I can do"),
            ("history", "History of D-"),
        ):
            answer = await talk.say(REP, said)
            assert heard in answer
            assert "What has happened on it since?" in answer


async def test_a_question_about_a_field_is_answered_with_what_stands_there(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Tyrell via Softline, GateKeeper, 60k, closing June 30")
        assert "$60,000" in await talk.say(REP, "what is the amount?")
        await talk.say(REP, "skip")
        assert "$60,000" in await talk.say(REP, "what is the amount?")
        asked_back = await talk.say(REP, "why do you need that?")
        assert "Nothing is kept before you say yes" in asked_back
        assert "What I can do" not in asked_back


async def test_what_it_owns_is_shown_inside_a_form_too(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD, ZHAO)
        await talk.say(LEAD, "add partner Zenith Labs")
        await talk.say(LEAD, "show me Softline")
        listed = await talk.say(LEAD, "its deals")
        assert "Softline" in listed
        assert "Pinnacle" not in listed
        await talk.say(ZHAO, "查一下上海云轩")
        assert "三一重工 · D-" in await talk.say(ZHAO, "他们的报备")


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


async def test_history_is_that_of_the_deal_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "status of Kaufmann")
        assert "History of D-" in await talk.say(REP, "history")
        await talk.say(ZHAO, "三一重工怎么样了")
        assert "D-" in (shown := await talk.say(ZHAO, "历史"))
        assert "历史" in shown


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


async def test_what_waits_for_a_decision_and_the_deals_of_a_partner(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD, JONAS)
        assert "Three Rivers Bank" in await talk.say(LEAD, "what do I have to decide?")
        await talk.say(REP, "register Tata Chemicals via Softline, FalconGuard, 60k, closing end of June")
        await talk.say(REP, "skip")
        await talk.press(REP, "Submit")  # his own, which the lead decides
        assert "Tata Chemicals" in await talk.say(LEAD, "what do I have to decide?")
        waits = await talk.say(REP, "what do I have to decide?")
        assert "Three Rivers Bank" in waits
        assert "Tata Chemicals" not in waits
        which = await talk.say(REP, "status of the softline deal")
        assert "Globex Corporation · Softline GmbH" in which
        assert "Kaufmann Logistik GmbH · Softline GmbH" in which
        assert "Oxbow" not in await talk.say(JONAS, "status of the pinnacle deal")


async def test_a_bare_day_at_the_card_is_that_of_the_next_step_which_has_none(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "met Jonas at Softline today, they like the demo, next step: send a quote")
        card = await talk.say(REP, "tuesday")
        assert "Date: Wed 11 Mar 2026" in card
        assert "By: Tue 17 Mar 2026" in card
        card = await talk.say(REP, "objection is brand, and next step is call them")
        assert "Objection: brand" in card
        assert "Next step: call them" in card


async def test_a_short_name_alone_is_shown_whatever_was_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO, REP)
        await talk.say(ZHAO, "查一下武汉长江智联")
        assert "三一重工 · D-" in await talk.say(ZHAO, "三一")
        assert "D-" not in await talk.say(ZHAO, "哈哈")
        await talk.say(REP, "show me Softline")
        assert "Three Rivers Bank · D-" in await talk.say(REP, "three rivers")
        await talk.say(REP, "status of Kaufmann")
        assert "Mark a deal won: Kaufmann" in await talk.say(REP, "won!")


async def test_a_hedged_value_is_no_partner(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register a deal")
        await talk.say(REP, "Tyrell")
        assert "Amount $20,000" in await talk.say(REP, "idk maybe like 20 grand")
        assert "31 May" in await talk.say(REP, "sometime in may")
        assert "Which product?" in await talk.say(REP, "and the partner pinnacle")


async def test_a_second_correction_is_no_part_of_a_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "报备小米，上海云轩，工业网关，50万，六月底签")
        await talk.say(ZHAO, "跳过")
        card = await talk.say(ZHAO, "客户错了，是小米汽车，金额也不对，60w")
        assert "客户：小米汽车\n" in card
        assert "600,000" in card


async def test_cancelling_what_is_done_offers_to_undo_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to call them on monday and also what's softline's tier")
        assert "what's softline's tier" in await talk.say(REP, "yes")
        assert "Softline GmbH: Gold" in await talk.say(REP, "yes")
        assert "Undo" in await talk.say(REP, "cancel it")
        assert "Undone" in await talk.say(REP, "yes")


async def test_it_is_no_customer_s_name_at_the_desk(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "status of Kaufmann")
        assert "only what expired, was lost or withdrawn" in await talk.say(REP, "reopen it")


async def test_a_deal_on_record_is_not_the_new_customer_whose_name_begins_alike(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "register Globex Logistics via Pinnacle, 30 FalconGuard, 25k, end of May")
        assert "Globex Corporation" in await talk.say(REP, "globex closes in june")
        await talk.say(ZHAO, "报备三一重机 云轩 防火墙 10台 8万 六月底")
        assert "三一重工" in await talk.say(ZHAO, "三一改到七月底签")


async def test_a_part_of_the_customers_name_does_not_replace_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Nordic Paper Mills via Pinnacle, 30 FalconGuard, 25k, end of May")
        assert "Noted: Expected close Tue 30 Jun 2026" in await talk.say(REP, "nordic paper closes in june")
        assert "Customer: Nordic Paper Mills" in await talk.say(REP, "skip")

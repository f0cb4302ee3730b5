"""What a name, "it", "the second one" and a reply mean."""

import pytest

from tests.conversation import Clock, demo
from tests.stories.world import world

REP, LEAD, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏"


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


async def test_history_is_that_of_the_deal_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "status of Kaufmann")
        assert "History of D-" in await talk.say(REP, "history")
        await talk.say(ZHAO, "三一重工怎么样了")
        assert "D-" in (shown := await talk.say(ZHAO, "历史"))
        assert "历史" in shown


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


@pytest.mark.parametrize(
    ("latter", "former"),
    [
        ("the latter", "the former"),
        ("how is the latter", "and the former one?"),
        ("后面那个", "前面那个"),
        ("后者", "前者"),
    ],
)
async def test_of_two_that_were_named_the_latter_and_the_former_are_meant(
    sqlite_url: str, latter: str, former: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        assert "2 deals" in await talk.say(JONAS, "my deals")
        assert "Kaufmann Logistik GmbH · D-" in await talk.say(JONAS, latter)
        assert "Globex Corporation · D-" in await talk.say(JONAS, former)
        assert "Withdraw a registration: Kaufmann" in await talk.say(JONAS, "withdraw the latter")


@pytest.mark.parametrize("asked", ["how about Li Wei", "what about Li", "Li Wei呢"])
async def test_a_partner_who_asks_about_his_channel_manager_looks_no_customer_up(
    sqlite_url: str, asked: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        assert "Li Wei is your channel manager." in await talk.say(JONAS, asked)
        assert "(9 more" in await talk.say(JONAS, "is Riverside Clinics free?")


async def test_a_step_that_was_proposed_is_meant_of_another_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "extend globex, they had a pilot last week")
        shown = await talk.say(REP, "no, kaufmann")
        assert "Extend a protection: Kaufmann" in shown
        assert "they had a pilot last week" in shown
        assert "Extend a protection: Globex" in await talk.say(REP, "not kaufmann, globex")
        assert "can't be changed" in await talk.say(REP, "no, Nobody Ltd")
        await talk.say(ZHAO, "三一签了")
        assert "D-" in (gone := await talk.say(ZHAO, "不是三一，是远景"))
        assert "远景能源）当前已丢单" in gone


async def test_a_yes_to_which_deal_agrees_to_the_deal_alone(sqlite_url: str) -> None:
    """What becomes of it is shown, and waits for a yes of its own."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "哪一条报备" in await talk.say(ZHAO, "签约时间往后挪一个月")
        shown = await talk.say(ZHAO, "行，就这样")
        assert "确认这样操作吗" in shown
        assert "2026年4月25日 周六 → 2026年5月25日 周一" in shown
        assert "已修改" in await talk.say(ZHAO, "是")


async def test_them_is_the_partner_just_added(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "add a new partner Lumen Systems BV, integrator, Netherlands, contact Femke")
        await talk.say(REP, "yes")
        assert "Log a visit · Lumen Systems BV" in await talk.say(REP, "visited them today")
        await talk.say(ZHAO, "帮我把长江智联升金牌还差多少查一下，再记一下昨天去拜访了他们的吴总")
        assert "记录拜访 · 武汉长江智联" in await talk.say(ZHAO, "可以")


async def test_one_of_several_is_called_by_a_word_of_its_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Globex Italia via Pinnacle, 20 FalconGuard, 30k, june, no contact")
        await talk.say(REP, "yes")
        assert "Which one?" in await talk.say(REP, "how's globex?")
        assert "Globex Italia · D-" in await talk.say(REP, "the italian one")


async def test_they_are_the_partner_of_the_open_form(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "new deal for Harbor Freight Lines via Brightpath")
        shown = await talk.say(REP, "what tier are they?")
        assert "Brightpath Distribution: Registered" in shown
        assert "Which product?" in shown

"""Answers that name something and say a little more."""

import pytest

from tests.conversation import Clock, Conversation, demo

LI, ZHAO = "Li Wei", "赵敏"


async def said(talk: Conversation, name: str, *lines: str) -> str:
    """What is answered to the last of the lines."""
    return [await talk.say(name, line) for line in lines][-1]


@pytest.mark.parametrize(
    ("answer", "facts"),
    [
        ("20台防火墙", ("防火墙", "20")),
        ("他们要防火墙", ("防火墙",)),
        ("要工业网关 先买15台", ("工业网关", "15")),
        ("DataVault, 40 seats", ("DataVault", "40")),
        ("8口交换机", ("8口交换机",)),
    ],
)
async def test_a_product_and_how_many(sqlite_url: str, answer: str, facts: tuple[str, ...]) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "什么产品" in await talk.say(ZHAO, "报备 双汇 云轩")
        shown = await said(talk, ZHAO, answer, "30万", "6月底", "没有")
        assert f"产品：{facts[0]}\n" in shown
        assert [f"数量：{fact}\n" in shown for fact in facts[1:]] == [True for _ in facts[1:]]


@pytest.mark.parametrize("answer", ["走云轩", "云轩那家", "通过上海云轩", "是云轩的"])
async def test_a_partner_with_words_around(sqlite_url: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "什么产品" in await said(talk, ZHAO, "报备比亚迪", answer)


@pytest.mark.parametrize(
    ("answer", "customer"),
    [
        ("徐工集团的", "徐工集团"),
        ("是比亚迪的项目", "比亚迪"),
        ("比亚迪 云轩做的", "比亚迪"),
        ("合肥美的", "合肥美的"),
    ],
)
async def test_a_customer_with_words_around(sqlite_url: str, answer: str, customer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await said(talk, ZHAO, "报备", answer)
        assert f"客户：{customer}\n" in await talk.say(ZHAO, "目前填了什么")


async def test_a_partner_where_the_customer_is_asked_for_brings_the_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LI)
        assert "Noted: Partner Softline" in await said(talk, LI, "register a deal", "Softline")
        assert "Which product?" in await talk.say(LI, "Aldi Nord")


@pytest.mark.parametrize("answer", ["一百二", "双汇那个继续", "这个deal的status"])
async def test_what_is_nobody_s_name(sqlite_url: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "报备 双汇 云轩 防火墙20台 30万 6月底")
        assert "只需要一个名称" in await talk.say(ZHAO, answer)


@pytest.mark.parametrize("left_out", ["不要联系人", "无联系人", "联系人 暂无", "联系人后补"])
async def test_no_contact_amid_the_rest(sqlite_url: str, left_out: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        shown = await talk.say(ZHAO, f"报备 双汇 云轩 防火墙 {left_out} 20台 30万 6月底")
        assert "数量：20" in shown
        assert "联系人" not in shown


@pytest.mark.parametrize(
    ("name", "lines", "fact"),
    [
        (ZHAO, ("三一下周三下午两点去",), "目的：三一"),
        (ZHAO, ("三一下周三去",), "计划拜访 · 上海云轩信息技术有限公司"),
        (ZHAO, ("三一下周三去", "不是，去拜访云轩聊三一"), "目的 聊三一"),
        (ZHAO, ("明天上午十点去三一", "好", "三一的拜访改到周五"), "拜访改期"),
        (LI, ("demo at Globex tomorrow at 10",), "Purpose: Globex: demo"),
        (LI, ("demo at Globex tomorrow at 10", "yes", "cancel the Globex demo"), "Cancel a visit"),
        (LI, ("demo at Globex tomorrow at 10", "yes", "move the Globex demo to Friday"), "Move a visit"),
        (LI, ("cancel Globex",), "Withdraw a registration"),
        (LI, ("brief me for Globex",), "Brief: Softline GmbH"),
    ],
)
async def test_a_visit_to_a_customer_is_one_to_his_partner(
    sqlite_url: str, name: str, lines: tuple[str, ...], fact: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        shown = await said(talk, name, *lines)
        assert fact in shown


@pytest.mark.parametrize("again", ["再报一个 海信 其他一样", "再登记一个 海信 其余跟刚才一样"])
async def test_one_more_with_the_rest_as_before(sqlite_url: str, again: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await said(talk, ZHAO, "报备 双汇 云轩 防火墙20台 30万 6月底 没联系人", "好")
        shown = await said(talk, ZHAO, again, "没有")
        for fact in ("客户：海信", "产品：防火墙", "数量：20", "US$300,000"):
            assert fact in shown
        shown = await said(talk, ZHAO, "取消", "再报一个 海尔 云轩 一样的产品 20万 8月", "没有")
        assert "产品：防火墙" in shown


async def test_the_same_is_registered_for_another_customer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        assert "I find no deal" in await said(talk, "Li Wei", "same for Lidl") or "not sure" in talk.last(
            "Li Wei"
        )
        await said(
            talk, "Li Wei", "register Aldi via Softline 40k falconguard june, contact Tom Baker", "yes"
        )
        shown = await said(talk, "Li Wei", "thanks. same for Lidl, 50k", "skip")
        for fact in ("Customer: Lidl", "Partner: Softline", "Product: FalconGuard", "$50,000", "30 Jun"):
            assert fact in shown
        assert "Tom" not in shown


async def test_a_form_that_no_sentence_fills_asks_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        assert "Which partner" in await said(talk, "Li Wei", "invite a contact", "yes")
        assert "Who shall get" not in await said(talk, "Li Wei", "remind me an hour before")


@pytest.mark.parametrize(
    ("answer", "facts"),
    [
        ("Ohio, integrator", ("Territory: Ohio", "Type: Integration")),
        ("华南，集成商", ("Territory: 华南", "Type: Integration")),
    ],
)
async def test_where_a_partner_is_and_of_which_type(
    sqlite_url: str, answer: str, facts: tuple[str, ...]
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        shown = await said(talk, "Li Wei", "add partner Keystone IT", answer, "skip")
        assert all(fact in shown for fact in facts)


async def test_a_type_of_partner_is_no_territory(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        shown = await said(talk, "Li Wei", "add partner Keystone IT", "integration")
        assert "Noted: Type Integration" in shown
        assert "Which territory" in shown


async def test_a_deal_is_registered_for_a_partners_contact(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        shown = await said(talk, ZHAO, "帮陈静报一个 徐工 工业网关80台 120万 六月", "没有")
        assert "渠道伙伴：上海云轩" in shown


async def test_a_contact_that_comes_later_gives_no_close(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        shown = await said(talk, ZHAO, "报备顺丰，云轩，工业网关10台，20万，六月签", "联系人明天给你")
        assert "预计签约：2026年6月30日" in shown


@pytest.mark.parametrize("answer", ["等等 我问一下再说", "不是三一，是远景"])
async def test_who_steps_back_tells_no_reason(sqlite_url: str, answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "没有保存任何内容" in await said(talk, ZHAO, "三一丢了", answer)


async def test_seats_are_no_sum_and_a_firms_figures_no_deals(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LI, ZHAO)
        assert "Quantity: 75" in await talk.say(LI, "seats for Globex: 75")
        assert "哪一条报备" in await talk.say(ZHAO, "云轩这个月目标50万")


@pytest.mark.parametrize(
    ("answer", "noted"),
    [
        ("Nordic Cloud ApS, they're a reseller in Copenhagen", "Noted: Territory Copenhagen."),
        ("Nordic Cloud, contact is Lars Holm", "Noted: Contact Lars Holm."),
        ("Bank of Ohio", "Which territory?"),
    ],
)
async def test_a_new_partner_and_more_of_him(sqlite_url: str, answer: str, noted: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LI)
        assert noted in await said(talk, LI, "add a partner", answer)

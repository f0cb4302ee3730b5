"""What is told of a deal in hand: progress by its partner, a no to an extension, what has to be known."""

import pytest

from tests.conversation import Clock, Conversation, demo

REP, ZHAO, JONAS, CHEN = "Li Wei", "赵敏", "Jonas Keller", "Chen Jing"


async def registered(talk: Conversation) -> None:
    await talk.join(REP, ZHAO, JONAS, CHEN)
    for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
        await talk.say(JONAS, line)
    for line in ("报备柳钢集团 防火墙20台 20万美元 6月签", "跳过", "提交"):
        await talk.say(CHEN, line)


async def test_a_partner_tells_progress_as_a_note(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await registered(talk)
        card = await talk.say(JONAS, "we met them again today, they love it")
        assert "What happened: we met them again today" in card
        await talk.say(JONAS, "no")
        assert "verbal yes" in await talk.say(JONAS, "we have a verbal yes from globex")
        await talk.say(JONAS, "no")
        assert "Only an administrator" in await talk.say(JONAS, "approve globex")
        assert "添加备注：柳钢集团" in await talk.say(CHEN, "我们上周刚拜访过客户信息部，客户只认我们")


async def test_a_no_to_an_extension_declines_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS, CHEN)
        for line in ("kaufmann needs more time, the POC is done", "yes"):
            await talk.say(JONAS, line)
        assert "Decline" not in await talk.say(REP, "no problem")
        card = await talk.say(REP, "no, nothing moved since january")
        assert "Decline an extension" in card
        assert "Reason: nothing moved since january" in card
        for line in ("三一延期30天，客户已经在做POC了", "是"):
            await talk.say(CHEN, line)
        assert "拒绝延期" in await talk.say(ZHAO, "不同意，才刚开始")


async def test_how_many_were_bought_is_told_with_the_win(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "数量" not in await talk.say(ZHAO, "三一赢了，17万，多了20套")  # than nobody knows
        await talk.say(ZHAO, "否")
        for line in ("三一数量30", "是"):
            await talk.say(ZHAO, line)
        card = await talk.say(ZHAO, "三一赢了，17万，多了20套")
        assert "数量：30 → 50" in card
        assert "US$165,000 → US$170,000" in card


async def test_what_has_to_be_known_is_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await registered(talk)
        assert "Question: who signs" in await talk.say(REP, "need to know who signs")
        await talk.say(REP, "no")
        card = await talk.say(REP, "need more info on Oxbow Mills: which plant is it?")
        assert "Question: which plant is it" in card
        await talk.say(REP, "no")
        assert "问题：预算批了没有" in await talk.say(ZHAO, "问一下预算批了没有")
        await talk.say(ZHAO, "否")
        assert "问题：决策人" in await talk.say(ZHAO, "还差决策人，让他们补")
        await talk.say(ZHAO, "否")
        assert "金牌" in await talk.say(ZHAO, "问一下云轩是什么级别")


async def test_a_question_about_the_deal_is_what_its_partner_is_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await registered(talk)
        await talk.press(REP, "Ask")
        assert "I asked Softline GmbH" in await talk.say(REP, "who decides at Oxbow Mills?")


async def test_a_registration_begins_with_whatever_is_told_first(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        assert "Register a deal · Wacker Chemie" in await talk.say(JONAS, "customer is Wacker Chemie")
        await talk.say(JONAS, "cancel")
        await talk.say(JONAS, "are Claas, Festo and Voith free?")
        assert "Register a deal · Festo" in await talk.say(JONAS, "register the second one")
        await talk.say(CHEN, "柳钢、宝钢都能报吗")
        assert "项目报备 · 宝钢" in await talk.say(CHEN, "报第二个")


async def test_an_end_told_of_a_partner_asks_of_which_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "哪一条报备？" in await talk.say(ZHAO, "云轩下了50万的订单")
        assert "标记赢单：三一重工" in await talk.say(ZHAO, "1")


async def test_values_behind_a_customer_change_his_live_deal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        assert "Register a deal · Umbrella" in await talk.say(REP, "Umbrella: 70k, closing july, contact Bob")
        await talk.say(REP, "cancel")
        shown = await talk.say(REP, "globex: 70k, closing july, contact Bob Lee")
        for fact in ("$60,000 → $70,000", "Fri 31 Jul 2026", "Bob Lee"):
            assert fact in shown
        assert "Register a deal · globex" in await talk.say(REP, "globex: new project, 70k, closing july")
        assert "US$165,000 → US$180,000" in await talk.say(ZHAO, "三一：金额18万，六月签，联系人王工")


@pytest.mark.parametrize(
    "told",
    [
        "三一客户换人了，新负责人是张总",
        "三一的项目申请特价，西门子报了15万",
        "三一说六月要招标，麻烦赵敏跟一下",
        "三一那个项目竞争很激烈，华为和新华三都在",
    ],
)
async def test_news_of_a_live_deal_begins_no_other(told: str, sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        assert "添加备注：三一重工" in await talk.say(CHEN, told)


async def test_a_value_called_wrong_of_a_deal_on_record_is_changed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        assert "Quantity: 90" in await talk.say(JONAS, "wrong number, it's 90 seats for Globex")


async def test_thousands_may_be_written_with_a_dot(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "register Henkel, 30 DataVault, 4.000 EUR, june, contact Weiss")
        card = await talk.say(JONAS, "sorry 45.000")
        assert "Amount: €45,000" in card
        assert "Quantity: 30" in card


async def test_a_forwarded_mail_names_its_writer_as_the_contact(sqlite_url: str) -> None:
    mail = (
        "Fwd: RFQ\nFrom: Petra Klein <petra.klein@zeiss.example>\nTo: Jonas Keller\n\nDear Mr Keller,\n"
        "we would like an offer for 120 licences of DataVault for Carl Zeiss AG. "
        "Our budget is EUR 85,000, to order by 15 May."
    )
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        card = await talk.say(JONAS, mail)
        assert "Contact at the customer: Petra Klein" in card
        assert "Contact at the customer: Jonas" not in card


async def test_a_number_behind_the_product_is_how_many(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        await talk.say(CHEN, "报备徐工")
        assert "数量 60" in await talk.say(CHEN, "工业网关60")
        await talk.say(JONAS, "register Trumpf")
        assert "Quantity" not in await talk.say(JONAS, "ProSwitch 48")


async def test_the_day_of_an_event_is_no_close(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await registered(talk)
        assert "What happened: fyi they have a POC next week" in await talk.say(
            JONAS, "fyi they have a POC next week"
        )
        await talk.say(JONAS, "no")
        assert "Expected close:" in await talk.say(JONAS, "they sign next week")
        await talk.say(CHEN, "三一怎么样了")
        assert "添加备注：三一重工" in await talk.say(CHEN, "客户约我们周五做演示")


async def test_another_product_beside_the_deals_is_a_registration_of_its_own(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        await talk.say(JONAS, "how is Globex?")
        assert "Register a deal · Globex Corporation" in await talk.say(
            JONAS, "they want to add 20 DataVault too"
        )
        await talk.say(JONAS, "cancel")
        assert "can't take on DataVault" in await talk.say(JONAS, "globex: product is DataVault now")
        assert "项目报备 · 三一重工" in await talk.say(CHEN, "三一还要20台防火墙")


async def test_a_sum_that_is_too_small_is_told_before_it_is_sent(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        await talk.say(JONAS, "register Henkel, 3 DataVault, closing June, contact Weiss")
        assert "Deals below $5,000 are not registered." in await talk.say(JONAS, "2k")
        assert "below" not in await talk.say(JONAS, "ok 6k then")
        await talk.say(CHEN, "报备柳钢，防火墙20台，3万人民币，6月签")
        assert "低于¥35,000的项目不予报备" in await talk.say(CHEN, "跳过")


async def test_a_won_deal_shows_what_it_earned(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "globex won, 61k")
        await talk.say(JONAS, "yes")
        assert "Registration reward: $1,220" in await talk.say(JONAS, "how is Globex?")


async def test_what_happened_on_a_deal_begins_no_other(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        told = "the customer postponed Globex indefinitely"
        assert f"What happened: {told}" in await talk.say("Li Wei", told)


async def test_what_is_told_as_progress_names_no_customer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "how is Kaufmann?")
        assert "Progress: pilot went well" in await talk.say(JONAS, "ask for 30 more days, pilot went well")


async def test_taking_a_transfer_back_shows_whose_it_is_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "transfer Kaufmann to Brightpath Distribution")
        await talk.say(REP, "yes")
        assert "Partner: Brightpath Distribution → Softline GmbH" in await talk.say(REP, "undo")
        await talk.say(ZHAO, "把三一转给李伟")
        await talk.say(ZHAO, "是")
        assert "渠道经理：Li Wei → 赵敏" in await talk.say(ZHAO, "撤销")


@pytest.mark.parametrize(
    ("name", "text", "fact"),
    [
        (ZHAO, "三一从165调到180", "US$165,000 → US$180,000"),
        (REP, "globex from 60 to 72", "$60,000 → $72,000"),
        (ZHAO, "三一数量从20改到25", "数量：25"),
        (REP, "globex from 50 to 80 seats", "Quantity: 80"),
    ],
)
async def test_a_sum_goes_from_what_it_is(sqlite_url: str, name: str, text: str, fact: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert fact in await talk.say(name, text)


async def test_after_a_refusal_one_may_ask_why_and_who(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS)
        for line in ("register Henkel via Softline, 30 DataVault, 40k, closing june", "skip", "yes"):
            await talk.say(REP, line)
        assert "Anna Berg" in await talk.say(REP, "approve it")
        assert "You registered" in await talk.say(REP, "why can't I")
        assert "Decides: Anna Berg" in await talk.say(REP, "who can then")
        for line in ("报备徐工，云轩，防火墙20台，20万美元，6月签", "跳过", "提交"):
            await talk.say(ZHAO, line)
        assert "您自己报备的" in await talk.say(ZHAO, "为什么我不能批")
        await talk.say(JONAS, "register Trumpf")
        assert "Li Wei is your channel manager." in await talk.say(JONAS, "who decides")
        assert "Only" not in await talk.say(JONAS, "why can't I")


async def test_what_is_new_may_follow_on_its_card(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, CHEN)
        for line in ("withdraw kaufmann", "yes", "register kaufmann again", "nothing new"):
            await talk.say(JONAS, line)
        assert "What is new: new budget year" in await talk.say(JONAS, "new budget year")
        for line in ("撤回三一", "是", "重新报备三一", "没什么新的"):
            await talk.say(CHEN, line)
        assert "新情况：客户换了CIO，项目重新启动" in await talk.say(CHEN, "客户换了CIO，项目重新启动")


@pytest.mark.parametrize(
    ("who", "more", "asks", "count", "yes", "again", "becomes"),
    [
        (REP, "globex wants 20 more seats", "altogether?", "70", "yes", "globex wants 20 more", "70 → 90"),
        (ZHAO, "三一再加20套", "一共是多少", "100", "是", "三一再加20套", "100 → 120"),
    ],
)  # fmt: skip
async def test_to_how_many_some_are_added(
    sqlite_url: str, who: str, more: str, asks: str, count: str, yes: str, again: str, becomes: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        assert asks in await talk.say(who, more)
        assert count in await talk.say(who, count)
        await talk.say(who, yes)
        assert becomes in await talk.say(who, again)


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("三一POC过了，下周商务谈判", "进展：POC过了，下周商务谈判"),
        ("三一丢了 发票也退了", "标记丢单"),
        ("三一进入谈判阶段", "已经是这样了"),
        ("三一改到谈判阶段，谢谢啦", "已经是这样了"),
    ],
)
async def test_news_beside_a_value_that_stands_are_a_note(told: str, shown: str, sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert shown in await talk.say(ZHAO, told)


@pytest.mark.parametrize(
    ("name", "lines", "shown"),
    [
        ("Chen Jing", ("三一签了 16万5", "是", "报错了 撤回"), "赢单无法撤销"),
        ("Chen Jing", ("三一签了 16万5", "是", "撤回"), "赢单无法撤销"),
        (
            "Jonas Keller",
            ("globex signed today, 58k", "yes", "that was wrong, take it back"),
            "can't be undone",
        ),
        ("赵敏", ("三一签了 16万5", "是", "搞错了，撤回吧"), "已赢单 → 已批准"),
    ],
)
async def test_a_win_just_told_is_taken_back_in_words(
    sqlite_url: str, name: str, lines: tuple[str, ...], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert shown in [await talk.say(name, line) for line in lines][-1]

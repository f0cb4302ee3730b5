"""A vendor's rules at work in a conversation: refused, warned of, asked for, passed on, quoted afterwards."""

from datetime import UTC, datetime

import pytest

from bot.wiring import house
from domain.program import Program, read
from tests.conversation import Clock, Conversation, demo

REP, LEAD, ADMIN, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Sam Admin", "Jonas Keller", "Chen Jing", "赵敏"
NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
TATA = "register Tata Chemicals, DataVault, 60k, closing end of June"


def program(text: str) -> Program:
    return read(f'version = "own"\n{text}', "own")


async def registered(talk: Conversation, text: str = TATA) -> str:
    await talk.say(JONAS, text)
    await talk.say(JONAS, "skip")
    return await talk.press(JONAS, "Submit")


async def test_below_the_minimum_the_clause_is_said_and_a_correction_helps(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join(JONAS, REP)
        refused = await registered(talk, "register Tata Chemicals, DataVault, 4k, closing end of June")
        assert "Deals below $5,000 are not registered. (Rule 1.3, program 2026.1.)" in refused
        await talk.say(JONAS, "no, 6k")
        assert "Received: D-" in await talk.press(JONAS, "Submit")


async def test_a_sum_without_a_currency_is_in_the_program_s(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(NOW), read('version = "own"\ncurrency = "CNY"\n', "own")) as talk:
        await talk.join(CHEN, ZHAO)
        assert "¥200,000" in await talk.say(CHEN, "我们想报备南方航空，防火墙6台，20万，六月底签，没有联系人")


async def test_the_same_in_chinese(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join(CHEN, ZHAO)
        await talk.say(CHEN, "我们想报备南方航空，防火墙6台，3000美元，六月底签")
        await talk.say(CHEN, "跳过")
        assert "低于US$5,000的项目不予报备。（渠道政策 2026.1 版第1.3条）" in await talk.press(CHEN, "提交")


async def test_a_program_that_warns_blocks_nothing(sqlite_url: str) -> None:
    warns = program('[registration]\nmode = "warn"\nmost_open = 1\n')
    async with demo(sqlite_url, Clock(NOW), warns) as talk:
        await talk.join(JONAS, REP)
        assert "outside a rule: A partner has at most 1 open registration" in await registered(talk)
        assert "outside a rule: A partner has at most 1 open registration" in talk.last(REP)
        assert "Approved" in await talk.press(REP, "Approve")


async def test_a_product_line_asks_for_what_it_needs(sqlite_url: str) -> None:
    lines = program('[[registration.line]]\nname = "DataVault"\nfields = ["contact", "project"]\n')
    async with demo(sqlite_url, Clock(NOW), lines) as talk:
        await talk.join(JONAS, REP)
        assert "Who is your contact at the customer?" in await talk.say(JONAS, TATA)
        assert "What is the project called?" in await talk.say(JONAS, "Priya Nair")
        await talk.say(JONAS, "Plant 2")
        assert "Received: D-" in await talk.press(JONAS, "Submit")
        assert "Project: Plant 2" in talk.last(REP)


async def test_an_answer_goes_to_the_field_that_is_asked_for(sqlite_url: str) -> None:
    fields = program(
        '[registration]\nlead_days = 15\nlist_price_minimum = 20000\n'
        '[[decision.level]]\nby = "lead"\ndiscount_percent = 25\n'
    )  # fmt: skip
    async with demo(sqlite_url, Clock(NOW), fields) as talk:
        await talk.join(JONAS, REP)
        await talk.say(JONAS, TATA)
        assert "What is the list price?" in await talk.say(JONAS, "skip")
        assert "Which discount do you need" in await talk.say(JONAS, "70k")
        assert "When do you mean to apply for the price?" in await talk.say(JONAS, "10")
        card = await talk.say(JONAS, "2 April")
        for fact in ("Amount: $60,000", "Expected close: Tue 30 Jun 2026", "List price: $70,000",
                     "Discount wanted: 10%", "Price application: Thu 2 Apr 2026"):  # fmt: skip
            assert fact in card


async def test_what_a_program_asks_for_is_read_in_the_sentence(sqlite_url: str) -> None:
    fields = program(
        '[registration]\nlead_days = 15\nlist_price_minimum = 20000\nfields = ["customer", "project"]\n'
        '[[decision.level]]\nby = "lead"\ndiscount_percent = 25\n'
    )  # fmt: skip
    async with demo(sqlite_url, Clock(NOW), fields) as talk:
        await talk.join(CHEN, ZHAO)
        await talk.say(
            CHEN,
            "报备南钢的数据中心项目，FalconGuard 60套，目录价15万美元，成交价12万美元，"
            "五月底签，打八折，4月20日申请价格",
        )
        card = await talk.say(CHEN, "跳过")
        for fact in ("金额：US$120,000", "目录价：US$150,000", "客户：南钢\n", "项目：数据中心项目",
                     "申请折扣：20%", "价格申请日：2026年4月20日", "预计签约：2026年5月31日"):  # fmt: skip
            assert fact in card


async def test_a_number_behind_a_product_is_how_many(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join(JONAS, REP)
        await talk.say(JONAS, "register Tata Chemicals, FalconGuard 20, 60k, closing end of June")
        card = await talk.say(JONAS, "skip")
        assert "Product: FalconGuard\n" in card
        assert "Quantity: 20" in card


async def test_that_nobody_else_bids_is_an_answer(sqlite_url: str) -> None:
    fields = program('[registration]\nfields = ["customer", "competitor"]\n')
    async with demo(sqlite_url, Clock(NOW), fields) as talk:
        await talk.join(JONAS, REP)
        await talk.say(JONAS, TATA)
        assert "Is a competitor involved?" in await talk.say(JONAS, "skip")
        assert "I need this one" in await talk.say(JONAS, "not sure")
        assert "Competitor: –" in await talk.say(JONAS, "no, nobody that I know of")


async def test_from_an_amount_on_a_lead_approves_too(sqlite_url: str) -> None:
    levels = program('[[decision.level]]\nby = "lead"\namount = 50000\n')
    async with demo(sqlite_url, Clock(NOW), levels) as talk:
        await talk.join(JONAS, REP, LEAD)
        await registered(talk)
        passed = await talk.press(REP, "Approve")
        assert "Anna Berg has to approve it too" in passed
        assert "Rule 2.3, program own: From $50,000 on, a team lead approves too." in passed
        assert "Anna Berg decides by" in talk.last(JONAS)
        assert "Li Wei approved this already" in talk.last(LEAD)
        await talk.press(LEAD, "Approve")
        assert "Approved: Tata Chemicals" in talk.last(JONAS)


async def test_a_named_account_in_any_spelling_needs_a_lead(sqlite_url: str) -> None:
    named = program('[named_accounts]\nnames = ["Tata Chemicals Limited"]\n')
    async with demo(sqlite_url, Clock(NOW), named) as talk:
        await talk.join(JONAS, REP, LEAD)
        await registered(talk)
        assert "the direct team's consent: a lead approves it" in await talk.press(REP, "Approve")
        await talk.press(LEAD, "Approve")
        asked = await talk.say(JONAS, "why was Tata Chemicals approved?")
        assert "Deals of Gold partners" in asked
        assert "It needed a second approval." in asked
        assert "the direct team's consent" in asked


async def test_a_clause_is_quoted_as_it_stood(sqlite_url: str) -> None:
    """The program has changed since: why? still says what was decided, and under which version."""
    clock = Clock(NOW)
    async with demo(sqlite_url, clock, program("[protection]\ndays = 45\n")) as talk:
        await talk.join(JONAS, REP)
        await registered(talk)
        await talk.press(REP, "Approve")
    newer = read('version = "next"\n[protection]\ndays = 30\n', "next")
    async with house(sqlite_url, newer, clock) as again:
        talk = Conversation(again, clock)
        said = await talk.say(JONAS, "why was Tata Chemicals approved?")
        assert (
            "Clause 3.1 of the channel program own: Deals of Gold partners have 45 days of protection."
            in said
        )
        assert "program own" in await talk.say(JONAS, "Tata Chemicals status")


async def test_whoever_brought_it_does_not_decide_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join(REP, LEAD)
        await talk.say(REP, "register Tata Chemicals via Softline, DataVault, 60k, closing end of June")
        await talk.say(REP, "skip")
        await talk.press(REP, "Submit")
        assert "Approve" not in await talk.say(REP, "Tata Chemicals status")
        assert "You registered" in await talk.say(REP, "approve Tata Chemicals")
        await talk.press(LEAD, "Approve")
        assert "Approved: Tata Chemicals" in talk.last(REP)


async def test_why_alone_means_what_was_spoken_of_last(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(NOW)) as talk:
        await talk.join(JONAS, REP, CHEN, ZHAO)
        assert "哪一条" in await talk.say(CHEN, "为什么？")
        await registered(talk)
        assert "gets a decision within 2 working days" in await talk.say(JONAS, "why?")
        await talk.press(REP, "Approve")
        assert "Deals of Gold partners have 120 days of protection" in await talk.say(JONAS, "why?")


@pytest.mark.parametrize(("terms", "told"), [("refuse", "not registered"), ("consent", "has to consent")])
async def test_a_named_account_is_never_said_to_be_free(sqlite_url: str, terms: str, told: str) -> None:
    named = program(f'[named_accounts]\nterms = "{terms}"\nnames = ["Umbrella Corporation"]\n')
    async with demo(sqlite_url, Clock(NOW), named) as talk:
        await talk.join(JONAS, REP)
        taken = await talk.say(JONAS, "is Three Rivers Bank taken?")
        for name in ("Umbrella Corporation", "Umbrella Corp"):
            said = await talk.say(JONAS, f"is {name} free?")
            assert said.replace(name, "Three Rivers Bank").splitlines()[1] == taken.splitlines()[1]
            assert "ask your channel manager" in said
            staff = await talk.say(REP, f"/deal check {name}")
            assert "Umbrella Corporation is a named account: " in staff
            assert told in staff
        assert "It is free" in await talk.say(JONAS, "is Oxbow Mills free?")


async def test_what_ended_is_renewed_only_with_news(database_url: str) -> None:
    """The same customer in another spelling; another product line is no renewal."""
    rules = program("[registration]\nrenewal_needs_news = true\n")
    async with demo(database_url, Clock(NOW), rules) as talk:
        await talk.join(JONAS, REP)
        await registered(talk)
        await talk.say(JONAS, "withdraw Tata Chemicals")
        await talk.press(JONAS, "Yes")
        again = "register Tata Chemicals Ltd, {}, 60k, closing end of June"
        assert "Received: D-" in await registered(talk, again.format("FalconGuard"))
        refused = await registered(talk, again.format("DataVault"))
        assert "registered again only with new information" in refused
        receipt = await talk.say(JONAS, "no, 75k")
        assert "Received: D-" in receipt
        assert "Amount: $75,000" in receipt

"""What is said to a form that is no answer, and days on the wrong side of today."""

import pytest

from tests.conversation import Clock, Conversation, demo

REP, ZHAO, JONAS, CHEN = "Li Wei", "赵敏", "Jonas Keller", "Chen Jing"
VISIT = "I visited Softline yesterday with Max, they want a demo"


async def said(talk: Conversation, *lines: str) -> str:
    """What is answered to the last of these lines."""
    for line in lines[:-1]:
        await talk.say(REP, line)
    return await talk.say(REP, lines[-1])


QUESTIONS = (
    ("register a deal", "Who is the end customer?"),
    ("Tyrell", "Which partner brings the deal?"),
    ("Softline", "Which product?"),
    ("FalconGuard", "What is the estimated amount?"),
    ("60k", "When do you expect to close?"),
    ("June 30", "Who is your contact"),
)


@pytest.mark.parametrize("aside", ["lol", "今天天气怎么样", "are you a robot?", "🙂", "who decides?"])
async def test_small_talk_answers_no_question(sqlite_url: str, aside: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        for answer, question in QUESTIONS:
            assert question in await talk.say(REP, answer)
            assert question in await talk.say(REP, aside)


@pytest.mark.parametrize(
    "words", ["weather station pilot", "hello kitty store visit", "问一下他们的预算", "great"]
)
async def test_an_answer_that_begins_like_small_talk_is_one(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert f"Next step: {words}" in await said(talk, VISIT, words)


async def test_a_question_that_may_be_the_answer_is_asked_about(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        asked = await said(talk, "log a visit", "Pinnacle", "Bob", "can they get a discount?")
        assert "What was said?" in asked
        assert "What is the next step?" in await talk.say(REP, "yes")
        assert "What was said: can they get a discount?" in await talk.say(REP, "skip")


async def test_what_the_partner_is_asked_is_a_question(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, "Jonas Keller")
        await talk.say("Jonas Keller", "register Oxbow Mills, DataVault, 42k, closing June")
        await talk.say("Jonas Keller", "skip")
        await talk.press("Jonas Keller", "Submit")
        await talk.press(REP, "Ask")
        assert "I asked Softline GmbH" in await talk.say(REP, "who decides there?")


async def test_a_form_is_put_off_where_that_is_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, VISIT, "can I do this later?")
        assert "Kept for later" in await talk.say(REP, "yes")
        assert "What is the next step?" in await said(talk, "my drafts", "1")


async def test_why_at_the_card_tells_of_what_was_spoken_of_last(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        card = "register Tyrell via Softline, GateKeeper, 60k, closing June 30"
        why = await said(talk, card, "skip", "no, 65k", "why?")
        assert "The program has a minimum amount" in why
        assert "Nothing is kept before you say yes" in why
        assert "you know somebody there" in await talk.say(REP, "why do you need the contact?")
        assert "Other partners never see it" in await talk.say(REP, "who will see this?")
        assert "press Submit" in await talk.say(REP, "how many questions are left?")


@pytest.mark.parametrize("day", ["next Wednesday", "下周三", "no, next Wednesday"])
async def test_a_day_to_come_is_that_of_the_next_step(sqlite_url: str, day: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        card = await said(talk, VISIT, "send the quote", day)
        assert "By: Wed 18 Mar 2026" in card
        assert "Date: Tue 10 Mar 2026" in card


async def test_a_day_to_come_asks_for_the_step_that_it_is_the_day_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        asked = await said(talk, VISIT, "skip", "next Wednesday")
        assert "Wed 18 Mar 2026 is still to come" in asked
        assert "What is the next step?" in asked
        card = await talk.say(REP, "skip")
        assert "Date: Tue 10 Mar 2026" in card
        assert "18 Mar" not in card


async def test_a_visit_that_was_lies_not_ahead(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        asked = await talk.say(REP, "I visited Softline tomorrow with Max")
        assert "still to come" in asked
        assert "On which day?" in asked
        assert "still to come" in await talk.say(REP, "next Friday")
        assert "Wed 11 Mar" not in await talk.say(REP, "yesterday")
        await talk.say(REP, "they want a demo")
        await talk.say(REP, "skip")
        assert "On which day?" in await talk.say(REP, "the date is next Friday")
        await talk.say(ZHAO, "安排下周二上午10点拜访上海云轩，谈续约")
        assert "2026年3月18日" in await talk.say(ZHAO, "下周三")


async def test_a_day_alone_tells_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "log a visit to Softline", "Max", "next Wednesday")
        assert "in a few words" in await talk.say(REP, "next Wednesday")


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        ("whats the minimum", "Deals below"),
        ("can i change it later", "Until you submit it. Afterwards the customer stays"),
        ("is it mandatory?", "I need this one to go on."),
        ("how do i know which product", "ProSwitch 48"),
        ("is that the reseller or the end customer", "The end customer is the company that will use"),
    ],
)
async def test_what_is_asked_about_a_field_is_answered_and_asked_again(
    sqlite_url: str, aside: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        question = "Which product?" if "product" in aside else "Who is the end customer?"
        await said(talk, "register a deal", *(("Tyrell", "Softline") if "product" in aside else ()))
        answered = await said(talk, aside)
        assert told in answered
        assert question in answered


@pytest.mark.parametrize(
    ("aside", "told"),
    [
        ("你问这个干嘛", "同一客户的不同产品"),
        ("填多少合适", "客户想要我们的哪款产品"),
        ("有哪些产品可以选", "工业网关"),
        ("这个必填吗", "这一项是必填的"),
        ("以后能改吗", "提交后项目进行中也可以改"),
        ("最低多少", "不予报备"),
        ("这个是型号还是系列", "客户想要我们的哪款产品"),
    ],
)
async def test_the_same_in_chinese(sqlite_url: str, aside: str, told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, "报备康德医药")
        answered = await talk.say(CHEN, aside)
        assert told in answered
        assert "什么产品？" in answered


@pytest.mark.parametrize(
    ("who", "first", "later", "on", "question"),
    [
        (JONAS, "register Wayne Industries", "hang on ill do it later", "ok lets continue", "Which product?"),
        (CHEN, "报备康德医药", "等等，我待会再填", "好的，继续吧", "什么产品？"),
    ],
)
async def test_a_form_is_kept_for_later_and_goes_on(
    sqlite_url: str, who: str, first: str, later: str, on: str, question: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, first)
        assert question not in await talk.say(who, later)
        assert question in await talk.say(who, on)
        assert question in await talk.say(who, on)  # it is open: asked again


@pytest.mark.parametrize("nod", ["ok", "收到", "👍", "got it"])
async def test_a_nod_is_nodded_to_unless_a_card_waits(sqlite_url: str, nod: str) -> None:
    async with demo(sqlite_url, clock := Clock()) as talk:
        await talk.join(REP)
        assert await talk.say(REP, nod) == "👌"
        await talk.say(REP, "we won globex")
        clock.move(minutes=20)
        assert "nothing open" in await talk.say(REP, nod)


@pytest.mark.parametrize(
    "aside", ["whats that for", "do i have to", "what do you need the contact for", "what do you mean"]
)
async def test_the_reason_is_told_at_the_card_that_shows_all_of_it(sqlite_url: str, aside: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(
            REP, "register Rhenus via Softline, 40 seats of FalconGuard, 80k, closing June, no contact yet"
        )
        assert "Nothing is kept before you say yes" in await talk.say(REP, aside)


@pytest.mark.parametrize("aside", ["whats the product called again", "产品叫什么来着"])
async def test_what_a_product_is_called_is_answered_with_what_there_is(sqlite_url: str, aside: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Rhenus via Softline")
        assert "FalconGuard" in await talk.say(REP, aside)


async def test_what_others_agreed_to_is_no_yes_and_no_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        for said in ("那边说可以", "they're fine with it"):
            offered = await talk.say(REP, said)
            assert "Add a note to a deal" in offered
            assert "Confirm" not in offered
            await talk.say(REP, "no")
        await talk.say(REP, "register Tesco via Softline, FalconGuard, 5k, june")
        assert "Contact at the customer" not in await talk.say(REP, "那边说可以")
        await talk.say(REP, "Dana Ortiz")
        assert "was submitted" not in await talk.say(REP, "they're fine with it")


@pytest.mark.parametrize(
    ("plan", "asked", "day", "shown"),
    [
        ("plan a visit with Softline", "some time next week", "Thursday", "Thu 19 Mar 2026"),
        ("plan a visit with Softline some time next week", "", "Thursday 10am", "Thu 19 Mar 2026"),
        ("plan a visit with Softline", "next week", "tomorrow", "Thu 12 Mar 2026"),
        ("约一下Softline", "下周找个时间", "周四", "Thu 19 Mar 2026"),
        ("下个月去拜访云轩", "", "5号下午三点", "Sun 5 Apr 2026"),
    ],
)
async def test_a_day_lies_in_the_week_that_was_said(
    sqlite_url: str, plan: str, asked: str, day: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, plan)
        if asked:
            assert "Which day from" in await talk.say(REP, asked)
        for said in (day, "skip", "skip"):
            if "Submit" in (card := await talk.say(REP, said)):
                break
        assert shown in card


DEAL = "register Tidewater Labs via pinnacle, DataVault, 4k, june"


@pytest.mark.parametrize(
    ("lines", "answer"),
    [
        ((DEAL, "is the amount above the minimum?"), "$4,000 is too little"),
        ((DEAL, "skip", "would 9k be enough?"), "$9,000 is enough"),
        ((DEAL, "skip", "what about 9k?"), "Amount: $9,000"),
        ((DEAL, "skip", "9千行吗"), "Amount: $9,000"),
        ((DEAL, "skip", "那9千呢"), "Amount: $9,000"),
        ((DEAL, "skip", "what happens when I submit?"), "a day by which it is decided"),
        ((DEAL, "skip", "no, don't register it yet"), "Nothing is sent in before you say yes"),
        ((DEAL, "skip", "not yet"), "Nothing is sent in before you say yes"),
        ((DEAL, "not yet"), "Is this right?"),
        (("register Tidewater Labs via pinnacle, DataVault", "no amount yet"), "I need a figure"),
        (("withdraw Globex", "hang on, what would happen?"), "free for others"),
        ((DEAL, "skip", "can I still cancel after submitting?"), "can be withdrawn later"),
        (("set Globex to 70k", "can I undo that later?"), "takes it back for ten minutes"),
        (("plan a visit to pinnacle", "do you know if they're open on friday?"), "On which day?"),
        (("add partner Stonebridge", "what do you mean by territory?"), "Where the partner may sell"),
        (("approve Three Rivers", "let me check first"), "Nothing is changed before you say yes"),
        (("add partner Stonebridge", "what types are there?"), "Product partners"),
        ((VISIT, "I'll check with Lars"), "Next step: check with Lars"),
    ],
)
async def test_what_is_asked_back_and_put_off(sqlite_url: str, lines: tuple[str, ...], answer: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert answer in await said(talk, *lines)


@pytest.mark.parametrize("words", ["no, keep it", "undo", "oops, bring it back"])
async def test_a_form_that_was_dropped_can_be_brought_back(sqlite_url: str, words: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "nothing was saved" in await said(talk, DEAL.replace("4k", "40k"), "skip", "hmm wait, cancel")
        assert "Customer: Tidewater Labs" in await talk.say(REP, words)
        assert "Received" in await talk.say(REP, "yes")


async def test_a_step_on_another_deal_changes_no_form(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Mark a deal won: Globex" in await said(
            talk, "register Orchard Foods via softline", "Globex won, 60k"
        )

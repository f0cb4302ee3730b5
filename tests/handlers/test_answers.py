"""Answers in free words: what they hold beside, and what is none."""

import pytest

from tests.conversation import Clock, Conversation, demo

REP = "Li Wei"


async def said(talk: Conversation, *lines: str) -> str:
    """What is answered to the last of the lines."""
    answers = [await talk.say(REP, line) for line in lines]
    return answers[-1]


async def test_a_visit_told_answer_by_answer_keeps_day_objection_and_due_day(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Whom did you meet?" in await said(talk, "log a visit", "Pinnacle", "yesterday")
        asked = "they want a demo, and the CIO doubts our brand"
        shown = await said(talk, "Bob and Ann", asked, "send the demo plan next Tuesday")
        for fact in (
            "Tue 10 Mar 2026",
            "Objection: brand",
            "Next step: send the demo plan\n",
            "Tue 17 Mar 2026",
        ):
            assert fact in shown
        assert "I'll remind you: send the demo plan, by Tue 17 Mar 2026" in await talk.say(REP, "yes")


@pytest.mark.parametrize(
    ("whom", "day"),
    [
        ("yesterday, Bob, discussed the demo", "Tue 10 Mar 2026"),
        ("Bob and Ann on Monday", "Mon 9 Mar 2026"),
        ("Bob, yesterday", "Tue 10 Mar 2026"),
        ("Bob, he got an offer yesterday", "Wed 11 Mar 2026"),
    ],
)
async def test_the_day_is_told_beside_whom_one_met(sqlite_url: str, whom: str, day: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        asked = await said(talk, "met Pinnacle", whom)
        shown = await said(talk, *(["renewal"] if "What was said?" in asked else []), "skip")
        assert f"Date: {day}" in shown
        assert "People met: Bob" in shown


@pytest.mark.parametrize(
    ("lines", "question"),
    [
        (("log a visit", "Pinnacle"), "Whom did you meet?"),
        (("log a visit", "Pinnacle", "Bob"), "What was said?"),
        (("log a visit", "Pinnacle", "Bob", "all is well"), "What is the next step?"),
        (("extend Kaufmann",), "What has happened on it since?"),
    ],
)
async def test_yes_tells_nothing(sqlite_url: str, lines: tuple[str, ...], question: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert question in await said(talk, *lines)
        again = await talk.say(REP, "yes")
        assert "in a few words" in again
        assert question in again


async def test_why_not_is_no_progress(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        again = await said(talk, "extend Kaufmann", "why not")
        assert "What has happened on it since?" in again
        assert "Submit" not in again


async def test_skip_beside_the_rest_leaves_the_contact_out(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        card = await talk.say(REP, "register Initech via Softline, 20 FalconGuard, 60k, closing June, skip")
        assert "Submit" in card
        assert "skip" not in card


async def test_what_is_said_of_people_is_no_name_where_it_is_a_request(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "log a visit", "Softline")
        assert "Plan a visit" in await talk.say(REP, "visit Pinnacle next Tuesday at 2pm")


async def test_undo_is_no_name(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "remind me to call Bob tomorrow", "yes")
        answer = await said(talk, "log a visit", "undo", "yes")
        assert "Undone: the task" in answer
        assert "Which partner did you visit?" in answer


async def test_the_field_of_a_named_customer_is_corrected(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register a deal for Initech via Softline, FalconGuard, 60k, closing June")
        shown = await said(
            talk, "not enough information yet, ask me later", "change the amount of Initech to 75k"
        )
        assert "Customer: Initech" in shown
        assert "Amount: $75,000" in shown
        assert "Contact" not in shown
        assert "Amount: $80,000" in await talk.say(REP, "把Initech的金额改成8万")


async def test_a_closed_deal_is_named_as_closed(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "lose Globex", "no budget", "yes")
        assert "is lost; only a protected deal can be extended" in await talk.say(REP, "extend Globex")


async def test_a_new_amount_is_shown_in_its_currency(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "$18,500 → $20,000" in await talk.say(REP, "change the amount of Kaufmann to 20k")


async def test_a_week_is_no_day_of_a_visit(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        asked = await talk.say(REP, "I met Bob at Softline last week, he likes the product")
        assert "On which day?" in asked
        assert "On which day?" in await talk.say(REP, "last week")
        assert "What is the next step?" in await talk.say(REP, "last Thursday")
        assert "Thu 5 Mar 2026" in await talk.say(REP, "skip")


async def test_it_is_not_a_part_of_an_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(
            talk, "register a deal for Initech via Softline, FalconGuard, 60k, closing June", "skip", "yes"
        )
        assert "$60,000 → $80,000" in await talk.say(REP, "change it to 80k")


async def test_a_field_named_at_the_card_is_asked_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Which industries?" in await said(talk, "update partner Softline", "industries")
        assert "Industries: finance" in await talk.say(REP, "finance")
        assert "有哪些能力" in await said(talk, "yes", "zh", "补充Softline的档案", "能力")


async def test_who_registered_a_deal_is_shown_no_decision(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(
            talk, "register a deal for Initech via Softline, FalconGuard, 60k, closing June", "skip", "yes"
        )
        card = await talk.say(REP, "how does Initech stand?")
        assert "Withdraw" in card
        assert "Approve" not in card
        assert "Approve" in await talk.say(REP, "how does Three Rivers stand?")


async def test_a_guess_that_was_right_is_done_with_the_words_that_were_said(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        guessed = await talk.say(REP, "上周拜访了Softline，谈了新产品")
        asked = guessed if "On which day?" in guessed else await talk.press(REP, "Yes: Log a visit")
        assert "On which day?" in asked


async def test_a_form_is_shown_again_after_what_was_refused_or_told_beside_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "log a visit to Softline today")
        refused = await talk.say(REP, "who hasn't answered the standup?")
        assert "Only an administrator and a team lead can do that" in refused
        assert "Whom did you meet?" in refused
        told = await talk.say(REP, "how long does approval take?")
        assert "Every registration gets a decision within 2 working days" in told
        assert "Whom did you meet?" in told
        listed = await talk.say(REP, "what did i log with softline")
        assert "No visits match that" in listed
        assert "Whom did you meet?" in listed


async def test_the_rules_are_told(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, "Jonas Keller")
        assert "5.1  A registered deal that is won earns" in await talk.say(REP, "what are the rules?")
        assert "3.1  Deals of Gold partners have 120 days" in await talk.say("Jonas Keller", "保护期多久")
        assert "Open registrations: 2" in await talk.say("Jonas Keller", "how many deals can we register?")


async def test_a_close_moves_by_a_length_of_time(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Sat 25 Apr 2026 → Sat 9 May 2026" in await said(talk, "push Globex out by two weeks")
        assert "Changed: Globex" in await talk.say(REP, "yes")
        assert "Sat 9 May 2026 → Thu 9 Apr 2026" in await talk.say(REP, "move the close date up one month")
        assert "Sat 25 Apr 2026 → Mon 25 May 2026" in await talk.say(REP, "把Kaufmann的签约时间推迟一个月")
        assert "no open task" in await talk.say(REP, "postpone the call by two days")


async def test_courtesies_and_asides_leave_a_proposal_open(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "Globex closes in march now")
        for aside, answer in (("thanks", "welcome"), ("what tier is Softline", "Softline GmbH: Gold")):
            heard = await talk.say(REP, aside)
            assert answer in heard
            assert "Sat 25 Apr 2026 → Tue 31 Mar 2026" in heard
        assert "nothing was changed" in await talk.say(REP, "undo")
        assert "Sat 25 Apr 2026" in await talk.say(REP, "status of Globex")


async def test_more_of_the_same_goes_on_the_proposal(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        shown = await said(talk, "we lost Kaufmann to Cisco", "because of price")
        assert "Competitor: Cisco" in shown
        assert "Reason: price" in shown
        await talk.say(REP, "cancel")
        won = await said(talk, "Globex signed today", "for 58k")
        assert "Mark a deal won: Globex" in won
        assert "58,000" in won
        assert "closed (won)" in await said(talk, "yes", "the Globex deal is now 72k")


@pytest.mark.parametrize(
    ("answer", "reason", "rival"),
    [
        ("no, to Fortinet", "to Fortinet", "Fortinet"),
        ("不是，输给华为了", "输给华为了", "华为"),
        ("no, they ran out of money", "they ran out of money", ""),
    ],
)
async def test_a_no_to_the_news_is_no_part_of_the_reason(
    sqlite_url: str, answer: str, reason: str, rival: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        shown = await said(talk, "we lost Kaufmann", answer)
        assert f"Reason: {reason}" in shown
        assert ("Competitor:" in shown) is bool(rival)
        assert rival in shown


async def test_what_is_new_is_told_at_the_question_whether_to_reopen(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "withdraw Globex, customer postponed", "yes")
        shown = await said(talk, "reopen Globex: a new CIO", "they released the budget on Monday")
        assert "a new CIO; they released the budget on Monday" in shown


async def test_a_weekday_that_is_not_the_date_s_is_told(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "I take it for Thu 3 Dec 2026" in await said(talk, "meet Softline on Friday 3 December")
        assert "I take it" not in await said(talk, "cancel", "meet Softline on Thursday 3 December")


@pytest.mark.parametrize(
    ("who", "register", "skip", "submit", "rep", "ask", "question", "answer", "yes", "told"),
    [
        ("Jonas Keller", "register Tata Chemicals, FalconGuard, 60k, closing end of June", "skip", "Submit",
         REP, "Ask", "Who decides?", "we did the demo for their CFO last week", "Yes", "answers about D-"),
        ("Chen Jing", "我们想报备南方航空，防火墙6台，80万，六月底签", "跳过", "提交", "赵敏",
         "询问", "由谁决策？", "信息中心刘主任，上周见过", "是", "答复：信息中心刘主任"),
    ],
)  # fmt: skip
async def test_what_is_said_after_the_question_is_proposed_as_the_answer(
    sqlite_url: str, who: str, register: str, skip: str, submit: str, rep: str, ask: str, question: str,
    answer: str, yes: str, told: str,
) -> None:  # fmt: skip
    """Without a reply in its thread; a question back is none, and neither is another request."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who, rep)
        for line in (register, skip):
            await talk.say(who, line)
        await talk.press(who, submit)
        await talk.press(rep, ask)
        await talk.say(rep, question)
        assert "2.5" in await talk.say(who, "为什么？" if rep != REP else "why?")
        back = "要什么格式的材料？" if rep != REP else "which format do they want?"
        assert "👌" in await talk.say(who, "嗯……" if rep != REP else "hmm")
        assert back in await talk.say(who, back)
        shown = await talk.say(who, answer)
        assert answer in shown
        assert back not in shown
        assert answer not in talk.last(rep)
        await talk.press(who, yes)
        assert answer in talk.last(rep)
        assert told in talk.last(rep)


@pytest.mark.parametrize(
    ("name", "before", "register", "number", "shown"),
    [
        (
            REP,
            "status of Globex",
            "register Spotify via Softline, FalconGuard, 5k, june, no contact",
            "5",
            "Quantity: 5",
        ),
        ("赵敏", "三一重工怎么样", "报备 小米 云轩 防火墙 5万 六月 没有联系人", "5", "数量：5"),
        ("赵敏", "三一重工怎么样", "提醒我周五给云轩打电话", "5", "要修改哪一项"),
    ],
)
async def test_a_bare_number_is_of_the_open_card(
    sqlite_url: str, name: str, before: str, register: str, number: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, before)
        await talk.say(name, register)
        heard = await talk.say(name, number)
        assert shown in heard
        assert "三一重工" not in heard


async def test_a_bare_number_that_fits_two_fields_is_asked_about(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Spotify via Softline, FalconGuard, 20 seats, 50k, june, no contact")
        assert "Which one is that?" in await talk.say(REP, "60")
        heard = await talk.press(REP, "Amount: $60,000")
        assert "Quantity: 20" in heard
        assert "Amount: $60,000" in heard
        await talk.say(REP, "cancel")
        await talk.say(REP, "globex amount 61k")
        assert "Amount: $60,000 → $62,000" in await talk.say(REP, "62")


@pytest.mark.parametrize(
    ("name", "register", "each", "count", "shown"),
    [
        (REP, "register Spotify via Softline, FalconGuard, june, no contact", "1.2k each", "50", "$60,000"),
        (REP, "register Spotify via Softline, FalconGuard, june", "1.2k each", "50 seats", "Quantity 50"),
        ("赵敏", "报备比亚迪，云轩，工业网关，六月，没有联系人", "一台3000", "50", "US$150,000"),
        ("赵敏", "报备比亚迪，云轩，工业网关，六月，没有联系人", "3000一台", "50台", "US$150,000"),
    ],
)  # fmt: skip
async def test_the_price_of_one_waits_for_how_many(
    sqlite_url: str, name: str, register: str, each: str, count: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, register)
        await talk.say(name, each)
        assert shown in await talk.say(name, count)


@pytest.mark.parametrize(
    ("then", "shown"),
    [("60k", "Quantity: 50"), ("1.2k each", "Quantity: 50"), ("80 seats for 60k", "Quantity: 80")],
)
async def test_a_number_before_the_sum_was_how_many(sqlite_url: str, then: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Spotify via Softline, FalconGuard, june, no contact")
        assert "Which one is that?" in await talk.say(REP, "50")
        heard = await talk.say(REP, then)
        assert shown in heard
        assert "Amount: $60,000" in heard
        await talk.say(REP, "cancel")
        await talk.say(REP, "register Spotify via Softline, FalconGuard, june, no contact")
        await talk.say(REP, "50")
        assert "Quantity" not in await talk.press(REP, "Amount: $50,000")


@pytest.mark.parametrize(
    ("name", "tasks", "yes", "done", "closed"),
    [
        (
            REP,
            ("remind me to send the quote to Softline on Friday", "remind me to call Bob tomorrow"),
            "yes",
            "the quote for softline is sent",
            "send the quote",
        ),
        ("赵敏", ("提醒我周五给云轩发报价", "提醒我明天订会议室"), "是", "云轩的报价发了", "给云轩发报价"),
    ],
)
async def test_a_task_is_closed_by_what_it_was(
    sqlite_url: str, name: str, tasks: tuple[str, ...], yes: str, done: str, closed: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        for task in tasks:
            await talk.say(name, task)
            await talk.say(name, yes)
        shown = await talk.say(name, done)
        assert closed in shown
        assert ("Close a task" if name == REP else "完成任务") in shown


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("log a visit to Pinnacle", "met Bob, talked about price"), "talked about price."),
        (("log a visit to Pinnacle", "Bob, head of pricing"), "What was said?"),
        (("register a deal", "FalconGuard"), "Who is the end customer?"),
        (("Henkel AG", "register"), "Which partner brings the deal?"),
        (("register Lidl for Softline", "FalconGuard", "40k for 30 seats"), "Quantity 30"),
        (
            ("报备隆基绿能，云轩，防火墙，45万，8月，联系人张工", "联系人不是张工，是李工"),
            "Contact at the customer: 李",
        ),
        (("昨天去了云轩，见了周总和李工，聊了续约", "跳过", "不是周总，是王总"), "People met: 王总 and 李工"),
    ],
)
async def test_what_is_told_goes_where_it_belongs(sqlite_url: str, lines: tuple[str, ...], told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert told in await said(talk, *lines)


async def test_a_name_behind_a_nod_is_the_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Jonas Keller")
        for line in ("register deal", "who decides?"):
            await talk.say("Jonas Keller", line)
        assert "Which product?" in await talk.say("Jonas Keller", "ok Umbrella Corp")

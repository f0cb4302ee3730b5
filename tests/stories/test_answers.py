"""What is an answer to the question of a form, what corrects one, and what is neither."""

import pytest

from tests.conversation import Clock, demo

REP, LEAD, JONAS, CHEN, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing", "赵敏"
READY = "register Next plc via Softline, FalconGuard, 60k, closing June 30"


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
        told = await talk.say(REP, "they want a demo in March, and price is an issue")
        assert "they want a demo in March" in told
        assert "Which partner did you visit?" in told
        await talk.say(ZHAO, "登记拜访")
        assert "已记下：沟通内容 他们想要试用" in await talk.say(ZHAO, "他们想要试用")
        assert "草稿" in await talk.say(ZHAO, "再见")


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


async def test_a_reason_says_why_and_not_what(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "原因：价格问题\n" in await talk.say(ZHAO, "三一重工没戏了，丢了，输给了华为，价格问题")


@pytest.mark.parametrize(
    ("opening", "said", "heard", "asked"),
    [
        (READY, "who decides that?", "Anna Berg decides on it once it is in", "Who is your contact"),
        (READY, "赵敏是谁", "I can't answer that one", "Who is your contact"),
        (READY, "what was the question?", "", "Who is your contact"),
        (READY, "the same guy as before", "I see no name in that", "Who is your contact"),
        ("register a deal", "some new customer of ours", "I see no name in that", "Who is the end customer?"),
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


@pytest.mark.parametrize(
    ("name", "visit", "said", "hint"),
    [
        (REP, "log a visit with Softline today", "the IT manager", "What is the name?"),
        (ZHAO, "今天拜访了云轩", "技术总监", "请问叫什么名字"),
    ],
)
async def test_a_role_is_nobody_whom_one_met(
    sqlite_url: str, name: str, visit: str, said: str, hint: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, visit)
        assert hint in await talk.say(name, said)


@pytest.mark.parametrize(
    ("name", "first", "roles", "asked", "names"),
    [
        (REP, READY, ("their guy", "contact is their boss", "contact their buyer"), "Who is your contact",
         "Contact at the customer: Guy Martin"),
        (ZHAO, "帮云轩报备中铁，工业网关，80万，六月底", ("他们的人", "联系人是他们的采购"), "联系人是谁",
         "客户联系人：Guy Martin"),
    ],
)  # fmt: skip
async def test_a_role_is_no_contact(
    sqlite_url: str, name: str, first: str, roles: tuple[str, ...], asked: str, names: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, first)
        for role in roles:
            assert asked in await talk.say(name, role)
        assert names in await talk.say(name, "Guy Martin")


@pytest.mark.parametrize(
    ("name", "visit", "answer", "hint"),
    [
        (REP, "plan a visit with Softline", "Friday 17 March", "does not fall on the weekday"),
        (ZHAO, "计划拜访云轩", "3月17日周五", "日期和星期对不上"),
    ],
)
async def test_an_answer_whose_weekday_is_of_another_date_is_told_so(
    sqlite_url: str, name: str, visit: str, answer: str, hint: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, visit)
        assert hint in await talk.say(name, answer)
        assert hint not in await talk.say(name, "3pm")


@pytest.mark.parametrize(
    ("name", "visit", "purpose", "shown"),
    [
        (REP, "plan a visit with Softline on Friday 9am", "purpose QBR", "Purpose: QBR\n"),
        (REP, "plan a visit with Softline on Friday 9am, purpose QBR", "time 10am", "Purpose: QBR\n"),
        (ZHAO, "周五上午9点拜访云轩", "目的 季度回顾", "目的：季度回顾"),
    ],
)
async def test_the_name_of_a_field_is_no_part_of_its_answer(
    sqlite_url: str, name: str, visit: str, purpose: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, visit)
        assert shown in await talk.say(name, purpose)


async def test_words_that_begin_with_a_field_may_tell_of_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "log a visit with Softline today")
        await talk.say(REP, "people Jonas Keller")
        await talk.say(REP, "partner program is unknown to them")
        card = await talk.say(REP, "next step send them a deck")
        assert "People met: Jonas Keller" in card
        assert "What was said: partner program is unknown to them" in card
        assert "Next step: send them a deck" in card


async def test_a_number_behind_a_product_counts_it_and_a_question_answers_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, "register Rhenus")
        assert "Quantity 30" in await talk.say(JONAS, "falconguard 30")
        assert "I need a figure" in await talk.say(JONAS, "dunno yet")
        await talk.say(JONAS, "20k")
        assert "can't answer" in await talk.say(JONAS, "can you give me till tomorrow?")
        assert "couldn't read a date" in await talk.say(JONAS, "31 june")
        await talk.say(JONAS, "end of june")
        assert "or say “skip”" in await talk.say(JONAS, "okey dokey")
        await talk.say(JONAS, "no contact")
        card = await talk.say(JONAS, "change customer to Rhenus Air and the date to july 15")
        assert "Rhenus Air" in card
        assert "15 Jul 2026" in card


async def test_more_than_last_time_is_added_to_what_it_was(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, "报备 海尔智家，工业网关 20台，¥150,000，六月底，没有联系人")
        await talk.press(CHEN, "提交")
        await talk.say(CHEN, "再报一个 徐工集团 工业网关")
        await talk.say(CHEN, "数量也一样")
        await talk.say(CHEN, "金额比上次多两万")
        assert "联系人" in await talk.say(CHEN, "其他都一样")
        card = await talk.say(CHEN, "跳过")
        assert "数量：20" in card
        assert "¥170,000" in card


async def test_a_sum_that_is_left_open_counts_nothing(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Delta Forge via Softline, DataVault")
        two = await talk.say(REP, "no clue, maybe 10 grand, maybe 15")
        assert "[1] $10,000  [2] $15,000" in two
        assert "Quantity" not in two
        assert "Amount: $75,000" in await talk.say(REP, "about seventy five")


async def test_a_number_without_its_unit_and_a_question_in_any_words(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "register Delta Forge via Softline, DataVault")
        told = await talk.say(REP, "does it have to be spot on?")
        assert "roughly" in told
        assert "What is the estimated amount?" in told
        assert "[1] Amount: $80,000" in await talk.say(REP, "the boss approved 80")
        await talk.say(ZHAO, "报备中联重科，渠道云轩，FalconGuard")
        assert "提交前可以改" in await talk.say(ZHAO, "写多了会有问题吗")
        assert "[1] 金额: US$800,000" in await talk.say(ZHAO, "老板批了八十")


async def test_a_question_that_no_pattern_knows_is_answered_by_its_words(sqlite_url: str) -> None:
    """At a question with what is to be told there, at the card with who reads it; it is no answer itself."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO)
        await talk.say(REP, "register Delta Forge via Softline")
        asked = await talk.say(REP, "what do most people pick?")
        assert "I can't answer that one. Asked here: Which of our products" in asked
        for line in ("DataVault, 20k, May", "skip"):
            await talk.say(REP, line)
        assert "the partner's own contacts" in await talk.say(REP, "does the partner get a copy of this?")
        await talk.say(ZHAO, "昨天拜访了云轩，聊了返点，见了王总和李娜")
        told = await talk.say(ZHAO, "没有下一步可以吗")
        assert "还是说这就是您的回答" in told
        assert "下一步：" not in told


async def test_a_day_read_as_another_forms_is_the_only_day_of_this_one(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to send Softline the price list")
        assert "Day: Tue 24 Mar 2026" in await talk.say(REP, "a week before quarter end")
        assert "Day: Thu 12 Mar 2026" in await talk.say(REP, "first thing tomorrow")


@pytest.mark.parametrize(
    ("who", "lines", "shown"),
    [
        (
            REP,
            ("change the amount of Globex to 75k", "hold on, I need to check with Jonas"),
            "Take your time",
        ),
        (REP, ("register Delta Forge via Softline", "forget it, too small anyway"), "nothing was saved"),
        (REP, ("move the Globex close by a month", "no, two months"), "Thu 25 Jun 2026"),
        (
            REP,
            ("change Globex to 75k and closing May", "just the amount please"),
            "Amount: $60,000 → $75,000\n  [1]",
        ),
        (REP, ("remind me to call Lars tomorrow", "make it Friday, I'm travelling tomorrow"), "13 Mar 2026"),
        (ZHAO, ("把三一重工的金额改成90万", "还是算了，等他们盖章再改"), "没有做任何修改"),
        (ZHAO, ("把三一重工的金额改成90万", "等等，是95"), "US$950,000"),
        (ZHAO, ("三一的截止往后推一个月", "不对，推两个月"), "2026年6月25日"),
        (
            ZHAO,
            ("昨天拜访了云轩，聊了返点，见了王总", "嫌我们价格高，支持慢"),
            "沟通内容 聊了返点；嫌我们价格高",
        ),
    ],
)
async def test_a_second_thought_with_its_reason(
    sqlite_url: str, who: str, lines: tuple[str, str], shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, lines[0])
        assert shown in await talk.say(who, lines[1])


async def test_what_is_said_to_nobody_is_no_wrong_value(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Delta Forge via Softline, DataVault")
        aside = await talk.say(REP, "my wife is calling")
        assert "couldn't read" not in aside
        assert "What is the estimated amount?" in aside
        assert "couldn't read an amount" in await talk.say(REP, "a lot")


VISIT, VISIT_ZH = (
    "log a visit to Softline yesterday, met Jonas, talked pricing",
    "昨天拜访了云轩，见了王总，聊了返点",
)


@pytest.mark.parametrize(
    ("who", "lines", "shown", "hidden"),
    [
        (
            REP,
            (VISIT, "no, it was last Friday, and Petra was there too"),
            "Fri 6 Mar 2026 · People met Jonas",
            "",
        ),
        (REP, (VISIT, "no next step, they decide in June"), "What was said: talked pricing", "June"),
        (REP, (VISIT, "no, nothing"), "What was said: talked pricing", "nothing"),
        (ZHAO, (VISIT_ZH, "不对，是上周五去的，还见了小刘"), "3月6日 周五 · 见到的人 王总和小刘", ""),
        (ZHAO, (VISIT_ZH, "没有下一步，他们六月再定"), "沟通内容：聊了返点", "六月"),
        (ZHAO, ("提醒我明天给王总打电话", "是", "不用提醒了，已经打过了"), "删除任务", ""),
        (ZHAO, ("约云轩下周二下午两点，聊返点", "提交", "不去了，他们放假"), "取消拜访", ""),
    ],
)
async def test_what_puts_a_visit_right_or_is_no_step(
    sqlite_url: str, who: str, lines: tuple[str, ...], shown: str, hidden: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        said = [await talk.say(who, line) for line in lines][-1]
        assert shown in said
        assert not hidden or hidden not in said

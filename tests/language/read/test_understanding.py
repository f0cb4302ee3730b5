"""Whole sentences: the particulars of what the bot understands, and what it must not."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.read import INTENTS, Reading, understand
from language.read.names import Names
from language.read.pieces import Amount
from language.read.sentence.forms import FORMS, WRITING
from language.read.single import LONGEST

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")  # a Wednesday


def read(text: str, role: str = "rep", now: datetime = NOW) -> Reading:
    return understand(text, now, role)


def slots(text: str, role: str = "rep") -> dict[str, Any]:
    return dict(read(text, role).slots)


def test_one_sentence_fills_a_registration() -> None:
    reading = read(
        "please register Globex via Softline, 50 seats of FalconGuard, around 40k USD, closing in June"
    )
    assert reading.intent == "deal.register"
    assert dict(reading.slots) == {
        "customer": "Globex",
        "partner": "Softline",
        "product": "FalconGuard",
        "quantity": 50,
        "amount": Amount(Decimal(40000), "USD"),
        "close_date": date(2026, 6, 30),
    }


def test_a_chinese_sentence_fills_a_registration() -> None:
    reading = read("帮我报备一下远景能源，通过神州数码，50台防火墙，120万元，六月签")
    assert (reading.intent, reading.language) == ("deal.register", "zh")
    assert reading.slots["customer"] == "远景能源"
    assert reading.slots["partner"] == "神州数码"
    assert reading.slots["product"] == "防火墙"
    assert reading.slots["amount"] == Amount(Decimal(1200000), "CNY")


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("one more thing, remind me to call Dana on Monday", "call Dana"),
        ("right, next: remind me to call Dana on Monday", "call Dana"),
        ("add one: call Sam tomorrow at 3", "call Sam"),
        ("nothing? ok remind me to prepare the QBR", "prepare the QBR"),
        ("再加一个：周五交报告", "交报告"),
        ("remind me to call Softline on Monday at 10", "call Softline"),
        ("remind me to call Jonas on Friday about the quote", "call Jonas about the quote"),
        ("remind me at 3pm to ring Softline", "ring Softline"),
        ("周一上午十点提醒我给神州数码打电话", "给神州数码打电话"),
    ],
)
def test_a_task_is_said_without_its_day(text: str, task: str) -> None:
    assert slots(text)["text"] == task


def test_a_win_takes_the_day_gone_and_a_plan_the_day_to_come() -> None:
    assert slots("mark D-1042 as won, signed on Tuesday")["date"] == date(2026, 3, 10)
    plan = read("schedule a visit to Insight on Tuesday at 2pm")
    assert (plan.slots["date"], plan.slots["time"]) == (date(2026, 3, 17), time(14, 0))


def test_lists_take_the_whole_span() -> None:
    reading = read("show me my visits from last week")
    assert (reading.intent, dict(reading.slots)) == (
        "visit.list",
        {"owner": "me", "period": (date(2026, 3, 2), date(2026, 3, 8))},
    )


@pytest.mark.parametrize(
    ("text", "objection"),
    [
        ("昨天拜访了神州数码，对返点不满意", "reward"),
        ("visited CDW yesterday, they say our list price is way too high", "price"),
        ("昨天拜访了神州数码，老板不在，下面的人拍不了板", "authority"),
        ("visited CDW yesterday, nobody there knows our brand", "brand"),
        ("visited CDW yesterday, talked through the new portal", None),
        ("visited CDW yesterday, discussed pricing", None),
        ("昨天拜访了神州数码，周总没来，见了小李，聊了返点", None),
        ("昨天拜访了神州数码，聊了返点，他们嫌少", "reward"),
        ("昨天拜访云轩，他们要我们的报价", None),
        ("今天见了云轩，返点到账了", None),
        ("met softcat. they like it. follow up next tuesday", None),
        ("met cdw, they love it but too expensive", "price"),
        ("met bechtle, they would like more margin", "price"),
    ],
)
def test_an_objection_is_named(text: str, objection: str | None) -> None:
    assert slots(text).get("objection") == objection


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("no", "decline"),
        ("不要", "decline"),
        ("不用了", "decline"),
        ("never mind", "cancel"),
        ("stop", "cancel"),
        ("取消", "cancel"),
        ("算了", "cancel"),
        ("nah forget it", "cancel"),
        ("1 done", "task.done"),
        ("yes", "confirm"),
        ("没问题", "confirm"),
        ("👍", "confirm"),
        ("undo that", "undo"),
        ("撤销刚才那步", "undo"),
        ("no, 60k", "correct"),
        ("不是远景，是远景能源", "correct"),
        ("help", "help"),
        ("你好", "greet"),
        ("谢谢", "thanks"),
        ("switch to english please", "language.set"),
    ],
)
def test_short_words_steer(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("can you speak English", {"language": "en"}),
        ("以后跟我说中文", {"language": "zh"}),
    ],
)
def test_the_language_is_a_code(text: str, words: dict[str, str]) -> None:
    assert slots(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "what's the weather in Dallas tomorrow",
        "play some jazz",
        "听说隔壁组拿了个一千万的大单，羡慕死了",
        "帮我点杯咖啡，少糖",
        "Kevin的birthday蛋糕谁去订",
        "book me a flight to Singapore on Friday",
        "set an alarm for 7am",
        "昨晚那场球你看了吗",
        "",
        "   ",
        "????",
    ],
)
def test_other_talk_is_never_read_as_a_record(text: str) -> None:
    assert read(text).intent not in WRITING


def test_names_that_look_like_days_stay_names() -> None:
    assert slots("register Monday.com via Softline, 40k")["customer"] == "Monday.com"
    assert slots("帮我报备七天酒店，80套门锁，30万")["customer"] == "七天酒店"


def test_an_unsure_reading_tells_its_guess_and_fills_nothing() -> None:
    unsure = [read(text) for text in ("Globex maybe", "D-1042 hmm Globex thing", "远景那个")]
    for reading in unsure:
        if reading.intent == "none" and reading.guess:
            assert reading.slots == {}
            assert reading.guess in INTENTS


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["rep", "lead", "partner"]))
def test_any_text_gives_a_reading_of_the_contract(text: str, role: str) -> None:
    reading = read(text, role)
    assert reading.intent in INTENTS
    assert set(reading.slots) <= set(FORMS[reading.intent])
    assert 0.0 <= reading.confidence <= 1.0
    assert reading.language in ("en", "zh")


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.sampled_from("报备 D-1042 12万 next friday , 。 via Softline 的 “ $ 9 no x 50".split(" ")),
        max_size=30,
    )
)
def test_any_mixture_of_telling_words_gives_a_reading(words: list[str]) -> None:
    assert read(" ".join(words)).intent in INTENTS


PIECES = [
    "a",
    "三",
    "1,",
    "报备",
    "next friday ",
    "$5k ",
    "((((",
    "x x",
    "D-1",
    "一百",
    "half a ",
    "本",
    "10:",
]


@pytest.mark.parametrize("piece", PIECES)
def test_a_very_long_text_is_read(piece: str) -> None:
    assert read(piece * (100_000 // len(piece))).intent in INTENTS


def test_of_a_very_long_text_only_the_beginning_is_read() -> None:
    told, far = "how does Globex stand", " " * LONGEST
    assert read(f"show me Softline {told}").slots != read("show me Softline").slots
    assert read(f"show me Softline{far}{told}").slots == read("show me Softline").slots


@pytest.mark.parametrize(
    "text",
    [
        "60k",
        "about 60k",
        "maybe $45,000",
        "100 seats",
        "六万左右",
        "June 30",
        "the 15th",
        "tomorrow at 5",
        "by Friday please",
        "the 20th at 4pm",
        "6月30日",
    ],
)
def test_a_value_alone_is_meant_for_what_is_open(text: str) -> None:
    reading = understand(text, NOW, "rep")
    assert reading.intent == "correct"
    assert reading.slots


def test_who_is_greeted_or_signs_is_no_third_person() -> None:
    said = (
        "Hi Li Wei, we have a project at Lakeside Hospital, 120 seats FalconGuard, budget 95k EUR. "
        "Can you register it? Best, Maria (Brightpath)"
    )
    names = Names.of(partners=["Brightpath Distribution"], products=["FalconGuard"], people=["Li Wei"])
    slots = understand(said, datetime(2026, 3, 11, 9, tzinfo=UTC), "rep", names).slots
    assert slots["customer"] == "Lakeside Hospital"
    assert not {"contact", "competitor"} & slots.keys()


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        (
            "早会：昨天拜访云轩，今天写方案，无阻碍。另外明天请假一天",
            "standup.answer",
            "明天请假一天",
        ),
        ("早会：昨天请假，今天写方案，无阻碍", "standup.answer", ""),
        ("今天去了云轩谈续约，见了王总，明天提醒我发合同", "visit.log", "明天提醒我发合同"),
        ("周五前写完方案，周四提醒我", "task.add", ""),
        ("forecast this quarter and the tasks of Li Wei", "pipeline.show", "the tasks of Li Wei"),
        ("my deals and tasks", "deal.list", "my tasks"),
        ("good morning, what's on today?", "task.list", ""),
        ("morning! what's on on Friday", "task.list", ""),
        ("morning! anything for me?", "task.list", ""),
        ("hello, I am Bob", "greet", ""),
        ("visit Softline tomorrow at 10 and Friday at 3", "visit.plan", "visit Softline Friday at 3"),
        ("明天10点和周五3点拜访武汉智联", "visit.plan", "周五3点拜访武汉智联"),
        (
            "visit Softline tomorrow at 10 and again on Friday at 3",
            "visit.plan",
            "visit Softline on Friday at 3",
        ),
        ("visit Softline tomorrow at 10 and discuss the deal", "visit.plan", ""),
        ("visit Smith and Friday Ltd tomorrow", "visit.plan", ""),
        (
            "log a visit to Softline yesterday about QBR and register Otto Group",
            "visit.log",
            "register Otto Group",
        ),
        ("log a visit to Softline yesterday, discussed the roadmap and register plan", "visit.log", ""),
        ("show me Globex, and log a call with Softline", "partner.show", "log a call with Softline"),
        ("show visits of Softline and Pinnacle", "visit.list", ""),
        ("在吗 想报个项目", "deal.register", ""),
        ("明天十点提醒我开会 后天提醒我交报告", "task.add", "后天提醒我交报告"),
        ("我这个月拜访了几次云轩", "visit.list", ""),
        ("call Dana Thursday 2pm, visit Softline Friday 10am", "visit.plan", "visit Softline Friday 10am"),
        (
            "call Jonas tomorrow at 3 and visit Pinnacle Monday at 10",
            "visit.plan",
            "visit Pinnacle Monday at 10",
        ),
        (
            "remind me to call Jonas tomorrow at 3 and put a visit to Pinnacle in for Monday 10am",
            "task.add",
            "put a visit to Pinnacle in for Monday 10am",
        ),
        (
            "Globex is won, and remind me to send the invoice tomorrow",
            "deal.win",
            "remind me to send the invoice tomorrow",
        ),
        ("Globex is won, the invoice goes out tomorrow", "deal.win", ""),
        ("call Lars tomorrow. also I'm off on friday", "standup.skip", "call Lars tomorrow"),
        ("remind me about the audit", "task.add", ""),
        ("remind me of the audit", "task.add", ""),
        ("tomorrow evening", "correct", ""),
        ("sometime next month", "correct", ""),
        ("off tomorrow morning", "standup.skip", ""),
        (
            "withdraw Kaufmann and register Kaufmann via Pinnacle",
            "deal.withdraw",
            "register Kaufmann via Pinnacle",
        ),
    ],
)
def test_what_is_asked_besides_is_the_rest(text: str, intent: str, rest: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.rest) == (intent, rest)


@pytest.mark.parametrize(
    ("text", "day"), [("Globex will sign on March 20", 20), ("三一重工基本定了，3月20日签", 20)]
)
def test_what_is_signed_on_a_day_to_come_is_not_won_yet(text: str, day: int) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.slots["close_date"]) == ("deal.update", date(2026, 3, day))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Globex will sign on Friday for 19k", "deal.update"), ("will Globex sign on Friday?", "deal.status"),
        ("Globex will not sign on Friday", "deal.status"), ("Jonas joins the visit to Softline on Friday", "visit.plan"),
        ("Jonas joined the visit to Softline on Friday", "visit.log"),
    ],
)  # fmt: skip
def test_what_will_be_is_told_of_no_end_and_no_visit_held(text: str, intent: str) -> None:
    names = Names.of(customers=["Globex Corporation"], partners=["Softline GmbH"], people=["Jonas Keller"])
    assert understand(text, NOW, "rep", names).intent == intent


@pytest.mark.parametrize("text", ["register Liebherr", "please register Liebherr", "register liebherr"])
def test_a_name_like_no_firm_is_registered_too(text: str) -> None:
    reading = understand(text, NOW, "partner")
    assert (reading.intent, str(reading.slots["customer"]).lower()) == ("deal.register", "liebherr")
    assert understand("register yourself", NOW, "partner").intent == "none"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("and I visited Pinnacle too", "visit.log"),
        ("oh and we won Globex", "deal.win"),
        ("and I like pizza", "none"),
    ],
)
def test_what_is_told_behind_words_that_go_on(text: str, intent: str) -> None:
    names = Names.of(partners=["Pinnacle IT LLC"], customers=["Globex Corporation"])
    assert understand(text, NOW, "rep", names).intent == intent


@pytest.mark.parametrize(
    ("text", "customer"),
    [("register acme", "acme"), ("i want to register acme please", "acme"), ("register me", None), ("register for the webinar", None)],
)  # fmt: skip
def test_a_registration_of_a_name_alone(text: str, customer: str | None) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent == "deal.register") is (customer is not None)
    assert reading.slots.get("customer") == customer


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("I was going to reject D-7732 but Tom explained it, so approve it", "deal.approve"),
        ("上周三跟秦皇岛港的人见过面了，原来想花80万，后来加到95万，这单帮我报备上，伙伴河北燕赵信息", "deal.register"),
    ],
)  # fmt: skip
def test_what_is_told_before_an_order_is_none(text: str, intent: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, reading.rest) == (intent, "")


@pytest.mark.parametrize(
    ("text", "intent", "customer"),
    [
        ("别撤三一的单，延到五月底", "deal.extend", "三一"),
        ("不是要撤三一，是要延到五月底", "deal.extend", "三一"),
        ("don't withdraw the Globex one, extend until May", "deal.extend", "Globex"),
    ],
)
def test_what_is_asked_instead_is_of_the_same_deal(text: str, intent: str, customer: str | None) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots.get("customer")) == (intent, customer)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("visit Bluefin Friday morning, and prep the QBR deck before that", "visit.plan"),
        ("周五上午去云轩，之前要把QBR材料准备好", "visit.plan"),
        ("明天见佳都，给我准备一下", "visit.prepare"),
        ("prep me for the visit to Bluefin on Friday", "visit.prepare"),
    ],
)
def test_who_prepares_for_a_visit_plans_it_first(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep").intent == intent


def test_a_partner_is_put_to_another_day_and_no_deal() -> None:
    names = Names.of(partners=["云轩"], customers=["三一"])
    assert understand("云轩改到下周三吧，这周五不行，还是十点", NOW, "rep", names).intent == "visit.plan"
    assert understand("云轩的单子改到下周三签", NOW, "rep", names).intent == "deal.update"
    assert understand("三一改到下周三", NOW, "rep", names).intent == "deal.update"


@pytest.mark.parametrize(
    ("text", "partner", "at", "rest"),
    [
        ("明天上午九点半我要去云轩聊指标，然后下午两点去佳都", "云轩", time(9, 30), "明天下午两点去佳都"),
        ("softline visit monday 9:30, nordwind visit tuesday 2pm", "softline", time(9, 30), "nordwind visit tuesday 2pm"),
    ],
)  # fmt: skip
def test_the_first_of_two_visits_keeps_its_hour(text: str, partner: str, at: time, rest: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.slots["partner"], read.slots["time"], read.rest) == (partner, at, rest)


def test_a_margin_is_nobody() -> None:
    assert "people" not in understand("今天见了佳都，毛利太低", NOW, "rep").slots

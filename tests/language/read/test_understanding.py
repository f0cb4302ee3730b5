"""Whole sentences: the particulars of what the bot understands, and what it must not."""

from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.read import INTENTS, Reading, understand
from language.read.digits import total
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
    ("text", "people"),
    [
        ("昨天拜访了神州数码，见了王总和李娜，聊得不错", ("王", "李娜")),
        ("昨天跟神州数码的老周聊了聊，意向很强", ("老周",)),
        ("met Mr. Ortiz at Ingram yesterday, good meeting", ("Ortiz",)),
    ],
)
def test_titles_are_no_part_of_a_name(text: str, people: tuple[str, ...]) -> None:
    assert slots(text)["people"] == people


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("D-1042金额改成90w", Amount(Decimal(900000), None)),
        ("D-1042金额改成12万8", Amount(Decimal(128000), None)),
        ("D-1042金额改成¥80万", Amount(Decimal(800000), "CNY")),
        ("bump D-1042 to $65k", Amount(Decimal(65000), "USD")),
        ("bump D-1042 to 3 lakh", Amount(Decimal(300000), None)),
    ],
)
def test_sums_are_read_in_either_manner(text: str, amount: Amount) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots["amount"]) == ("deal.update", amount)


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("remind me to call Softline on Monday at 10", "call Softline"),
        ("remind me to call Jonas on Friday about the quote", "call Jonas about the quote"),
        ("remind me at 3pm to ring Softline", "ring Softline"),
        ("周一上午十点提醒我给神州数码打电话", "给神州数码打电话"),
    ],
)
def test_a_task_is_said_without_its_day(text: str, task: str) -> None:
    assert slots(text)["text"] == task


def test_more_days_are_counted_from_an_end_that_was_not_said() -> None:
    reading = read("D-2077的保护期能不能再延一个月")
    assert (reading.intent, dict(reading.slots)) == ("deal.extend", {"deal": "D-2077"})


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
    ("text", "owner"),
    [
        ("show my pending registrations", "me"),
        ("我的报备有哪些已经过期了", "me"),
        ("show me all pending registrations", None),
        ("我们这个月丢了哪些单", None),
    ],
)
def test_the_owner_is_me_only_where_it_was_said(text: str, owner: str | None) -> None:
    reading = read(text)
    assert (reading.intent, reading.slots.get("owner")) == ("deal.list", owner)


@pytest.mark.parametrize(
    ("text", "objection"),
    [
        ("昨天拜访了神州数码，对返点不满意", "reward"),
        ("visited CDW yesterday, they say our list price is way too high", "price"),
        ("昨天拜访了神州数码，老板不在，下面的人拍不了板", "authority"),
        ("visited CDW yesterday, nobody there knows our brand", "brand"),
        ("visited CDW yesterday, talked through the new portal", None),
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


def test_an_absence_has_a_first_and_a_last_day() -> None:
    assert dict(read("我明天到周五休年假").slots) == {"date": date(2026, 3, 12), "until": date(2026, 3, 13)}
    assert dict(read("I'm on leave tomorrow, skip me").slots) == {"date": date(2026, 3, 12)}


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


def test_a_sum_taken_back_gives_way_to_the_next() -> None:
    assert read("D-6402 to 70k, sorry 77k").slots["amount"] == Amount(Decimal(77000), None)


@pytest.mark.parametrize(
    ("word", "before", "value"),
    [
        ("65", 60_000, 65_000),
        ("70", 600_000, 700_000),
        ("1.2", 1_000_000, 1_200_000),
        ("65000", 60_000, 65_000),
    ],
)
def test_a_bare_number_beside_a_sum_has_its_unit(word: str, before: int, value: int) -> None:
    assert total(word, [Amount(Decimal(before), None)]) == Amount(Decimal(value), None)
    assert total(word, []) == Amount(Decimal(word), None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("show the registrations that haven't been approved yet", {"status": "pending"}),
        ("show me all approved deals", {"status": "approved"}),
        ("which registrations are waiting for my answer", {"status": "pending"}),
        ("show我所有pending的deal", {"status": "pending", "owner": "me"}),
        ("给我看下我名下的报备", {"owner": "me"}),
    ],
)
def test_the_status_and_the_owner_of_a_list(text: str, told: dict[str, str]) -> None:
    reading = read(text, "lead")
    assert reading.intent == "deal.list"
    assert dict(reading.slots) == told


@pytest.mark.parametrize(("text", "days"), [
    ("I'm on leave until Friday", (11, 13)), ("I am away till 20 March", (11, 20)), ("我请假到周五", (11, 13)),
    ("我休假到下周三", (11, 18)), ("I'm on leave through Friday", (11, 13)), ("I'm on leave from tomorrow until Friday", (12, 13)),
    ("从明天起休假到周五", (12, 13)),
])  # fmt: skip
def test_who_is_away_until_a_day_is_away_from_now_on(text: str, days: tuple[int, int]) -> None:
    first, last = (date(2026, 3, day) for day in days)
    assert slots(text) == {"date": first, "until": last}


@pytest.mark.parametrize(
    "text", ["60k", "about 60k", "maybe $45,000", "100 seats", "六万左右", "June 30", "the 15th", "6月30日"]
)
def test_a_value_alone_is_meant_for_what_is_open(text: str) -> None:
    reading = understand(text, NOW, "rep")
    assert reading.intent == "correct"
    assert len(reading.slots) == 1


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
        ("forecast this quarter and the tasks of Li Wei", "pipeline.show", "the tasks of Li Wei"),
        ("my deals and tasks", "deal.list", "my tasks"),
        ("visit Softline tomorrow at 10 and Friday at 3", "visit.plan", "visit Softline Friday at 3"),
        ("明天10点和周五3点拜访武汉智联", "visit.plan", "周五3点拜访武汉智联"),
        (
            "visit Softline tomorrow at 10 and again on Friday at 3",
            "visit.plan",
            "visit Softline on Friday at 3",
        ),
        ("visit Softline tomorrow at 10 and discuss the deal", "visit.plan", ""),
        ("visit Smith and Friday Ltd tomorrow", "visit.plan", ""),
        ("show visits of Softline and Pinnacle", "visit.list", ""),
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
    ("text", "customer"),
    [
        ("register First Quarter Finance via Softline, 20k", "First Quarter Finance"),
        ("register Sunday Times via Softline, 10k", "Sunday Times"),
    ],
)
def test_what_is_registered_keeps_the_first_words_of_its_name(text: str, customer: str) -> None:
    assert understand(text, NOW, "rep").slots["customer"] == customer


def test_nothing_is_worth_less_than_nothing() -> None:
    assert "amount" not in understand("register ITV via Softline, FalconGuard -5k, june", NOW, "rep").slots
    assert "amount" in understand("register ITV via Softline, 5-10k", NOW, "rep").slots

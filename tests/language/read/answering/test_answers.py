"""Answers to an open question, in any form."""

from datetime import date, datetime, time
from decimal import Decimal

import pytest

from language.read import Names, answer
from language.read.answering.answers import kinds, rest_as_before
from language.read.answering.no_such_day import no_such_day
from language.read.pieces import Amount

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")  # a Wednesday


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("date", "下周三", date(2026, 3, 18)),
        ("date", "next Wednesday", date(2026, 3, 18)),
        ("date", "end of June I think", date(2026, 6, 30)),
        ("time", "2pm", time(14, 0)),
        ("time", "four", time(16, 0)),
        ("time", "下午三点", time(15, 0)),
        ("amount", "about 60k", Amount(Decimal(60000), None)),
        ("amount", "45.000", Amount(Decimal(45000), None)),
        ("amount", "1.200,50 EUR", Amount(Decimal("1200.50"), "EUR")),
        ("quantity", "1.250", 1250),
        ("amount", "60万左右", Amount(Decimal(600000), None)),
        ("amount", "$1.2M", Amount(Decimal(1200000), "USD")),
        ("amount", "45000", Amount(Decimal(45000), None)),
        ("quantity", "50", 50),
        ("quantity", "五十台", 50),
        ("name", "Acme", "Acme"),
        ("name", "the customer is Acme", "Acme"),
        ("name", "it's Three Rivers Bank.", "Three Rivers Bank"),
        ("name", "客户是远景能源", "远景能源"),
        ("name", "是远景能源", "远景能源"),
        ("name", "“远景能源”", "远景能源"),
        ("name", "Metro AG", "Metro AG"),  # what leads in to a name is a word of its own
        ("name", "Fortinet", "Fortinet"),
        ("name", "met Attila", "Attila"),
        ("name", "customer:Globex", "Globex"),
        ("name", "和利时", "和利时"),
        ("name", "和王总", "王总"),
        ("people", "Sarah Lin and Mr. Ortiz", ("Sarah Lin", "Ortiz")),
        ("people", "王总和李娜", ("王", "李娜")),
        ("people", "老周、小谢", ("老周", "小谢")),
        ("text", "they want a training, next month", "they want a training, next month"),
        ("yesno", "yes, go ahead", True),
        ("yesno", "好的", True),
        ("yesno", "no", False),
        ("yesno", "不用了", False),
    ],
)
def test_an_answer_gives_its_value(kind: str, text: str, value: object) -> None:
    assert answer(kind, text, NOW).value == value


@pytest.mark.parametrize(
    "text",
    [
        "skip",
        "Skip it.",
        "none",
        "n/a",
        "没有",
        "先不填",
        "跳过",
        "不知道",
        "I don't know",
        "待定",
        "I don't remember",
        "忘了",
        "跳过🙏",
        "后面再补",
        "不要联系人",
        "go on without contact",
    ],
)
@pytest.mark.parametrize("kind", ["name", "date", "amount", "text", "people"])
def test_an_answer_may_be_left_out(kind: str, text: str) -> None:
    assert answer(kind, text, NOW).skip


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("no idea who", True),
        ("Don't know him yet", True),
        ("haha I really don’t know who that is", True),
        ("haven't met anyone there yet", True),
        ("nobody specific yet", True),
        ("还不知道是谁", True),
        ("没见过他们的人", True),
        ("嗯，目前还没联系上", True),
        ("不二", False),
        ("Noah Idea", False),
        ("don't know Kim", False),
        ("nobody but Bob Meyer", False),
    ],
)
@pytest.mark.parametrize("kind", ["name", "people"])
def test_who_does_not_know_names_nobody(kind: str, text: str, left_out: bool) -> None:
    assert answer(kind, text, NOW).skip is left_out


@pytest.mark.parametrize("text", ["不填了", "算了不填了", "跳过吧"])
def test_what_may_stand_for_the_question_alone_skips_it(text: str) -> None:
    assert answer("name", text, NOW).skip


@pytest.mark.parametrize(
    "text", ["cancel", "never mind", "算了", "取消", "forget it", "不报了", "先不记了", "哦不用报了"]
)
def test_an_answer_may_stop_the_form(text: str) -> None:
    assert answer("name", text, NOW).cancel


@pytest.mark.parametrize(
    "text",
    ["why do you need that?", "what for?", "为什么要填这个", "什么意思？", "is that required?", "怎么填？"],
)
def test_the_person_may_ask_back(text: str) -> None:
    assert answer("amount", text, NOW).question


@pytest.mark.parametrize(
    ("kind", "text", "why"),
    [
        ("date", "soon", "not_a_date"),
        ("date", "yesterday", "in_the_past"),
        ("amount", "a lot", "not_an_amount"),
        ("amount", "2k more", "not_an_amount"),
        ("quantity", "many", "not_a_number"),
        ("time", "early", "not_a_time"),
        ("yesno", "purple", "not_a_choice"),
        ("name", "  ", "empty"),
        ("name", "…", "empty"),
    ],
)
def test_an_answer_of_another_kind_says_why(kind: str, text: str, why: str) -> None:
    found = answer(kind, text, NOW)
    assert (found.value, found.why) == (None, why)


def test_what_was_is_no_day_to_come() -> None:
    assert answer("date", "next Wednesday", NOW, looking="back").why == "in_the_future"
    assert answer("date", "下周三", NOW, looking="back").value is None


def test_a_date_may_look_back() -> None:
    assert answer("date", "yesterday", NOW, looking="back").value == date(2026, 3, 10)
    assert answer("date", "Friday", NOW, looking="back").value == date(2026, 3, 6)


def test_the_last_date_of_an_answer_counts() -> None:
    assert answer("date", "tomorrow, no, Friday", NOW).value == date(2026, 3, 13)


def test_a_known_name_is_left_as_it_is() -> None:
    names = Names.of(customers=["For Eyes"])
    assert answer("name", "For Eyes", NOW, names).value == "For Eyes"


def test_just_me_means_nobody_else_was_met() -> None:
    assert answer("people", "just me", NOW).skip


@pytest.mark.parametrize(
    "text",
    [
        "register another one for Xiaomi, everything else same as last time", "register Adatum same as last time", "报备隆基绿能跟上次一样", "all the rest as before",
        "the others are unchanged", "再报备一个小米，其他跟上次一样", "其余照旧", "剩下的都一样",
    ],
)  # fmt: skip
def test_the_rest_is_as_before(text: str) -> None:
    assert rest_as_before(text)


@pytest.mark.parametrize(
    "text", ["the same as last time", "跟上次一样", "register Next plc, all good", "其他都不要"]
)
def test_one_answer_alone_is_not_the_rest(text: str) -> None:
    assert not rest_as_before(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("大约在30到40万之间", (300000, 400000)),
        ("估计三四十万吧", (300000, 400000)),
        ("二十七八万", (270000, 280000)),
        ("一百七八十万", (1700000, 1800000)),
        ("两三百万", (2000000, 3000000)),
        ("somewhere between 30 and 40k", (30000, 40000)),
        ("it's maybe 60 to 70k", (60000, 70000)),
        ("around 60, maybe 70 thousand", (60000, 70000)),
        ("dont know yet, maybe 40-50k", (40000, 50000)),
        ("we said 20 seats, so 40 or 50k", (40000, 50000)),
    ],
)
def test_of_two_sums_the_first_has_the_scale_of_the_second(text: str, values: tuple[int, int]) -> None:
    assert answer("amount", text, NOW).options == tuple(Amount(Decimal(value), None) for value in values)


@pytest.mark.parametrize(
    "text", ["yeah skip", "ok skip it", "yes, skip please", "嗯跳过", "好，跳过吧", "dunno yet skip", "not sure yet, skip it", "no idea tbh", "idk sorry, later", "还不清楚，先跳过", "不知道，没定",
             "i'll ask, skip it", "have to check, later", "我问问，先跳过"]
)  # fmt: skip
def test_a_doubt_and_a_skip_are_a_skip(text: str) -> None:
    assert answer("name", text, NOW).skip


@pytest.mark.parametrize(
    "text", ["美的", "合肥美的", "Next plc", "Skip Ltd", "Nobody Inc, later Pass AG", "skip it, Meyer"]
)
def test_a_name_that_begins_like_a_skip_is_a_name(text: str) -> None:
    assert answer("name", text, NOW).value == text


@pytest.mark.parametrize(
    ("text", "values"),
    [("forty k maybe fifty", (40000, 50000)), ("40k or 50", (40000, 50000)), ("4万或者5", (40000, 50000))],
)
def test_the_second_of_two_sums_has_the_scale_of_the_first(text: str, values: tuple[int, int]) -> None:
    assert answer("amount", text, NOW).options == tuple(Amount(Decimal(value), None) for value in values)


@pytest.mark.parametrize(
    ("text", "people"),
    [("他们的张总", ("张",)), ("就陈静一个", ("陈静",)), ("見了陳總", ("陳",)), ("只见到了张工", ("张",)), ("陈静和他们几个销售", ("陈静",)), ("对方的李经理和王工", ("李", "王")), ("陈静，小吴，老张三个人", ("陈静", "小吴", "老张")), ("王总 李总 张工", ("王", "李", "张")), ("陈静跟她助理", ("陈静",)), ("哦，王工，设备部的", ("王",)), ("their Mr. Novak", ("Novak",)), ("we met Ida Falk", ("Ida Falk",))],
)  # fmt: skip
def test_whose_people_they_are_is_no_part_of_their_names(text: str, people: tuple[str, ...]) -> None:
    assert answer("people", text, NOW).value == people


@pytest.mark.parametrize(
    "text", ["31 feb", "closing June 31st", "2月30号", "四月31日", "30th of February", "3月32号"]
)
def test_a_day_that_a_month_never_has(text: str) -> None:
    assert no_such_day(text)


@pytest.mark.parametrize(
    "text", ["12月30号", "十二月三十日", "june 31k", "31 units june", "29 Feb", "31 seats by april"]
)
def test_a_day_that_a_month_has(text: str) -> None:
    assert not no_such_day(text)


def test_a_day_with_a_part_of_it_is_a_day_and_nothing_else() -> None:
    assert kinds("前天下午", NOW) == kinds("monday morning", NOW) == {"date"}
    assert (
        kinds("first thing tomorrow", NOW) == kinds("周四下班前", NOW) == kinds("明天一早", NOW) == {"date"}
    )
    assert not kinds("good morning", NOW)


@pytest.mark.parametrize(
    "text", ["沒有聯絡人", "没有呢", "没有固定联系人", "还没有哦", "无需跟进", "忘了名字"]
)
def test_there_may_be_none(text: str) -> None:
    assert answer("name", text, NOW).skip


@pytest.mark.parametrize("text", ["五六个人", "全体销售", "销售部的几个人"])
def test_how_many_is_nobody(text: str) -> None:
    assert answer("people", text, NOW).value is None


def test_nobody_may_have_been_met() -> None:
    assert answer("people", "谁也没见", NOW).skip

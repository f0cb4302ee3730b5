"""The day that stands, and the sum that is the total."""

from datetime import date

import pytest

from language.read import read_as
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("intent", "text", "slot", "day"),
    [
        (
            "visit.log",
            "we were supposed to see Softline on the 2nd, it got postponed, i met them on the 5th",
            "date",
            "2026-03-05",
        ),
        ("visit.log", "原定周一拜访神州数码，结果改成昨天去的，见了王总", "date", "2026-03-10"),
        ("visit.plan", "thursday no longer works for Softline, friday does, 2 pm", "date", "2026-03-13"),
        ("visit.plan", "神州数码说周四不行，周五可以，帮我约下午三点", "date", "2026-03-13"),
        (
            "deal.win",
            "D-1042 is won, the order is signed the 3rd, we only received it on the 9th",
            "date",
            "2026-03-03",
        ),
        ("deal.extend", "extend D-1042 to the end of June, their board meets in May", "until", "2026-06-30"),
        (
            "task.add",
            "the quotes for Globex went out today, remind me to chase both next Tuesday",
            "date",
            "2026-03-17",
        ),
        ("deal.update", "北辰三月报的40万，现在62万，8月3号签", "close_date", "2026-08-03"),
        ("deal.win", "Globex is ours since Monday, mark it won", "date", "2026-03-09"),
    ],
)
def test_the_day_that_stands(intent: str, text: str, slot: str, day: str) -> None:
    assert read_as(intent, text, NOW, "rep").get(slot) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("register Globex under Softline, 40k is the hardware, total comes to 95k", "95000"),
        ("register Globex under Softline, 50 seats at £310 each, £15,500 all in", "15500"),
        ("报备远景能源，硬件30万，总共48万", "480000"),
    ],
)
def test_the_sum_is_the_total(text: str, value: str) -> None:
    amount = read_as("deal.register", text, NOW, "rep")["amount"]
    assert str(getattr(amount, "value", None)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("they started at 80k, asked for 60k, we settled at 72k for Globex, update please", "72000"),
        ("Globex: list was 80k, they wanted 60k, agreed on 72k", "72000"),
        ("客户那边最早说八十万，后来砍到六十万，最后谈成七十二万，三一的单子改一下", "720000"),
        ("we're at 72k now with Globex after the discount on 80k", "72000"),
        ("Globex is 72k now, they first agreed on 72k and 60k", "72000"),
    ],
)
def test_the_sum_that_both_sides_came_to(text: str, value: str) -> None:
    amount = read_as("deal.update", text, NOW, "rep")["amount"]
    assert str(getattr(amount, "value", None)) == value


def test_the_day_that_the_customers_project_is_put_off_to_is_not_the_end_of_the_protection() -> None:
    text = "D-1042保护期到4月底，客户签约延到5月底了，请延期到6月底"
    assert read_as("deal.extend", text, NOW, "rep").get("until") in (None, date(2026, 6, 30))


@pytest.mark.parametrize(
    ("intent", "text", "slot", "day"),
    [
        ("deal.extend", "三一想延到7月底，不够的话八月十五最稳，就写八月十五吧", "until", "2026-08-15"),
        ("visit.plan", "原定15号去神州数码，他们改成18号下午两点", "date", "2026-03-18"),
        ("visit.plan", "原定5月12去东软集团喝茶的那个推到5月14了 上午十一点 重新给排一个呗", "date", "2026-05-14"),
        ("visit.plan", "云宣的Q2 review，原定15号他们改成18号下午2点半，帮我block一下", "date", "2026-03-18"),
        ("visit.plan", "约石家庄冀联，他们提了周三和周四两个时间，我选周四晚上六点半", "date", "2026-03-12"),
        ("deal.extend", "Lakeside Hotel 那单保护期 extend 到 年底 ok? 客户 board meeting 推到 11月了", "until", "2026-12-31"),
        ("deal.update", "D-2260 goes to commit, and the close moves up from March 31 to March 18", "close_date", "2026-03-18"),
        ("deal.register", "enter Wexcombe Building Society, 260 seats of LedgerGuard, execution no later than the 27th of November, not Wexcombe Council, whom we entered in July", "close_date", "2026-11-27"),
        ("standup.skip", "明天要去做胃镜全麻，早会我就不来了，后天正常", "date", "2026-03-12"),
        ("standup.skip", "off sick tomorrow, back on Monday", "until", "2026-03-15"),
        ("visit.plan", "softline cant do the ninth or the tenth but the twelfth at eight am works", "date", "2026-03-12"),
        ("deal.update", "Globex: scratch what I said about February, the board signs on march 30th", "close_date", "2026-03-30"),
    ],
)  # fmt: skip
def test_the_day_that_was_settled_on(intent: str, text: str, slot: str, day: str) -> None:
    assert read_as(intent, text, NOW, "rep").get(slot) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "that's not fair, we talked to them in january",
        "we met their CIO on Jan 12 and sent a proposal",
        "不公平，我们1月就跟客户谈过了",
    ],
)
def test_when_somebody_was_met_is_no_close(text: str) -> None:
    assert "close_date" not in read_as("deal.update", text, NOW, "partner")


def test_a_close_beside_a_meeting_is_one() -> None:
    read = read_as("deal.update", "we met them and it closes in june", NOW, "partner")
    assert read["close_date"] == date(2026, 6, 30)

"""Looking ahead and back, deadlines, the year that is meant, bounds, counts, references."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest

from language.read.normal import normal
from language.read.pieces import Amount, Lapse, Piece, Quantity, When
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")  # a Wednesday


def pieces(text: str, now: datetime = NOW) -> list[Piece]:
    return find(normal(text), now)


def when(text: str, now: datetime = NOW) -> When:
    found = [piece.value for piece in pieces(text, now) if isinstance(piece.value, When)]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("phrase", "ahead", "back"),
    [
        ("Friday", "2026-03-13", "2026-03-06"),
        ("周三", "2026-03-18", "2026-03-04"),
        ("March 11", "2026-03-11", "2026-03-11"),
        ("June", "2026-06-30", "2025-06-30"),
        ("3月", "2026-03-31", "2026-03-31"),
        ("Q4", "2026-12-31", "2025-12-31"),
        ("15号", "2026-03-15", "2026-02-15"),
        ("Feb 29", "2028-02-29", "2024-02-29"),
        ("Christmas", "2026-12-25", "2025-12-25"),
        ("this Friday", "2026-03-13", "2026-03-13"),
        ("上周二", "2026-03-03", "2026-03-03"),
        ("within a week", "2026-03-18", "2026-03-11"),
        ("Friday 3 December", "2026-12-03", "2025-12-03"),  # a Thursday, a Wednesday
        ("12月3日周五", "2026-12-03", "2025-12-03"),
        ("周五3月14日", "2026-03-14", "2025-03-14"),
        ("Monday, March 10", "2027-03-10", "2026-03-10"),
        ("Tuesday, March 10", "2026-03-10", "2026-03-10"),
        ("Monday the 14th", "2026-03-14", "2026-02-14"),
        ("Wednesday the 14th", "2026-03-14", "2026-01-14"),
    ],
)
def test_looking_ahead_and_back(phrase: str, ahead: str, back: str) -> None:
    found = when(phrase)
    assert (found.day("ahead").isoformat(), found.day("back").isoformat()) == (ahead, back)


@pytest.mark.parametrize(
    ("phrase", "day"),
    [
        ("week 20", "2026-05-17"),
        ("wk 20, closing", "2026-05-17"),
        ("by week 20", "2026-05-17"),
        ("end of week 20", "2026-05-17"),
        ("start of week 20", "2026-05-11"),
        ("end of calendar week 20", "2026-05-17"),
        ("Friday of week 20", "2026-05-15"),
        ("end of week, 20 seats", "2026-03-15"),
        ("end of week 20 seats", "2026-03-15"),
        ("tomorrow week", "2026-03-19"),
        ("closing spring 2027", "2027-05-31"),
        ("early autumn 2026", "2026-09-30"),
        ("winter of 2026", "2027-02-28"),
        ("closing by cny", "2027-02-06"),
        ("until CNY, via cdw", "2027-02-06"),
    ],
)
def test_weeks_by_their_number_and_seasons_of_a_year(phrase: str, day: str) -> None:
    assert when(phrase).day("ahead").isoformat() == day


@pytest.mark.parametrize(
    "phrase", ["week 2 seats", "the fall of 20 seats", "Spring Hill", "this spring", "4 weeks 20 seats"]
)
def test_no_week_and_no_season(phrase: str) -> None:
    assert not [piece for piece in pieces(phrase) if isinstance(piece.value, When)]


@pytest.mark.parametrize("phrase", ["March", "in March", "三月"])
def test_a_month_in_a_list_is_the_whole_one_of_this_year(phrase: str) -> None:
    assert when(phrase).span_of_year() == (date(2026, 3, 1), date(2026, 3, 31))


def test_a_past_quarter_in_a_list_is_of_this_year() -> None:
    october = datetime.fromisoformat("2026-10-05T09:00:00+00:00")
    assert when("Q1", october).day() == date(2027, 3, 31)
    assert when("Q1", october).span_of_year() == (date(2026, 1, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("phrase", "bound"),
    [
        ("by Friday", "by"), ("before June 3", "by"), ("年底前", "by"), ("no later than May 5", "by"),
        ("until Q3", "until"),
        ("延到6月30日", "until"), ("since Monday", "since"), ("下周一起", "since"), ("on Friday", ""),
    ],
)  # fmt: skip
def test_bounds(phrase: str, bound: str) -> None:
    assert when(phrase).bound == bound


@pytest.mark.parametrize(
    ("phrase", "zone", "day"),
    [
        ("6/7", "-05:00", "2026-06-07"), ("6/7", "+01:00", "2026-07-06"),
        ("6/7前", "+08:00", "2026-06-07"),
        ("6/15", "+01:00", "2026-06-15"), ("15/6", "-05:00", "2026-06-15"),
        ("15.6.2026", "+01:00", "2026-06-15"),
    ],
)  # fmt: skip
def test_the_order_of_day_and_month_follows_the_speaker(phrase: str, zone: str, day: str) -> None:
    assert when(phrase, datetime.fromisoformat(f"2026-03-11T10:00:00{zone}")).day().isoformat() == day


def test_hours_from_now_fix_the_time_too() -> None:
    found = when("in 15 hours")
    assert (found.day(), found.at) == (date(2026, 3, 12), time(1, 0))


@pytest.mark.parametrize(
    ("phrase", "lapse"),
    [
        ("30 more days", Lapse(Decimal(30), "day")), ("再延一个月", Lapse(Decimal(1), "month")),
        ("another two weeks", Lapse(Decimal(2), "week")), ("一个半月", Lapse(Decimal(45), "day")),
        ("half a year", Lapse(Decimal(6), "month")), ("半年", Lapse(Decimal(6), "month")),
    ],
)  # fmt: skip
def test_a_length_without_an_end_is_no_day(phrase: str, lapse: Lapse) -> None:
    assert [piece.value for piece in pieces(phrase)] == [lapse]


@pytest.mark.parametrize(
    ("phrase", "count", "noun"),
    [
        ("50 seats of FalconGuard", 50, "FalconGuard"), ("18 x GateKeeper 40", 18, "GateKeeper 40"),
        ("FalconGuard x 30", 30, None), ("12 SmartRacks", 12, "SmartRacks"), ("录播系统20套", 20, None),
        ("80套门锁", 80, "门锁"), ("200个license的CloudDesk", 200, "CloudDesk"), ("五百個授權", 500, None),
        ("2,000 shelf labels", 2000, "shelf labels"), ("a hundred and twenty licenses", 120, None),
        ("门锁300个", 300, None), ("数量：8000", 8000, None), ("qty 950", 950, None),
        ("数量从150改到一百八", 180, None),
        ("显示屏18块", 18, None), ("EndpointX 450U", 450, None), ("两三百套门锁", 300, "门锁"), ("CloudDesk1000个seat", 1000, None), ("a dozen switches", 12, "switches"),
    ],
)  # fmt: skip
def test_counts(phrase: str, count: int, noun: str | None) -> None:
    found = [piece.value for piece in pieces(phrase) if isinstance(piece.value, Quantity)]
    assert [one.count for one in found] == [count]
    assert (None if found[0].noun is None else normal(phrase).text[found[0].noun :]) == noun


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("any news on D-1042?", "D-1042"), ("d-1042 please", "d-1042"),
        ("Ｄ－１０４２批了没", "Ｄ－１０４２"),
        ("D1042", "D1042"),
        ("deal 1042 is won", "1042"), ("move #3310 on", "#3310"),
    ],
)  # fmt: skip
def test_deals_as_said(text: str, deal: str) -> None:
    assert [piece.value for piece in pieces(text) if piece.kind == "deal"] == [deal]


@pytest.mark.parametrize("text", ["5 deals", "the deal at 50k", "GT-40", "COVID-19"])
def test_no_deal(text: str) -> None:
    assert [piece for piece in pieces(text) if piece.kind == "deal"] == []


def test_yen_or_yuan_follows_the_sentence_and_the_clock() -> None:
    tokyo = datetime.fromisoformat("2026-03-11T10:00:00+09:00")
    assert [piece.value for piece in pieces("¥50,000", tokyo)] == [Amount(Decimal(50000), "JPY")]
    assert [piece.value for piece in pieces("大约¥50,000", tokyo)] == [Amount(Decimal(50000), "CNY")]


def test_several_pieces_in_order_with_their_own_words() -> None:
    text = "報備一下台塑，500個授權，預計下個月底簽，約８萬美金"
    assert [(piece.kind, piece.text) for piece in pieces(text)] == [
        ("quantity", "500個授權"),
        ("period", "下個月底"),
        ("amount", "８萬美金"),
    ]


def test_every_weekday_of_this_and_next_week() -> None:
    monday = date(2026, 3, 9)
    for number, (english, chinese) in enumerate(
        zip("Mon Tue Wed Thu Fri Sat Sun".split(), "一二三四五六日", strict=True)
    ):
        day = monday + timedelta(days=number)
        assert when(f"this {english}").day() == when(f"本周{chinese}").day() == day
        assert when(f"next {english}").day() == when(f"下周{chinese}").day() == day + timedelta(weeks=1)
        assert when(f"last {english}").day() == when(f"上周{chinese}").day() == day - timedelta(weeks=1)

"""Counts, sums and days as they are dictated, and where one of them is put right within a phrase."""

from datetime import date, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.read import understand
from language.read.normal import normal
from language.read.pieces import Amount, Piece, Quantity, When
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+01:00")
UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def only(text: str, kind: str) -> Piece:
    found = [piece for piece in find(normal(text), NOW) if piece.kind == kind]
    assert len(found) == 1, found
    return found[0]


def worded(count: int) -> str:
    """A number below a hundred in words."""
    tens, units = divmod(count, 10)
    if count < 20:
        return UNITS[count]
    return TENS[tens] + (f" {UNITS[units]}" if units else "")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("they take twenty two of the gatemaster 40", 22),
        ("a hundred and sixty of our door readers please", 160),
        ("12 of your ParkEye", 12),
        ("Bosch 1.5k seats FalconGuard", 1500),
        ("Trumpf 2k seats and 45k services", 2000),
        ("fifty no sorry fifteen of the racks", 15),
        ("forty two not thirty two licences", 42),
        ("64, not 46 seats", 64),
    ],
)
def test_counts_of_what_is_ours(text: str, count: int) -> None:
    value = only(text, "quantity").value
    assert isinstance(value, Quantity)
    assert value.count == count


@given(st.integers(2, 99))
def test_any_count_of_ours_is_read_in_words_and_digits(count: int) -> None:
    for said in (worded(count), str(count)):
        value = only(f"we sell {said} of our scanners", "quantity").value
        assert isinstance(value, Quantity)
        assert value.count == count


@given(st.integers(2, 99), st.integers(2, 99))
def test_the_first_of_two_counts_holds_where_the_second_is_denied(right: int, wrong: int) -> None:
    value = only(f"{worded(right)} not {worded(wrong)} seats", "quantity").value
    assert isinstance(value, Quantity)
    assert value.count == right


@pytest.mark.parametrize(
    "text",
    [
        "one of the partners",
        "three of their people came",
        "two of our deals slipped",
        "four of us",
        "two of the three",
    ],
)
def test_who_is_spoken_of_is_not_counted(text: str) -> None:
    assert [piece for piece in find(normal(text), NOW) if piece.kind == "quantity"] == []


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("4 lakh 50 thousand", "450000", None),
        ("roughly 85 thou", "85000", None),
        ("Rs 2 crore 35 lakh all in", "23500000", "INR"),
        ("6 million 400 thousand dollars", "6400000", "USD"),
        ("hundred forty thousand euros", "140000", "EUR"),
        ("thousand five hundred euros", "1500", "EUR"),
        ("19.750,- Euro", "19750", "EUR"),
        ("EUR 19.750,-", "19750", "EUR"),
        ("33.900 Schweizer Franken", "33900", "CHF"),
        ("2,4 Mio. EUR", "2400000", "EUR"),
        ("报价从50万降到46万3, 月底签", "463000", None),
    ],
)
def test_sums_in_falling_scales_and_with_foreign_marks(text: str, value: str, currency: str | None) -> None:
    sums = [piece.value for piece in find(normal(text), NOW) if isinstance(piece.value, Amount)]
    assert (str(sums[-1].value), sums[-1].currency) == (value, currency)


@given(st.integers(1, 99), st.integers(1, 99))
def test_lakhs_and_thousands_add_up(lakhs: int, thousands: int) -> None:
    value = only(f"{lakhs} lakh {thousands} thousand", "amount").value
    assert value == Amount(value.value, None)  # type: ignore[union-attr]
    assert int(value.value) == lakhs * 100_000 + thousands * 1000  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["thousand thanks", "a few hundred thousand people", "hundred percent sure"])
def test_a_bare_scale_is_no_sum(text: str) -> None:
    assert [piece for piece in find(normal(text), NOW) if piece.kind in ("amount", "quantity")] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("the paper is dated the twenty fourth but came later", "2026-03-24"),
        ("friday 20th suits", "2026-03-20"),
        ("a week tomorrow", "2026-03-19"),
        ("a fortnight today", "2026-03-25"),
        ("the 19th was fine", "2026-03-19"),
        ("on the 19th 3pm", "2026-03-19"),
        ("demo with cdw the 19th 11:30", "2026-03-19"),
        ("close in August, 30", "2026-08-30"),
        ("国庆前后签", "2026-10-01"),
        ("618之前签", "2026-06-18"),
    ],
)
def test_days_as_they_are_said(text: str, day: str) -> None:
    value = only(text, "date").value
    assert isinstance(value, When)
    assert value.day() == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "20 falconguard 30k may",
        "44k may via softline",
        "30k may contact Luc Roy",
        "45k falconguard may",
        "40k 35 seats may Lena Voss",
    ],
)
def test_a_month_ends_a_list_of_values(text: str) -> None:
    value = only(text, "period").value
    assert isinstance(value, When)
    assert value.day() == date(2026, 5, 31)


@pytest.mark.parametrize(
    "text",
    [
        "45k may be too much",
        "for the 60k they may",
        "30k, contact theresa may",
        "30k, contact May Chen",
        "we have 30k may we",
    ],
)
def test_what_may_be_is_no_month(text: str) -> None:
    assert not [piece for piece in find(normal(text), NOW) if piece.kind == "period"]


@pytest.mark.parametrize("text", ["end of August, 30 units", "in August, 30 seats", "end of august 30 boxes"])
def test_what_is_counted_behind_a_month_is_no_day_of_it(text: str) -> None:
    value = only(text, "period").value
    assert isinstance(value, When)
    assert value.day() == date(2026, 8, 31)
    assert [piece.value.count for piece in find(normal(text), NOW) if isinstance(piece.value, Quantity)] == [
        30
    ]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("between 4 and 18 may", "2026-05-04", "2026-05-18"),
        ("between the 4th and the 18th of May", "2026-05-04", "2026-05-18"),
        ("between now and Friday", "2026-03-11", "2026-03-13"),
        ("from now until the end of June", "2026-03-11", "2026-06-30"),
        ("从现在到月底", "2026-03-11", "2026-03-31"),
    ],
)
def test_stretches_between_days(text: str, first: str, last: str) -> None:
    value = only(text, "period").value
    assert isinstance(value, When)
    assert value.period() == (date.fromisoformat(first), date.fromisoformat(last))


@given(st.integers(1, 27), st.integers(1, 3))
def test_any_two_days_of_a_month_are_a_stretch(first: int, more: int) -> None:
    value = only(f"between {first} and {first + more} july", "period").value
    assert isinstance(value, When)
    assert value.period() == (date(2026, 7, first), date(2026, 7, first + more))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("thursday afternoon half two", time(14, 30)),
        ("tomorrow half ten", time(10, 30)),
        ("7.45 in the morning", time(7, 45)),
        ("nine in the mornin'", time(9)),
        ("6.15 in the evening", time(18, 15)),
        ("on 6 July at 10.30 to go over the stock", time(10, 30)),
        ("July 6, at 14.15", time(14, 15)),
        *(
            ("on Friday at 3.30", time(15, 30)),
            ("Monday, 15.30", time(15, 30)),
            ("17 March, 9.15", time(9, 15)),
        ),
        *(("tomorrow at 03.30", time(3, 30)), ("at 4.15am", time(4, 15))),
    ],
)
def test_times_as_they_are_said(text: str, at: time) -> None:
    assert only(text, "time").value == at


@pytest.mark.parametrize(
    ("text", "day"),
    [("a reminder for 28th, please", 28), ("task for the 28th: call Softline", 28), ("三日后回复", 14)],
)
def test_a_day_alone_after_for(text: str, day: int) -> None:
    value = only(text, "date").value
    assert isinstance(value, When)
    assert value.day("ahead") == date(2026, 3, day)


@pytest.mark.parametrize(
    "text", ["contact Mr. Friday Okonkwo", "met Mrs Sunday and Dr May", "报备杭州三日科技"]
)
def test_who_has_a_title_and_what_is_a_firm_is_no_day(text: str) -> None:
    assert not [piece for piece in find(normal(text), NOW) if piece.kind in ("date", "period")]


@pytest.mark.parametrize(
    "text", ["20 seats at 10.30 each", "they pay at 4.50 EUR a piece", "at 2.15% margin", "in May, 9.45 each"]
)
def test_a_price_with_a_dot_is_no_time(text: str) -> None:
    assert not [piece for piece in find(normal(text), NOW) if piece.kind == "time"]


@pytest.mark.parametrize(
    ("text", "count"),
    [("14 x Orbit 900 switches", 14), ("3 Nimbus 500 servers", 3), ("12 pcs Titan 3000 routers", 12)],
)
def test_the_number_of_a_model_counts_nothing(text: str, count: int) -> None:
    found = only(text, "quantity").value
    assert isinstance(found, Quantity)
    assert found.count == count


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("call on 9/4, boss on 16/4", ["2026-04-09", "2026-04-16"]),
        ("visits on 9/3 and 3/16", ["2026-09-03", "2026-03-16"]),
        ("open 24/7, visit on 9/3", ["2026-09-03"]),
        ("on 2026/3/16 and 9/3", ["2026-03-16", "2026-09-03"]),
        ("the week after next on Tuesday", ["2026-03-24"]),
        ("on Tuesday the week after next", ["2026-03-24"]),
    ],
)
def test_days_beside_another(text: str, days: list[str]) -> None:
    """A date that can be read one way only shows the order of the others; a week, which weekday."""
    east = NOW.replace(tzinfo=timezone(timedelta(hours=8)))
    found = [piece.value.day() for piece in find(normal(text), east) if isinstance(piece.value, When)]
    assert [day.isoformat() for day in found] == days


@pytest.mark.parametrize(
    ("text", "close", "count"),
    [
        ("register rossmann FalconGuard 35k june 20 pcs", "2026-06-30", 20),
        ("register Acme 30k dec 12 licences DataVault", "2026-12-31", 12),
        ("register Acme FalconGuard 35k june 20", "2026-06-20", None),
        ("register Acme 20 pcs FalconGuard 35k june 20", "2026-06-20", 20),
    ],
)
def test_so_many_behind_a_month_are_no_day_of_it(text: str, close: str, count: int | None) -> None:
    slots = understand(text, datetime.fromisoformat("2026-03-11T10:00:00+08:00"), "partner").slots
    assert (str(slots["close_date"]), slots.get("quantity")) == (close, count)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("国庆期间我请假", "2026-10-01", "2026-10-07"),
        ("五一假期", "2026-05-01", "2026-05-05"),
        ("十一期间", "2026-10-01", "2026-10-07"),
    ],
)
def test_the_days_of_a_festival(text: str, first: str, last: str) -> None:
    value = only(text, "period").value
    assert isinstance(value, When)
    assert [day.isoformat() for day in value.period("ahead")] == [first, last]

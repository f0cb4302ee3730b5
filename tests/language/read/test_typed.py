"""The entrance: pieces come in order and apart, whatever is written, and work grows with the length."""

import sys
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from language.read.normal import normal
from language.read.phrases.tokens import Line
from language.read.pieces import Quantity, When
from language.read.typed import find

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
PARTS = (
    "end of ", "next ", "the ", "first ", "Monday ", "June ", "15", "th ", "2026", "/", "-", ".", ",", "to ",
    "from ", "two ", "weeks ", "ago ", "k ", "$", "下", "个", "月", "周", "三", "底", "前", "后", "年", "万",
    "点", "半", "十", "一", "到", "的", "第",
    "星期", "one hundred ", "and ", "a ", "half ", "@", ":30",
    "½", "🎉", "号", "x ", "今天", "国际", "Q", "3", "最近", "天", "内",
)  # fmt: skip


OTHERS = (
    "please ", "sign ", "EUR ", "€", "#", "D-", "deal ", "noon ", "tonight ", "ytd ", "so far this ", "couple of ",
    "quarter ", "x", "ringgit ", "S$", "qty ", "another ", "by ", "since ", "for ", "EOM ", "Easter ", "fy", "R",
)  # fmt: skip
JUNK = ("1,", "报备", "next friday ", "$5k ", "((((", "x x", "D-1", "一百", "本", "10:", "，", "point ")


@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join))
@settings(max_examples=300, deadline=None)
def test_pieces_are_apart_and_in_order(text: str) -> None:
    plain = normal(text)
    place = 0
    for piece in find(plain, NOW):
        assert place <= piece.start < piece.end <= len(plain.text)
        assert piece.text in text
        place = piece.end


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_text_is_read(text: str) -> None:
    for piece in find(normal(text), NOW):
        assert piece.end > piece.start


@given(st.lists(st.sampled_from((*PARTS, *OTHERS)), max_size=30).map("".join))
@settings(max_examples=200, deadline=None)
def test_what_is_passed_over_starts_no_piece(text: str) -> None:
    quick = find(normal(text), NOW)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("language.read.typed.may_start", lambda _line, _place: True)
        assert find(normal(text), NOW) == quick


@given(st.dates(date(2015, 1, 1), date(2035, 12, 31)), st.dates(date(2015, 1, 1), date(2035, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_a_full_date_means_itself_whenever_it_is_said(day: date, today: date) -> None:
    now = datetime.fromisoformat(f"{today.isoformat()}T12:00:00+00:00")
    forms = (
        f"{day:%Y-%m-%d}",
        f"{day:%d %B %Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day.year}年{day.month}月{day.day}日",
    )
    for form in forms:
        found = [piece.value for piece in find(normal(form), now) if isinstance(piece.value, When)]
        assert [(one.day("ahead"), one.day("back")) for one in found] == [(day, day)]


@given(st.dates(date(2015, 1, 1), date(2035, 12, 31)), st.integers(0, 6))
@settings(max_examples=60, deadline=None)
def test_a_bare_weekday_is_within_a_week_and_never_today(today: date, number: int) -> None:
    now = datetime.fromisoformat(f"{today.isoformat()}T12:00:00+08:00")
    for text in ("周" + "一二三四五六日"[number], "on " + ("Mon Tue Wed Thu Fri Sat Sun".split()[number])):
        (piece,) = find(normal(text), now)
        assert isinstance(piece.value, When)
        assert timedelta(0) < piece.value.day("ahead") - today <= timedelta(weeks=1)
        assert timedelta(0) < today - piece.value.day("back") <= timedelta(weeks=1)


class Counted(Line):
    """A line that counts how often its tokens are looked at."""

    looks = 0

    def low(self, place: int) -> str:
        Counted.looks += 1
        return super().low(place)


def looks(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("language.read.phrases.tokens.Line", Counted)
    Counted.looks = 0
    find(normal(text), NOW)
    return Counted.looks


@pytest.mark.parametrize(
    "part",
    [*PARTS, "end of the ", "one hundred ", "3月", "1-", "1,", "the day after ", "下下个月", "½", "a1"],
)
def test_work_grows_with_the_length_and_no_faster(part: str, monkeypatch: pytest.MonkeyPatch) -> None:
    short, long = looks(part * 200, monkeypatch), looks(part * 800, monkeypatch)
    assert long <= 4.4 * short + 2000


@given(st.lists(st.sampled_from((*PARTS, *OTHERS, *JUNK)), min_size=1, max_size=6).map("".join))
@settings(max_examples=40, deadline=None)
def test_steps_grow_linearly_for_any_repeated_words(part: str) -> None:
    short, long = (part * (size // len(part)) for size in (300, 600))
    steps(long)  # patterns are compiled when they are first needed
    assert steps(long) <= 2.5 * steps(short) + 500


def steps(text: str) -> int:
    """How many calls it takes to find the pieces of a text."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    plain = normal(text)
    before = sys.getprofile()
    sys.setprofile(called)
    try:
        find(plain, NOW)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "part", ["1", "一", "a", "end of ", "one hundred ", "3月", "1-", "a-", "$", " ", "🎉", "\u200f", "+1 "]
)
def test_more_letters_than_a_message_may_have_are_read(part: str) -> None:
    plain = normal((part * 10_000)[:10_000])
    assert all(0 <= piece.start < piece.end <= len(plain.text) for piece in find(plain, NOW))


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("八十八台…福建星网…六十一万六…七月…好了", ["quantity", "amount", "period"]),
        ("下个Q", ["period"]),
        ("this Q", ["period"]),
        ("taking wed thru friday off", ["period"]),
        ("the 12th, 10 sharp", ["date", "time"]),
    ],
)
def test_hurried_ways_to_say_values_are_found(text: str, kinds: list[str]) -> None:
    assert [piece.kind for piece in find(normal(text), NOW)] == kinds


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("先上一百五十个，二期另说", 150),
        ("交换机九十来台吧", 90),
        ("要三百多套", 300),
        ("要80台PDA，24万多点", 80),
        ("gateways, forty five of them not fifty five", 45),
    ],
)
def test_a_count_said_roughly_or_behind_its_noun(text: str, count: int) -> None:
    values = [piece.value for piece in find(normal(text), NOW) if isinstance(piece.value, Quantity)]
    assert [value.count for value in values][:1] == [count]


def test_the_number_of_a_model_is_no_count_where_another_is() -> None:
    assert [piece.text for piece in find(normal("防火墙X5，12台"), NOW)] == ["12台"]
    assert [piece.text for piece in find(normal("FalconGuard X5"), NOW)] == ["X5"]


def test_some_of_them_are_no_count() -> None:
    assert not find(normal("nine of them are fine"), NOW)

"""Cards as HTML: valid at every limit and for any content, and readable on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram import limits
from bot.telegram.draw import Message, draw
from domain.chat import Button, Card, Fact, Style, Table
from tests.bot.slack.test_text import HOSTILE
from tests.fakes import telegram_html, telegram_spec
from tests.fakes.telegram_limits import keyboard as check_keyboard
from tests.fakes.telegram_limits import message_text

BUTTONS = st.builds(Button, HOSTILE, st.text("abc_-\n项", max_size=70), st.sampled_from(list(Style)))
CARDS = st.builds(
    Card,
    title=HOSTILE,
    lines=st.lists(HOSTILE, max_size=5).map(tuple),
    facts=st.lists(st.builds(Fact, HOSTILE, HOSTILE), max_size=13).map(tuple),
    table=st.none()
    | st.builds(
        Table, st.tuples(HOSTILE, HOSTILE), st.lists(st.tuples(HOSTILE, HOSTILE), max_size=4).map(tuple)
    ),
    buttons=st.lists(st.lists(BUTTONS, max_size=20).map(tuple), max_size=9).map(tuple),
    note=HOSTILE,
)
DEAL = Card(
    title="Deal D-48213",
    lines=("Registered for Northwind.", "Decision due on Thursday."),
    facts=(Fact("Customer", "Müller & Söhne"), Fact("Amount", "€50,000")),
    table=Table(("Partner", "Tier"), (("Northwind", "Gold"), ("阳光科技", "Silver"))),
    buttons=(
        (Button("Approve", "h1", Style.PRIMARY), Button("Reject", "h2", Style.DANGER)),
        (Button("Ask", "h3"),),
    ),
    note="Rule: first come, first served",
)


def assert_sound(card: Card) -> tuple[Message, ...]:
    """What the server would refuse raises here; both forms of a message say the same."""
    drawn = draw(card)
    assert 1 <= len(drawn) <= limits.MESSAGES
    assert all(message.keyboard is None for message in drawn[:-1])
    for message in drawn:
        shown, _ = message_text({"text": message.html, "parse_mode": "HTML"})
        assert shown == message.plain
        message_text({"text": message.plain})
    markup = rows_of(drawn)
    check_keyboard({"inline_keyboard": markup})
    assert telegram_spec.object_problems("InlineKeyboardMarkup", {"inline_keyboard": markup}) == []
    return drawn


def rows_of(drawn: tuple[Message, ...]) -> list[list[dict[str, Any]]]:
    board = drawn[-1].keyboard
    return board.to_dict()["inline_keyboard"] if board else []


def text_of(card: Card) -> str:
    return "\n".join(message.plain for message in draw(card))


def test_a_card_is_read_from_top_to_bottom() -> None:
    (drawn,) = assert_sound(DEAL)
    assert drawn.html.splitlines() == [
        "<b>Deal D-48213</b>",
        "Registered for Northwind.",
        "Decision due on Thursday.",
        "Customer: Müller &amp; Söhne",
        "Amount: €50,000",
        "<i>Partner · Tier</i>",
        "Northwind · Gold",
        "阳光科技 · Silver",
        "<i>Rule: first come, first served</i>",
    ]
    assert rows_of((drawn,)) == [
        [
            {"text": "Approve", "callback_data": "h1", "style": "primary"},
            {"text": "Reject", "callback_data": "h2", "style": "danger"},
        ],
        [{"text": "Ask", "callback_data": "h3"}],
    ]


def test_an_empty_card_is_still_a_message() -> None:
    assert text_of(Card()) == "…"


@pytest.mark.parametrize("blank", [" \n\t", "\u200b\u2060", "\u200d\u200e\u200f", "\u2800", "\u3164", "\xad"])
def test_what_shows_nothing_is_not_sent(blank: str) -> None:
    card = Card(blank, (blank, "words"), (), None, ((Button(blank, "h"),),), blank)
    (drawn,) = assert_sound(card)
    assert drawn.plain == "words"
    assert rows_of((drawn,)) == [[{"text": "…", "callback_data": "h"}]]


@given(CARDS)
def test_any_card_can_be_drawn(card: Card) -> None:
    assert_sound(card)


@given(HOSTILE)
def test_nothing_said_becomes_a_mark(text: str) -> None:
    attack = f'<a href="tg://x">{text}</a> &lt; &amp; <b> </i> " \''
    card = Card(attack, (attack,), (Fact(attack, attack),), Table((attack,), ((attack,),)), (), attack)
    for message in assert_sound(card):
        _, entities = telegram_html.parse(message.html)
        assert {entity["type"] for entity in entities} == {"bold", "italic"}


def of(char: str, units: int) -> str:
    """A text of so many UTF-16 units, or one less where the character takes two."""
    return char * (units // telegram_html.utf16(char))


@pytest.mark.parametrize("char", ["a", "中", "👩", "&", "<"])
@pytest.mark.parametrize(
    ("extra", "count"), [(-2, 1), (0, 1), (2, 2), (limits.TEXT, 2), (limits.TEXT + 2, 3)]
)
def test_a_long_text_takes_as_many_messages_as_it_must(char: str, extra: int, count: int) -> None:
    text = of(char, limits.TEXT + extra)
    for card in (Card(title=text), Card(lines=(text,)), Card(note=text)):
        drawn = assert_sound(card)
        assert len(drawn) == count
        assert "".join(message.plain for message in drawn) == text


@pytest.mark.parametrize(("extra", "count"), [(-1, 1), (0, 1), (1, 2)])
def test_lines_share_a_message_up_to_its_limit(extra: int, count: int) -> None:
    half = limits.TEXT // 2
    drawn = assert_sound(Card(lines=("x" * half, "y" * (half - 1 + extra))))
    assert len(drawn) == count
    assert len(drawn[0].plain) == (limits.TEXT + extra if count == 1 else half)


def test_buttons_are_under_the_last_message() -> None:
    drawn = assert_sound(Card(lines=("x" * 5000,), buttons=((Button("Go on", "h"),),)))
    assert [bool(message.keyboard) for message in drawn] == [False, True]


@pytest.mark.parametrize(("extra", "cut"), [(-1, False), (0, False), (1, True), (9, True)])
def test_more_messages_than_anybody_reads_end_in_an_ellipsis(extra: int, cut: bool) -> None:
    line = "x" * limits.TEXT
    card = Card(lines=(line,) * (limits.MESSAGES + extra), buttons=((Button("Go on", "h"),),))
    drawn = assert_sound(card)
    assert len(drawn) == min(limits.MESSAGES + extra, limits.MESSAGES)
    assert drawn[-1].plain.endswith("…") is cut
    assert drawn[-1].keyboard


@pytest.mark.parametrize("grapheme", ["👩🏽", "🇩🇪", "e\u0301", "👩\u200d👧"])
def test_no_grapheme_is_divided(grapheme: str) -> None:
    drawn = assert_sound(Card(lines=(grapheme * 3000,)))
    assert all(message.plain.replace(grapheme, "") == "" for message in drawn)


@pytest.mark.parametrize("count", [1, 7, 8, 9, 16, 17, 99, 100, 101, 300])
def test_buttons_in_one_row(count: int) -> None:
    drawn = assert_sound(Card(buttons=(tuple(Button(f"B {n}", f"h{n}") for n in range(count)),)))
    rows = rows_of(drawn)
    assert sum(map(len, rows)) == min(count, limits.BUTTONS)
    assert all(len(row) == limits.ROW for row in rows[:-1])


@pytest.mark.parametrize("count", [99, 100, 101])
def test_rows_of_buttons(count: int) -> None:
    drawn = assert_sound(Card(buttons=tuple((Button(f"B {n}", f"h{n}"),) for n in range(count))))
    assert len(rows_of(drawn)) == min(count, limits.BUTTONS)


@pytest.mark.parametrize(
    ("handle", "carried"),
    [
        ("h", True),
        ("h" * limits.CALLBACK, True),
        ("h" * (limits.CALLBACK + 1), False),
        ("项" * 21, True),
        ("项" * 22, False),
        ("", False),
        ("\ud800", False),
    ],
)
def test_a_button_that_no_press_could_name_is_left_out(handle: str, carried: bool) -> None:
    rows = rows_of(assert_sound(Card(buttons=((Button("Yes", handle),), (Button("No", "h2"),)))))
    assert [row[0]["text"] for row in rows] == (["Yes", "No"] if carried else ["No"])


@pytest.mark.parametrize(("extra", "cut"), [(-1, False), (0, False), (1, True)])
def test_a_label_is_cut(extra: int, cut: bool) -> None:
    (((button,),),) = [rows_of(assert_sound(Card(buttons=((Button("x" * (limits.LABEL + extra), "h"),),))))]
    assert len(button["text"]) == min(limits.LABEL + extra, limits.LABEL)
    assert button["text"].endswith("…") is cut


def test_a_label_is_one_line() -> None:
    ((button,),) = rows_of(draw(Card(buttons=((Button("Yes,\n  of course", "h"),),))))
    assert button["text"] == "Yes, of course"

"""Text is cut where nothing breaks, and hides nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.text import MORE, clean, cut, cut_escaped, escape, heard, pieces, width

HOSTILE = st.text(
    st.one_of(st.characters(), st.sampled_from("&<>\u202e\u200b\u200d\u0301🇩🇪👩🏽\n \x00\ud800")),
    max_size=200,
)


@given(HOSTILE, st.integers(8, 60))
def test_a_cut_text_fits(text: str, limit: int) -> None:
    assert width(cut(text, limit)) <= limit
    assert width(cut_escaped(text, limit)) <= limit


@given(HOSTILE, st.integers(8, 60))
def test_no_entity_is_divided(text: str, limit: int) -> None:
    shown = cut_escaped(text, limit).removesuffix(MORE)
    back = shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert escape(back) == shown


@pytest.mark.parametrize(
    ("text", "units"),
    [("", 0), ("ab", 2), ("e\u0301", 2), ("中文", 2), ("a👍", 3), ("\ud83d", 1), ("\udc4d👍", 3)],
)
def test_a_width_is_counted_in_units(text: str, units: int) -> None:
    assert width(text) == units


@given(HOSTILE, st.integers(8, 60))
def test_pieces_hold_everything_but_blanks_between(text: str, limit: int) -> None:
    parts = list(pieces(text, limit))
    assert all(width(part) <= limit for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


@given(HOSTILE)
def test_what_is_clean_can_be_sent(text: str) -> None:
    shown = clean(text)
    shown.encode("utf-8")
    assert not set(shown) & set("\x00\u202e\u2066\u200b\ufeff")
    assert clean(shown) == shown


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        ("abcd", 4, "abcd"),
        ("abcde", 4, "abc…"),
        ("ab👩🏽cd", 5, "ab…"),  # a person with a skin tone takes four units
        ("a🇩🇪🇫🇷", 8, "a🇩🇪…"),
        ("abe\u0301d", 4, "ab…"),
        ("a👩\u200d👧b", 6, "a…"),
    ],
)
def test_a_grapheme_stays_whole(text: str, limit: int, shown: str) -> None:
    assert cut(text, limit) == shown


def test_marks_piled_up_are_cut_somewhere() -> None:
    assert width(cut("a" + "\u0301" * 1000, 50)) == 50


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("<@U0BOT> deal status", "deal status"),
        ("hey <@U0BOT>, deal status", "hey , deal status"),
        ("<@U0BOT>: deal status", "deal status"),
        ("<@U0BOT|desk>，登记商机", "登记商机"),
        ("ask <@U0EVE|eve> and <@U1>", "ask @eve and @U1"),
        ("<https://acme.com|acme.com> &amp; co", "acme.com & co"),
        ("<https://acme.com/a?b=1&amp;c=2>", "https://acme.com/a?b=1&c=2"),
        ("<mailto:a@b.com|a@b.com> <tel:+49123>", "a@b.com +49123"),
        ("<#C1|sales> <#C2>", "#sales #C2"),
        ("<!here> <!subteam^S1|@team> <!date^1^{date}|today>", "@here @team today"),
        ("&amp;lt;3 &lt;3", "&lt;3 <3"),
        ("no marks, 5 < 6", "no marks, 5 < 6"),
    ],
)
def test_slacks_marks_are_read(text: str, read: str) -> None:
    assert heard(text, "U0BOT") == read

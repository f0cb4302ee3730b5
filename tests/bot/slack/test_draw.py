"""Cards as blocks: valid at every limit and for any content, and readable."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack import home, limits
from bot.slack.draw import Json, blocks, fallback
from domain.chat import Button, Card, Fact, Style, Table
from tests.bot.slack.test_text import HOSTILE
from tests.fakes.slack_blocks import block_problems, view_problems
from tests.fakes.slack_text import live, visible, visible_blocks

BUTTONS = st.builds(Button, HOSTILE, st.text("abc_-", max_size=64), st.sampled_from(list(Style)))
CARDS = st.builds(
    Card,
    title=HOSTILE,
    lines=st.lists(HOSTILE, max_size=5).map(tuple),
    facts=st.lists(st.builds(Fact, HOSTILE, HOSTILE), max_size=13).map(tuple),
    table=st.none()
    | st.builds(
        Table, st.tuples(HOSTILE, HOSTILE), st.lists(st.tuples(HOSTILE, HOSTILE), max_size=4).map(tuple)
    ),
    buttons=st.lists(st.lists(BUTTONS, max_size=4).map(tuple), max_size=4).map(tuple),
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


def assert_sound(card: Card) -> None:
    drawn, text = blocks(card), fallback(card)
    assert block_problems(drawn) == []
    assert sum(len(part) for part in texts(drawn)) <= limits.MESSAGE_TOTAL
    assert view_problems(home.view(card)) == []
    assert live(text, drawn) == []
    assert all(part["verbatim"] for part in marked(drawn)), "Slack finds links and names in it"
    assert 0 < len(text) <= limits.FALLBACK


def texts(part: Any) -> list[str]:
    if isinstance(part, list):
        return [text for item in part for text in texts(item)]
    if not isinstance(part, dict):
        return []
    own = [part["text"]] if isinstance(part.get("text"), str) else []
    return own + [text for value in part.values() for text in texts(value)]


def marked(part: Any) -> list[Json]:
    if isinstance(part, list):
        return [found for item in part for found in marked(item)]
    if not isinstance(part, dict):
        return []
    own = [part] if part.get("type") == "mrkdwn" else []
    return own + [found for value in part.values() for found in marked(value)]


def kinds(drawn: list[Json]) -> list[str]:
    return [block["type"] for block in drawn]


def elements(drawn: list[Json]) -> list[Json]:
    return [element for block in drawn if block["type"] == "actions" for element in block["elements"]]


def test_a_card_is_read_from_top_to_bottom() -> None:
    assert kinds(blocks(DEAL)) == [
        "header", "section", "section", "context", "section", "context", "actions", "actions",
    ]  # fmt: skip
    assert visible_blocks(blocks(DEAL)).splitlines() == [
        "Deal D-48213", "Registered for Northwind.", "Decision due on Thursday.",
        "Customer", "Müller & Söhne", "Amount", "€50,000",
        "Partner · Tier", "Northwind · Gold", "阳光科技 · Silver",
        "Rule: first come, first served", "[Approve] [Reject]", "[Ask]",
    ]  # fmt: skip
    assert_sound(DEAL)
    assert len(marked(blocks(DEAL))) == 2


def test_a_button_carries_its_handle_and_style() -> None:
    approve, reject, ask = elements(blocks(DEAL))
    assert (approve["value"], approve["style"]) == ("h1", "primary")
    assert (reject["value"], reject["style"]) == ("h2", "danger")
    assert ask["value"] == "h3"
    assert "style" not in ask
    assert len({element["action_id"] for element in (approve, reject, ask)}) == 3


def test_the_fallback_says_everything() -> None:
    shown = visible(fallback(DEAL))
    assert all(
        word in shown for word in ("D-48213", "Northwind", "Müller & Söhne", "€50,000", "阳光科技 · Silver")
    )


def test_an_empty_card_is_still_a_message() -> None:
    assert_sound(Card())


@given(CARDS)
def test_any_card_can_be_drawn(card: Card) -> None:
    assert_sound(card)


@given(HOSTILE)
def test_nothing_said_becomes_alive(text: str) -> None:
    attack = f"<!channel> <@U1> <https://evil.example|{text}> *{text}*"
    assert_sound(Card(attack, (attack,), (Fact(attack, attack),), Table((attack,), ((attack,),)), (), attack))


@pytest.mark.parametrize("extra", [-1, 0, 1])
@pytest.mark.parametrize("char", ["a", "中", "👩", "&"])
def test_text_limits(extra: int, char: str) -> None:
    def of(limit: int) -> str:
        return char * ((limit + extra) // len(char.encode("utf-16-le")) * 2)

    assert_sound(Card(title=of(limits.HEADER)))
    assert_sound(Card(lines=(of(limits.SECTION),)))
    assert_sound(Card(facts=(Fact(of(limits.FIELD), of(limits.FIELD)),)))
    assert_sound(Card(note=of(limits.CONTEXT)))
    assert_sound(Card(buttons=((Button(of(limits.BUTTON), "h"),),)))
    assert_sound(Card(lines=(of(limits.FALLBACK),)))


@pytest.mark.parametrize("count", [4, 5, 6, 50, 300])
def test_facts_are_divided_among_sections(count: int) -> None:
    card = Card(facts=tuple(Fact(f"Label {n}", f"Value {n}") for n in range(count)))
    assert_sound(card)
    assert f"Value {min(count, 50) - 1}" in visible_blocks(blocks(card))


@pytest.mark.parametrize("count", [24, 25, 26, 60, 61, 700])
def test_buttons_in_one_row(count: int) -> None:
    card = Card(buttons=(tuple(Button(f"Button {n}", f"h{n}") for n in range(count)),))
    assert_sound(card)
    assert len(elements(blocks(card))) == min(count, limits.MESSAGE_TOTAL // 2 // limits.BUTTON)


@pytest.mark.parametrize("count", [1, 24, 25, 26, 50, 51, 200])
def test_rows_of_buttons(count: int) -> None:
    card = Card(lines=("Text",), buttons=tuple((Button(f"B {n}", f"h{n}"),) for n in range(count)))
    assert_sound(card)
    assert "Text" in visible_blocks(blocks(card))
    assert len(elements(blocks(card))) == min(count, limits.MESSAGE_TOTAL // 2 // limits.BUTTON)


def test_a_long_text_goes_on_in_the_next_section() -> None:
    words = " ".join(f"word{n}" for n in range(1000))
    drawn = blocks(Card(lines=(words,)))
    assert kinds(drawn) == ["section"] * 3
    assert " ".join(visible_blocks(drawn).split()) == words


def test_what_is_too_much_ends_in_an_ellipsis_and_keeps_the_buttons() -> None:
    card = Card("Title", tuple("x" * 2000 for _ in range(50)), buttons=((Button("Go on", "h"),),))
    assert_sound(card)
    assert visible_blocks(blocks(card)).endswith("…\n[Go on]")


@pytest.mark.parametrize("most", [49, 50, 51])
def test_the_number_of_blocks(most: int) -> None:
    facts = tuple(Fact(f"L{n}", f"V{n}") for n in range(most * 5))
    assert_sound(Card(facts=facts))
    assert len(blocks(Card(facts=facts))) == min(most, limits.MESSAGE_BLOCKS)


def test_a_home_page_holds_twice_as_many() -> None:
    facts = tuple(Fact(f"L{n}", f"V{n}") for n in range(600))
    view = home.view(Card(facts=facts))
    assert len(view["blocks"]) == limits.VIEW_BLOCKS
    assert view_problems(view) == []

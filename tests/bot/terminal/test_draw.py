"""Cards as plain text: aligned for wide characters, and nothing in them steers the terminal."""

from bot.terminal.draw import draw, width
from domain.chat import Button, Card, Fact, Table


def test_a_card_has_its_parts_in_order() -> None:
    card = Card(
        "Title", ("a line",), (Fact("Amount", "$5"),), buttons=((Button("Yes", "y"), Button("No", "n")),),
        note="why",
    )  # fmt: skip
    assert draw(card, 4) == "== Title ==\na line\n  Amount: $5\n  (why)\n  [4] Yes  [5] No"


def test_columns_stand_under_each_other_in_chinese_too() -> None:
    table = Table(("名称", "Tier"), (("三一重工", "gold"), ("Globex", "silver")))
    lines = draw(Card(table=table)).splitlines()
    assert [
        width(line[: line.index(word)]) for line, word in zip(lines, ("Tier", "gold", "silver"), strict=True)
    ] == [12] * 3


def test_control_characters_are_left_out() -> None:
    assert draw(Card(lines=("a\x1b[31mb\u202ec\x07",))) == "a[31mbc"


def test_where_a_number_is_an_answer_no_button_has_one() -> None:
    card = Card(lines=("How many?",), buttons=((Button("Skip", "s"), Button("Cancel", "c")),), number=True)
    assert draw(card, 4) == "How many?\n  [Skip]  [Cancel]"

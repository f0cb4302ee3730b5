"""Deals that nobody is to mark won or lost."""

from datetime import date

import pytest

from language.read import understand
from language.read.sentence.forms import WRITING
from language.read.telling.not_marked import not_marked
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("please don't mark Globex as won yet", "Globex isn't won yet"),
        ("do not set the Globex deal to lost", "the Globex deal isn't lost"),
        ("先别把三一记成赢单，PO还没到", "三一没赢，PO还没到"),
        ("不要给三一记赢单", "三一没赢"),
        ("三一先不要算丢单", "三一没丢"),
        ("mark Globex as lost", "mark Globex as lost"),
        ("don't forget to mark Globex as lost", "don't forget to mark Globex as lost"),
        ("别忘了把三一标成丢单", "别忘了把三一标成丢单"),
        ("三一丢了", "三一丢了"),
    ],
)
def test_how_the_deal_stands(text: str, told: str) -> None:
    assert not_marked(text) == told


@pytest.mark.parametrize(
    "text",
    ["do not set Globex to lost", "don't close Globex as won, the PO isn't here", "先别把三一记成赢单，PO还没到", "三一先不要算丢单"],
)  # fmt: skip
def test_nothing_is_marked(text: str) -> None:
    assert understand(text, NOW, "rep").intent not in WRITING


def test_what_became_of_it_instead_is_read() -> None:
    read = understand("don't mark Globex as lost, they only postponed to July", NOW, "rep")
    assert (read.intent, read.slots["close_date"]) == ("deal.update", date(2026, 7, 31))

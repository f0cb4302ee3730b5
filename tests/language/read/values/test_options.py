"""The one that was chosen of several offers."""

import pytest

from language.read import read_as
from language.read.normal import normal
from language.read.typed import find
from language.read.values.options import section
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "count", "value"),
    [
        (
            "quote has A 12 cameras 60k B 18 cameras 85k C 30 cameras 120k, Acme went with C, register it",
            30,
            "120000",
        ),
        ("register Acme: option 1 20 seats 10k, option 2 40 seats 18k, they chose option 2", 40, "18000"),
        ("报备远景能源，方案A 10台 9万，方案B 14台 12万6，客户选了A", 10, "90000"),
    ],
)
def test_the_chosen_offer_tells_count_and_sum(text: str, count: int, value: str) -> None:
    slots = read_as("deal.register", text, NOW, "rep")
    assert slots["quantity"] == count
    assert str(getattr(slots["amount"], "value", None)) == value


@pytest.mark.parametrize(
    "text",
    [
        "they picked a vendor, 10 racks 90k",
        "option A 10 racks 90k, option B 14 racks 126k",
        "they want b 10 seats",
    ],
)
def test_without_offers_or_a_choice_there_is_none(text: str) -> None:
    said = normal(text)
    assert section(said.lower, find(said, NOW)) is None

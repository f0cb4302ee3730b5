"""Known names stand in slots of their kind."""

from datetime import UTC, datetime

import pytest

from language.read import Names, understand

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
NAMES = Names.of(
    partners=("Softline GmbH", "Pinnacle IT LLC"),
    customers=("Globex Corporation",),
    products=("FalconGuard", "GateKeeper 40"),
)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "register Zeiss via softline 110k, 80 licenses of falconguard and 2 gatekeeper 40",
            {"product": "falconguard", "quantity": 80, "partner": "softline"},
        ),
        (
            "they want 80 licenses of falconguard and 2 gatekeeper 40",
            {"product": "falconguard", "quantity": 80},
        ),
        (
            "register Zeiss via pinnacle, softline is also bidding, 20 falconguard",
            {"partner": "pinnacle", "competitor": "softline"},
        ),
    ],
)
def test_a_product_is_nobody(text: str, slots: dict[str, object]) -> None:
    read = understand(text, NOW, "rep", NAMES).slots
    assert {slot: read.get(slot) for slot in slots} == slots
    assert "falconguard" not in (read.get("competitor"), read.get("partner"))


@pytest.mark.parametrize(
    "text",
    [
        "today I saw softline in the morning and pinnacle in the afternoon",
        "they were upset about pricing when I met softline on friday",
    ],
)
def test_a_partner_or_a_mood_is_no_person(text: str) -> None:
    assert "people" not in understand(text, NOW, "rep", NAMES).slots

"""Contacts with their mail addresses."""

from datetime import UTC, datetime

import pytest

from language.read import understand

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("register Airbus via Softline, FalconGuard, 60k, June, contact Braun braun@airbus.com", "Braun"),
        ("register Airbus via Softline, FalconGuard, 60k, June, contact Peter Braun, p.braun@airbus.com", "Peter Braun"),
        ("register Airbus via Softline, FalconGuard, 60k, June, contact Peter Braun", "Peter Braun"),
    ],
)  # fmt: skip
def test_an_address_is_no_name(text: str, contact: str) -> None:
    assert understand(text, NOW, "rep").slots["contact"] == contact

"""Names of two firms in one, and names of one firm with "and" in it."""

import pytest

from language.read.naming.two_names import two_names


@pytest.mark.parametrize(
    ("name", "both"),
    [
        ("Delta Forge and Ridge Mining", ("Delta Forge", "Ridge Mining")),
        ("delta forge and ridge mining", ("delta forge", "ridge mining")),
        ("Acme Robotics Inc and Ridge Mining LLC", ("Acme Robotics Inc", "Ridge Mining LLC")),
        ("Acme Inc. and Globex", ("Acme Inc.", "Globex")),
        ("Delta Forge plus Ridge Mining", ("Delta Forge", "Ridge Mining")),
        ("Acme GmbH & Ridge AG", ("Acme GmbH", "Ridge AG")),
    ],
)
def test_two_firms(name: str, both: tuple[str, str]) -> None:
    assert two_names(name) == both


@pytest.mark.parametrize(
    "name",
    [
        "Johnson and Johnson", "Marks and Spencer", "Ernst & Young", "Smith and Sons Ltd", "Globex Corporation",
        "Simpson and Brown Engineering", "Kaufmann GmbH & Co. KG", "Procter & Gamble Company",
        "Department of Health and Human Services", "American Telephone and Telegraph Company",
        "Bed Bath and Beyond", "Food and Drug Administration", "National Aeronautics and Space Administration",
        "Kaufmann Logistik GmbH and Co KG", "三一重工和中联重科", "Bank of China and Hong Kong",
    ],
)  # fmt: skip
def test_one_firm(name: str) -> None:
    assert two_names(name) is None

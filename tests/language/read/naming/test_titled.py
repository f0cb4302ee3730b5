"""Names that sound like a request or a day."""

import pytest

from language.read.names import Names
from language.read.naming.titled import titled

NAMES = Names.of(partners=["Pinnacle IT LLC"], customers=["Globex Corporation"])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Reject Shop", True), ("Visit Britain", True), ("Move for Hunger", True), ("Friday's", True),
        ("Visit Pinnacle", False), ("Approve Globex", False), ("reject shop", False), ("List My Deals", False),
        ("Cancel It", False), ("Friday", False),
    ],
)  # fmt: skip
def test_what_is_a_name_where_one_is_asked_for(text: str, name: bool) -> None:
    assert titled(text, NAMES) is name

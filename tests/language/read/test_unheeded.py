"""Words that are to narrow a list of deals and are no filter."""

from datetime import UTC, datetime

import pytest

from language.read import understand
from language.read.names import Names
from language.read.unheeded import unheeded

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)
NAMES = Names.of(partners=["Softline GmbH"], products=["DataVault"], people=["Li Wei"], customers=["Globex"])


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("escalated deals", "escalated"), ("show me all the urgent deals", "urgent"), ("deals lost to Cisco", "Cisco"),
        ("my deals", ""), ("what's happening with our deals", ""), ("which deals did softline bring", ""), ("can you list all open deals of Softline over 50k please", ""), ("which deals expire in April?", ""),
        ("deals of Li Wei with datavault", ""), ("all deals except Softline's", ""), ("deals without a contact", ""),
        ("deals in the negotiation stage", ""), ("which registrations haven't been approved yet", ""), ("最大的单子", ""),
    ],
)  # fmt: skip
def test_what_a_list_is_not_narrowed_by(text: str, rest: str) -> None:
    assert unheeded(text, understand(text, NOW, "rep", NAMES).slots, NAMES, NOW) == rest

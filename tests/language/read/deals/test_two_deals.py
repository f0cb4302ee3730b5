"""Two steps on two known deals in one message."""

from datetime import UTC, datetime

import pytest

from language.read import understand
from language.read.deals.two_deals import two_deals
from language.read.names import Names
from language.read.reading import Reading

NAMES = Names({})
for customer in ("Globex Corporation", "Kaufmann Logistik GmbH", "三一重工", "远景能源"):
    NAMES.learn("customer", customer)


def read(text: str) -> Reading:
    return understand(text, datetime(2026, 3, 11, 8, tzinfo=UTC), "rep", NAMES)


@pytest.mark.parametrize(
    ("first", "joined", "second"),
    [
        ("globex won for 62k", " and ", "kaufmann needs 30 more days, poc done"),
        ("extend Globex, they passed the POC", ", and ", "transfer Kaufmann to Li Wei"),
        ("三一延一个月，客户POC过了", "，另外把", "远景重新报备，新预算下来了"),
        ("三一赢了", "，", "远景丢了，价格太高"),
        ("globex 70k", ", ", "kaufmann 20k"),
        ("move Globex to negotiate", ", ", "Kaufmann June 15"),
    ],
)
def test_both_are_found(first: str, joined: str, second: str) -> None:
    assert two_deals(f"{first}{joined}{second}", NAMES, read) == (first, second)


@pytest.mark.parametrize(
    "text",
    [
        "globex won for 62k and they are happy", "merge Globex and Kaufmann", "note on Globex: Kaufmann and they share a board",
        "不是撤回三一，是撤回远景", "ask about Globex: is Kaufmann lost and why", "is Globex free and Kaufmann?",
    ],
)  # fmt: skip
def test_other_messages(text: str) -> None:
    assert two_deals(text, NAMES, read) is None

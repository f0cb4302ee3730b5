"""Two registrations that are the same and become one."""

import pytest

from language.read.deals.desk import asked
from language.read.names import Names

NAMES = Names.of(customers=("Globex Corporation", "Kaufmann Logistik GmbH"))


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("merge the two volkswagen deals", "volkswagen"),
        ("these two volkswagen are the same, put them together", "volkswagen"),
        ("these two are the same, merge them", ""),
        ("they are duplicates, so please merge them", ""),
        ("merge these two deals", ""),
        ("这两个其实是同一个项目，合并吧", ""),
        ("把这两个合并一下", ""),
        ("合并这两个", ""),
    ],
)
def test_both_are_meant(text: str, customer: str) -> None:
    found = asked(text, NAMES)
    assert found is not None
    route, said = found
    assert (route, said.get("customer", "")) == ("deal.merge", customer)
    assert said["both"]


@pytest.mark.parametrize(
    "text",
    ["they are the same", "put it together", "these two are different", "这两个都要", "把它合并到哪里"],
)
def test_nothing_is_merged(text: str) -> None:
    found = asked(text, NAMES)
    assert found is None or found[0] != "deal.merge"


@pytest.mark.parametrize(
    "text", ["merge it with our Globex deal", "this is the same as the other Globex deal, merge them"]
)
def test_the_other_is_named(text: str) -> None:
    found = asked(text, NAMES)
    assert found is not None
    assert (found[0], found[1]["into"]) == ("deal.merge", "Globex")

"""Customers whose names look like other words."""

import pytest

from language.read import Names, understand
from tests.language.read.test_understanding import NOW

NAMES = Names.of(partners=("Softline GmbH",), products=("FalconGuard",), customers=("Globex Corporation",))


@pytest.mark.parametrize(
    ("text", "customer"),
    [
        ("register oxford university press via softline, 30k", "oxford university press"),
        ("register 3 rivers bank 30k falconguard june", "3 rivers bank"),
        ("register 1&1 Telecom 30k falconguard june", "1&1 Telecom"),
        ("1&1 Telecom, 40 seats falconguard, 20k", "1&1 Telecom"),
        ("new project at Sunday Times: 40 licences falconguard", "Sunday Times"),
        ("softline wants to register new look, 40 falconguard, 30k", "new look"),
        ("customer: next level, product: falconguard, 30k", "next level"),
        ("register help for heroes 22k falconguard", "help for heroes"),
        ("register a new customer acme, 30k", "acme"),
        ("register globex falconguard 30k via softline", "globex"),
        ("register 三一重工昆山分公司 20 防火墙 50k june", "三一重工昆山分公司"),
        ("register 40 falconguard for harbor trust bank via softline", "harbor trust bank"),
    ],
)
def test_a_customer_is_named_whole(text: str, customer: str) -> None:
    read = understand(text, NOW, "rep", NAMES)
    assert (read.intent, read.slots.get("customer")) == ("deal.register", customer)


@pytest.mark.parametrize(
    "text", ["register new deal via softline", "register next week", "register a new customer"]
)
def test_other_words_are_no_customer(text: str) -> None:
    assert "customer" not in understand(text, NOW, "rep", NAMES).slots


def test_a_look_at_one_names_it_whole() -> None:
    read = understand("is new look free", NOW, "partner", NAMES)
    assert (read.intent, read.slots.get("customer")) == ("deal.status", "new look")


def test_a_name_that_was_read_whole_is_not_cut() -> None:
    assert understand("is Three Rivers Bancorp free?", NOW, "partner", NAMES).slots == {
        "customer": "Three Rivers Bancorp"
    }


def test_whom_a_registration_is_from_is_no_customer() -> None:
    assert (
        understand("new registration from Apex Telecom", NOW, "rep", NAMES).slots.get("customer")
        != "Apex Telecom"
    )

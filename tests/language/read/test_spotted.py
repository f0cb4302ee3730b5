"""Which stretches fill slots: two names never share a slot that takes one."""

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from language.read import read_as
from language.read.names import NO_NAMES
from language.read.normal import normal
from language.read.sentence.sight import Sight, look
from language.read.sentence.tagger import LABELS, NUMBER, open_to
from language.read.spotted import best, contested, known_so, yielding

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)


def seen(text: str) -> Sight:
    return look(normal(text), NOW, "rep", NO_NAMES)


def test_two_names_for_one_slot_are_contested_and_the_same_name_twice_is_not() -> None:
    sight = seen("Acme via Softcat , Acme")
    acme, softcat, again = ("customer", 0, 1), ("customer", 2, 3), ("customer", 4, 5)
    assert contested(sight, [acme, softcat]) == [acme, softcat]
    assert contested(sight, [acme, again]) == []
    assert contested(sight, [("people", 0, 1), ("people", 2, 3)]) == []


def test_the_name_that_yields_takes_its_next_best_slot() -> None:
    sight = seen("Acme via Softcat")
    scores = np.zeros((3, len(LABELS)), np.float32)
    scores[0, NUMBER["B-customer"]], scores[0, NUMBER["B-partner"]] = 9, 1
    scores[2, NUMBER["B-customer"]], scores[2, NUMBER["B-partner"]] = 9, 8
    allowed = open_to("deal.register", sight.tokens)
    twice, _ = best(scores, allowed)
    assert [slot for slot, _, _ in twice] == ["customer", "customer"]
    kept = yielding(sight, scores, twice, twice[0])
    found, worth = best(kept, allowed)
    assert [slot for slot, _, _ in found] == ["customer", "partner"]
    assert worth > best(yielding(sight, scores, twice, twice[1]), allowed)[1]


def test_a_known_partner_yields_the_customers_slot() -> None:
    sight = replace(seen("Kaufmann and Softline"), known=("O", "O", "B-partner"))
    kaufmann, softline = ("customer", 0, 1), ("customer", 2, 3)
    assert [known_so(sight, one) for one in (kaufmann, softline)] == [True, False]
    assert known_so(sight, ("partner", 2, 3))


@pytest.mark.parametrize(
    ("counted", "product"),
    [("14 x Orbit 900 switches", "Orbit 900 switches"), ("3 Nimbus 500 servers", "Nimbus 500 servers")],
)
def test_what_is_counted_is_a_product_and_no_firm(counted: str, product: str) -> None:
    slots = read_as("deal.register", f"register Tyne Valley Housing, {counted}, £41,500", NOW, "rep")
    assert (slots["customer"], slots["product"], "partner" in slots) == (
        "Tyne Valley Housing",
        product,
        False,
    )

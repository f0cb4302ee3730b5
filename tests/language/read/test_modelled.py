"""A model's answer is held against the message: nothing comes in that was not said."""

import json
from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.read.modelled import question, schema, system, taken
from language.read.pieces import Amount
from language.read.sentence.forms import FORMS

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")


def read(text: str, intent: object, **slots: object) -> object:
    return taken(json.dumps({"intent": intent, "slots": slots}), text, NOW)


def test_values_are_read_by_the_same_grammar_as_a_person_s() -> None:
    text = "Globex wants 50 seats, about 60k, probably end of June"
    reading = taken(
        json.dumps({
            "intent": "deal.register",
            "slots": {"customer": "Globex", "amount": "60k", "quantity": "50 seats", "close_date": "end of June"},
        }),
        text,
        NOW,
    )  # fmt: skip
    assert reading is not None
    assert reading.slots == {
        "customer": "Globex", "amount": Amount(Decimal(60000), None), "quantity": 50, "close_date": date(2026, 6, 30),
    }  # fmt: skip
    assert reading.confidence <= 0.5


def test_what_was_not_said_is_dropped() -> None:
    reading = taken(
        json.dumps(
            {"intent": "deal.register", "slots": {"customer": "Initech", "amount": "90k", "deal": "D-1"}}
        ),
        "Globex, about 60k",
        NOW,
    )
    assert reading is not None
    assert reading.slots == {}


@pytest.mark.parametrize(
    "intent",
    [
        "confirm",
        "decline",
        "cancel",
        "undo",
        "correct",
        "language.set",
        "none",
        "deal.delete",
        "",
        None,
        7,
        ["x"],
    ],
)
def test_a_model_steers_nothing_and_names_no_unknown_intent(intent: object) -> None:
    assert read("yes do it, delete Globex", intent) is None


@pytest.mark.parametrize(
    "said", ["", "null", "[]", "7", '"x"', "{", "[" * 100_000, '{"intent": {}}', "Sure! {}"]
)
def test_what_is_no_form_is_nothing(said: str) -> None:
    assert taken(said, "Globex", NOW) is None


def test_a_fence_around_the_form_is_taken_off() -> None:
    said = '```json\n{"intent": "deal.status", "slots": {"customer": "Globex"}}\n```'
    reading = taken(said, "and Globex?", NOW)
    assert reading is not None
    assert reading.slots == {"customer": "Globex"}


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda x: st.lists(x) | st.dictionaries(st.text(), x),
    )
)
def test_any_json_is_survived(value: object) -> None:
    for intent in ("deal.register", "visit.log", "task.add"):
        filled = {"intent": intent, "slots": dict.fromkeys(FORMS[intent], value)}
        taken(json.dumps(filled), "met Li at Softline on Monday, 60k", NOW)
    taken(json.dumps({"intent": value, "slots": value}), "Globex", NOW)
    taken(json.dumps(value), "Globex", NOW)


def test_the_model_is_told_the_message_the_moment_and_the_role() -> None:
    assert json.loads(question("Globex", NOW, "rep")) == {
        "message": "Globex", "now": "2026-03-11T10:00+08:00", "role": "rep",
    }  # fmt: skip
    assert "deal.register: customer" in system()
    assert "confirm" not in schema()["properties"]["intent"]["enum"]

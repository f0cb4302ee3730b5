"""Forms as modals: valid at every limit, and read again as they were filled in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack import limits, modal
from domain.chat import Address, Field, Form, Platform
from tests.bot.slack.test_text import HOSTILE
from tests.fakes.slack_blocks import view_problems
from tests.fakes.slack_forms import answered

PLACE = Address(Platform.SLACK, "T1", "C1", "17.1", private=False)
KINDS = ("name", "people", "text", "amount", "quantity", "date", "time", "choice")
FIELDS = (
    Field("customer", "Customer", "name", "Acme"),
    Field("amount", "Amount", "amount", "50k", hint="With a currency"),
    Field("close", "Closing", "date", "2026-04-01"),
    Field("at", "At", "time", "09:30", optional=True),
    Field("stage", "Stage", "choice", "won", choices=(("open", "Open"), ("won", "Won"))),
    Field("note", "Note", "text", optional=True),
)


def form(*fields: Field, title: str = "Register a deal", script: str = "deal") -> Form:
    return Form(script, title, "Submit", "Cancel", fields)


def test_each_kind_of_question_has_its_input() -> None:
    view = modal.view(form(*FIELDS), PLACE)
    assert view_problems(view) == []
    elements = [block["element"] for block in view["blocks"]]
    assert [e["type"] for e in elements] == [
        "plain_text_input", "plain_text_input", "datepicker", "timepicker", "static_select",
        "plain_text_input",
    ]  # fmt: skip
    assert [block["block_id"] for block in view["blocks"]] == [field.slot for field in FIELDS]
    assert [block["optional"] for block in view["blocks"]] == [False, False, False, True, False, True]
    assert (elements[0]["initial_value"], elements[2]["initial_date"]) == ("Acme", "2026-04-01")
    assert (elements[3]["initial_time"], elements[4]["initial_option"]["value"]) == ("09:30", "won")
    assert elements[5]["multiline"]


def test_what_was_filled_in_is_read() -> None:
    view = modal.view(form(*FIELDS), PLACE)
    sent = view | {
        "state": {"values": answered(view["blocks"], {"amount": "60k", "stage": "open", "note": ""})}
    }
    assert modal.values_of(sent) == {
        "customer": "Acme", "amount": "60k", "close": "2026-04-01", "at": "09:30", "stage": "open",
        "note": "",
    }  # fmt: skip
    assert modal.script_of(sent) == "deal"
    assert modal.place_of(sent, "T1", "U1") == PLACE


@pytest.mark.parametrize("value", ["tomorrow", "2026-4-1", "1.4.2026", ""])
def test_a_day_that_is_no_date_is_left_open(value: str) -> None:
    view = modal.view(form(Field("close", "Closing", "date", value)), PLACE)
    assert "initial_date" not in view["blocks"][0]["element"]


@pytest.mark.parametrize("count", [1, 99, 100, 101])
def test_choices_that_are_too_many_are_typed(count: int) -> None:
    choices = tuple((f"v{n}", f"Label {n}") for n in range(count))
    view = modal.view(form(Field("stage", "Stage", "choice", "v0", choices=choices)), PLACE)
    assert view_problems(view) == []
    assert view["blocks"][0]["element"]["type"] == ("static_select" if count <= 100 else "plain_text_input")


@pytest.mark.parametrize("size", [149, 150, 151])
def test_a_choices_value_is_never_cut(size: int) -> None:
    view = modal.view(form(Field("s", "S", "choice", choices=(("v" * size, "Label" * 20),))), PLACE)
    assert view_problems(view) == []
    assert (view["blocks"][0]["element"]["type"] == "static_select") == (size <= limits.OPTION_VALUE)


@pytest.mark.parametrize("size", [23, 24, 25, 1999, 2000, 2001, 2999, 3000, 3001])
def test_limits(size: int) -> None:
    long = "w" * size
    view = modal.view(Form("s", long, long, long, (Field("a", long, "text", long, long),)), PLACE)
    assert view_problems(view) == []


@pytest.mark.parametrize("count", [0, 1, 100, 101])
def test_any_number_of_fields(count: int) -> None:
    huge = tuple(Field(f"f{n}", "中" * 2000, "text", "中" * 3000, "中" * 2000) for n in range(count))
    assert view_problems(modal.view(form(*huge), PLACE)) == []


@given(
    st.lists(st.builds(Field, HOSTILE, HOSTILE, st.sampled_from(KINDS), HOSTILE, HOSTILE), max_size=5),
    HOSTILE,
)
def test_any_form_can_be_drawn(fields: list[Field], title: str) -> None:
    named = [Field(f"s{n}", f.label, f.kind, f.value, f.hint) for n, f in enumerate(fields)]
    assert view_problems(modal.view(form(*named, title=title), PLACE)) == []


def test_errors_stand_at_the_inputs_that_are_there() -> None:
    view = modal.view(form(*FIELDS), PLACE)
    assert modal.errors_of(view, {"amount": "no sum"}) == {"amount": "no sum"}
    assert modal.errors_of(view, {"other": "a", "customer": "b"}) == {"customer": "a b"}

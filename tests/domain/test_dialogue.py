"""A form is carried on by what is heard: pure, and never asks what it knows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from domain.dialogue import Dialogue, Heard, Question, Script, advance, left

SCRIPT = Script(
    "deal", "deal.submit",
    (
        Question("customer", "name"), Question("partner", "name", record="partner", staff_only=True),
        Question("amount", "amount"), Question("contact", "name", required=False),
        Question("competitor", "name", required=False, asked=False),
    ),
)  # fmt: skip
SLOTS = [question.slot for question in SCRIPT.questions]
OPEN = Dialogue("deal")


def test_questions_come_one_at_a_time_in_their_order() -> None:
    asked, form = [], advance(SCRIPT, OPEN, Heard())
    while form.asking:
        asked.append(form.asking)
        form = advance(SCRIPT, form, Heard({form.asking: "x"}))
    assert asked == ["customer", "partner", "amount", "contact"]


def test_one_sentence_may_answer_several() -> None:
    form = advance(SCRIPT, OPEN, Heard({"customer": "Globex", "amount": "60k", "competitor": "Cisco"}))
    assert form.asking == "partner"
    assert form.answers["competitor"] == "Cisco"


def test_a_partner_is_not_asked_for_his_firm() -> None:
    assert advance(SCRIPT, OPEN, Heard({"customer": "Globex"}), staff=False).asking == "amount"


def test_what_is_needed_can_not_be_skipped_and_the_rest_can() -> None:
    form = advance(SCRIPT, OPEN, Heard())
    assert advance(SCRIPT, form, Heard(skip=True)).asking == "customer"
    form = advance(SCRIPT, form, Heard({"customer": "x", "partner": "y", "amount": "z"}))
    assert form.asking == "contact"
    assert advance(SCRIPT, form, Heard(skip=True)).asking == ""


def test_a_skipped_answer_may_still_be_given() -> None:
    form = Dialogue("deal", skipped=frozenset({"contact"}))
    assert advance(SCRIPT, form, Heard({"contact": "Rosa"})).skipped == frozenset()


def test_what_is_no_question_of_the_form_is_not_taken() -> None:
    assert advance(SCRIPT, OPEN, Heard({"weather": "fine", "partner_id": 3})).answers == {"partner_id": 3}


VISIT = Script(
    "visit", "visit.save",
    (
        Question("next_step", "text", required=False),
        Question("next_step_date", "date", required=False, asked=False),
    ),
)  # fmt: skip


def test_a_day_asks_for_what_it_is_the_day_of_and_goes_with_it() -> None:
    form = advance(
        VISIT, Dialogue("visit", skipped=frozenset({"next_step"})), Heard({"next_step_date": "Friday"})
    )
    assert form.asking == "next_step"
    assert advance(VISIT, form, Heard(skip=True)).answers == {}
    assert advance(VISIT, form, Heard({"next_step": "demo"})).asking == ""


def test_what_was_spoken_of_last_is_known() -> None:
    form = advance(SCRIPT, OPEN, Heard({"customer": "Globex", "amount": "60k"}))
    assert form.spoken == ""
    form = advance(SCRIPT, form, Heard({"partner": "Softline"}))
    assert form.spoken == "partner"
    form = advance(SCRIPT, form, Heard(skip=True))
    assert form.spoken == "contact"
    assert advance(SCRIPT, form, Heard({"amount": "65k"})).spoken == "amount"


def test_what_is_left_to_ask() -> None:
    form = advance(SCRIPT, OPEN, Heard({"customer": "Globex"}))
    assert [question.slot for question in left(SCRIPT, form)] == ["partner", "amount", "contact"]
    assert [question.slot for question in left(SCRIPT, form, staff=False)] == ["amount", "contact"]


@given(st.lists(st.dictionaries(st.sampled_from(SLOTS), st.text(min_size=1), max_size=3), max_size=6))
def test_the_last_answer_counts_and_nothing_known_is_asked(said: list[dict[str, str]]) -> None:
    form = OPEN
    known: dict[str, object] = {}
    for answers in said:
        form = advance(SCRIPT, form, Heard(answers))
        known |= answers
        assert form.answers == known
        assert form.asking not in known

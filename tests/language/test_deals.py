"""Deals on cards: the clock of a decision, and what an appeal ended with."""

from dataclasses import replace
from datetime import timedelta

import pytest

from domain.program import load
from language.say import deals as cards
from language.words import Words

DUE = cards.EXAMPLE.decision_due


@pytest.mark.parametrize(
    ("language", "appeal", "said"),
    [
        ("en", False, "the decision is late"),
        ("en", True, "hears the appeal and was to decide by"),
        ("zh", False, "前答复，现已超时"),
        ("zh", True, "前裁定，现已超时"),
    ],
)
def test_a_decision_that_is_late_says_so(language: str, appeal: bool, said: str) -> None:
    assert DUE is not None
    deal = replace(cards.EXAMPLE, appealed_at=cards.EXAMPLE.submitted_at if appeal else None)
    for minutes, late in ((-1, False), (1, True)):
        now = DUE + timedelta(minutes=minutes)
        for card in (
            cards.show(Words(language), deal, load(), staff=False, now=now),
            cards.one_fact(Words(language), deal, "decision_due", now=now),
        ):
            assert (said in card.lines[0]) is late


@pytest.mark.parametrize(("language", "said"), [("en", "that is final"), ("zh", "此为最终裁定")])
def test_the_outcome_of_an_appeal_is_final(language: str, said: str) -> None:
    deal = replace(cards.EXAMPLE, appealed_at=cards.EXAMPLE.submitted_at)
    assert said in cards.rejected(Words(language), deal, load(), "no_role").lines[0]
    assert said not in cards.rejected(Words(language), cards.EXAMPLE, load(), "no_role").lines[0]

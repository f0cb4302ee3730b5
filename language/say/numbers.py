"""The card that asks of which field a bare number is."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from domain.chat import Card, action
from domain.dialogue import Question, Script
from domain.money import Money
from language.carrying import carried
from language.say import common
from language.say.forms import DEAL, label, value
from language.say.gallery import example
from language.words import Words


def which_field(words: Words, script: Script, options: Sequence[tuple[Question, object]]) -> Card:
    """A bare number that may be the answer of several fields."""
    said = [
        (
            f"{label(words, script, question)}: {value(words, question, new)}",
            action("form.take", carried({question.slot: new})),
        )
        for question, new in options
    ]
    return common.choice(words("form.which_field"), [*said, (words("button.other"), "other")])


@example("form.which_field")
def _which_field(words: Words) -> Card:
    options = [(Question("quantity", "quantity"), 60), (DEAL.questions[3], Money(Decimal(60000), "USD"))]
    return which_field(words, DEAL, options)

"""Cards about names in a form: which record is meant, which is nearest, which was made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Card, action
from domain.dialogue import Question
from language.carrying import carried
from language.say import common
from language.say.gallery import example
from language.words import Words

MOST = 5  # records offered where a name fits several
NEAR = 3  # and where it fits none


def which(words: Words, name: str, slot: str, found: Sequence[tuple[int, str]], new: bool = False) -> Card:
    """Several records fit a name: five at most, and a way to none of them."""
    options = [(label, action("form.choose", slot, row_id, label)) for row_id, label in found[:MOST]]
    options += [(words("button.new", name=name), action("form.new", slot, name))] if new else []
    options += [(words("button.other"), action("form.other", slot))]
    return common.choice(words("form.which", name=name), options)


def nearest(
    words: Words, name: str, record: str, slot: str, found: Sequence[tuple[int, str]], new: bool
) -> Card:
    """No record fits a name: the nearest, and a new one where the person may make it."""
    options = [(label, action("form.choose", slot, row_id, label)) for row_id, label in found[:NEAR]]
    options += [(words("button.new", name=name), action("form.new", slot, name))] if new else []
    key = "form.nearest" if found else "form.unknown"
    card = common.choice(words(key, name=name, record=words(f"record.{record}")), options)
    return replace(card, buttons=(*card.buttons, (common.cancel(words),)))


def nearest_product(words: Words, question: Question, name: str, found: Sequence[str]) -> Card:
    """The catalogue has no product of that name: the nearest, and the name as it was said."""
    options = [(label, action("form.take", carried({question.slot: label}))) for label in found[:NEAR]]
    options += [(words("button.as_said", name=name), action("form.as_said", question.slot, name))]
    line = words("form.nearest", name=name, record=words(f"record.{question.record}"))
    card = common.choice(line, options)
    return replace(card, buttons=(*card.buttons, (common.cancel(words),)))


def with_new(words: Words, cards: Sequence[Card], names: Sequence[str]) -> tuple[Card, ...]:
    """The cards of what was done, the first of which tells of the partners that were created with it."""
    told = tuple(words("form.made", name=name) for name in names)
    return (replace(cards[0], lines=(*told, *cards[0].lines)), *cards[1:]) if told and cards else tuple(cards)


PRODUCT = Question("product", "name", required=False, record="product")


@example("form.which")
def _which(words: Words) -> Card:
    return which(words, "Softline", "partner", [(1, "Softline GmbH"), (2, "Softline AG")], new=True)


@example("form.nearest_product")
def _nearest_product(words: Words) -> Card:
    return nearest_product(words, PRODUCT, "vault thing", ["DataVault"])


@example("form.nearest")
def _nearest(words: Words) -> Card:
    return nearest(words, "Sofline", "partner", "partner", [(1, "Softline GmbH")], new=True)

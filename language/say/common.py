"""Cards that belong to no noun: a sentence, a question, a choice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain.chat import Button, Card, Style, action
from language.say.gallery import example
from language.words import Words


def sentence(words: Words, key: str, /, **facts: object) -> Card:
    return Card(lines=(words(key, **facts),))


def with_customer(words: Words, reference: str, customer: str) -> str:
    return words("deal.of_customer", reference=reference, customer=customer)


def of_customer(words: Words, card: Card, reference: str, customer: str) -> Card:
    """A sentence about a deal, with the customer where the deal is first named."""
    named = with_customer(words, reference, customer)
    lines = (line if customer in line else line.replace(reference, named, 1) for line in card.lines)
    return replace(card, lines=tuple(lines))


def question(text: str, buttons: Sequence[Button] = (), hint: str = "") -> Card:
    lines = (hint, text) if hint else (text,)
    return Card(lines=lines, buttons=(tuple(buttons),) if buttons else ())


def choice(text: str, options: Iterable[tuple[str, str]]) -> Card:
    """One button a row: (label, action). Words that mean a button press it."""
    return Card(lines=(text,), buttons=tuple((Button(label, act),) for label, act in options), choice=True)


def undo(words: Words) -> Button:
    return Button(words("button.undo"), action("undo"))


def cancel(words: Words) -> Button:
    return Button(words("button.cancel"), action("form.cancel"), Style.PLAIN)


@example("common.welcome")
def _welcome(words: Words) -> Card:
    return sentence(words, "welcome", name="Li Wei", role=words("role.rep"), organisation="Example Ltd")


@example("common.stranger")
def _stranger(words: Words) -> Card:
    return sentence(words, "stranger")


@example("common.which")
def _which(words: Words) -> Card:
    options = (("Softline GmbH", "form.choose 1"), ("Softline AG", "form.choose 2"))
    return choice(words("form.which", name="Softline"), options)

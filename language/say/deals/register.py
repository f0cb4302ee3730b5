"""Cards about a registration that has come in, or could not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Card
from domain.deals import Deal, Status
from domain.program import Program, load, number_of
from language.say import program as clauses
from language.say.deals.example import EXAMPLE
from language.say.deals.facts import (
    button,
    facts,
    look,
    rule,
)
from language.say.gallery import example
from language.words import Words

MINIMA = frozenset({"registration.minimum", "registration.list_price_minimum"})


def receipt(words: Words, deal: Deal, program: Program, told: Sequence[str] = ()) -> Card:
    """To whoever registered: reference, time, rule, when the decision is due, and what is `told` beside."""
    lines = (*warned(words, deal, program), *told)
    return Card(
        title=words("deal.receipt", reference=deal.reference),
        lines=(words("deal.receipt.line", customer=deal.customer, due=deal.decision_due), *lines),
        facts=facts(
            words, deal, "reference", "partner", "project", "product", "quantity", "amount", "close_date",
            "submitted_at", "decider",
        ),
        buttons=((button(words, "withdraw", deal), look(words, "why", deal)),),
        note=rule(words, deal, program),
    )  # fmt: skip


def registered_for(words: Words, deal: Deal, program: Program) -> Card:
    """To the partner's contacts, when a rep registered for them."""
    line = words(
        "deal.receipt.partner", who=deal.registrant, customer=deal.customer, partner=deal.partner,
        due=deal.decision_due,
    )  # fmt: skip
    return replace(receipt(words, deal, program), lines=(line, *warned(words, deal, program)))


def warned(words: Words, deal: Deal, program: Program) -> list[str]:
    """The rules outside which a deal stands."""
    return [warning(words, deal, program, each) for each in deal.warnings]


def warning(words: Words, deal: Deal, program: Program, broken: str) -> str:
    """A rule that is told and does not block: whoever decides weighs it; what is approved came to less."""
    fell = deal.status is Status.APPROVED and broken.partition(":")[0] in MINIMA
    return words("deal.fell_below" if fell else "deal.warning", rule=clauses.clause(words, program, broken))


def refusal(words: Words, program: Program, broken: str) -> dict[str, object]:
    """The facts of "deal.refused": the rule that a registration breaks, by its number."""
    said = clauses.clause(words, program, broken)
    return {"rule": said, "number": number_of(broken), "version": program.version}


@example("deal.receipt")
def _receipt(words: Words) -> Card:
    return receipt(words, EXAMPLE, load())


@example("deal.registered_for")
def _registered_for(words: Words) -> Card:
    return registered_for(words, EXAMPLE, load())

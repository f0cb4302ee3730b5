"""Cards about a registration until it is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from domain.chat import Card
from domain.deals import PENDING, Deal, Status
from domain.program import Program, load
from language.say import common
from language.say.deals.example import APPROVED, EXAMPLE
from language.say.deals.facts import button, decision_buttons, facts, rule
from language.say.gallery import example
from language.words import Words


def receipt(words: Words, deal: Deal, program: Program, told: Sequence[str] = ()) -> Card:
    """To whoever registered: reference, time, rule, when the decision is due, and what is `told` beside."""
    return Card(
        title=words("deal.receipt", reference=deal.reference),
        lines=(words("deal.receipt.line", customer=deal.customer, due=deal.decision_due), *told),
        facts=facts(
            words, deal, "reference", "partner", "product", "quantity", "amount", "close_date", "submitted_at"
        ),
        buttons=((button(words, "withdraw", deal),),),
        note=rule(words, deal, program),
    )


def registered_for(words: Words, deal: Deal, program: Program) -> Card:
    """To the partner's contacts, when a rep registered for them."""
    line = words(
        "deal.receipt.partner",
        who=deal.registrant,
        customer=deal.customer,
        partner=deal.partner,
        due=deal.decision_due,
    )
    return replace(receipt(words, deal, program), lines=(line,))


def decision(words: Words, deal: Deal, program: Program) -> Card:
    """To whoever decides."""
    return Card(
        title=words("deal.decide", customer=deal.customer),
        lines=(words("deal.decide.line", partner=deal.partner, due=deal.decision_due),),
        facts=facts(words, deal),
        buttons=(decision_buttons(words, deal),),
        note=rule(words, deal, program),
    )


def outcome(words: Words, key: str, deal: Deal, program: Program, undo: bool = False, **said: object) -> Card:
    """What became of a deal: `key` is such as "deal.approved", with a sentence at `key`.line."""
    return Card(
        title=words(key, customer=deal.customer),
        lines=(words(f"{key}.line", reference=deal.reference, partner=deal.partner, **said),),
        facts=facts(words, deal, "reference", "partner", "amount"),
        buttons=((common.undo(words),),) if undo else (),
        note=rule(words, deal, program)
        if deal.status in PENDING | {Status.APPROVED, Status.REJECTED}
        else "",
    )


def answered(words: Words, deal: Deal, program: Program, who: str, answer: str) -> Card:
    """The partner's answer, to whoever asked; he can decide at once."""
    card = outcome(words, "deal.answered", deal, program, who=who, answer=answer)
    return replace(card, buttons=(decision_buttons(words, deal),))


def decision_due(words: Words, deal: Deal, program: Program) -> Card:
    """To the rep shortly before a decision is due, and to his lead when it is overdue."""
    line = words("deal.due.line", partner=deal.partner, reference=deal.reference, due=deal.decision_due)
    card = decision(words, deal, program)
    return replace(card, title=words("deal.due", customer=deal.customer), lines=(line,))


@example("deal.receipt")
def _receipt(words: Words) -> Card:
    return receipt(words, EXAMPLE, load())


@example("deal.registered_for")
def _registered_for(words: Words) -> Card:
    return registered_for(words, EXAMPLE, load())


@example("deal.decision")
def _decision(words: Words) -> Card:
    return decision(words, EXAMPLE, load())


@example("deal.approved")
def _approved(words: Words) -> Card:
    return outcome(words, "deal.approved", APPROVED, load(), until=APPROVED.protected_until)


@example("deal.rejected")
def _rejected(words: Words) -> Card:
    rejected = replace(
        EXAMPLE, status=Status.REJECTED, rule="registration.reason", reason="No budget this year"
    )
    return outcome(words, "deal.rejected", rejected, load(), reason=rejected.reason)


@example("deal.answered")
def _answered(words: Words) -> Card:
    return answered(words, EXAMPLE, load(), "Chen Jing", "The budget is approved.")


@example("deal.decision_due")
def _decision_due(words: Words) -> Card:
    return decision_due(words, EXAMPLE, load())

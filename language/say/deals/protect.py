"""Cards about a protection: extended, ending, ended."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Card, Style
from domain.deals import Deal
from domain.program import Program, load
from language.say.deals.decide import outcome
from language.say.deals.example import APPROVED
from language.say.deals.facts import button, facts, moves
from language.say.gallery import example
from language.words import Words


def extension_wanted(words: Words, deal: Deal, program: Program, who: str) -> Card:
    card = outcome(words, "deal.extend.asked", deal, program, who=who, until=deal.protected_until)
    return replace(card, buttons=((button(words, "extend", deal, Style.PRIMARY),),))


def ending(words: Words, deal: Deal, days: int) -> Card:
    """A protection ends in so many days."""
    line = words("deal.reminder.line", reference=deal.reference, until=deal.protected_until, n=days)
    return Card(
        title=words("deal.reminder", customer=deal.customer),
        lines=(line,),
        facts=facts(words, deal, "reference", "partner", "amount", "protected_until"),
        buttons=(moves(words, deal, staff=False),),
    )


def expired(words: Words, deal: Deal, program: Program) -> Card:
    return outcome(words, "deal.expired", deal, program, until=deal.protected_until)


@example("deal.extension_wanted")
def _extension_wanted(words: Words) -> Card:
    return extension_wanted(words, APPROVED, load(), "Chen Jing")


@example("deal.ending")
def _ending(words: Words) -> Card:
    return ending(words, APPROVED, 7)


@example("deal.expired")
def _expired(words: Words) -> Card:
    return expired(words, APPROVED, load())

"""Cards about a deal that goes to somebody else, or into another."""

from __future__ import annotations

from dataclasses import replace

from domain.chat import Card
from domain.deals import Deal, Status
from domain.program import Program, load
from language.say.deals.example import APPROVED
from language.say.deals.facts import facts, look, rule
from language.say.gallery import example
from language.words import Words


def transferred(words: Words, deal: Deal, program: Program, who: str) -> Card:
    """To the vendor's people: who holds it and who is in charge now."""
    line = words(
        "deal.transferred.line", who=who, reference=deal.reference, partner=deal.partner, owner=deal.owner
    )
    return _moved(words, deal, program, line)


def gone(words: Words, deal: Deal, program: Program, who: str) -> Card:
    """To the partner who held it: not to whom it went."""
    line = words("deal.gone.line", who=who, reference=deal.reference)
    return replace(_moved(words, deal, program, line), buttons=())


def come(words: Words, deal: Deal, program: Program, who: str) -> Card:
    """To the partner who holds it now: not from whom it came."""
    line = words(
        "deal.come.line", who=who, reference=deal.reference, until=deal.protected_until, status=deal.status
    )
    return _moved(words, deal, program, line)


def taken_away(words: Words, deal: Deal, program: Program, who: str) -> Card:
    """To the partner to whom it was given, once that was taken back: not to whom it went back."""
    line = words("deal.taken_away.line", who=who, reference=deal.reference)
    return replace(
        _moved(words, deal, program, line), title=words("deal.undone", customer=deal.customer), buttons=()
    )


def _moved(words: Words, deal: Deal, program: Program, line: str) -> Card:
    return Card(
        title=words("deal.transferred", customer=deal.customer),
        lines=(line,),
        facts=facts(words, deal, "reference", "amount", "protected_until"),
        buttons=((look(words, "status", deal),),),
        note=rule(words, deal, program),
    )


def merged(words: Words, kept: Deal, gone: Deal, program: Program) -> Card:
    return Card(
        title=words("deal.merged", customer=kept.customer),
        lines=(words("deal.merged.line", kept=kept.reference, gone=gone.reference),),
        facts=facts(words, kept, "reference", "partner", "product", "amount", "submitted_at", "status"),
        buttons=((look(words, "status", kept),),),
        note=rule(words, kept, program),
    )


MOVED = replace(APPROVED, rule="protection.transfer")


@example("deal.transferred")
def _transferred(words: Words) -> Card:
    return transferred(words, MOVED, load(), "Anna Berg")


@example("deal.gone")
def _gone(words: Words) -> Card:
    return gone(words, MOVED, load(), "Anna Berg")


@example("deal.taken_away")
def _taken_away(words: Words) -> Card:
    return taken_away(words, MOVED, load(), "Anna Berg")


@example("deal.come")
def _come(words: Words) -> Card:
    return come(words, MOVED, load(), "Anna Berg")


@example("deal.merged")
def _merged(words: Words) -> Card:
    kept = replace(APPROVED, rule="protection.merge")
    return merged(words, kept, replace(kept, reference="D-51730", status=Status.WITHDRAWN), load())

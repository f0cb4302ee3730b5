"""Cards about a decision that somebody else makes: a second approval, a deputy, an appeal, once more."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from domain.chat import Card
from domain.deals import Appeal, Deal
from domain.program import Program, load
from language.say import program as clauses
from language.say.deals.decide import branch, decision
from language.say.deals.example import BIG, EXAMPLE, REJECTED
from language.say.deals.facts import (
    clock,
    facts,
    look,
    rule,
)
from language.say.gallery import example
from language.words import Words


def endorsed(words: Words, deal: Deal, program: Program, who: str, tier: str, *further: str) -> Card:
    """To whoever has to approve after a first: all of it, and who approved before."""
    line = words("deal.endorsed.before", who=who)
    card = decision(words, deal, program, tier, *further)
    return replace(card, lines=(line, *card.lines))


def appealed(words: Words, deal: Deal, program: Program, appeal: Appeal, *further: str) -> Card:
    """To whoever hears an appeal: who appeals and why, and on which ground it was turned down."""
    return appeal_over(words, decision(words, deal, program, "", *further), deal, program, appeal)


def appeal_over(words: Words, card: Card, deal: Deal, program: Program, appeal: Appeal) -> Card:
    """A card by which the appeal can be decided, under what is said for and against it."""
    line = words("deal.appealed.line", who=appeal.by, reference=deal.reference, decider=deal.decider)
    told = (words("deal.appealed.why", who=appeal.by, why=appeal.why),) if appeal.why else ()
    lines = (line, *told, _before(words, program, appeal), *card.lines)
    return replace(card, title=words("deal.appealed", customer=deal.customer), lines=lines)


def with_ground(words: Words, card: Card, program: Program, appeal: Appeal) -> Card:
    """A card about a deal on which an appeal waits, with why it was turned down."""
    return replace(card, lines=(*card.lines, _before(words, program, appeal)))


def _before(words: Words, program: Program, appeal: Appeal) -> str:
    return words("deal.appealed.before", ground=_against(words, program, appeal))


def _against(words: Words, program: Program, appeal: Appeal) -> str:
    """Why it was turned down: the ground, with what was said besides; a ruling's reason only says its clause
    again, in the partner's words."""
    ground = clauses.grounded(words, program, appeal.rule, appeal.reason)
    return ground or clauses.clause(words, program, appeal.rule)


def reopened(
    words: Words, deal: Deal, program: Program, who: str, news: str, tier: str, *further: str
) -> Card:  # fmt: skip
    """To whoever decides anew: what is new since it ended."""
    line = words("deal.reopened.line", who=who, reference=deal.reference, news=news)
    card = decision(words, deal, program, tier, *further)
    return replace(card, title=words("deal.reopened", customer=deal.customer), lines=(line, *card.lines))


def passed_on(
    words: Words, key: str, deal: Deal, program: Program, now: datetime | None = None, **said: object
) -> Card:  # fmt: skip
    """A decision went to somebody else: approved by a first, handed over, appealed; or it goes on. By `now`
    it may be late."""
    return Card(
        title=words(key, customer=deal.customer),
        lines=(
            words(f"{key}.line", reference=deal.reference, decider=deal.decider, **said),
            clock(words, deal, now),
        ),
        facts=facts(words, deal, "reference", "partner", "amount"),
        buttons=((look(words, "why", deal),),),
        note=rule(words, deal, program),
    )


@example("deal.endorsed")
def _endorsed(words: Words) -> Card:
    return passed_on(words, "deal.endorsed", BIG, load(), who="Li Wei")


APPEALED = replace(BIG, appealed_at=EXAMPLE.submitted_at, rule="appeal.within")


@example("deal.appealed")
def _appealed(words: Words) -> Card:
    return passed_on(words, "deal.appealed", APPEALED, load(), who="Chen Jing")


@example("deal.appealed.judge")
def _judged(words: Words) -> Card:
    against = Appeal("Chen Jing", "We wrote the specification.", REJECTED.rule, REJECTED.reason)
    return appealed(words, APPEALED, load(), against, branch(words))


@example("deal.dropped")
def _dropped(words: Words) -> Card:
    return passed_on(words, "deal.dropped", EXAMPLE, load(), who="Li Wei")


@example("deal.heard_elsewhere")
def _heard_elsewhere(words: Words) -> Card:
    return passed_on(words, "deal.heard_elsewhere", APPEALED, load(), who="Omar Haddad")


HELD = replace(EXAMPLE, decision_due=None, clock_left=19_800, rule="decision.stopped")


@example("deal.held")
def _held(words: Words) -> Card:
    return passed_on(words, "deal.held", HELD, load())


@example("deal.held_back")
def _held_back(words: Words) -> Card:
    return passed_on(words, "deal.held_back", HELD, load(), appealed="D-31877", judge="Anna Berg")


@example("deal.goes_on")
def _goes_on(words: Words) -> Card:
    return passed_on(words, "deal.goes_on", EXAMPLE, load())


@example("deal.endorsed.second")
def _second(words: Words) -> Card:
    return endorsed(words, BIG, load(), "Li Wei", "gold")


@example("deal.reopened")
def _reopened(words: Words) -> Card:
    return reopened(words, EXAMPLE, load(), "Chen Jing", "The budget was raised.", "gold")


@example("deal.let_decide")
def _let_decide(words: Words) -> Card:
    return passed_on(words, "deal.let_decide", replace(BIG, rule="decision.handover"), load(), who="Li Wei")


@example("deal.handed_over")
def _handed_over(words: Words) -> Card:
    return passed_on(words, "deal.handed_over", replace(BIG, rule="decision.handover"), load(), who="Li Wei")

"""Cards about a protection: extended, ending, ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from domain.chat import Card, Style, action
from domain.deals import Activity, Deal, extensible
from domain.program import Program, load
from language.carrying import carried
from language.say.deals.decide import outcome
from language.say.deals.example import APPROVED
from language.say.deals.facts import button, clock, facts, look, moves, rule
from language.say.gallery import example
from language.words import Words

SHOWN = 5  # activities, the newest


def extension_wanted(
    words: Words,
    deal: Deal,
    program: Program,
    who: str,
    evidence: str,
    progress: Sequence[Activity] = (),
    days: int = 0,
    until: date | None = None,
) -> Card:
    """To the rep in charge: who asks for a longer protection, until when, and what has happened on the deal;
    his yes is to the day asked for, where one was."""
    card = outcome(words, "deal.extend.asked", deal, program, who=who, until=deal.protected_until)
    told = [words("deal.evidence.told", text=evidence)] if evidence else []
    extend = button(words, "extend", deal, Style.PRIMARY)
    if until:
        carrying = action("deal.extend", deal.reference, deal.version, carried({"until": until}))
        extend = replace(extend, action=carrying)
    buttons = (
        extend,
        button(words, "decline", deal),
        look(words, "why", deal),
    )
    would = [words("deal.extend.would", n=days)] if days else []
    shown = [activity(words, each) for each in progress[-SHOWN:]]
    wanted = [words("deal.extend.wanted", until=until)] if until else []
    lines = (*card.lines, *wanted, *told, *shown, *would, *filter(None, [clock(words, deal)]))
    return replace(card, lines=lines, buttons=(buttons,))


def extension_due(
    words: Words, deal: Deal, program: Program, who: str, evidence: str, late: bool = False,
    until: date | None = None,
) -> Card:  # fmt: skip
    """The same once more before his answer is due, and to those above him when it is late."""
    card = extension_wanted(words, deal, program, who, evidence, until=until)
    return replace(
        card, title=words("deal.extend.late" if late else "deal.extend.due", customer=deal.customer)
    )


def extension_sent(words: Words, deal: Deal, program: Program, until: date | None = None) -> Card:
    """To whoever asked: until when he did, who answers, by when, under which clause."""
    line = words("deal.extend.sent", reference=deal.reference, owner=deal.decider)
    wanted = [words("deal.extend.wanted", until=until)] if until else []
    return Card(lines=(line, *wanted, *filter(None, [clock(words, deal)])), note=rule(words, deal, program))


def extension_waits(words: Words, deal: Deal, program: Program) -> Card:
    """To whoever asks once more: who answers, by when, and how what is new is told."""
    line = words("deal.extend.waits", reference=deal.reference, owner=deal.decider)
    return Card(lines=(line, clock(words, deal)), note=rule(words, deal, program))


def activity(words: Words, each: Activity) -> str:
    said = each.text if each.kind != "stage" else words.name("stage", each.text)
    return words("deal.evidence", day=each.on, kind=words(f"activity.{each.kind}"), text=said or "–")


def ending(words: Words, deal: Deal, program: Program, days: int) -> Card:
    """A protection ends in so many days."""
    key = "deal.reminder.line" if days else "deal.reminder.today"
    line = words(key, reference=deal.reference, until=deal.protected_until, **({"n": days} if days else {}))
    return Card(
        title=words("deal.reminder", customer=deal.customer),
        lines=(line, *filter(None, [clock(words, deal)])),
        facts=facts(words, deal, "reference", "partner", "amount", "protected_until"),
        buttons=(moves(words, deal, staff=False, extends=extensible(deal, program)),),
    )


def expired(words: Words, deal: Deal, program: Program) -> Card:
    """Back in the pool; whoever has something new registers it again with one tap."""
    buttons = (button(words, "reopen", deal),)
    return outcome(words, "deal.expired", deal, program, buttons=buttons, until=deal.protected_until)


@example("deal.extension_wanted")
def _extension_wanted(words: Words) -> Card:
    shown = (
        Activity(date(2026, 4, 2), "visit", "Showed the demo"),
        Activity(date(2026, 5, 6), "stage", "negotiate"),
    )
    return extension_wanted(words, APPROVED, load(), "Chen Jing", "The tender is out.", shown, 30)


REQUESTED = replace(
    APPROVED, decider="Li Wei", decision_due=datetime(2026, 5, 8, 10, tzinfo=UTC), rule="protection.extension"
)


@example("deal.extension_due")
def _extension_due(words: Words) -> Card:
    return extension_due(words, REQUESTED, load(), "Chen Jing", "The tender is out.")


@example("deal.extension_late")
def _extension_late(words: Words) -> Card:
    return extension_due(words, REQUESTED, load(), "Chen Jing", "The tender is out.", late=True)


@example("deal.extension_sent")
def _extension_sent(words: Words) -> Card:
    return extension_sent(words, REQUESTED, load())


@example("deal.extension_waits")
def _extension_waits(words: Words) -> Card:
    return extension_waits(words, REQUESTED, load())


@example("deal.ending")
def _ending(words: Words) -> Card:
    return ending(words, APPROVED, load(), 7)


@example("deal.expired")
def _expired(words: Words) -> Card:
    return expired(words, APPROVED, load())

"""Cards that ask before something is done: a proposal, a guess."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from domain.chat import Button, Card, Fact, Style, action
from domain.deals import Deal, Status
from domain.money import Money
from domain.program import Program, load
from language.read.pieces import Amount
from language.say import deals as deal_cards
from language.say import program as clauses
from language.say.deals.facts import saying
from language.say.gallery import example
from language.words import WORDS, Words

QUOTED = 300  # characters of a message that are shown again


def propose(words: Words, name: str, said: Mapping[str, Any], yes: str) -> Card:
    """What a sentence asks for, with what was understood of it."""
    return Card(
        title=words(f"intent.{name}"),
        lines=(words("consent.ask"),),
        facts=_facts(words, name, said),
        buttons=(yes_or_no(words, yes),),
        choice=True,
    )


def propose_on_deal(words: Words, name: str, deal: Deal, said: Mapping[str, Any], yes: str) -> Card:
    """A step on a deal: which deal it is, and what would be said of it."""
    own = {slot: value for slot, value in said.items() if slot not in {"customer", "partner", "deal"}}
    before = {slot: getattr(deal, slot, None) for slot in own if slot != "reason"}  # each step has its own
    names = [slot for slot in ("reference", "partner", "amount", "status") if slot not in own]
    known = deal_cards.facts(words, deal, *names)
    new = tuple(_changed(words, name, slot, before.get(slot), value) for slot, value in own.items())
    return Card(
        title=words("consent.title", what=words(f"intent.{name}"), customer=deal.customer),
        lines=(words("consent.ask"),),
        facts=(*known, *(fact for fact in new if fact.value)),
        buttons=(yes_or_no(words, yes),),
        choice=True,
    )


def ground(words: Words, deal: Deal, program: Program, key: str, more: str, *, alone: bool = False) -> Card:
    """A rejection on the ground that its words mean, as the partner will read it; or on another.

    `alone`: the ground is that another registration came first, and none is known."""
    yes = action("deal.reject", deal.reference, deal.version, saying(ground=key, reason=more))
    said = clauses.ground(words, program, key)
    said = words("consent.ground", ground=said, more=more) if more else said
    card = propose_on_deal(words, "deal.reject", deal, {"reason": said}, yes)
    others = saying(reason=more, other="yes")
    another = action("deal.reject", deal.reference, deal.version, others)
    lines = (words("consent.ground.alone"), *card.lines) if alone else card.lines
    return replace(
        card, lines=lines, buttons=(*card.buttons, (Button(words("consent.ground.other"), another),))
    )


def late(words: Words, at: datetime, said: str, yes: str) -> Card:
    """What came late: what it was and when, and whether it is still meant."""
    when = words.shaped(at)
    line = words("consent.late", at=when, said=cut(said)) if said else words("consent.late_press", at=when)
    return Card(lines=(line,), buttons=(yes_or_no(words, yes),), choice=True)


def cut(text: str) -> str:
    return text if len(text) <= QUOTED else f"{text[:QUOTED]}…"


def yes_or_no(words: Words, yes: str) -> tuple[Button, ...]:
    return Button(words("button.yes"), yes, Style.PRIMARY), Button(words("button.no"), action("never"))


def guess(words: Words, likely: Sequence[str], text: str) -> Card:
    """The best guess first, then the next likeliest, and a way out."""
    best, *others = [(words(f"intent.{name}"), action("guess", name, text)) for name in likely]
    rows = [
        (Button(words("consent.yes", what=best[0]), best[1], Style.PRIMARY),),
        *((Button(label, act),) for label, act in others),
        (Button(words("button.other"), action("other")),),
    ]
    return Card(lines=(words("unsure.guess", guess=best[0]),), buttons=tuple(rows), choice=True)


def _changed(words: Words, name: str, slot: str, before: object, after: object) -> Fact:
    """What was said of a deal, beside what stood there; that nobody is there any more, too."""
    new, old = ("" if value in (None, "", ()) else shown(words, slot, value) for value in (after, before))
    told = words("consent.change", before=old, after=new or "–") if old and old != new else new
    return Fact(_label(words, name, slot), told)


def _facts(words: Words, name: str, said: Mapping[str, Any]) -> tuple[Fact, ...]:
    known = [(slot, value) for slot, value in said.items() if value not in (None, "", ())]
    return tuple(Fact(_label(words, name, slot), shown(words, slot, value)) for slot, value in known)


def _label(words: Words, name: str, slot: str) -> str:
    own = (f"{name.replace('.', '_')}.{slot}", f"{name.split('.', maxsplit=1)[0]}.{slot}")
    return words(next((key for key in own if key in WORDS), f"slot.{slot}"))


def shown(words: Words, slot: str, value: object) -> str:
    """A slot's value as people write it."""
    match value:
        case Amount(value=number, currency=str(currency)):
            return words.shaped(Money(number, currency))
        case Amount(value=number):
            return words.shaped(int(number)) if number == number.to_integral_value() else str(number)
        case time():
            return value.strftime("%H:%M")
        case str():
            return words.name(slot, value)
        case Decimal() if slot == "discount":
            return f"{value:f}%"
    return words.shaped(value)


DEAL = Deal(
    "D-48213", "远景能源 Envision", Status.APPROVED, partner="Softline", amount=Money(Decimal(60000), "USD")
)


@example("consent.propose")
def _propose(words: Words) -> Card:
    away = {"date": date(2026, 3, 12), "until": date(2026, 3, 13)}
    return propose(words, "standup.skip", away, action("do", "standup.skip", "{}"))


@example("consent.propose_on_deal")
def _on_deal(words: Words) -> Card:
    said = {"amount": Amount(Decimal(80000), "EUR"), "date": date(2026, 3, 12)}
    return propose_on_deal(words, "deal.win", DEAL, said, action("deal.win", "D-48213", 3))


@example("consent.ground")
def _ground(words: Words) -> Card:
    return ground(words, DEAL, load(), "not_qualified", "no budget")


@example("consent.ground.alone")
def _ground_alone(words: Words) -> Card:
    return ground(words, DEAL, load(), "conflict", "", alone=True)


@example("consent.guess")
def _guess(words: Words) -> Card:
    return guess(words, ("deal.register", "deal.list", "visit.log"), "Globex?")


@example("consent.late")
def _late(words: Words) -> Card:
    at = datetime(2026, 3, 11, 9, 4, tzinfo=UTC)
    return late(words, at, "approve D-48213", action("say", "approve D-48213"))


@example("consent.late_press")
def _late_press(words: Words) -> Card:
    return late(words, datetime(2026, 3, 11, 9, 4, tzinfo=UTC), "", action("deal.approve", "D-48213", 3))

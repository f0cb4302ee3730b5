"""Cards that show deals: one with all its facts, its history, several, and what changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

from domain.chat import Button, Card, Fact, Table, action
from domain.deals import RANK, Deal, DealEvent, Status, reward
from domain.money import Money
from domain.ports import Found
from domain.program import Program, load
from language import shape
from language.carrying import carried
from language.say import common
from language.say import program as clauses
from language.say.deals.decide import outcome
from language.say.deals.example import APPROVED, CHANGE, DECISION, EXAMPLE, SUBMISSION
from language.say.deals.facts import button, clock, facts, look, moves, rule
from language.say.deals.register import warning
from language.say.gallery import example
from language.words import Words

RULED = "ruled"
RULINGS = frozenset({RULED, "yield", "undone"})  # steps of a ruling, of what gives way by it, and back


def show(
    words: Words, deal: Deal, program: Program, staff: bool, lead: bool = False, decides: bool = True,
    withdraws: bool = True, extends: bool = True, now: datetime | None = None,
) -> Card:  # fmt: skip
    """All that is known of a deal, and what can be done with it."""
    further = [look(words, "history", deal), *([look(words, "why", deal)] if deal.rule else [])]
    further += [button(words, "transfer", deal)] if lead and deal.live else []
    said = clock(words, deal, now)
    able = moves(words, deal, staff, decides, withdraws, extends)
    return Card(
        title=words("deal.title", customer=deal.customer, reference=deal.reference),
        lines=(said,) if said else (),
        facts=(*facts(words, deal)[2:], *_reward(words, deal, program)),
        buttons=tuple(row for row in (able, tuple(further)) if row),
        note=rule(words, deal, program),
    )


def _reward(words: Words, deal: Deal, program: Program) -> tuple[Fact, ...]:
    """What a deal that is won has earned, by the program that decided so."""
    earned = reward(deal, program) if deal.status is Status.WON else None
    return (Fact(words("deal.reward"), shape.money(earned.amount, words.language)),) if earned else ()


def changed(words: Words, deal: Deal, event: DealEvent) -> Card:
    """What a change changed, line by line."""
    return Card(
        title=words("deal.changed", customer=deal.customer),
        lines=tuple(change_lines(words, event)),
        facts=facts(words, deal, "reference", "partner", "amount", "close_date"),
        buttons=((common.undo(words),),),
    )


ANEW = ("partner", "product", "quantity", "amount", "close_date", "contact", "competitor")  # kept for another


def against(words: Words, card: Card, deal: Deal, program: Program, broken: Sequence[str]) -> Card:
    """A card of a change, with the rules that are broken by it."""
    lines = [warning(words, deal, program, each) for each in broken]
    return replace(card, lines=(*card.lines, *lines))


def told_of_change(words: Words, deal: Deal, event: DealEvent) -> Card:
    """To the others whom the deal concerns."""
    return replace(changed(words, deal, event), buttons=())


def note(words: Words, key: str, **said: object) -> Card:
    return common.sentence(words, key, **said)


def taken_back(words: Words, deal: Deal, program: Program, who: str) -> Card:
    return outcome(words, "deal.undone", deal, program, who=who, status=deal.status)


def change_lines(words: Words, event: DealEvent) -> list[str]:
    return [
        words(
            "deal.change",
            field=words(f"deal.{name}"),
            before=_value(words, name, old),
            after=_value(words, name, new),
        )
        for name, (old, new) in event.changes.items()
        if name != RANK
    ]


def _value(words: Words, name: str, text: str) -> str:
    """A value of the history, written out again."""
    if not text:
        return "–"
    if name in {"amount", "list_price"}:
        amount, currency = text.split(" ")
        return words.shaped(Money(Decimal(amount), currency))
    if name in {"close_date", "protected_until", "price_date", "wanted_until"}:
        return words.shaped(date.fromisoformat(text))
    if name == "decision_due":
        return words.shaped(datetime.fromisoformat(text))
    if name == "discount":
        return f"{text}%"
    return words(f"{name}.{text}") if name in {"status", "stage"} else text


def history(
    words: Words, deal: Deal, events: Sequence[DealEvent], program: Program, staff: bool = True
) -> Card:
    """All steps. A partner is not told who decided between two deals, nor that any came beside his own."""
    told = [event for event in events if staff or event.what != RULED]
    return Card(
        title=words("deal.history", reference=common.with_customer(words, deal.reference, deal.customer)),
        lines=tuple(_event(words, event, program, staff) for event in told),
    )


def _event(words: Words, event: DealEvent, program: Program, staff: bool) -> str:
    actor = "" if event.what in RULINGS and not staff else event.actor or words("deal.event.calendar")
    why = words.name("verdict", event.why) if event.what == RULED else event.why
    said = [
        words.shaped(event.at),
        actor,
        words(f"deal.event.{event.what}"),
        *change_lines(words, event),
        clauses.grounded(words, program, event.rule, why) or why,
    ]
    return " · ".join(part for part in said if part)


def listed(words: Words, found: Found[Deal], last: str = "status") -> Card:
    """Several deals, a row each, with one more field; more than a phone shows are counted."""
    if not found.total:
        return common.sentence(words, "deals.none")
    columns = tuple(words(f"deal.{name}") for name in ("reference", "customer", "partner", "amount", last))
    rows = tuple(
        (d.reference, d.customer, d.partner, words.shaped(d.amount), words.shaped(getattr(d, last)))
        for d in found.rows
    )
    more = found.total - len(found.rows)
    return Card(
        title=words("deals.title", n=found.total),
        table=Table(columns, rows),
        buttons=tuple(
            (
                Button(
                    words("deal.title", customer=d.customer, reference=d.reference),
                    action("deal.status", d.reference),
                ),
            )
            for d in found.rows[:3]
        ),
        note=words("more", n=more) if more > 0 else "",
    )


def fixed(words: Words, deal: Deal, right: str = "") -> Card:
    """What a registration stands for is not changed afterwards; for the customer who is `right` it is made
    anew, once it is withdrawn."""
    withdraw = button(words, "withdraw", deal)
    line = words("deal.fixed", reference=deal.reference)
    if not right:
        return Card(lines=(line,), buttons=((withdraw,),))
    kept = {name: getattr(deal, name) for name in ANEW if getattr(deal, name)}
    left_out = ",".join(name for name in ANEW if name not in kept)
    anew = action("form.start", "deal", carried({"customer": right, **kept}), "", left_out)
    both = Button(words("deal.anew.button", customer=right), action("and", anew, withdraw.action))
    return Card(lines=(line,), buttons=((both,), (withdraw,)))


def which(words: Words, found: Sequence[Deal], route: str, *arguments: str) -> Card:
    """Several deals fit what was said; each is a button that goes on with the request: what would be done is
    shown before it is done."""
    return common.choice(words("deal.which"), _options(found, route, *arguments))


def nearest(
    words: Words, name: str, found: Sequence[Deal], route: str, *arguments: str,
    more: Sequence[tuple[str, str]] = (),
) -> Card:  # fmt: skip
    """No deal fits a name: those of the customers with the nearest, and what else may be meant. Whichever is
    chosen is a guess: what would be done with it is shown before it is done."""
    line = words("form.nearest", record=words("record.firm"), name=name)
    return common.choice(line, [*_options(found, route, *arguments), *more])


def which_one(words: Words, found: Sequence[Deal], route: str, *arguments: str) -> Card:
    """A request that names no deal; those that it may be about are buttons."""
    return common.choice(words("deal.which_missing"), _options(found, route, *arguments))


def _options(found: Sequence[Deal], route: str, *arguments: str) -> list[tuple[str, str]]:
    """A button for each deal; whoever would approve one sees its card first, with every decision."""
    route = "deal.status" if route == "deal.approve" else route
    return [
        (
            f"{deal.customer} · {_apart(deal, found)} · {deal.reference}",
            action("shown", action(route, deal.reference, *arguments)),
        )
        for deal in found[:8]
    ]


def _apart(deal: Deal, found: Sequence[Deal]) -> str:
    """What tells a deal from others: its partner, or its product where that has several at the customer."""
    names = [other.customer for other in found if other is not deal and other.partner == deal.partner]
    twin = any(name in deal.customer or deal.customer in name for name in names)
    return (deal.product if twin else "") or deal.partner or deal.owner


@example("deal.show")
def _show(words: Words) -> Card:
    return show(words, APPROVED, load(), staff=True)


@example("deal.listed")
def _listed(words: Words) -> Card:
    return listed(words, Found((EXAMPLE, APPROVED), 12))


@example("deal.changed")
def _changed(words: Words) -> Card:
    return changed(words, EXAMPLE, CHANGE)


@example("deal.history")
def _history(words: Words) -> Card:
    return history(words, APPROVED, [SUBMISSION, CHANGE, DECISION], load())


@example("deal.which")
def _which(words: Words) -> Card:
    return which(words, [EXAMPLE, APPROVED], "deal.win")


@example("deal.taken_back")
def _taken_back(words: Words) -> Card:
    return taken_back(words, EXAMPLE, load(), "Li Wei")


@example("deal.which_missing")
def _which_one(words: Words) -> Card:
    return which_one(words, (EXAMPLE, APPROVED), "deal.extend", "", "{}")


@example("deal.nearest")
def _nearest(words: Words) -> Card:
    return nearest(words, "Three River", (EXAMPLE,), "deal.status", "", "{}")

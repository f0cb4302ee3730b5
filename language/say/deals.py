"""Cards about deals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from domain.chat import Button, Card, Fact, Style, Table, action
from domain.deals import PENDING, Deal, DealEvent, Stage, Status
from domain.money import Money
from domain.ports import Found
from domain.program import Program, load
from language.say import common
from language.say.gallery import example
from language.words import Words

SHOWN = (
    "reference",
    "customer",
    "partner",
    "project",
    "product",
    "quantity",
    "amount",
    "close_date",
    "contact",
    "competitor",
    "stage",
    "status",
    "owner",
    "registrant",
    "submitted_at",
    "decision_due",
    "protected_until",
    "reason",
)


def facts(words: Words, deal: Deal, *names: str) -> tuple[Fact, ...]:
    """The named facts of a deal that are known; all of them where none is named."""
    known = [(name, getattr(deal, name)) for name in names or SHOWN]
    return tuple(
        Fact(words(f"deal.{name}"), words.shaped(value)) for name, value in known if value not in (None, "")
    )


def rule(words: Words, deal: Deal, program: Program) -> str:
    """The clause of the program behind the last decision, in a sentence."""
    rules = program.registration
    match deal.rule.split("."):
        case ["tier", tier, "protection_days"]:
            days = program.tier_named(tier).protection_days
            clause = words("rule.tier.protection_days", tier=words.name("tier", tier), n=days)
        case ["registration", name] if isinstance(number := getattr(rules, name, None), int):
            clause = words(f"rule.{deal.rule}", n=number)
        case ["registration", "reason"]:
            clause = words("rule.registration.reason")
        case _:
            return ""
    return words("deal.rule", rule=clause, version=program.version)


def receipt(words: Words, deal: Deal, program: Program) -> Card:
    """To whoever registered: reference, time, rule, and when the decision is due."""
    return Card(
        title=words("deal.receipt", reference=deal.reference),
        lines=(words("deal.receipt.line", customer=deal.customer, due=deal.decision_due),),
        facts=facts(
            words, deal, "reference", "partner", "product", "quantity", "amount", "close_date", "submitted_at"
        ),
        buttons=((_button(words, "withdraw", deal),),),
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


def decision_buttons(words: Words, deal: Deal) -> tuple[Button, ...]:
    return (
        _button(words, "approve", deal, Style.PRIMARY),
        _button(words, "reject", deal, Style.DANGER),
        _button(words, "ask", deal),
    )


def _button(words: Words, move: str, deal: Deal, style: Style = Style.PLAIN) -> Button:
    return Button(words(f"deal.button.{move}"), action(f"deal.{move}", deal.reference, deal.version), style)


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


def show(words: Words, deal: Deal, program: Program, staff: bool) -> Card:
    """All that is known of a deal, and what can be done with it."""
    return Card(
        title=words("deal.title", customer=deal.customer, reference=deal.reference),
        facts=facts(words, deal)[2:],
        buttons=tuple(row for row in (_moves(words, deal, staff), (_button(words, "history", deal),)) if row),
        note=rule(words, deal, program),
    )


def _moves(words: Words, deal: Deal, staff: bool) -> tuple[Button, ...]:
    if deal.status in PENDING:
        answer = (_button(words, "answer", deal),) if deal.status is Status.NEEDS_INFORMATION else ()
        return decision_buttons(words, deal) if staff else (*answer, _button(words, "withdraw", deal))
    if deal.status is Status.APPROVED:
        return tuple(_button(words, move, deal) for move in ("win", "lose", "extend"))
    if deal.status is Status.OPEN:
        return tuple(_button(words, move, deal) for move in ("win", "lose"))
    return ()


def changed(words: Words, deal: Deal, event: DealEvent) -> Card:
    """What a change changed, line by line."""
    return Card(
        title=words("deal.changed", customer=deal.customer),
        lines=tuple(change_lines(words, event)),
        facts=facts(words, deal, "reference", "partner", "amount", "close_date"),
        buttons=((common.undo(words),),),
    )


def told_of_change(words: Words, deal: Deal, event: DealEvent) -> Card:
    """To the others whom the deal concerns."""
    return replace(changed(words, deal, event), buttons=())


def note(words: Words, key: str, **said: object) -> Card:
    return common.sentence(words, key, **said)


def answer_button(words: Words, deal: Deal) -> Button:
    return _button(words, "answer", deal, Style.PRIMARY)


def answered(words: Words, deal: Deal, program: Program, who: str, answer: str) -> Card:
    """The partner's answer, to whoever asked; he can decide at once."""
    card = outcome(words, "deal.answered", deal, program, who=who, answer=answer)
    return replace(card, buttons=(decision_buttons(words, deal),))


def extension_wanted(words: Words, deal: Deal, program: Program, who: str) -> Card:
    card = outcome(words, "deal.extend.asked", deal, program, who=who, until=deal.protected_until)
    return replace(card, buttons=((_button(words, "extend", deal, Style.PRIMARY),),))


def taken_back(words: Words, deal: Deal, program: Program, who: str) -> Card:
    return outcome(words, "deal.undone", deal, program, who=who, status=deal.status)


def decision_due(words: Words, deal: Deal, program: Program) -> Card:
    """To the rep shortly before a decision is due, and to his lead when it is overdue."""
    line = words("deal.due.line", partner=deal.partner, reference=deal.reference, due=deal.decision_due)
    card = decision(words, deal, program)
    return replace(card, title=words("deal.due", customer=deal.customer), lines=(line,))


def ending(words: Words, deal: Deal, days: int) -> Card:
    """A protection ends in so many days."""
    line = words("deal.reminder.line", reference=deal.reference, until=deal.protected_until, n=days)
    return Card(
        title=words("deal.reminder", customer=deal.customer),
        lines=(line,),
        facts=facts(words, deal, "reference", "partner", "amount", "protected_until"),
        buttons=(_moves(words, deal, staff=False),),
    )


def expired(words: Words, deal: Deal, program: Program) -> Card:
    return outcome(words, "deal.expired", deal, program, until=deal.protected_until)


def change_lines(words: Words, event: DealEvent) -> list[str]:
    return [
        words(
            "deal.change",
            field=words(f"deal.{name}"),
            before=_value(words, name, old),
            after=_value(words, name, new),
        )
        for name, (old, new) in event.changes.items()
    ]


def _value(words: Words, name: str, text: str) -> str:
    """A value of the history, written out again."""
    if not text:
        return "–"
    if name == "amount":
        amount, currency = text.split(" ")
        return words.shaped(Money(Decimal(amount), currency))
    if name in {"close_date", "protected_until"}:
        return words.shaped(date.fromisoformat(text))
    return words(f"{name}.{text}") if name in {"status", "stage"} else text


def history(words: Words, deal: Deal, events: Sequence[DealEvent]) -> Card:
    return Card(
        title=words("deal.history", reference=deal.reference),
        lines=tuple(_event(words, event) for event in events),
    )


def _event(words: Words, event: DealEvent) -> str:
    actor = event.actor or words("deal.event.calendar")
    said = [
        words.shaped(event.at),
        actor,
        words(f"deal.event.{event.what}"),
        *change_lines(words, event),
        event.why,
    ]
    return " · ".join(part for part in said if part)


def listed(words: Words, found: Found[Deal]) -> Card:
    """Several deals, a row each; more than a phone shows are counted."""
    if not found.total:
        return common.sentence(words, "deals.none")
    columns = tuple(
        words(f"deal.{name}") for name in ("reference", "customer", "partner", "amount", "status")
    )
    rows = tuple(
        (d.reference, d.customer, d.partner, words.shaped(d.amount), words.shaped(d.status))
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


def which(words: Words, found: Sequence[Deal], route: str, *arguments: str) -> Card:
    """Several deals fit what was said; each is a button that goes on with the request."""
    options = [
        (
            f"{deal.customer} · {deal.partner or deal.owner} · {deal.reference}",
            action(route, deal.reference, *arguments),
        )
        for deal in found[:8]
    ]
    return common.choice(words("deal.which"), options)


EXAMPLE = Deal(
    reference="D-48213",
    customer="远景能源 Envision",
    status=Status.SUBMITTED,
    partner="Softline Shanghai",
    owner="Li Wei",
    registrant="Chen Jing",
    product="FalconGuard",
    quantity=50,
    amount=Money(Decimal(60000), "USD"),
    close_date=date(2026, 6, 30),
    contact="Wang Min",
    competitor="Vertiv",
    stage=Stage.PROPOSE,
    submitted_at=datetime(2026, 3, 11, 2, tzinfo=UTC),
    decision_due=datetime(2026, 3, 13, 2, tzinfo=UTC),
    rule="registration.decision_working_days",
)
APPROVED = replace(
    EXAMPLE, status=Status.APPROVED, protected_until=date(2026, 6, 9), rule="tier.gold.protection_days"
)


@example("deal.receipt")
def _receipt(words: Words) -> Card:
    return receipt(words, EXAMPLE, load())


@example("deal.registered_for")
def _registered_for(words: Words) -> Card:
    return registered_for(words, EXAMPLE, load())


@example("deal.decision")
def _decision(words: Words) -> Card:
    return decision(words, EXAMPLE, load())


@example("deal.show")
def _show(words: Words) -> Card:
    return show(words, APPROVED, load(), staff=True)


@example("deal.approved")
def _approved(words: Words) -> Card:
    return outcome(words, "deal.approved", APPROVED, load(), until=APPROVED.protected_until)


@example("deal.rejected")
def _rejected(words: Words) -> Card:
    rejected = replace(
        EXAMPLE, status=Status.REJECTED, rule="registration.reason", reason="No budget this year"
    )
    return outcome(words, "deal.rejected", rejected, load(), reason=rejected.reason)


@example("deal.listed")
def _listed(words: Words) -> Card:
    return listed(words, Found((EXAMPLE, APPROVED), 12))


@example("deal.changed")
def _changed(words: Words) -> Card:
    return changed(words, EXAMPLE, _EVENT)


@example("deal.history")
def _history(words: Words) -> Card:
    return history(words, EXAMPLE, [_EVENT])


@example("deal.which")
def _which(words: Words) -> Card:
    return which(words, [EXAMPLE, APPROVED], "deal.win")


@example("deal.answered")
def _answered(words: Words) -> Card:
    return answered(words, EXAMPLE, load(), "Chen Jing", "The budget is approved.")


@example("deal.extension_wanted")
def _extension_wanted(words: Words) -> Card:
    return extension_wanted(words, APPROVED, load(), "Chen Jing")


@example("deal.taken_back")
def _taken_back(words: Words) -> Card:
    return taken_back(words, EXAMPLE, load(), "Li Wei")


@example("deal.decision_due")
def _decision_due(words: Words) -> Card:
    return decision_due(words, EXAMPLE, load())


@example("deal.ending")
def _ending(words: Words) -> Card:
    return ending(words, APPROVED, 7)


@example("deal.expired")
def _expired(words: Words) -> Card:
    return expired(words, APPROVED, load())


_EVENT = DealEvent(
    datetime(2026, 3, 12, 2, tzinfo=UTC),
    1,
    "Li Wei",
    "changed",
    {
        "amount": ("60000 USD", "75000 USD"),
        "close_date": ("2026-06-30", "2026-07-31"),
        "stage": ("propose", "negotiate"),
    },
)

"""What cards about deals are made of: facts, the rule, buttons."""

from __future__ import annotations

import json
from datetime import datetime

from domain.chat import Button, Card, Fact, Style, action
from domain.deals import PENDING, Deal, Status
from domain.program import Program
from domain.visits import Objection
from language.say import program as clauses
from language.say.deals.example import EXAMPLE
from language.say.gallery import example
from language.words import WORDS, Words

SHOWN = (
    "reference", "customer", "partner", "project", "place", "product", "quantity", "amount", "list_price",
    "discount", "close_date", "price_date", "contact", "competitor", "stage", "status", "owner", "registrant",
    "submitted_at", "decider", "decision_due", "protected_until", "delivered_by", "merged_into", "reason",
)  # fmt: skip

WHILE = {  # facts that matter in some states only
    "decider": PENDING,
    "decision_due": PENDING,
    "protected_until": {Status.APPROVED, Status.EXPIRED, Status.WON},
}

TIMED = frozenset({"decider", "decision_due", "protected_until"})  # facts that a clock belongs to


def facts(words: Words, deal: Deal, *names: str) -> tuple[Fact, ...]:
    """The named facts of a deal that are known; all of them where none is named."""
    known = [(name, fact(words, deal, name)) for name in names or SHOWN]
    return tuple(Fact(_label(words, deal, name), said) for name, said in known if said)


def _label(words: Words, deal: Deal, name: str) -> str:
    """A deal's reason is that of its end or of a rejection that is appealed; else what was asked or told."""
    own = f"deal.{name}.{deal.status}"
    return words(own if name == "reason" and own in WORDS and not deal.appealed_at else f"deal.{name}")


def one_fact(words: Words, deal: Deal, name: str, days: int = 0, now: datetime | None = None) -> Card:
    """One fact that was asked for, or that it is not on record; with the clock where that belongs to it.
    `days` of protection are left, or follow an approval."""
    if name in {"decider", "decision_due"} and not clock(words, deal):
        name = "status"  # nothing waits for a decision
    said = clock(words, deal, now) if name in TIMED else ""
    none = (Fact(words(f"deal.{name}"), _unknown(words, deal, name, days)),)
    known = facts(words, deal, name) or (() if said and name != "protected_until" else none)
    left = (
        words("deal.days_left", n=days)
        if name == "protected_until" and deal.status is Status.APPROVED and days
        else ""
    )
    title = words("deal.title", customer=deal.customer, reference=deal.reference)
    return Card(title=title, lines=tuple(filter(None, (left, said))), facts=known)


def _unknown(words: Words, deal: Deal, name: str, days: int) -> str:
    if name == "protected_until" and deal.status in PENDING and days:
        return words("deal.protected_once", n=days)
    return words("deal.not_on_record")


def fact(words: Words, deal: Deal, name: str) -> str:
    """One fact as people write it; nothing where it is not known, or does not matter any more."""
    value = getattr(deal, name)
    if value in (None, "") or deal.status not in WHILE.get(name, {deal.status}):
        return ""
    if name == "status" and deal.merged_into:
        return words("status.merged")
    if name == "reason" and value in set(Objection):  # kept by its name in the closed list
        return words(f"objection.{value}")
    return f"{value:f}%" if name == "discount" else words.shaped(value)


def rule(words: Words, deal: Deal, program: Program) -> str:
    """The clause of the program behind the last decision, with its number."""
    return clauses.cited(words, program, deal.rule)


def clock(words: Words, deal: Deal, now: datetime | None = None) -> str:
    """The clock of a decision, or of an extension that was asked for, as both sides see it; nothing where
    nobody has to decide. By `now` it is late."""
    late = ".late" if now and deal.decision_due and deal.decision_due <= now else ""
    if deal.status is Status.APPROVED and deal.decision_due is not None:
        key = f"deal.extend.answered_by{late}"
        return words(key, decider=deal.decider, due=deal.decision_due)
    if deal.status not in PENDING:
        return ""
    if deal.decision_due is None:
        hours, minutes = divmod((deal.clock_left or 0) // 60, 60)
        key = "deal.clock.held" if deal.status is Status.SUBMITTED else "deal.clock.stands"
        return words(key, hours=hours, minutes=minutes) if hours or minutes else words(f"{key}.late")
    key = "deal.clock.appeal" if deal.appealed_at else "deal.clock"
    return words(f"{key}{late}", decider=deal.decider or words("deal.nobody"), due=deal.decision_due)


def clock_of(words: Words, deal: Deal, now: datetime | None = None) -> str:
    """The clock of a deal that is told of among others."""
    name = words("deal.title", customer=deal.customer, reference=deal.reference)
    return words("labelled", label=name, value=clock(words, deal, now))


def decision_buttons(words: Words, deal: Deal) -> tuple[Button, ...]:
    return (
        button(words, "approve", deal, Style.PRIMARY),
        button(words, "reject", deal, Style.DANGER),
        button(words, "ask", deal),
    )


def button(words: Words, move: str, deal: Deal, style: Style = Style.PLAIN) -> Button:
    """A button that makes a move, as long as the deal is what the card says."""
    return Button(words(f"deal.button.{move}"), action(f"deal.{move}", deal.reference, deal.version), style)


def saying(**slots: str) -> str:
    """What a button says besides, as its last argument."""
    return json.dumps({slot: said for slot, said in slots.items() if said}, ensure_ascii=False)


def look(words: Words, what: str, deal: Deal) -> Button:
    """A button that only shows something, whatever became of the deal meanwhile."""
    return Button(words(f"deal.button.{what}"), action(f"deal.{what}", deal.reference), Style.PLAIN)


def moves(
    words: Words, deal: Deal, staff: bool, decides: bool = True, withdraws: bool = True, extends: bool = True
) -> tuple[Button, ...]:
    """What can be done next, the likeliest first."""
    match deal.status:
        case Status.SUBMITTED | Status.NEEDS_INFORMATION:
            answer = (button(words, "answer", deal),) if deal.status is Status.NEEDS_INFORMATION else ()
            if staff and decides:
                return decision_buttons(words, deal)
            return (*answer, *((button(words, "withdraw", deal),) if withdraws else ()))
        case Status.APPROVED:
            longer = ("extend",) if extends else ()
            return tuple(button(words, move, deal) for move in ("win", "lose", *longer))
        case Status.OPEN:
            return tuple(button(words, move, deal) for move in ("win", "lose"))
        case Status.WON if staff and withdraws and deal.partner_id is not None:
            return (button(words, "unwin", deal),)
        case Status.EXPIRED | Status.WITHDRAWN | Status.LOST:
            return (button(words, "reopen", deal),) if not deal.merged_into else ()
        case Status.REJECTED if not staff and deal.appealed_at is None:
            return (button(words, "appeal", deal),)
    return ()


def answer_button(words: Words, deal: Deal) -> Button:
    return button(words, "answer", deal, Style.PRIMARY)


@example("deal.one_fact")
def _one_fact(words: Words) -> Card:
    return one_fact(words, EXAMPLE, "amount")

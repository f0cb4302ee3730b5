"""What cards about deals are made of: facts, the rule, buttons."""

from __future__ import annotations

from domain.chat import Button, Fact, Style, action
from domain.deals import PENDING, Deal, Status
from domain.program import Program
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
        case ["conflicts", name]:
            number = getattr(program.conflicts, name, None)
            clause = words(f"rule.{deal.rule}", **({"n": number} if isinstance(number, int) else {}))
        case _:
            return ""
    return words("deal.rule", rule=clause, version=program.version)


def decision_buttons(words: Words, deal: Deal) -> tuple[Button, ...]:
    return (
        button(words, "approve", deal, Style.PRIMARY),
        button(words, "reject", deal, Style.DANGER),
        button(words, "ask", deal),
    )


def button(words: Words, move: str, deal: Deal, style: Style = Style.PLAIN) -> Button:
    return Button(words(f"deal.button.{move}"), action(f"deal.{move}", deal.reference, deal.version), style)


def moves(words: Words, deal: Deal, staff: bool) -> tuple[Button, ...]:
    if deal.status in PENDING:
        answer = (button(words, "answer", deal),) if deal.status is Status.NEEDS_INFORMATION else ()
        return decision_buttons(words, deal) if staff else (*answer, button(words, "withdraw", deal))
    if deal.status is Status.APPROVED:
        return tuple(button(words, move, deal) for move in ("win", "lose", "extend"))
    if deal.status is Status.OPEN:
        return tuple(button(words, move, deal) for move in ("win", "lose"))
    return ()


def answer_button(words: Words, deal: Deal) -> Button:
    return button(words, "answer", deal, Style.PRIMARY)

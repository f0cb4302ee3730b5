"""The clauses of a program: each rule that a decision can name, with its number.

A decision keeps its rule as a clause's key and, after a colon, its case: "protection.days:gold"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from domain.program.model import Program

CLAUSES: Mapping[str, str] = {
    "registration.mode": "1.1",
    "registration.fields": "1.2",
    "registration.minimum": "1.3",
    "registration.list_price_minimum": "1.4",
    "registration.lead_days": "1.5",
    "registration.most_open": "1.6",
    "registration.territory": "1.7",
    "registration.authorisation": "1.8",
    "registration.named_accounts": "1.9",
    "registration.renewal": "1.10",
    "decision.within": "2.1",
    "decision.ground": "2.2",
    "decision.level": "2.3",
    "decision.own": "2.4",
    "decision.stopped": "2.5",
    "decision.handover": "2.6",
    "decision.late": "2.7",
    "protection.days": "3.1",
    "protection.extension": "3.2",
    "protection.end": "3.3",
    "protection.transfer": "3.4",
    "protection.merge": "3.5",
    "appeal.within": "4.1",
    "reward.percent": "5.1",
    "conflicts.first_come": "6.1",
    "conflicts.untouched_days": "6.2",
    "conflicts.separate": "6.3",
    "conflicts.same_partner": "6.4",
    "conflicts.ruling": "6.5",
    "conflicts.advised": "6.6",
}


def number_of(rule: str) -> str:
    """The clause's number; nothing for a rule that is no clause."""
    return CLAUSES.get(rule.partition(":")[0], "")


def in_force(program: Program) -> Iterator[str]:
    """Every rule that a program has, each with its cases, in the order of the clauses."""
    for key in CLAUSES:
        cases = _cases(program).get(key, ("",))
        yield from (f"{key}:{case}" if case else key for case in cases)


def _cases(program: Program) -> Mapping[str, tuple[str, ...]]:
    """The cases of clauses that have some; none where a clause says nothing under this program."""
    rules = program.registration
    once = {
        "registration.lead_days": rules.lead_days > 0,
        "registration.most_open": rules.most_open > 0,
        "registration.territory": bool(program.territory),
        "registration.renewal": rules.renewal_needs_news,
        "reward.percent": program.reward.percent > 0,
        "conflicts.advised": program.conflicts.ruling == "advised",
    }
    return {
        **{key: ("",) if holds else () for key, holds in once.items()},
        "registration.fields": tuple(_fields(program)),
        "registration.minimum": _currencies(program, rules.minimum),
        "registration.list_price_minimum": _currencies(program, rules.list_price_minimum),
        "registration.authorisation": tuple(
            {right.line.casefold(): right.line for right in program.authorisation}.values()
        ),
        "decision.ground": tuple(ground.key for ground in program.decision.ground),
        "decision.level": tuple(dict.fromkeys(level.by for level in program.decision.level)),
        "protection.days": tuple(tier.name for tier in program.tier),
    }


def _fields(program: Program) -> Iterator[str]:
    """What every registration names, and, with a line after a colon, what one of that line names besides."""
    every = program.registration.fields
    if every:
        yield ",".join(every)
    for line in program.registration.line:
        if besides := [name for name in line.fields if name not in every]:
            yield f"{','.join(besides)}:{line.name}"


def _currencies(program: Program, sums: Mapping[str, Decimal]) -> tuple[str, ...]:
    return tuple(currency or program.currency for currency, amount in sums.items() if amount)

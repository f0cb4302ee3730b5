"""The clauses of a program: each rule that a decision can name, with its number.

A decision keeps its rule as a clause's key and, after a colon, its case: "protection.days:gold"."""

from __future__ import annotations

from collections.abc import Mapping

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

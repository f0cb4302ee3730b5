"""A deal for the gallery, at two moments of its life."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from domain.deals import Deal, DealEvent, Stage, Status
from domain.money import Money

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
    rule="decision.within",
    decider="Li Wei",
    program_version="2026.1",
)
APPROVED = replace(
    EXAMPLE, status=Status.APPROVED, protected_until=date(2026, 6, 9), rule="protection.days:gold"
)

CHANGE = DealEvent(
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
SUBMISSION = DealEvent(
    datetime(2026, 3, 11, 2, tzinfo=UTC),
    2,
    "Chen Jing",
    "submit",
    {"status": ("draft", "submitted"), "decider": ("", "Li Wei")},
)
DECISION = DealEvent(
    datetime(2026, 3, 12, 6, tzinfo=UTC),
    1,
    "Li Wei",
    "approve",
    {"status": ("submitted", "approved"), "protected_until": ("", "2026-06-09")},
    rule="protection.days:gold",
    program_version="2026.1",
)
ASKED = replace(
    EXAMPLE, status=Status.NEEDS_INFORMATION, decision_due=None, clock_left=19_800, rule="decision.stopped"
)
REJECTED = replace(EXAMPLE, status=Status.REJECTED, rule="decision.ground:no_role", reason="")
BIG = replace(EXAMPLE, decider="Anna Berg", rule="registration.named_accounts")

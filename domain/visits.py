"""Visits (拜访) to partners, held and planned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


class VisitState(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Objection(StrEnum):
    """What a partner held against working together: the eight kinds of playbook 4."""

    NEED = "need"
    MONEY = "money"
    AUTHORITY = "authority"
    PRICE = "price"
    PRODUCT = "product"
    BRAND = "brand"
    PROMOTION = "promotion"
    REWARD = "reward"


@dataclass(frozen=True, slots=True)
class Visit:
    id: int
    partner_id: int
    person_id: int
    day: date
    state: VisitState
    partner: str = ""
    person: str = ""
    time: time | None = None
    people: tuple[str, ...] = ()
    summary: str = ""
    objection: Objection | None = None
    next_step: str = ""
    next_step_date: date | None = None
    purpose: str = ""

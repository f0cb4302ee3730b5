"""Who decides: the rep in charge; his deputy, his lead, an administrator where he can't."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.deals.deal import Deal
from domain.deals.moves import Move
from domain.people import Leave, Person, Role


class Place(StrEnum):
    """Where somebody stands in the order in which a decision is handed on."""

    OWNER = "owner"
    DEPUTY = "deputy"
    LEAD = "lead"
    LEAD_DEPUTY = "lead_deputy"
    OTHER_LEAD = "other_lead"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Candidate:
    person: Person
    place: Place
    leaves: tuple[Leave, ...] = ()  # of today and later
    quota: bool = False  # carries a number this quarter
    leads: bool = False  # the rep in charge, also where he comes earlier in the order as his deputy

    def away(self, now: datetime) -> bool:
        today = self.person.local(now).date()
        return any(leave.first <= today <= leave.last for leave in self.leaves)


JUDGED = frozenset({Move.ENDORSE, Move.APPROVE, Move.REJECT, Move.YIELD, "ruled"})
"""Steps of a history that say what is right; whoever made one hears no appeal on that deal."""
RANK = {Role.REP: 0, Role.LEAD: 1, Role.ADMIN: 2}


def decider(candidates: Sequence[Candidate], now: datetime, *without: int | None) -> Person | None:
    """The first in the order who is there and is none of `without`; the first of all where none is there."""
    able = [c for c in candidates if c.person.id not in without and c.place is not Place.OTHER_LEAD]
    return next((c.person for c in [*(c for c in able if not c.away(now)), *able]), None)


def second(candidates: Sequence[Candidate], by: str, now: datetime, *without: int | None) -> Person | None:
    """Who approves at a level, after somebody of a lower rank."""
    return decider([c for c in candidates if ranks(c.person, by)], now, *without)


def ranks(person: Person, by: str) -> bool:
    """Whether a person may approve at a level ("lead" or "admin")."""
    return RANK.get(person.role, -1) >= RANK[Role(by)]


def judge(candidates: Sequence[Candidate], deal: Deal, now: datetime, *without: int | None) -> Person | None:
    """Who hears an appeal: a lead or administrator who has not decided, brought or held the deal, is none of
    `without` (who judged it before, who is a party to what stands against it), and to whose number it does
    not count: the rep's own lead only where he carries none."""
    partial = {deal.owner_id, deal.decided_by, deal.endorsed_by, deal.registrant_id, *without}
    neutral = [
        c for c in candidates
        if c.person.id not in partial and ranks(c.person, "lead") and not (c.leads and c.quota)
    ]  # fmt: skip
    return next((c.person for c in [*(c for c in neutral if not c.away(now)), *neutral]), None)

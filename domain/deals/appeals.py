"""An appeal as a history tells it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from domain.deals.deal import DealEvent
from domain.deals.moves import Move

RULINGS = frozenset({Move.REJECT, Move.YIELD})


@dataclass(frozen=True, slots=True)
class Appeal:
    """Who appeals and what he says for it; the rule by which it was turned down, and what was said then."""

    by: str = ""
    why: str = ""
    rule: str = ""
    reason: str = ""


def appeal_in(history: Sequence[DealEvent]) -> Appeal:
    """The last appeal of a history, with what was said for it since, and the ruling before it."""
    found = Appeal()
    for each in history:
        if each.what in RULINGS:
            found = Appeal(rule=each.rule, reason=each.why)
        elif each.what == Move.APPEAL:
            found = replace(found, by=each.actor, why=each.why)
        elif each.what == Move.NOTE and found.by and each.actor == found.by:
            found = replace(found, why=f"{found.why} {each.why}".strip())
    return found


def turned_down(history: Sequence[DealEvent]) -> DealEvent | None:
    """The last ruling of a history that turned the deal down."""
    return next((each for each in reversed(history) if each.what in RULINGS), None)

"""Deal registration (项目报备): its life as one table of moves, and the rules that each move obeys."""

from domain.deals.deal import CLOSED, LIVE, PENDING, Deal, DealEvent, Stage, Status
from domain.deals.moves import MOVES, Move, Rule, change, event, move
from domain.deals.steps import approve, extend, reject, submit

__all__ = [
    "CLOSED", "LIVE", "MOVES", "PENDING", "Deal", "DealEvent", "Move", "Rule", "Stage", "Status",
    "approve", "change", "event", "extend", "move", "reject", "submit",
]  # fmt: skip

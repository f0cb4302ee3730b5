"""Deal registration (项目报备): its life as one table of moves, and the rules that each move obeys."""

from domain.deals.admission import Applicant, broken, missing, news, too_small, too_soon
from domain.deals.appeals import Appeal, appeal_in, turned_down
from domain.deals.deal import CLOSED, LIVE, PENDING, Deal, DealEvent, Stage, Status
from domain.deals.deciders import JUDGED, Candidate, Place, decider, judge, second
from domain.deals.moves import (
    CLOCK,
    DECIDING,
    MOVES,
    Move,
    Rule,
    Side,
    change,
    check,
    decides,
    event,
    for_good,
    gives_up,
    may,
    move,
    of_holder,
    on_appeal,
    owes_reason,
    sides,
)
from domain.deals.protection import (
    Activity,
    Earned,
    Reward,
    expire,
    extend,
    extended_until,
    extensible,
    extension,
    merge,
    request,
    reward,
    transfer,
    unwin,
    wanted_until,
)
from domain.deals.steps import (
    CAME_LATER,
    RANK,
    answer,
    appeal,
    approve,
    ask,
    decidable,
    drop,
    go_on,
    hand_over,
    hold,
    level,
    outgrown,
    reject,
    submit,
    unappeal,
)  # fmt: skip

__all__ = [
    "CAME_LATER", "CLOCK", "CLOSED", "DECIDING", "JUDGED", "LIVE", "MOVES", "PENDING", "RANK", "Activity",
    "Appeal", "Applicant", "Candidate", "Deal", "DealEvent", "Earned", "Move", "Place", "Reward", "Rule",
    "Side",
    "Stage", "Status", "answer", "appeal", "appeal_in", "approve", "ask", "broken", "change", "check",
    "decidable", "decider", "decides", "drop", "event", "expire", "extend", "extended_until", "extensible",
    "extension", "for_good", "gives_up", "go_on", "hand_over", "hold", "judge", "level", "may", "merge",
    "missing", "move", "news", "of_holder", "on_appeal", "outgrown", "owes_reason", "reject", "request",
    "reward", "second",
    "sides", "submit", "too_small", "too_soon", "transfer", "turned_down", "unappeal",
    "unwin", "wanted_until",
]  # fmt: skip

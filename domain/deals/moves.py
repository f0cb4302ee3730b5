"""The life of a deal as one table of moves: who may make each, what it needs, and whom it tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

from domain.chat import Refused
from domain.deals.deal import LIVE, PENDING, Deal, DealEvent, Status
from domain.money import Money
from domain.people import LEADS, Person


class Move(StrEnum):
    SUBMIT = "submit"
    ASK = "ask"
    ANSWER = "answer"
    DROP = "drop"  # a question that is not asked any more
    HAND_OVER = "hand_over"
    HOLD = "hold"  # another decision comes first
    GO_ON = "go_on"
    ENDORSE = "endorse"
    APPROVE = "approve"
    REJECT = "reject"
    APPEAL = "appeal"
    UNAPPEAL = "unappeal"  # the rejection stands again
    REQUEST = "request"
    EXTEND = "extend"
    DECLINE = "decline"
    NOTE = "note"
    TRANSFER = "transfer"
    MERGE = "merge"
    WIN = "win"
    UNWIN = "unwin"  # a win that was none
    LOSE = "lose"
    WITHDRAW = "withdraw"
    EXPIRE = "expire"
    YIELD = "yield"  # to another deal with the same customer, by a ruling
    REOPEN = "reopen"


class Side(StrEnum):
    """What somebody is to a deal."""

    PARTNER = "partner"  # a contact of the partner that holds it
    REGISTRANT = "registrant"  # who brought it
    OWNER = "owner"  # the rep in charge
    DECIDER = "decider"  # whose clock runs
    LEAD = "lead"  # a lead who sees it, or an administrator
    STAFF = "staff"  # any of the vendor's people who sees it
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Rule:
    """A move: the states it starts from, where it leads (None: the state stays), who may make it,
    what it needs (the facts that are asked for), and who is told."""

    start: frozenset[Status]
    end: Status | None
    by: frozenset[Side]
    needs: tuple[str, ...] = ()
    tells: tuple[Side, ...] = ()


_DECIDERS = frozenset({Side.DECIDER, Side.OWNER, Side.LEAD})
_HOLDERS = frozenset({Side.PARTNER, Side.REGISTRANT, Side.OWNER, Side.LEAD})
_ALL = frozenset({Side.PARTNER, Side.STAFF})
_BRINGERS = frozenset({Side.PARTNER, Side.REGISTRANT})
_BRINGERS_TOLD = (Side.PARTNER, Side.REGISTRANT)
_WAITING = (Side.DECIDER, Side.PARTNER)
_BOTH = (Side.PARTNER, Side.OWNER, Side.REGISTRANT)
_APPROVED = frozenset({Status.APPROVED})

MOVES: Mapping[Move, Rule] = {
    Move.SUBMIT: Rule(
        frozenset({Status.DRAFT}), Status.SUBMITTED, _ALL, ("customer", "partner"), _WAITING
    ),
    Move.ASK: Rule(PENDING, Status.NEEDS_INFORMATION, _DECIDERS, ("question",), _BRINGERS_TOLD),
    Move.ANSWER: Rule(
        frozenset({Status.NEEDS_INFORMATION}), Status.SUBMITTED, _ALL, ("answer",), (Side.DECIDER,)
    ),
    Move.DROP: Rule(
        frozenset({Status.NEEDS_INFORMATION}), Status.SUBMITTED, _DECIDERS, (), _BRINGERS_TOLD
    ),
    Move.HAND_OVER: Rule(
        PENDING, None, frozenset({Side.CALENDAR, *_DECIDERS}), ("decider",), _WAITING
    ),
    Move.HOLD: Rule(frozenset({Status.SUBMITTED}), None, frozenset({Side.CALENDAR}), (), _WAITING),
    Move.GO_ON: Rule(frozenset({Status.SUBMITTED}), None, frozenset({Side.CALENDAR}), (), _WAITING),
    Move.ENDORSE: Rule(PENDING, Status.SUBMITTED, _DECIDERS, ("decider",), _WAITING),
    Move.APPROVE: Rule(PENDING, Status.APPROVED, _DECIDERS, (), (*_BOTH, Side.DECIDER)),
    Move.REJECT: Rule(PENDING, Status.REJECTED, _DECIDERS, ("ground",), (*_BOTH, Side.DECIDER)),
    Move.APPEAL: Rule(
        frozenset({Status.REJECTED}), Status.SUBMITTED, _BRINGERS, ("judge",),
        (Side.DECIDER, Side.OWNER, Side.PARTNER),
    ),
    Move.UNAPPEAL: Rule(PENDING, Status.REJECTED, _BRINGERS, (), (*_BOTH, Side.DECIDER)),
    Move.REQUEST: Rule(_APPROVED, None, _BRINGERS, ("evidence",), (Side.DECIDER,)),
    Move.EXTEND: Rule(_APPROVED, None, _DECIDERS, ("evidence",), _BOTH),
    Move.DECLINE: Rule(_APPROVED, None, _DECIDERS, ("reason",), (Side.PARTNER,)),
    Move.NOTE: Rule(LIVE, None, _ALL, ("text",), (Side.DECIDER,)),
    Move.TRANSFER: Rule(LIVE, None, frozenset({Side.OWNER, Side.LEAD}), ("to",), _BOTH),
    Move.MERGE: Rule(LIVE, Status.WITHDRAWN, frozenset({Side.OWNER, Side.LEAD}), ("into",), _BOTH),
    Move.WIN: Rule(frozenset({Status.APPROVED, Status.OPEN}), Status.WON, _ALL, (), _BOTH),
    Move.UNWIN: Rule(
        frozenset({Status.WON}), Status.WITHDRAWN, frozenset({Side.OWNER, Side.LEAD}), (), _BOTH
    ),
    Move.LOSE: Rule(LIVE, Status.LOST, _ALL, ("reason",), _BOTH),
    Move.WITHDRAW: Rule(PENDING | _APPROVED, Status.WITHDRAWN, _HOLDERS, ("reason",), (*_BOTH, Side.DECIDER)),
    Move.EXPIRE: Rule(_APPROVED, Status.EXPIRED, frozenset({Side.CALENDAR}), (), _BOTH),
    Move.REOPEN: Rule(
        frozenset({Status.EXPIRED, Status.WITHDRAWN, Status.LOST}), Status.SUBMITTED, _HOLDERS, ("news",),
        _WAITING,
    ),
    Move.YIELD: Rule(PENDING | _APPROVED, Status.REJECTED, frozenset({Side.STAFF}), ("ruling",), _BOTH),
}  # fmt: skip
ENDING = frozenset({Move.APPROVE, Move.REJECT, Move.WIN, Move.LOSE, Move.WITHDRAW})
ENDED = frozenset({Status.WITHDRAWN, Status.LOST, Status.WON})  # by its own people
PROTECTED = LIVE - PENDING
CLOCK = frozenset({Move.HOLD, Move.GO_ON})  # of the clock alone: the deal's version stays
DECIDING = frozenset({Move.ASK, Move.ENDORSE, Move.APPROVE, Move.REJECT})
JUDGE = frozenset({Side.DECIDER})
ON_APPEAL: Mapping[Move, frozenset[Side]] = {  # whoever is a party can't end it
    **dict.fromkeys((*DECIDING, Move.MERGE), JUDGE),
    **dict.fromkeys((Move.WITHDRAW, Move.LOSE), _BRINGERS),
}


def sides(deal: Deal, who: Person | None) -> frozenset[Side]:
    """What a person is to a deal; None is the calendar."""
    if who is None:
        return frozenset({Side.CALENDAR})
    held = {
        Side.PARTNER: who.partner_id is not None and who.partner_id == deal.partner_id,
        Side.REGISTRANT: who.id == deal.registrant_id,
        Side.OWNER: who.staff and who.id == deal.owner_id,
        Side.DECIDER: who.staff and who.id == deal.decider_id,
        Side.LEAD: who.role in LEADS,
        Side.STAFF: who.staff,
    }
    return frozenset(side for side, held_ in held.items() if held_)


def may(deal: Deal, step: Move, who: Person | None) -> bool:
    """Whether the table lets this person make the move, whatever the deal's state."""
    return not _by(deal, step).isdisjoint(sides(deal, who))


def decides(deal: Deal, who: Person) -> bool:
    """Whether a decision that waits is his to make: the table lets him, and he did not register it."""
    return who.id != deal.registrant_id and may(deal, Move.APPROVE, who)


def on_appeal(deal: Deal) -> bool:
    return deal.appealed_at is not None and deal.status in PENDING


def owes_reason(deal: Deal, who: Person) -> bool:
    """Whether withdrawing a deal takes something from its partner: not where he does it himself, nor where
    whoever registered it for him thinks better of it before it is decided."""
    his = sides(deal, who)
    return Side.PARTNER not in his and (Side.REGISTRANT not in his or deal.status not in PENDING)


def gives_up(before: Status, after: Status, who: Person) -> bool:
    """Whether a partner lets a customer go that was decided on, or with his appeal: he can't take that back,
    or he would learn whether another has the customer by then."""
    ended = after in ENDED if before in PROTECTED else before in PENDING and after is Status.REJECTED
    return ended and who.partner_id is not None


def for_good(deal: Deal, step: Move, who: Person) -> bool:
    """Whether somebody gives a customer up by a step."""
    return gives_up(deal.status, MOVES[step].end or deal.status, who)


def _by(deal: Deal, step: Move) -> frozenset[Side]:
    """An appeal is decided by the one it was given to, and by nobody who decided before; only whoever made it
    takes it back."""
    if step is Move.UNAPPEAL and not on_appeal(deal):
        return frozenset()
    return ON_APPEAL.get(step, MOVES[step].by) if on_appeal(deal) else MOVES[step].by


def move(
    deal: Deal, step: Move, who: Person | None, now: datetime, why: str = "", **values: object
) -> tuple[Deal, DealEvent]:
    """The deal after a move, and the move's event. `who` is None for the calendar's own moves; `why` is what
    was said for it where the deal's own reason, that of its last ruling, is to stay.

    Raises Refused where the table forbids it."""
    check(deal, step, who)
    rule = MOVES[step]
    moved = replace(deal, status=rule.end or deal.status, moved_at=now, version=deal.version + 1, **values)  # type: ignore[arg-type]
    return moved, event(deal, moved, step, who, now, why or str(values.get("reason", "")))


def check(deal: Deal, step: Move, who: Person | None) -> None:
    """Raises Refused, with who may or what state it would need, where the table forbids the move."""
    rule = MOVES[step]
    if deal.status == rule.end and step in ENDING:
        raise Refused("deal.already", reference=deal.reference, status=deal.status)
    if deal.status not in rule.start:
        raise Refused(f"deal.cannot_{step}", reference=deal.reference, status=deal.status)
    if not may(deal, step, who):
        by = _by(deal, step) - {Side.CALENDAR}
        if by == JUDGE and deal.decider:
            raise Refused("deal.decides_alone", reference=deal.reference, decider=deal.decider)
        allowed = tuple(side for side in Side if side in by)
        facts = {"reference": deal.reference, "sides": allowed}
        waits = deal.status in PENDING or deal.decision_due is not None
        if Side.DECIDER in allowed and deal.decider and waits:
            raise Refused("deal.not_yours.waits", **facts, decider=deal.decider)
        raise Refused("deal.not_yours", **facts)


def change(deal: Deal, who: Person, now: datetime, **values: object) -> tuple[Deal, DealEvent]:
    """The deal with other facts. Raises Refused when it is closed or nothing would change."""
    if not deal.live:
        raise Refused("deal.closed", reference=deal.reference, status=deal.status)
    changed = replace(deal, **values)  # type: ignore[arg-type]
    if changed == deal:
        raise Refused("deal.nothing_to_change", reference=deal.reference)
    changed = replace(changed, moved_at=now, version=deal.version + 1)
    return changed, event(deal, changed, "changed", who, now)


HISTORY = (
    "status", "stage", "amount", "close_date", "product", "quantity", "protected_until", "contact",
    "competitor", "project", "place", "list_price", "discount", "price_date", "partner", "owner", "decider",
    "decision_due", "delivered_by", "merged_into",
)  # fmt: skip


def event(
    before: Deal, after: Deal, what: str, who: Person | None, now: datetime, why: str = ""
) -> DealEvent:
    """What changed between two versions of a deal, and what was said for it."""
    changes = {
        name: (_text(getattr(before, name)), _text(getattr(after, name)))
        for name in HISTORY
        if getattr(before, name) != getattr(after, name)
    }
    actor_id, actor = (who.id, who.name) if who else (None, "")
    return DealEvent(now, actor_id, actor, str(what), changes, why, after.rule, after.program_version)


def of_holder(events: Sequence[DealEvent]) -> Sequence[DealEvent]:
    """The steps since the present partner holds the deal: what was said before is between others."""
    came = [n for n, each in enumerate(events) if each.what == Move.TRANSFER and "partner" in each.changes]
    return events[came[-1] if came else 0 :]


def _text(value: object) -> str:
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return "" if value is None else str(value)

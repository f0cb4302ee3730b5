"""The rules of a protection and its end: extended, transferred, merged, won."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

from domain.chat import Refused
from domain.deals import clock
from domain.deals.deal import Deal, DealEvent, Status
from domain.deals.moves import Move, Side, check, event, move, on_appeal
from domain.deals.steps import Step
from domain.money import Money
from domain.partners import Partner
from domain.people import LEADS, Person
from domain.program import Extension, Program, number_of

RULE = number_of("protection.extension")
WANTED = "wanted_until"  # in the history: until when an extension was wished


@dataclass(frozen=True, slots=True)
class Activity:
    """Something dated that shows work on a deal."""

    on: date
    kind: Literal["visit", "stage", "note"]
    text: str = ""


def extension(deal: Deal, program: Program, shown: Sequence[Activity], evidence: str = "") -> int:
    """The days by which a protection can be extended now.

    `shown` is the activity since the approval or the last extension; `evidence` is told in words.
    Raises Refused where the program's terms do not allow it, and says what would."""
    terms = program.protection.extension
    reference = deal.reference
    match terms.terms:
        case "none":
            raise Refused("deal.extend.none", reference=reference)
        case "fixed":
            if deal.extensions >= terms.times:
                raise Refused("deal.extended_before", reference=reference, n=terms.times, rule=RULE)
            if terms.needs_evidence and not (shown or evidence):
                raise Refused("deal.extend.evidence", reference=reference)
            return terms.days
        case "earned":
            return _earned(deal, terms, shown)


def extensible(deal: Deal, program: Program) -> bool:
    """Whether the program's terms leave any extension, whatever is shown for it."""
    terms = program.protection.extension
    match terms.terms:
        case "fixed":
            return deal.extensions < terms.times
        case "earned":
            return deal.extended_days < terms.most_days
    return False


def _earned(deal: Deal, terms: Extension, shown: Sequence[Activity]) -> int:
    worth = {"visit": terms.activity.visit, "stage": terms.activity.stage, "note": terms.activity.note}
    room = terms.most_days - deal.extended_days
    if room <= 0:
        raise Refused("deal.extend.most", reference=deal.reference, n=terms.most_days, rule=RULE)
    earned = min(sum(worth[each.kind] for each in shown), room)
    if not earned:
        raise Refused(
            "deal.extend.earn", reference=deal.reference, visit=terms.activity.visit,
            stage=terms.activity.stage, note=terms.activity.note,
        )  # fmt: skip
    return earned


def extend(
    deal: Deal,
    who: Person,
    now: datetime,
    program: Program,
    shown: Sequence[Activity] = (),
    evidence: str = "",
    until: date | None = None,
) -> Step:
    """A longer protection, until a day if one is wanted. Raises Refused where the terms do not allow it."""
    check(deal, Move.EXTEND, who)
    if deal.protected_until is None:
        raise Refused("deal.cannot_extend", reference=deal.reference, status=deal.status)
    end = extended_until(deal, extension(deal, program, shown, evidence), until)
    days = (end - deal.protected_until).days
    return move(
        deal, Move.EXTEND, who, now, protected_until=end,
        extensions=deal.extensions + 1, extended_days=deal.extended_days + days, why=evidence,
        decision_due=None,
        rule="protection.extension", program_version=program.edition,
    )  # fmt: skip


def request(
    deal: Deal, who: Person, now: datetime, program: Program, decider: Person, evidence: str = "",
    wanted: date | None = None,
) -> Step:  # fmt: skip
    """A longer protection is asked for: somebody has to answer in the time of a decision, and until he has,
    the protection does not end. Asked once more, his time stays; what was declined and is over is over.
    The day that was wished stands in the history, whatever the program allows.

    Raises Refused after the protection's last day."""
    check(deal, Move.REQUEST, who)
    over = deal.protected_until is not None and deal.protected_until < who.local(now).date()
    if over and deal.decision_due is None:
        raise Refused("deal.extend.over", reference=deal.reference, until=deal.protected_until)
    due = clock.due(now, program.decision.within, clock.hours(decider, program))
    asked, step = move(
        deal, Move.REQUEST, who, now, why=evidence, decider_id=decider.id, decider=decider.name,
        decision_due=deal.decision_due or due, rule="protection.extension", program_version=program.edition,
    )  # fmt: skip
    if wanted is None:
        return asked, step
    return asked, replace(step, changes={**step.changes, WANTED: ("", wanted.isoformat())})


def wanted_until(history: Sequence[DealEvent]) -> date | None:
    """The day until which the last request for an extension wished the protection, where it told one."""
    asked = [each for each in history if each.what == Move.REQUEST]
    told = asked[-1].changes.get(WANTED) if asked else None
    return date.fromisoformat(told[1]) if told else None


def extended_until(deal: Deal, days: int, wanted: date | None) -> date:
    """The last day of a protection longer by `days`, or the day wanted; raises Refused for one beyond."""
    assert deal.protected_until is not None, "only a protected deal is extended"
    latest = deal.protected_until + timedelta(days=days)
    if wanted and wanted > latest:
        raise Refused("deal.extend.too_far", reference=deal.reference, until=latest)
    return wanted or latest


def expire(deal: Deal, now: datetime, program: Program) -> Step:
    """Back to the pool, on the day after its last."""
    return move(
        deal, Move.EXPIRE, None, now, closed_on=deal.protected_until, rule="protection.end",
        program_version=program.edition,
    )  # fmt: skip


def transfer(
    deal: Deal, who: Person, now: datetime, program: Program, partner: Partner | None, owner: Person | None,
    why: str = "",
) -> Step:  # fmt: skip
    """To another partner, or to another rep; protection, place in the queue and clock go with it. Why is the
    vendor's own to know: the partners read it in no history."""
    check(deal, Move.TRANSFER, who)
    values: dict[str, Any] = {}
    if partner is not None:
        values |= {"partner_id": partner.id, "partner": partner.name}
    if partner is not None and partner.id != deal.partner_id:
        if on_appeal(deal) and who.role not in LEADS:  # it would end with whoever appealed
            raise Refused("deal.not_yours", reference=deal.reference, sides=(Side.LEAD,))
        values |= {"reason": ""}  # what was said between the vendor and who held it
        if deal.status is Status.APPROVED:
            values |= {"decision_due": None}  # and the extension that he asked for
    if owner is not None:
        values |= {"owner_id": owner.id, "owner": owner.name}
        if deal.decider_id == deal.owner_id and deal.appealed_at is None and owner.id != deal.registrant_id:
            values |= {"decider_id": owner.id, "decider": owner.name}
    if all(getattr(deal, name) == value for name, value in values.items()):
        raise Refused("deal.has_it", reference=deal.reference, who=deal.partner if partner else deal.owner)
    return move(
        deal,
        Move.TRANSFER,
        who,
        now,
        why,
        **values,
        rule="protection.transfer",
        program_version=program.edition,
    )


FILLED = (
    "project", "product", "quantity", "amount", "close_date", "contact", "competitor", "place",
    "list_price", "discount", "price_date",
)  # fmt: skip


def merge(one: Deal, other: Deal, who: Person, now: datetime, program: Program) -> tuple[Step, Step]:
    """Two that are the same become the earlier one, with what only the later one knew. The kept one first.

    That two customers are one, whatever their names, whoever merges knows. Raises Refused where they belong
    to different partners: that is a conflict, to be ruled on."""
    if one.reference == other.reference:
        raise Refused("deal.merge.itself", reference=one.reference)
    if one.partner_id != other.partner_id:
        raise Refused("deal.merge.different", reference=one.reference, other=other.reference)
    for each in (one, other):
        check(each, Move.MERGE, who)
    first, later = sorted((one, other), key=_standing)
    known = {name: getattr(later, name) for name in FILLED if getattr(first, name) in (None, "")}
    rule = {"rule": "protection.merge", "program_version": program.edition}
    kept = replace(first, **known, **rule, moved_at=now, version=first.version + 1)  # type: ignore[arg-type]
    gone = move(
        later, Move.MERGE, who, now, merged_into=first.reference, closed_on=who.local(now).date(), **rule
    )
    return (kept, event(first, kept, Move.MERGE, who, now)), gone


def _standing(deal: Deal) -> tuple[bool, datetime, int]:
    """A protected one before one that waits, then by the time of submission."""
    assert deal.submitted_at is not None or deal.moved_at is not None, "a live deal came in at some time"
    return (deal.protected_until is None, deal.submitted_at or deal.moved_at, deal.id)  # type: ignore[return-value]


@dataclass(frozen=True, slots=True)
class Reward:
    """What a registrant earns by a deal that was won (报备奖), whoever delivers it."""

    partner_id: int
    amount: Money
    percent: Decimal
    rule: str
    program_version: str


@dataclass(frozen=True, slots=True)
class Earned:
    """A reward with the win that brought it."""

    reward: Reward
    on: date
    reference: str
    customer: str
    partner: str


def reward(deal: Deal, program: Program) -> Reward | None:
    """The registrant's share of a won registration; None where none was registered or promised."""
    percent = program.reward.percent
    if not percent or deal.amount is None or deal.partner_id is None or deal.decided_at is None:
        return None
    share = (deal.amount.amount * percent / 100).quantize(Decimal("0.01"))
    return Reward(
        deal.partner_id, Money(share, deal.amount.currency), percent, "reward.percent", program.edition
    )


def unwin(deal: Deal, who: Person, now: datetime, history: Sequence[DealEvent]) -> Step:
    """A win that was none: withdrawn, with the sum that it had before the win."""
    won = next((each for each in reversed(history) if each.what == Move.WIN), None)
    value, _, currency = won.changes.get("amount", ("", ""))[0].partition(" ") if won else ("", "", "")
    amount = Money(Decimal(value), currency) if value else deal.amount
    today = who.local(now).date()
    return move(deal, Move.UNWIN, who, now, amount=amount, closed_on=today, rule="", program_version="")

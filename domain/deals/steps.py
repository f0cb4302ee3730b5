"""The rules that the moves obey, until a registration is decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from domain.chat import Refused
from domain.deals import clock
from domain.deals.deal import Deal, DealEvent, Status
from domain.deals.deciders import ranks
from domain.deals.moves import MOVES, Move, check, event, move
from domain.people import Person
from domain.program import Level, Program

Step = tuple[Deal, DealEvent]
RANK: Final = "rank"  # in the history: the clause for which the approver's own rank was needed
CAME_LATER: Final = "conflict"  # the ground of the built-in program that another registration came first


def submit(
    deal: Deal, who: Person, now: datetime, program: Program, decider: Person | None,
    broken: tuple[str, ...] = (), step: Move = Move.SUBMIT, **values: object,
) -> Step:  # fmt: skip
    """Sent in, anew (a draft) or again (what ended): the decider's clock starts.

    `broken` are the rules it breaks under a program that only warns."""
    started = _clock(now, program, decider, who)
    fresh: dict[str, Any] = {
        "submitted_at": now, "decided_at": None, "decided_by": None, "endorsed_by": None, "appealed_at": None,
        "protected_until": None, "extensions": 0, "extended_days": 0, "closed_on": None, "warnings": broken,
    }  # fmt: skip
    return move(deal, step, who, now, **{**fresh, **started, **values})


def _clock(now: datetime, program: Program, decider: Person | None, who: Person) -> dict[str, Any]:
    within = program.decision.within
    return {
        "decider_id": decider.id if decider else None, "decider": decider.name if decider else "",
        "decision_due": clock.due(now, within, clock.hours(decider or who, program)), "clock_left": None,
        "rule": "decision.within", "program_version": program.edition,
    }  # fmt: skip


def ask(
    deal: Deal, who: Person, now: datetime, program: Program, question: str, decider: Person | None
) -> Step:
    """Asked back: the clock stands, with the working time that is left."""
    of = clock.hours(decider or who, program)
    left = deal.clock_left if deal.decision_due is None else clock.left(now, deal.decision_due, of)
    return move(
        deal, Move.ASK, who, now, reason=question, decision_due=None, clock_left=left,
        rule="decision.stopped", program_version=program.edition,
    )  # fmt: skip


def answer(
    deal: Deal, who: Person, now: datetime, program: Program, said: str, decider: Person | None
) -> Step:
    """Answered: the clock goes on with what was left."""
    return _resumed(deal, Move.ANSWER, who, now, program, said, decider)


def drop(deal: Deal, who: Person, now: datetime, program: Program, decider: Person | None) -> Step:
    """What was asked is asked no more: the clock goes on with what was left."""
    return _resumed(deal, Move.DROP, who, now, program, "", decider)


def _resumed(
    deal: Deal, step: Move, who: Person, now: datetime, program: Program, said: str, decider: Person | None
) -> Step:
    until = clock.hours(decider or who, program).after(now, timedelta(seconds=deal.clock_left or 0))
    return move(
        deal, step, who, now, reason=said, decision_due=until, clock_left=None,
        rule=_within(deal), program_version=program.edition,
    )  # fmt: skip


def hand_over(deal: Deal, who: Person | None, now: datetime, program: Program, to: Person) -> Step:
    """Another decides; what the partner was promised stays."""
    return move(
        deal, Move.HAND_OVER, who, now, decider_id=to.id, decider=to.name,
        rule="decision.handover", program_version=program.edition,
    )  # fmt: skip


def hold(deal: Deal, now: datetime, program: Program, decider: Person, since: datetime) -> Step:
    """Another decision has come first since then: the clock stands, with the working time that was left."""
    left = clock.left(since, deal.decision_due, clock.hours(decider, program))
    return _clocked(deal, Move.HOLD, now, program, None, left, "decision.stopped")


def go_on(deal: Deal, now: datetime, program: Program, decider: Person) -> Step:
    """What came first is decided: the clock goes on with what was left."""
    until = clock.hours(decider, program).after(now, timedelta(seconds=deal.clock_left or 0))
    return _clocked(deal, Move.GO_ON, now, program, until, None, _within(deal))


def _within(deal: Deal) -> str:
    """The clause of the time in which a deal is decided."""
    return "appeal.within" if deal.appealed_at else "decision.within"


def _clocked(
    deal: Deal, step: Move, now: datetime, program: Program, due: datetime | None, left: int | None, rule: str
) -> Step:
    """The deal is the same, and so is its version: whoever has its buttons may press them."""
    check(deal, step, None)
    after = replace(deal, decision_due=due, clock_left=left, rule=rule, program_version=program.edition)
    return after, event(deal, after, step, None, now)


def level(deal: Deal, program: Program, named_account: bool = False) -> Level | None:
    """The highest level of approval that a deal's amount or discount needs, or its being a named account."""
    needed = [each for each in program.decision.level if _reaches(deal, each, program)]
    if needed:
        return max(needed, key=lambda each: each.by == "admin")
    return Level(by="lead") if named_account else None


def outgrown(deal: Deal, changed: Deal, who: Person, program: Program) -> str:
    """The clause of the level that an approved deal would outgrow by a change; nothing where it would not, or
    where whoever changes it may approve at that level."""
    needed = level(changed, program)
    grown = deal.status is Status.APPROVED and needed is not None and needed != level(deal, program)
    return f"decision.level:{needed.by}" if grown and needed and not ranks(who, needed.by) else ""


def _reaches(deal: Deal, level: Level, program: Program) -> bool:
    from_ = program.threshold(level, deal.amount.currency) if deal.amount else None
    if from_ and deal.amount and deal.amount.amount >= from_.amount:
        return True
    deep = level.discount_percent
    return deep is not None and deal.discount is not None and deal.discount >= deep


def approve(
    deal: Deal, who: Person, now: datetime, program: Program, tier: str,
    needed: Level | None = None, second: Person | None = None,
) -> Step:  # fmt: skip
    """Protected from today for as long as the partner's tier gives; where a level needs a higher rank than
    the approver's, passed on to `second`.

    Raises Refused to whoever brought the deal himself, and to whoever approved it before."""
    decidable(deal, Move.APPROVE, who)
    if needed is not None and not ranks(who, needed.by):
        return _endorse(deal, who, now, program, needed, second)
    name = program.tier_named(tier).name
    until = who.local(now).date() + timedelta(days=program.protection_days(name))
    approved, step = move(
        deal, Move.APPROVE, who, now, decided_at=now, decided_by=who.id, protected_until=until, reason="",
        decision_due=None, clock_left=None, rule=f"protection.days:{name}", program_version=program.edition,
    )  # fmt: skip
    if needed is None or deal.endorsed_by is not None:
        return approved, step
    return approved, replace(step, changes={**step.changes, RANK: ("", _of_level(needed))})


def _of_level(needed: Level) -> str:
    """The clause for which somebody of a higher rank has to approve."""
    by_size = bool(needed.amount) or needed.discount_percent is not None
    return f"decision.level:{needed.by}" if by_size else "registration.named_accounts"


def _endorse(
    deal: Deal, who: Person, now: datetime, program: Program, needed: Level, second: Person | None
) -> Step:
    if deal.endorsed_by == who.id:
        raise Refused("deal.endorsed_before", reference=deal.reference, decider=deal.decider)
    if second is None:
        raise Refused("deal.nobody_above", reference=deal.reference)
    of = clock.hours(second, program)
    if deal.decision_due is None:  # the partner was asked, and is no longer waited for
        until = of.after(now, timedelta(seconds=deal.clock_left or 0))
    else:  # what was promised is kept, at an hour when the second is there
        until = of.last(now, deal.decision_due) or deal.decision_due
    return move(
        deal, Move.ENDORSE, who, now, endorsed_by=who.id, decider_id=second.id, decider=second.name,
        decision_due=until, clock_left=None, rule=_of_level(needed),
        program_version=program.edition,
    )  # fmt: skip


def reject(deal: Deal, who: Person, now: datetime, program: Program, ground: str, more: str = "") -> Step:
    """Turned down on a ground of the program's list, with more words where there are some.

    Raises Refused without a ground, and to whoever brought the deal himself."""
    decidable(deal, Move.REJECT, who)
    if not program.ground(ground):
        raise Refused("deal.ground_needed", reference=deal.reference)
    return move(
        deal, Move.REJECT, who, now, decided_at=now, decided_by=who.id, reason=more, decision_due=None,
        clock_left=None, rule=f"decision.ground:{ground}", program_version=program.edition,
    )  # fmt: skip


def decidable(deal: Deal, step: Move, who: Person) -> None:
    """Raises Refused where this person may not decide so on the deal."""
    check(deal, step, who)
    if deal.registrant_id == who.id:
        raise Refused("deal.no_own_decision", reference=deal.reference, decider=deal.decider or "–")


def appeal(
    deal: Deal, who: Person, now: datetime, program: Program, judge: Person | None, more: str = ""
) -> Step:
    """Decided anew, once, by somebody to whom the deal does not count. What ended in another way is decided
    anew by registering it again: Refused says so."""
    if deal.status in MOVES[Move.REOPEN].start:
        raise Refused("deal.reopen_instead", reference=deal.reference, status=deal.status)
    check(deal, Move.APPEAL, who)
    if deal.appealed_at is not None:
        back = deal.decided_at is not None and deal.decided_at < deal.appealed_at
        raise Refused("deal.unappealed_before" if back else "deal.appealed_before", reference=deal.reference)
    if judge is None:
        raise Refused("deal.no_judge", reference=deal.reference)
    return move(
        deal, Move.APPEAL, who, now, appealed_at=now, decider_id=judge.id, decider=judge.name, why=more,
        decision_due=clock.due(now, program.appeal.within, clock.hours(judge, program)),
        rule="appeal.within", program_version=program.edition,
    )  # fmt: skip


def unappeal(deal: Deal, who: Person, now: datetime, before: DealEvent) -> Step:
    """The appeal is taken back: the ruling before it stands, as it was and by whoever made it."""
    stands, step = move(
        deal, Move.UNAPPEAL, who, now, decided_at=before.at, decided_by=before.actor_id,
        decision_due=None, clock_left=None, rule=before.rule, program_version=before.program_version,
    )  # fmt: skip
    return replace(stands, reason=before.why), step

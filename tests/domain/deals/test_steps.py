"""The rules of deciding: the clock, levels, own deals, grounds, appeal; and who decides."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from domain.chat import Refused
from domain.deals import (
    Candidate,
    Deal,
    Place,
    Status,
    answer,
    appeal,
    approve,
    ask,
    decider,
    drop,
    extend,
    hand_over,
    judge,
    level,
    merge,
    outgrown,
    reject,
    reward,
    second,
    submit,
    transfer,
)
from domain.money import Money
from domain.partners import Partner
from domain.people import Leave, Person
from domain.program import load, read
from scheduled.decisions import successor
from tests.domain.deals.people import (
    ADMIN,
    CHAIN,
    COLLEAGUE,
    DEPUTY,
    DRAFT,
    JONAS,
    LEAD,
    NOW,
    OTHER_LEAD,
    REP,
)

PROGRAM = load()
SOFTLINE = Partner(99, "Softline GmbH")
LEVELS = read(
    """
    version = "levels"
    [[decision.level]]
    by = "lead"
    amount = { USD = 100000 }
    discount_percent = 30
    [[decision.level]]
    by = "admin"
    amount = { USD = 1000000 }
    """.replace("    ", ""),
    "levels",
)
WAITING = submit(DRAFT, JONAS, NOW, PROGRAM, REP)[0]


def at(hour: int, day: int = 11) -> datetime:
    return datetime(2026, 3, day, hour, tzinfo=UTC)


def test_two_working_days_in_the_decider_s_hours() -> None:
    assert WAITING.decision_due == at(9, 13)
    evening = submit(DRAFT, JONAS, at(20), PROGRAM, REP)[0]
    assert evening.decision_due == at(17, 13)  # 18:00 in Berlin, two whole days later
    assert (WAITING.rule, WAITING.program_version) == ("decision.within", PROGRAM.edition)


def test_the_clock_stands_while_the_partner_is_asked() -> None:
    asked, _ = ask(WAITING, REP, at(11), PROGRAM, "Who signs?", REP)
    assert (asked.decision_due, asked.clock_left) == (None, 16 * 3600)  # of 18 working hours
    again, _ = ask(asked, REP, at(15), PROGRAM, "And when?", REP)
    assert again.clock_left == 16 * 3600
    answered, step = answer(again, JONAS, at(9, 16), PROGRAM, "The CFO, in May", REP)
    assert answered.decision_due == at(16, 17)
    assert (answered.status, step.why) == (Status.SUBMITTED, "The CFO, in May")


def test_who_is_away_hands_over_and_the_promise_stays() -> None:
    handed, step = hand_over(WAITING, None, at(10), PROGRAM, DEPUTY)
    assert (handed.decider_id, handed.decision_due) == (DEPUTY.id, WAITING.decision_due)
    assert step.actor_id is None
    approved, _ = approve(handed, DEPUTY, at(11), PROGRAM, "gold")
    assert approved.decided_by == DEPUTY.id


@pytest.mark.parametrize("who", [REP, LEAD, ADMIN])
def test_nobody_decides_on_his_own(who: Person) -> None:
    own = replace(WAITING, registrant_id=who.id)
    with pytest.raises(Refused, match="no_own_decision"):
        approve(own, who, NOW, PROGRAM, "gold")
    with pytest.raises(Refused, match="no_own_decision"):
        reject(own, who, NOW, PROGRAM, "no_role")


@pytest.mark.parametrize(
    ("amount", "discount", "by"),
    [(99_999, None, None), (100_000, None, "lead"), (999_999, 10, "lead"), (1_000_000, None, "admin"),
     (10_000, 29, None), (10_000, 30, "lead"), (1_000_000, 30, "admin")],
)  # fmt: skip
def test_levels_of_approval(amount: int, discount: int | None, by: str | None) -> None:
    deal = replace(
        WAITING, amount=Money(Decimal(amount), "USD"), discount=Decimal(discount) if discount else None
    )
    needed = level(deal, LEVELS)
    assert (needed.by if needed else None) == by


def test_an_approved_deal_does_not_outgrow_its_level_unseen() -> None:
    approved, _ = approve(WAITING, REP, NOW, LEVELS, "gold")
    larger = replace(approved, amount=Money(Decimal(500_000), "USD"))
    assert outgrown(approved, larger, REP, LEVELS) == "decision.level:lead"
    assert outgrown(approved, larger, LEAD, LEVELS) == ""
    assert outgrown(approved, replace(approved, contact="Rosa"), REP, LEVELS) == ""
    assert outgrown(WAITING, replace(WAITING, amount=larger.amount), JONAS, LEVELS) == ""  # decided later


def test_a_named_account_needs_a_lead() -> None:
    assert level(WAITING, PROGRAM) is None
    needed = level(WAITING, PROGRAM, named_account=True)
    endorsed, step = approve(WAITING, REP, NOW, PROGRAM, "gold", needed, LEAD)
    assert (endorsed.status, endorsed.decider_id) == (Status.SUBMITTED, LEAD.id)
    assert step.rule == "registration.named_accounts"


def test_a_second_approval_is_by_somebody_else_of_the_rank() -> None:
    large = replace(WAITING, amount=Money(Decimal(200_000), "USD"))
    needed = level(large, LEVELS)
    above = second(CHAIN, "lead", NOW, REP.id, JONAS.id)
    assert above == LEAD
    endorsed, step = approve(large, REP, NOW, LEVELS, "gold", needed, above)
    assert (endorsed.endorsed_by, endorsed.decision_due) == (REP.id, WAITING.decision_due)
    assert step.rule == "decision.level:lead"
    with pytest.raises(Refused, match="endorsed_before"):
        approve(endorsed, REP, NOW, LEVELS, "gold", needed, above)
    approved, _ = approve(endorsed, LEAD, NOW, LEVELS, "gold", needed, None)
    assert approved.status is Status.APPROVED
    with pytest.raises(Refused, match="nobody_above"):
        approve(large, REP, NOW, LEVELS, "gold", needed, None)


def test_a_rejection_has_a_ground_of_the_list() -> None:
    rejected, step = reject(WAITING, REP, NOW, PROGRAM, "no_role", "We saw no visit")
    assert (rejected.status, step.rule, step.why) == (
        Status.REJECTED, "decision.ground:no_role", "We saw no visit"
    )  # fmt: skip
    with pytest.raises(Refused, match="ground_needed"):
        reject(WAITING, REP, NOW, PROGRAM, "i_do_not_like_it")


def test_an_appeal_goes_to_somebody_neutral_for_five_working_days() -> None:
    rejected, _ = reject(WAITING, REP, NOW, PROGRAM, "no_role")
    neutral = judge(CHAIN, rejected, NOW)
    assert neutral == OTHER_LEAD  # the rep's own lead carries a number
    appealed, _ = appeal(rejected, JONAS, NOW, PROGRAM, neutral)
    assert (appealed.status, appealed.decider_id) == (Status.SUBMITTED, OTHER_LEAD.id)
    assert appealed.decision_due == datetime(2026, 3, 17, 18, tzinfo=UTC)
    with pytest.raises(Refused, match="decides_alone"):
        approve(appealed, REP, NOW, PROGRAM, "gold")
    again, _ = reject(appealed, OTHER_LEAD, NOW, PROGRAM, "direct")
    with pytest.raises(Refused, match="appealed_before"):
        appeal(again, JONAS, NOW, PROGRAM, ADMIN)


def test_what_is_said_besides_leaves_the_reason_of_the_ruling() -> None:
    rejected, _ = reject(WAITING, REP, NOW, PROGRAM, "no_role", "We saw no visit")
    appealed, step = appeal(rejected, JONAS, NOW, PROGRAM, OTHER_LEAD, "We were there twice")
    assert (appealed.reason, step.why) == ("We saw no visit", "We were there twice")
    again, step = reject(appealed, OTHER_LEAD, NOW, PROGRAM, "no_role", "We saw no visit")
    assert step.why == again.reason == "We saw no visit"  # said twice, kept twice
    approved, _ = approve(WAITING, REP, NOW, PROGRAM, "gold")
    longer, step = extend(approved, REP, NOW, PROGRAM, evidence="Pilot agreed")
    assert (longer.reason, step.why) == ("", "Pilot agreed")


@pytest.mark.parametrize(
    ("chain", "decided_by", "expected"),
    [
        ((Candidate(REP, Place.OWNER), Candidate(LEAD, Place.LEAD), Candidate(ADMIN, Place.ADMIN)), 1, LEAD),
        ((Candidate(REP, Place.OWNER), Candidate(LEAD, Place.LEAD), Candidate(ADMIN, Place.ADMIN)), 2, ADMIN),
        ((Candidate(REP, Place.OWNER), Candidate(LEAD, Place.LEAD, quota=True, leads=True)), 1, None),
        ((Candidate(REP, Place.OWNER), Candidate(LEAD, Place.DEPUTY, quota=True, leads=True)), 1, None),
        ((Candidate(REP, Place.OWNER), Candidate(DEPUTY, Place.DEPUTY)), 1, None),
    ],
)
def test_who_hears_an_appeal(chain: tuple[Candidate, ...], decided_by: int, expected: object) -> None:
    assert judge(chain, replace(WAITING, decided_by=decided_by), NOW) == expected


def test_whoever_judged_before_hears_no_appeal() -> None:
    """Also who stands in for its judge."""
    rejected, _ = reject(WAITING, REP, NOW, PROGRAM, "no_role")
    assert judge(CHAIN, rejected, NOW, OTHER_LEAD.id) == ADMIN
    appealed, _ = appeal(rejected, JONAS, NOW, PROGRAM, LEAD)
    assert successor(appealed, CHAIN, NOW, LEAD) == OTHER_LEAD
    assert successor(appealed, CHAIN, NOW, LEAD, {OTHER_LEAD.id}) == ADMIN
    assert successor(appealed, CHAIN, NOW, LEAD, {OTHER_LEAD.id, ADMIN.id}) is None


def test_who_decides_when_people_are_away() -> None:
    away = tuple(
        replace(each, leaves=(Leave(each.person.id, date(2026, 3, 9), date(2026, 3, 13)),))
        if each.person in {REP, DEPUTY} else each
        for each in CHAIN
    )  # fmt: skip
    assert decider(CHAIN, NOW) == REP
    assert decider(CHAIN, NOW, REP.id) == DEPUTY
    assert decider(away, NOW) == LEAD
    assert decider(away, NOW + timedelta(days=7)) == REP
    assert decider(away[:2], NOW) == REP  # nobody is there: it waits for him
    assert decider(away, NOW, LEAD.id) == ADMIN  # never another team's lead


def test_a_transfer_moves_the_clock_to_the_new_rep() -> None:
    moved, _ = transfer(WAITING, LEAD, NOW, PROGRAM, None, COLLEAGUE)
    assert (moved.owner_id, moved.decider_id, moved.decision_due) == (6, 6, WAITING.decision_due)
    with pytest.raises(Refused, match="has_it"):
        transfer(moved, LEAD, NOW, PROGRAM, None, COLLEAGUE)


def test_a_question_that_is_dropped_sets_the_clock_going() -> None:
    asked, _ = ask(WAITING, REP, NOW, PROGRAM, "Who decides there?", REP)
    waits, step = drop(asked, REP, NOW + timedelta(hours=1), PROGRAM, REP)
    assert (waits.status, waits.reason, waits.clock_left) == (Status.SUBMITTED, "", None)
    assert WAITING.decision_due is not None
    assert waits.decision_due == WAITING.decision_due + timedelta(hours=1)
    moved, _ = transfer(asked, LEAD, NOW, PROGRAM, SOFTLINE, None)
    assert moved.reason == ""
    assert step.why == ""


def test_a_merge_keeps_the_earlier_one_and_what_only_the_later_knew() -> None:
    later = replace(WAITING, id=2, reference="D-2", contact="Rosa", submitted_at=NOW + timedelta(hours=1))
    (kept, _), (gone, _) = merge(later, WAITING, LEAD, NOW, PROGRAM)
    assert (kept.reference, kept.contact, kept.submitted_at) == ("D-48213", "Rosa", NOW)
    assert (gone.status, gone.merged_into) == (Status.WITHDRAWN, "D-48213")
    with pytest.raises(Refused, match=r"merge\.different"):
        merge(WAITING, replace(later, partner_id=11), LEAD, NOW, PROGRAM)
    (_, _), (gone, _) = merge(WAITING, replace(later, customer_id=4), LEAD, NOW, PROGRAM)
    assert gone.merged_into == "D-48213"
    with pytest.raises(Refused, match=r"merge\.itself"):
        merge(WAITING, WAITING, LEAD, NOW, PROGRAM)


def test_a_protected_one_is_kept_before_one_that_waits() -> None:
    protected = replace(approve(WAITING, REP, NOW, PROGRAM, "gold")[0], id=2, reference="D-2",
                        submitted_at=NOW + timedelta(days=1))  # fmt: skip
    (kept, _), _ = merge(WAITING, protected, LEAD, NOW, PROGRAM)
    assert kept.reference == "D-2"


def test_a_reward_whoever_delivers() -> None:
    won: Deal = replace(
        approve(WAITING, REP, NOW, PROGRAM, "gold")[0], status=Status.WON, delivered_by="Other"
    )
    earned = reward(won, PROGRAM)
    assert earned is not None
    assert (earned.partner_id, earned.amount) == (10, Money(Decimal("1200.00"), "USD"))
    assert reward(replace(won, decided_at=None), PROGRAM) is None
    assert reward(won, read("[reward]\npercent = 0\n", "x")) is None

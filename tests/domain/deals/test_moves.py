"""The table of moves: every state, every move, everybody."""

from dataclasses import replace
from itertools import product

import pytest

from domain.chat import Refused
from domain.deals import LIVE, MOVES, Deal, Move, Side, Status, may, move, owes_reason, sides
from domain.people import Person
from language.words import LANGUAGES, WORDS, Words
from tests.domain.deals.people import (
    ADMIN,
    COLLEAGUE,
    DEPUTY,
    DRAFT,
    JONAS,
    LEAD,
    NOW,
    OTHER_LEAD,
    REP,
    STRANGER,
)

EVERYBODY = (REP, LEAD, ADMIN, OTHER_LEAD, DEPUTY, COLLEAGUE, JONAS, STRANGER, None)
DEAL = replace(DRAFT, decider_id=REP.id)


@pytest.mark.parametrize(("status", "step"), list(product(Status, Move)))
def test_a_move_is_made_from_its_states_alone(status: Status, step: Move) -> None:
    deal = replace(DEAL, status=status)
    allowed = status in MOVES[step].start
    for who in EVERYBODY:
        if not may(deal, step, who):
            with pytest.raises(Refused):
                move(deal, step, who, NOW)
        elif allowed:
            moved, event = move(deal, step, who, NOW)
            assert moved.status is (MOVES[step].end or status)
            assert moved.version == deal.version + 1
            assert event.what == step
        else:
            with pytest.raises(Refused, match=f"deal.(cannot_{step}|already)"):
                move(deal, step, who, NOW)


def test_every_refusal_has_its_sentence_in_both_languages() -> None:
    for step in Move:
        if step not in {Move.SUBMIT}:
            assert f"deal.cannot_{step}" in WORDS
        assert f"deal.event.{step}" in WORDS
    for side, language in product(Side, LANGUAGES):
        assert Words(language).shaped(side)


@pytest.mark.parametrize(
    ("who", "step", "may_"),
    [
        (REP, Move.APPROVE, True),
        (LEAD, Move.APPROVE, True),
        (COLLEAGUE, Move.APPROVE, False),
        (JONAS, Move.APPROVE, False),
        (JONAS, Move.APPEAL, True),
        (STRANGER, Move.APPEAL, False),
        (REP, Move.APPEAL, False),
        (COLLEAGUE, Move.WITHDRAW, False),
        (JONAS, Move.WITHDRAW, True),
        (JONAS, Move.TRANSFER, False),
        (None, Move.EXPIRE, True),
        (ADMIN, Move.EXPIRE, False),
        (None, Move.APPROVE, False),
    ],
)
def test_who_may(who: Person | None, step: Move, may_: bool) -> None:
    assert may(DEAL, step, who) is may_


def test_an_appeal_is_decided_by_its_judge_alone() -> None:
    appealed = replace(DEAL, status=Status.SUBMITTED, appealed_at=NOW, decider_id=ADMIN.id)
    for step in (Move.APPROVE, Move.REJECT, Move.ASK, Move.ENDORSE):
        assert [who for who in EVERYBODY if may(appealed, step, who)] == [ADMIN]
    with pytest.raises(Refused) as refused:
        move(appealed, Move.APPROVE, REP, NOW)
    assert refused.value.facts["sides"] == (Side.DECIDER,)
    with pytest.raises(Refused, match="decides_alone") as refused:
        move(replace(appealed, decider="Sam Admin"), Move.APPROVE, REP, NOW)
    assert "Sam Admin" in Words("en")(refused.value.key, **refused.value.facts)


def test_whoever_may_not_is_told_who_may() -> None:
    with pytest.raises(Refused, match="not_yours") as refused:
        move(replace(DEAL, status=Status.SUBMITTED), Move.APPROVE, COLLEAGUE, NOW)
    said = Words("en")(refused.value.key, **refused.value.facts)
    assert said == (
        "That step on D-48213 is made by the channel manager in charge, whoever has to decide now, "
        "and a team lead or administrator."
    )


def test_a_partner_s_contact_is_nothing_to_another_s_deal() -> None:
    assert sides(DEAL, STRANGER) == frozenset()
    assert sides(DEAL, JONAS) == {Side.PARTNER, Side.REGISTRANT}
    ownerless: Deal = replace(DEAL, partner_id=None, registrant_id=None)
    assert sides(ownerless, JONAS) == frozenset()


def test_every_live_state_has_an_end() -> None:
    for status in LIVE:
        assert any(status in rule.start and rule.end not in LIVE | {None} for rule in MOVES.values())


@pytest.mark.parametrize("step", [Move.WITHDRAW, Move.LOSE, Move.MERGE])
def test_a_party_does_not_end_an_appeal(step: Move) -> None:
    appealed = replace(DEAL, status=Status.SUBMITTED, appealed_at=NOW, decider_id=ADMIN.id)
    assert not may(appealed, step, REP)
    assert may(replace(appealed, status=Status.APPROVED), step, REP), "once it is decided, all is as before"
    assert may(appealed, step, JONAS) is (step in {Move.WITHDRAW, Move.LOSE})


@pytest.mark.parametrize(
    ("who", "status", "owes"),
    [
        (JONAS, Status.APPROVED, False),
        (REP, Status.SUBMITTED, True),
        (LEAD, Status.SUBMITTED, False),  # she registered it
        (LEAD, Status.APPROVED, True),
    ],
)
def test_whoever_takes_a_deal_from_its_partner_owes_him_a_reason(
    who: Person, status: Status, owes: bool
) -> None:
    registrant = LEAD.id if who is LEAD else JONAS.id
    assert owes_reason(replace(DEAL, status=status, registrant_id=registrant), who) is owes

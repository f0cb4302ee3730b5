"""What a partner learns, what is proposed, and what the meter says."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from domain.conflicts import (
    Check,
    Claim,
    Conflict,
    Evidence,
    Lines,
    Meter,
    Ruling,
    Standing,
    Tally,
    Verdict,
    allowed,
    proposal,
    standing,
    verdicts,
)
from domain.deals import Deal, Status
from domain.matching import Likeness
from domain.program import load

NOW = datetime(2026, 3, 11, 8, tzinfo=UTC)
RULES = load().conflicts
PERHAPS = Likeness(0.25, same=False, related=False, why=())
SAME, RELATED, OTHER = (
    Likeness(0.9, same=True, related=False, why=()),
    Likeness(0.2, same=False, related=True, why=()),
    Likeness(0.1, same=False, related=False, why=()),
)
APPROVED = Deal(
    "D-1", "Globex", Status.APPROVED, id=1, partner_id=1, submitted_at=NOW, protected_until=date(2026, 6, 9)
)
PENDING = Deal("D-2", "Globex", Status.SUBMITTED, id=2, partner_id=1, submitted_at=NOW)
DIRECT = Deal("D-3", "Globex", Status.OPEN, id=3, submitted_at=NOW)
OWN = replace(PENDING, partner_id=7)
UNLISTED, GATE = (Lines((name,), listed=False) for name in ("wall", "gate"))


def claim(deal: Deal, likeness: Likeness = SAME, *lines: str) -> Claim:
    return Claim(deal, "Globex", likeness, Lines(lines or ("guard",)))


def check(*claims: Claim, named: str = "") -> Check:
    return Check("Globex", Lines(("guard",)), claims, named)


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (check(), (Standing.FREE, None)),
        (check(claim(APPROVED)), (Standing.PROTECTED, date(2026, 6, 1))),
        (check(claim(PENDING), claim(APPROVED)), (Standing.PROTECTED, date(2026, 6, 1))),
        (check(claim(PENDING)), (Standing.ASK, None)),
        (check(claim(DIRECT)), (Standing.ASK, None)),
        (check(named="Globex"), (Standing.ASK, None)),
        (check(claim(APPROVED, RELATED)), (Standing.ASK, None)),
        (check(claim(APPROVED, OTHER)), (Standing.FREE, None)),
        (check(claim(APPROVED, PERHAPS)), (Standing.ASK, None)),
        (check(claim(APPROVED, PERHAPS, "vault")), (Standing.FREE, None)),
        (check(claim(APPROVED, SAME, "vault")), (Standing.FREE, None)),
        (check(replace(claim(APPROVED), lines=UNLISTED)), (Standing.PROTECTED, date(2026, 6, 1))),
        (replace(check(replace(claim(APPROVED), lines=UNLISTED)), lines=GATE), (Standing.FREE, None)),
        (check(claim(OWN)), (Standing.OWN, None)),
        (check(claim(OWN), claim(PENDING)), (Standing.OWN, None)),
        (check(claim(OWN), claim(DIRECT), named="Globex"), (Standing.OWN, None)),
        (check(claim(OWN), claim(APPROVED)), (Standing.PROTECTED, date(2026, 6, 1))),
    ],
)
def test_a_partner_learns_one_of_four_things(found: Check, told: tuple[Standing, date | None]) -> None:
    assert standing(found, partner_id=7) == told


def test_rivals_stand_in_the_order_of_their_moments() -> None:
    later = replace(APPROVED, id=9, submitted_at=NOW + timedelta(microseconds=1))
    assert [each.deal.id for each in check(claim(later), claim(PENDING)).rivals] == [2, 9]


OLD = replace(APPROVED, submitted_at=NOW - timedelta(days=RULES.untouched_days))
VISITED = (Evidence(NOW - timedelta(days=2), "visit"),)


@pytest.mark.parametrize(
    ("first", "second", "ruling"),
    [
        (claim(APPROVED), claim(OWN), Ruling.FIRST),
        (claim(APPROVED), claim(replace(OWN, partner_id=1)), Ruling.FIRST),
        (claim(OLD), replace(claim(OWN), evidence=VISITED), Ruling.SECOND),
        (claim(OLD), claim(OWN), Ruling.FIRST),
        (replace(claim(OLD), evidence=VISITED), replace(claim(OWN), evidence=VISITED), Ruling.FIRST),
        (claim(replace(OLD, partner_id=None)), replace(claim(OWN), evidence=VISITED), Ruling.FIRST),
        (claim(APPROVED), claim(OWN, RELATED), Ruling.SEPARATE),
        (claim(APPROVED), claim(OWN, SAME, "vault"), Ruling.SEPARATE),
        (
            claim(replace(APPROVED, project="North plant")),
            claim(replace(OWN, project="South plant")),
            Ruling.SEPARATE,
        ),
    ],
)
def test_what_is_proposed(first: Claim, second: Claim, ruling: Ruling) -> None:
    proposed, rule = proposal(first, second, NOW, RULES)
    assert proposed is ruling
    assert rule.startswith("conflicts.")


def test_the_meter_reads_in_percent() -> None:
    assert (Meter(8, 2, 3, 8).untouched_share, Meter(8, 2, 3, 8).win_rate) == (25, 38)
    assert (Meter().untouched_share, Meter().win_rate) == (0, None)


def test_look_ups_are_allowed_up_to_both_caps() -> None:
    most = RULES.checks_per_person
    assert allowed(Tally(most, most, new=True), RULES)
    assert not allowed(Tally(most + 1, most + 1, new=True), RULES)
    assert not allowed(Tally(1, RULES.checks_per_partner + 1, new=True), RULES)
    assert allowed(Tally(most + 1, most + 1, new=False, place=(most, most)), RULES)
    assert not allowed(Tally(most + 1, most + 1, new=False, place=(most + 1, most + 1)), RULES)


@pytest.mark.parametrize(
    ("ruling", "both"),
    [
        (Ruling.FIRST, (Verdict.STANDS, Verdict.YIELDS)),
        (Ruling.SECOND, (Verdict.YIELDS, Verdict.STANDS)),
        (Ruling.SEPARATE, (Verdict.SEPARATE, Verdict.SEPARATE)),
        (Ruling.SHARE, (Verdict.SHARE, Verdict.SHARE)),
    ],
)
def test_each_side_reads_what_a_ruling_is_to_it(ruling: Ruling, both: tuple[Verdict, Verdict]) -> None:
    assert verdicts(ruling) == both


def test_an_appeal_waits_until_it_is_decided() -> None:
    appealed = claim(replace(PENDING, appealed_at=NOW))
    conflict = Conflict(1, claim(APPROVED), appealed, NOW)
    assert conflict.appealed == appealed.deal
    assert replace(conflict, second=claim(replace(appealed.deal, status=Status.REJECTED))).appealed is None

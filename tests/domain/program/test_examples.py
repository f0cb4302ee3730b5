"""Each vendor's published rules, loaded from its example and seen at work."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from domain.chat import Refused
from domain.deals import Activity, Deal, Status, approve, broken, extend, submit
from domain.money import Money
from domain.program import Program, load
from tests.domain.deals.people import APPLICANT, DRAFT, JONAS, NOW, REP

PROGRAMS = Path(__file__).parents[3] / "examples" / "programs"
TODAY = NOW.date()


def program(name: str) -> Program:
    return load(PROGRAMS / f"{name}.toml")


def submitted(name: str) -> Deal:
    return submit(DRAFT, JONAS, NOW, program(name), REP)[0]


def approved(name: str, tier: str = "platinum") -> Deal:
    return approve(submitted(name), REP, NOW, program(name), tier)[0]


@pytest.mark.parametrize("path", sorted(PROGRAMS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_example_is_a_program(path: Path) -> None:
    assert load(path).version == f"{path.stem.replace('-', '')}.example"


def test_dell_answers_within_four_working_hours() -> None:
    assert submitted("dell").decision_due == datetime(2026, 3, 11, 13, tzinfo=UTC)
    friday = submit(DRAFT, JONAS, datetime(2026, 3, 13, 16, tzinfo=UTC), program("dell"), REP)[0]
    assert friday.decision_due == datetime(2026, 3, 16, 11, tzinfo=UTC)  # an hour on Friday, three on Monday


@pytest.mark.parametrize("name", ["sophos", "sectona", "gumdrop", "hubspot", "check-point"])
@pytest.mark.parametrize("tier", ["registered", "platinum"])
def test_ninety_days_for_everybody(name: str, tier: str) -> None:
    deal = approved(name, tier)
    assert deal.protected_until == TODAY + timedelta(days=90)
    assert deal.rule == f"protection.days:{tier}"


def test_sectona_extends_with_the_state_of_the_deal() -> None:
    with pytest.raises(Refused, match=r"extend\.evidence"):
        extend(approved("sectona"), REP, NOW, program("sectona"))
    longer, step = extend(approved("sectona"), REP, NOW, program("sectona"), evidence="The tender is out")
    assert longer.protected_until == TODAY + timedelta(days=120)
    assert step.why == "The tender is out"


def test_gumdrop_and_cyberlock_extend_nothing() -> None:
    for name in ("gumdrop", "cyberlock"):
        with pytest.raises(Refused, match=r"extend\.none"):
            extend(approved(name), REP, NOW, program(name), evidence="Much happened")


def test_hubspot_has_at_most_twenty_five_open() -> None:
    rules = program("hubspot")
    assert broken(DRAFT, replace(APPLICANT, open=24), rules, TODAY) == ()
    assert broken(DRAFT, replace(APPLICANT, open=25), rules, TODAY) == ("registration.most_open:25",)


def test_hubspot_s_activity_earns_days_up_to_the_cap() -> None:
    rules, deal = program("hubspot"), approved("hubspot")
    with pytest.raises(Refused, match=r"extend\.earn"):
        extend(deal, REP, NOW, rules, evidence="Words alone earn nothing")
    shown = [Activity(TODAY, "visit"), Activity(TODAY, "stage"), Activity(TODAY, "note")]
    longer, _ = extend(deal, REP, NOW, rules, shown)
    assert longer.protected_until == TODAY + timedelta(days=90 + 35)
    longest, _ = extend(longer, REP, NOW, rules, shown * 2)
    assert longest.protected_until == TODAY + timedelta(days=180)
    with pytest.raises(Refused, match=r"extend\.most"):
        extend(longest, REP, NOW, rules, shown)


def test_check_point_wants_a_list_price_of_twenty_thousand() -> None:
    rules = program("check-point")
    assert "list_price" in rules.needed
    for price, clauses in ((19_999, ("registration.list_price_minimum:USD",)), (20_000, ())):
        priced = replace(DRAFT, list_price=Money(Decimal(price), "USD"))
        assert broken(priced, APPLICANT, rules, TODAY) == clauses


def test_check_point_gives_thirty_more_days_once() -> None:
    rules = program("check-point")
    longer, _ = extend(approved("check-point"), REP, NOW, rules, evidence="Demo held")
    assert longer.protected_until == TODAY + timedelta(days=120)
    with pytest.raises(Refused, match="extended_before"):
        extend(longer, REP, NOW, rules, evidence="Demo held")


def test_huawei_is_told_fifteen_days_before_the_price_application() -> None:
    rules = program("huawei")
    assert {"price_date", "project"} <= rules.needed
    project = replace(DRAFT, amount=Money(Decimal(500_000), "CNY"), project="Phase 2")
    early = replace(project, price_date=date(2026, 3, 26))
    late = replace(project, price_date=date(2026, 3, 25))
    assert broken(early, APPLICANT, rules, TODAY) == ()
    assert broken(late, APPLICANT, rules, TODAY) == ("registration.lead_days:2026-03-26",)


def test_huawei_s_calendar_knows_make_up_days_and_its_own() -> None:
    working = program("huawei").working("CN").is_working
    assert working(date(2026, 2, 14))  # a Saturday worked for Spring Festival
    assert not working(date(2026, 2, 17))
    assert not working(date(2026, 12, 31))
    assert program("huawei").working("DE").is_working(date(2026, 12, 31))


def test_cyberlock_renews_only_with_new_information() -> None:
    rules = program("cyberlock")
    before = replace(DRAFT, reference="D-11111", status=Status.EXPIRED)
    again = replace(APPLICANT, before=before)
    assert broken(DRAFT, again, rules, TODAY) == ("registration.renewal:D-11111",)
    assert broken(replace(DRAFT, contact="Wang Min"), again, rules, TODAY) == ()
    assert broken(DRAFT, again, load(), TODAY) == ()


def test_threatlocker_warns_and_blocks_nothing() -> None:
    rules = program("threatlocker")
    small = replace(DRAFT, amount=Money(Decimal(100), "USD"))
    warnings = broken(small, replace(APPLICANT, open=10, named_account=True), rules, TODAY)
    assert warnings == (
        "registration.minimum:USD",
        "registration.most_open:10",
        "registration.named_accounts",
    )
    assert rules.conflicts.ruling == "advised"
    deal, _ = submit(small, JONAS, NOW, rules, REP, warnings)
    assert deal.status is Status.SUBMITTED
    assert deal.warnings == warnings

"""The completeness of a partner's record."""

from dataclasses import replace
from typing import Any

from domain.partners import MEASURED, Partner, PartnerType, completeness, missing

EMPTY = Partner(1, "Softline")
FULL = replace(
    EMPTY, type=PartnerType.PRODUCT, territory="North", industries="retail", owner_id=1,
    capabilities="audits", headcount=40, warehouse="Kiel", main_customers="Globex",
    other_vendors="Cisco", contact="Jonas",
)  # fmt: skip


def test_an_empty_record_and_a_full_one() -> None:
    assert (completeness(EMPTY), missing(EMPTY)) == (0, MEASURED)
    assert (completeness(FULL), missing(FULL)) == (100, ())


def test_each_field_counts_the_same() -> None:
    blanks: list[dict[str, Any]] = [{name: None if name == "owner_id" else ""} for name in MEASURED]
    assert {completeness(replace(FULL, **blank)) for blank in blanks} == {90}

"""A country's holidays: as the library tells them, and of no other country."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import holidays
import pytest

from domain.country import holidays_of

YEAR = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]


@pytest.mark.parametrize("code", ["US", "USA", "DE", "CN", "GB", "SG", "HK"])
def test_they_are_the_library_s(code: str) -> None:
    ours, theirs = holidays_of(code), holidays.country_holidays(code)
    assert ours is not None
    assert [(ours.get(day), ours.is_working_day(day)) for day in YEAR] == [
        (theirs.get(day), theirs.is_working_day(day)) for day in YEAR
    ]


def test_an_unknown_country_has_none() -> None:
    assert holidays_of("XX") is None


def test_other_countries_are_not_imported() -> None:
    named = "import sys; from domain.country import holidays_of; holidays_of('CN'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", named], capture_output=True, text=True, check=True).stdout
    assert "holidays.countries" not in loaded

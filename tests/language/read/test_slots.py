"""Days of slots: the end of a protection that runs out, and the weekday that ends an absence."""

from datetime import date

import pytest

from language.read.understanding import read_as
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("D-4419 expires friday, they need 30 more days, get it extended", None),
        ("D-4871下周就到期了，帮我延期吧", None),
        ("extend D-4419 to the end of June", date(2026, 6, 30)),
    ],
)
def test_the_day_a_protection_ends_is_not_the_new_end(text: str, until: date | None) -> None:
    assert read_as("deal.extend", text, NOW, "rep").get("until") == until


def test_the_weekday_that_ends_an_absence_follows_its_first_day() -> None:
    slots = read_as("standup.skip", "下周二起我休年假，到周五，早会不用点我名", NOW, "rep")
    assert slots == {"date": date(2026, 3, 17), "until": date(2026, 3, 20)}


def test_a_day_told_of_something_else_is_not_the_close() -> None:
    text = "Acme = propose now. Had the demo Thursday, they asked for paper."
    assert "close_date" not in read_as("deal.update", text, NOW, "rep")

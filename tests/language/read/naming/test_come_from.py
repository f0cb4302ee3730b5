"""Whom a visit was at, where another is to be seen next."""

from datetime import date

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "just left Bluefin, good meeting with Marta. Next: joint visit at Harbor Medical on 26 March",
            {"partner": "Bluefin", "people": ("Marta",), "next_step_date": date(2026, 3, 26)},
        ),
        (
            "just left bluefin we did the roadmap session they liked it next is a joint visit at harbor medical on march twenty sixth",
            {"partner": "bluefin", "next_step_date": date(2026, 3, 26)},
        ),
        ("刚从佳都出来聊了路线图黄总和小谢都在下一步三月二十六号一起去拜访宁波港", {"partner": "佳都", "people": ("黄", "小谢"), "next_step_date": date(2026, 3, 26)}),
        ("刚从佳都出来，聊了路线图，下周二一起去拜访宁波港", {"partner": "佳都", "next_step_date": date(2026, 3, 17)}),
        ("昨天去了云轩，聊了路线图，下周一起去宁波港", {"partner": "云轩", "date": date(2026, 3, 10), "next_step_date": date(2026, 3, 22)}),
        ("刚从云轩出来，下周再去云轩", {"partner": "云轩", "next_step_date": date(2026, 3, 22)}),
        ("just came out of Softline, they will join us at Vega Foods on Tuesday", {"partner": "Softline", "next_step_date": date(2026, 3, 17)}),
    ],
)  # fmt: skip
def test_the_partner_one_comes_from(text: str, slots: dict[str, object]) -> None:
    read = understand(text, NOW, "rep")
    assert read.intent == "visit.log"
    assert {
        slot: value for slot, value in read.slots.items() if slot not in {"summary", "next_step"}
    } == slots


def test_from_monday_on_is_no_together() -> None:
    assert understand("下周一起休假", NOW, "rep").slots["date"] == date(2026, 3, 16)

"""The number of a deal said without its letter."""

import pytest

from language.read import understand
from tests.language.read.naming.test_by_kind import NOW


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("批准1042", "deal.approve"), ("批1042", "deal.approve"), ("1042号单子批了", "deal.approve"), ("把1042批了吧", "deal.approve"),
        ("1042驳回,重复报备", "deal.reject"), ("驳回1042,直签客户", "deal.reject"), ("1042号单子批了吗", "deal.status"),
        ("approve 1042", "deal.approve"), ("pls approve no 1042", "deal.approve"), ("1042 approved", "deal.approve"),
        ("reject 1042 - customer already with direct sales", "deal.reject"), ("reject 1042 because it is a duplicate", "deal.reject"),
    ],
)  # fmt: skip
def test_a_number_is_a_deal_where_it_is_decided_on(text: str, intent: str) -> None:
    reading = understand(text, NOW, "lead")
    assert (reading.intent, reading.slots.get("deal")) == (intent, "1042")


@pytest.mark.parametrize(
    "text",
    ["approve 1042 seats of FalconGuard", "approve 5000 for the event", "这批1042台设备", "三一要1042台", "2026年批准的单子",
     "1042台网关,三一", "Globex 1042 seats", "那批1042到了"],
)  # fmt: skip
def test_a_number_that_counts_is_none(text: str) -> None:
    assert "deal" not in understand(text, NOW, "lead").slots

"""Several requests as the items of a list."""

from datetime import UTC, datetime

import pytest

from language.read import Names, understand
from language.read.parting.itemised import items

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
NAMES = Names.of(
    partners=("Softline GmbH", "Pinnacle IT LLC", "云轩"),
    customers=("Globex Corporation", "Kaufmann Logistik GmbH", "三一重工"),
    products=("FalconGuard",),
)


@pytest.mark.parametrize(
    ("text", "intent", "rest"),
    [
        ("1. move globex to commit 2. remind me to call Sarah on Friday", "deal.update",
         "remind me to call Sarah on Friday"),
        ("1) globex 65k 2) kaufmann 20k", "deal.update", "kaufmann 20k"),
        ("- globex to 65k\n- remind me to call Jonas tomorrow\n- visit pinnacle friday at 2", "deal.update",
         "remind me to call Jonas tomorrow\nvisit pinnacle friday at 2"),
        ("globex 65k\nkaufmann 20k", "deal.update", "kaufmann 20k"),
        ("1、三一重工改成20万 2、提醒我周五给云轩打电话", "deal.update", "提醒我周五给云轩打电话"),
        ("提醒我：①联系陈静 ②周五发报价 ③订会议室", "task.add", "提醒我周五发报价\n提醒我订会议室"),
        ("register: 1) Danfoss 40k 2) Vestas 90k, both via softline", "deal.register",
         "register Vestas 90k, via softline"),
        ("globex is 70k now, and i need to call Jonas on Friday", "deal.update", "i need to call Jonas on Friday"),
    ],
)  # fmt: skip
def test_the_first_item_is_read_and_the_others_wait(text: str, intent: str, rest: str) -> None:
    reading = understand(text, NOW, "rep", NAMES)
    assert (reading.intent, reading.rest) == (intent, rest)
    assert not {"quantity", "close_date"} & reading.slots.keys()


@pytest.mark.parametrize(
    "text",
    ["Customer: Telia\nPartner: Softline\nProduct: FalconGuard x 20\nValue: 31k USD", "1. pinnacle visit 2. quotes 3. none",
     "visited Softline today, they want:\n- a quote\n- a demo", "register Puma / softline / version 2. 31k",
     "visited softline today, and i need to send the quote by friday"],
)  # fmt: skip
def test_what_is_one_request_stays_one(text: str) -> None:
    assert not understand(text, NOW, "rep", NAMES).rest


def test_numbers_count_from_the_beginning() -> None:
    assert items("2. globex 3. kaufmann") == ()
    assert items("globex 2) kaufmann") == ()
    assert list(items("a) one b) two")) == ["one", "two"]

"""A partner goes to another channel manager, a deal to another partner."""

import pytest

from language.read.deals import standin
from language.read.deals.given import asked
from language.read.names import Names

NAMES = Names({})
for kind, known in {
    "partner": ("Softline", "Pinnacle", "云轩", "长江智联"),
    "customer": ("Globex", "三一"),
    "person": ("Zhao Min", "李伟", "Li Wei"),
}.items():
    for name in known:
        NAMES.learn(kind, name)


@pytest.mark.parametrize(
    ("text", "partner", "to"),
    [
        ("give pinnacle's deals to Zhao Min", "pinnacle", "Zhao Min"),
        ("Softline goes to Zhao Min from next month", "Softline", "Zhao Min"),
        ("please put Softline under Zhao Min", "Softline", "Zhao Min"),
        ("Zhao Min takes over Pinnacle", "Pinnacle", "Zhao Min"),
        ("make Zhao Min the channel manager for Softline", "Softline", "Zhao Min"),
        ("change the rep for Softline to Zhao Min", "Softline", "Zhao Min"),
        ("把长江智联的单子都给李伟", "长江智联", "李伟"),
        ("长江智联以后归Li Wei管", "长江智联", "Li Wei"),
        ("云轩换李伟跟", "云轩", "李伟"),
        ("云轩的渠道经理改成李伟", "云轩", "李伟"),
        ("让Li Wei来跟云轩吧", "云轩", "Li Wei"),
    ],
)
def test_a_partner_goes_to_another_channel_manager(text: str, partner: str, to: str) -> None:
    assert asked(text, NAMES) == ("partner.assign", {"partner": partner, "to": to})


@pytest.mark.parametrize(
    ("text", "customer", "to"),
    [
        ("the Globex deal belongs to Pinnacle not Softline", "Globex", "Pinnacle"),
        ("change partner on Globex from Softline to Pinnacle", "Globex", "Pinnacle"),
        ("Globex should be with Pinnacle", "Globex", "Pinnacle"),
        ("三一的渠道改成云轩", "三一", "云轩"),
        ("三一这单应该是长江智联的", "三一", "长江智联"),
    ],
)
def test_a_deal_goes_to_another_partner(text: str, customer: str, to: str) -> None:
    assert asked(text, NAMES) == ("deal.transfer", {"customer": customer, "to": to})


def test_deals_that_go_to_another_partner_are_listed() -> None:
    assert asked("give Pinnacle's deals to Softline", NAMES) == ("deal.list", {"partner": "Pinnacle"})


@pytest.mark.parametrize(
    "text",
    ["give Globex to Zhao Min", "Softline is with Zhao Min", "云轩是李伟负责的吗", "Zhao Min visits Softline", "三一是云轩的吗",
     "give Softline my number", "Globex goes to commit", "Zhao Min takes over Pinnacle while Li Wei is away"],
)  # fmt: skip
def test_nobody_gets_anything(text: str) -> None:
    assert asked(text, NAMES) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Zhao Min takes over Pinnacle while Li Wei is away", "Li Wei"),
        ("李伟休假期间长江智联先给赵敏", "李伟"),
        ("赵敏今天病了", "赵敏"),
        ("赵敏今天不在", "赵敏"),
        ("赵敏今天不在吗", ""),
        ("call Softline while Li Wei is away", ""),
        ("我今天病了", ""),
        ("周五请假", ""),
        ("明天不在", ""),
    ],
)
def test_who_is_told_to_be_away(text: str, who: str) -> None:
    assert standin.other_away(text) == who

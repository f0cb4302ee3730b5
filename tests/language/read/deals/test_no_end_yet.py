"""Words of an end, or of a decision, that tell of none."""

import pytest

from language.read.deals.no_end_yet import not_decided, not_ended, of_rival


@pytest.mark.parametrize(
    ("intent", "text", "none"),
    [
        ("deal.win", "We're waiting for Globex's PO", True),
        ("deal.win", "Globex contract sent for signature", True),
        ("deal.win", "we got the nod from Globex, contract in April", True),
        ("deal.win", "Globex signed up for a demo", True),
        ("deal.win", "Kaufmann closed its Hamburg office", True),
        ("deal.win", "we won the PoC at Globex", True),
        ("deal.win", "三一还差盖章", True),
        ("deal.win", "三一签收了样机", True),
        ("deal.win", "三一拿下了技术评审", True),
        ("deal.win", "Globex signed, PO follows on Monday", False),
        ("deal.win", "Globex signed the contract", False),
        ("deal.win", "三一签了合同，17万", False),
        ("deal.win", "三一拿下了", False),
        ("deal.lose", "Globex is at risk because of Cisco", True),
        ("deal.lose", "Kaufmann's CFO signed off the budget", True),
        ("deal.lose", "Kaufmann lost its IT manager", True),
        ("deal.lose", "三一有风险，华为在抢", True),
        ("deal.lose", "三一输不了", True),
        ("deal.lose", "Globex is a fight, we compete with Fortinet there", True),
        ("deal.lose", "we lost Globex to Cisco", False),
        ("deal.lose", "三一丢了，被华为抢走了", False),
    ],
)
def test_what_is_no_end_yet(intent: str, text: str, none: bool) -> None:
    assert not_ended(intent, text) is none


@pytest.mark.parametrize(
    ("intent", "text", "none"),
    [
        ("deal.approve", "Three Rivers isn't ok", True),
        ("deal.approve", "I told Li Wei to approve Three Rivers", True),
        ("deal.approve", "Three Rivers先放着", True),
        ("deal.approve", "three rivers is fine, approve", False),
        ("deal.lose", "三一黄了吗，领导换人了", True),
        ("deal.win", "三一签了没，这都三月了", True),
        ("deal.win", "三一签了，没问题", False),
        ("deal.withdraw", "take Three Rivers off Li Wei's desk", True),
        ("deal.withdraw", "take Globex back", False),
    ],
)
def test_what_decides_nothing(intent: str, text: str, none: bool) -> None:
    assert not_decided(intent, text) is none


@pytest.mark.parametrize(
    ("text", "rival"),
    [("the competitor at Globex offers 52k", True), ("三一那边对手报价15万", True), ("competitor is Cisco, amount 52k", False)],
)  # fmt: skip
def test_a_rival_s_price(text: str, rival: bool) -> None:
    assert of_rival(text) is rival

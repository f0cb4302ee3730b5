"""What narrows or orders a list of partners."""

import pytest

from language.read.among import reach, unowned

TIERS = ("gold", "silver", "金牌", "银牌")


@pytest.mark.parametrize(
    ("text", "from_"),
    [
        ("银牌以上的伙伴", ("银牌", "up")), ("金牌及以下的代理商", ("金牌", "down")), ("Silver or better", ("silver", "up")), ("at least gold", ("gold", "up")),
        ("gold partners", ("", "")), ("5万以上的金牌伙伴", ("", "")),
    ],
)  # fmt: skip
def test_the_tier_from_which_a_list_goes_on(text: str, from_: tuple[str, str]) -> None:
    assert reach(text, TIERS) == from_


@pytest.mark.parametrize(
    ("text", "is_"),
    [
        ("没有渠道经理的伙伴", True),
        ("partners without a rep", True),
        ("没有单子的伙伴", False),
        ("没有跟进的单子", False),
    ],
)
def test_partners_of_whom_nobody_is_in_charge(text: str, is_: bool) -> None:
    assert unowned(text) is is_

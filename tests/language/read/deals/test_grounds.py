"""The ground that the words of a rejection mean."""

import pytest

from domain.program import load
from language.read.deals.grounds import meant

TEXTS = {each.key: f"{each.en} {each.zh}" for each in load().decision.ground}


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("no budget", "not_qualified"), ("客户没预算", "not_qualified"), ("direct team has it", "direct"), ("直销在跟", "direct"),
        ("out of their territory", "outside"), ("they chose another vendor", ""), ("the tender is over", "tender"), ("招标结束了", "tender"),
        ("they never sent the information", "incomplete"), ("I don't like it", ""), ("不行", ""), ("no budget, and the tender is over", ""),
        ("the customer said no", ""), ("是NA客户", "direct"), ("他们是直签客户", "direct"), ("it is a named account", "direct"),
        ("重复报备", "conflict"), ("已经有别人报了", "conflict"), ("资料不全", "incomplete"),
        ("客户没立项", "not_qualified"), ("Softline was first", "conflict"), ("别人先报的", "conflict"),
    ],
)  # fmt: skip
def test_one_is_meant_or_none(said: str, key: str) -> None:
    assert meant(said, TEXTS) == key

"""The ground that the words of a rejection mean."""

import pytest

from domain.program import load
from language.read.deals.grounds import against, meant

TEXTS = load().grounds()


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("no budget", "not_qualified"), ("客户没预算", "not_qualified"), ("direct team has it", "direct"), ("直销在跟", "direct"),
        ("out of their territory", "outside"), ("they chose another vendor", ""), ("the tender is over", "tender"), ("招标结束了", "tender"),
        ("they never sent the information", "incomplete"), ("I don't like it", ""), ("不行", ""), ("no budget, and the tender is over", ""),
        ("the customer said no", ""), ("是NA客户", "direct"), ("他们是直签客户", "direct"), ("it is a named account", "direct"),
        ("pinnacle has it already", "conflict"), ("跟云轩撞了", "conflict"), ("标早就开了", "tender"), ("they did nothing so far", "no_role"),
        ("we work with them directly", "direct"), ("我们自己在谈", "direct"), ("别家先报了", "conflict"),
        ("no budget, they decide next year", "not_qualified"), ("they never answered", "incomplete"), ("他们什么都没做", "no_role"), ("一直没回复", "incomplete"),
        ("重复报备", "conflict"), ("已经有别人报了", "conflict"), ("资料不全", "incomplete"),
        ("客户没立项", "not_qualified"), ("已经立项了", "not_qualified"), ("Softline was first", "conflict"), ("first come first served", "conflict"), ("先到先得", "conflict"), ("别人先报的", "conflict"),
    ],
)  # fmt: skip
def test_one_is_meant_or_none(said: str, key: str) -> None:
    assert meant(said, TEXTS) == key


@pytest.mark.parametrize(
    ("said", "speaks"),
    [
        ("pinnacle registered it first", True), ("somebody registered them already", True), ("we registered them before lunch", False),
        ("not our territory", True), ("no budget", True), ("the tender is over", True), ("our own team is on it", True), ("pinnacle has it already", True),
        ("这是我们直客", True), ("不在他们区域", True), ("标早就开了", True), ("别家先报了", True), ("没立项", True),
        ("they have a confirmed budget", False), ("no problem with the budget", False), ("not sure about the budget", False), ("is the tender over?", False),
        ("nobody has it", False), ("预算没问题", False), ("预算批了", False), ("已经立项了", False), ("区域对吗", False), ("有没有别家报过", False), ("Globex谁先报的", False), ("标开了没", False), ("who was first?", False), ("looks good", False), ("no", False),
    ],
)  # fmt: skip
def test_what_alone_speaks_against_a_registration(said: str, speaks: bool) -> None:
    assert against(said, TEXTS) is speaks

"""Values that fixed words tell: of several the one that is meant."""

import pytest

from language.read import read_as
from language.read.telling.told import said
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Acme is qualified and done, take it to propose", "propose"),
        ("the stage of Acme says commit, but it's negotiate", "negotiate"),
        ("move Acme to commit from negotiate", "commit"),
        ("小吕跟的那个药明康德给他调回谈判，他手快点成提案了", "negotiate"),
        ("把远景能源从提案推到商务谈判", "negotiate"),
    ],
)
def test_the_stage_is_the_one_a_deal_comes_to(text: str, stage: str) -> None:
    assert read_as("deal.update", text, NOW, "rep")["stage"] == stage


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("not the lost ones, just what Acme won this year", ["won"]),
        ("i don't need the pending ones, just show me the expired", ["expired"]),
        ("which ones fell over", ["lost"]),
        ("被退件的有哪些", ["rejected"]),
        ("how many did we win, lose i mean, in september", ["lost"]),
        ("all of mine that have run out", ["expired"]),
        ("哪些单子掉出保护期了", ["expired"]),
        ("what's sitting in the approval queue", ["pending"]),
        ("not approved", ["pending"]),
        ("what deals did Marisol withdraw", ["withdrawn"]),
        ("全部没签的单子", []),
        ("还没签下来的", []),
        ("没过期的报备", []),
        ("没丢的有哪些", []),
        ("没批的", ["pending"]),
    ],
)
def test_a_status_that_is_denied_is_not_meant(text: str, status: list[str]) -> None:
    assert said("status", text) == status


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("下个月要签的单子有哪些", {"period"}),
        ("我手上下个月要签的单子都有哪几个", {"period", "owner"}),
        ("which deals will sign next week", {"period"}),
        ("deals I signed last month", {"status", "period", "owner"}),
        ("deals won today", {"status", "period"}),
        ("won deals in april", {"status", "period"}),
        ("deals to be won in april", {"period"}),
        ("今天赢的单子", {"status", "period"}),
        ("云轩报了哪些单子，我急着看", {"partner"}),
        ("国投电力名下报备了哪些项目，谁家报的我不管", {"customer"}),
    ],
)
def test_what_is_to_be_signed_is_not_won_and_a_hurry_owns_nothing(text: str, slots: set[str]) -> None:
    assert set(read_as("deal.list", text, NOW, "rep")) == slots


@pytest.mark.parametrize(
    ("text", "status"),
    [("通过云轩赢了哪些单", "won"), ("今年通过云轩丢的单", "lost"), ("云轩通过了哪些报备", "approved")],
)
def test_through_a_partner_is_not_approved(text: str, status: str) -> None:
    slots = read_as("deal.list", text, NOW, "rep")
    assert (slots["partner"], slots["status"]) == ("云轩", status)


def test_a_stage_that_is_not_wanted_is_not_meant() -> None:
    text = "西北区现在在试错期的渠道有谁，别给我看同盟期的"
    assert read_as("partner.list", text, NOW, "rep")["stage"] == "trial"


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("not the silver ones, just gold partners", "gold"),
        ("gold partners, not silver", "gold"),
        ("not silver", "silver"),
    ],
)
def test_a_tier_that_is_denied_is_not_meant(text: str, tier: str) -> None:
    assert read_as("partner.list", text, NOW, "rep")["tier"] == tier


@pytest.mark.parametrize(
    ("text", "own"),
    [("which visits ive got planned for tomorrow", True), ("不看我自己的，看东北区的排名", False)],
)
def test_whose_it_is(text: str, own: bool) -> None:
    intent = "visit.list" if own else "pipeline.show"
    assert (read_as(intent, text, NOW, "rep").get("owner") == "me") is own

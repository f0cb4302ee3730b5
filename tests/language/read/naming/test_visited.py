"""Several firms visited in one day: the first is the partner, and no firm is a person."""

from datetime import date

import pytest

from language.read import understand
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    ("text", "partner", "people"),
    [
        ("今天跑了三家：云轩、东软、神州数码", "云轩", None),
        ("今天跑了两家伙伴：华云数据、软通动力", "华云数据", None),
        ("今天跑了云轩和东软，都没啥结果", "云轩", None),
        ("下周要跑三家：东软、佳都、太极", "东软", None),
        ("昨天跑了佳都、东软，见了李工", "佳都", ("李",)),
        ("去了佳都，李明和王芳都在", "佳都", ("李明", "王芳")),
        ("去了佳都和小谢聊了价格", "佳都", ("小谢",)),
        ("昨天去佳都和张总吃饭", "佳都", ("张",)),
        ("昨天见了佳都的王总和李工", "佳都", ("王", "李")),
        ("visited three partners today: Softline, Brightpath and Pinnacle", "Softline", None),
    ],
)
def test_the_first_firm_is_the_partner(text: str, partner: str, people: tuple[str, ...] | None) -> None:
    slots = understand(text, NOW, "rep").slots
    assert (slots["partner"], slots.get("people")) == (partner, people)


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("下周二去趟杭州见太极", "太极"),
        ("下个月初去趟西安见东软", "东软"),
        ("周五佳都来公司谈合作", "佳都"),
        ("15号上午十点云轩来公司", "云轩"),
    ],
)
def test_where_a_partner_is_met_is_not_in_its_name(text: str, partner: str) -> None:
    assert understand(text, NOW, "rep").slots["partner"] == partner


def test_a_visit_that_did_not_come_about_is_planned_anew() -> None:
    read = understand("没去成佳都，改到下周二", NOW, "rep")
    assert (read.intent, read.slots["date"]) == ("visit.plan", date(2026, 3, 17))


@pytest.mark.parametrize("text", ["3月6日拜访佳都刘经理，谈续约，下周一再去", "3月6号去的佳都，下周一再去"])
def test_a_day_before_the_next_one_is_gone(text: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["date"]) == ("visit.log", date(2026, 3, 6))
    assert read.slots["next_step_date"] == date(2026, 3, 16)


@pytest.mark.parametrize("text", ["今年丢给华为的单子有哪些", "被奇安信抢走的单子有几个"])
def test_whom_deals_were_lost_to_is_no_partner(text: str) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots.get("partner")) == ("deal.list", None)

"""Words that narrow a list, in both languages, and those that only look like it."""

from datetime import UTC, datetime

import pytest

from language.read import filters

NOW = datetime(2026, 3, 11, 9, tzinfo=UTC)


@pytest.mark.parametrize("text", ["my overdue tasks", "what is late?", "逾期的任务"])
def test_late_tasks(text: str) -> None:
    assert filters.overdue(text)


@pytest.mark.parametrize(
    "text",
    [
        "stale deals",
        "which of mine are untouched",
        "which Softline deals were never touched",
        "哪些报备没人跟进",
        "deals without progress",
        "deals that haven't moved in 2 weeks",
        "久未推进的报备",
        "哪些单子没有进展",
    ],
)
def test_deals_that_stand_still(text: str) -> None:
    assert filters.standing_still(text)


@pytest.mark.parametrize(
    "text",
    ["my open deals", "deals still open", "which of my deals are open?", "active registrations of Softline",
     "我进行中的报备", "还没结束的单子", "长江智联有什么在报的"],
)  # fmt: skip
def test_deals_that_have_not_ended(text: str) -> None:
    assert filters.still_open(text)


@pytest.mark.parametrize("text", ["my deals", "deals of Open Text", "won deals", "已结束的报备"])
def test_deals_whether_they_have_ended_or_not(text: str) -> None:
    assert not filters.still_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "deals expiring this month",
        "which deals are about to lose protection?",
        "what runs out soon",
        "即将到期的报备",
        "anything protected that ends this month?",
        "which protections end this month",
        "这个月哪些保护期到期",
    ],
)
def test_deals_that_end(text: str) -> None:
    assert filters.ending(text)


@pytest.mark.parametrize(
    "text",
    ["deals that expired last month", "my deals", "已过期的报备", "上个月到期的报备", "已经到期的报备"],
)
def test_what_has_ended_does_not_end_soon(text: str) -> None:
    assert not filters.ending(text)


def test_visits_to_come() -> None:
    assert filters.planned("my planned visits")
    assert filters.planned("下周计划的拜访")
    assert not filters.planned("my visits")


@pytest.mark.parametrize(
    "text",
    ["what do I have on friday?", "what's on my calendar tomorrow", "下周五我有什么安排", "明天的日程"],
)
def test_all_of_a_day(text: str) -> None:
    assert filters.agenda(text)


@pytest.mark.parametrize("text", ["my tasks this week", "visits to Softline", "我的任务", "what is Globex?"])
def test_one_sort_of_a_day(text: str) -> None:
    assert not filters.agenda(text)


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("华东区", "华东"),
        ("华北大区", "华北"),
        ("the North region", "North"),
        ("South", "South"),
        ("西区", "西区"),
    ],
)
def test_a_territory_by_its_own_name(said: str, place: str) -> None:
    assert filters.place(said) == place


@pytest.mark.parametrize(
    ("text", "field"),
    [("deals without a contact", "contact"), ("没有联系人的报备", "contact"), ("which deals have no amount", "amount"),
     ("deals with no expected close date", "close_date"), ("没填产品的报备", "product"), ("my contacts", "")],
)  # fmt: skip
def test_deals_of_which_a_field_is_not_known(text: str, field: str) -> None:
    assert filters.lacking(text) == field


@pytest.mark.parametrize(
    ("text", "name"),
    [("all deals except Softline's", "Softline"), ("without Pinnacle's", "Pinnacle"), ("my deals but not Pinnacle IT", "Pinnacle IT"),
     ("除了云轩以外的报备", "云轩"), ("deals without progress", ""), ("deals without a contact", ""), ("deals without a channel manager", "")],
)  # fmt: skip
def test_whose_deals_are_left_out(text: str, name: str) -> None:
    assert filters.excepted(text) == name


@pytest.mark.parametrize(
    ("text", "risk"), [("my deals at risk", True), ("有风险的报备", True), ("my deals", False)]
)
def test_deals_at_risk(text: str, risk: bool) -> None:
    assert filters.at_risk(text) is risk


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("what's in negotiate", "negotiate"), ("deals in the proposal stage", "propose"), ("我在谈判的项目", "negotiate"), ("提案阶段的报备", "propose"),
        ("deals at commit", "commit"), ("deals of Commit Group", ""), ("my deals", ""), ("we negotiate on Friday", ""),
    ],
)  # fmt: skip
def test_deals_in_a_stage(text: str, stage: str) -> None:
    assert filters.stage(text) == stage


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("when do my deals expire", True),
        ("until when are my deals protected", True),
        ("我报的项目什么时候到期", True),
        ("which of my protections run out soon", False),
        ("快到期的报备", False),
        ("when do my deals close", False),
    ],
)
def test_when_protections_end(text: str, when: bool) -> None:
    assert filters.when_ending(text) is when


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("deals that are not won", "are not won"),
        ("deals not closing in April", "not closing in April"),
        ("which deals are not approved yet", ""),
        ("deals won last month", ""),
    ],
)
def test_the_state_that_deals_are_not_in(text: str, words: str) -> None:
    assert filters.denied_state(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("partners that aren't gold", "that aren't gold"),
        ("partners outside the North", "outside the North"),
        ("非金牌的伙伴有哪些", "非金牌"),
        ("who is gold in the North?", ""),
        ("list my partners", ""),
    ],
)
def test_which_partners_are_not_meant(text: str, words: str) -> None:
    assert filters.denied(text) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("open deals that aren't Pinnacle's", "Pinnacle"),
        ("deals that are not from Pinnacle", "Pinnacle"),
        ("不是云轩的单子有哪些", "云轩"),
        ("deals that are not won", ""),
    ],
)
def test_whose_deals_are_not_meant(text: str, name: str) -> None:
    assert filters.excepted(text) == name


@pytest.mark.parametrize(
    ("text", "is_"),
    [("我有几个项目在保护期", True), ("protected deals", True), ("保护期多长", False), ("保护期到期的项目", False)],
)  # fmt: skip
def test_deals_that_are_protected(text: str, is_: bool) -> None:
    assert filters.protected(text) is is_


@pytest.mark.parametrize(
    ("text", "territory", "places"),
    [
        ("华东和华中的代理商", "华东", ("华东", "华中")),
        ("partners in North and West", "North and West", ("North", "West")),
        ("华东的代理商", "华东", ()),
    ],
)
def test_several_territories(text: str, territory: str, places: tuple[str, ...]) -> None:
    assert filters.places(text, territory) == places


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("which reps have stale deals", True),
        ("谁的单子停着没动", True),
        ("which deals are stale", False),
        ("deals of Li Wei", False),
    ],
)
def test_whose_deals_they_are_is_asked(text: str, so: bool) -> None:
    assert filters.of_which_rep(text) is so

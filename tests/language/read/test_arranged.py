import pytest

from language.read import understand
from language.read.arranged import arranges, of_talks, travels
from language.read.names import Names
from language.read.values.since import not_for_long
from tests.language.read.test_understanding import NOW


@pytest.mark.parametrize(
    "text",
    [
        "安排一次云轩的拜访",
        "帮我约个云轩的会",
        "go see them next tuesday",
        "let's drop by Softline on Friday",
    ],
)
def test_a_visit_is_arranged(text: str) -> None:
    assert arranges(text)


@pytest.mark.parametrize(
    "text", ["安排了哪些拜访", "下周有什么安排", "did we go see them?", "my visits", "约了云轩吗"]
)
def test_a_question_arranges_none(text: str) -> None:
    assert not arranges(text)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("拜访云轩", "visit.plan"),
        ("云轩的拜访", "visit.list"),
        ("拜访过云轩吗", "visit.list"),
        ("visit 云轩 every friday", "visit.plan"),
    ],
)
def test_whom_to_visit_and_no_more_is_a_plan(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep", Names.of(partners=["云轩"])).intent == intent


def test_it_is_planned() -> None:
    assert understand("安排一次云轩的拜访", NOW, "rep").intent == "visit.plan"


@pytest.mark.parametrize(
    "text", ["which deals haven't moved in two weeks", "partners with no visits for 30 days"]
)
def test_how_long_nothing_happened_is_no_time_to_come(text: str) -> None:
    assert "period" not in understand(text, NOW, "rep").slots


def test_days_to_come_are_meant() -> None:
    assert not not_for_long("deals closing in two weeks", (NOW.date(), NOW.date()), NOW)


@pytest.mark.parametrize(
    "text", ["flying to Berlin on Thursday", "周四九点飞上海", "坐高铁去武汉", "下周一到周三都在武汉出差"]
)
def test_a_journey_is_no_visit(text: str) -> None:
    assert travels(text)
    assert understand(text, NOW, "rep").intent != "visit.plan"


@pytest.mark.parametrize("text", ["visit Softline on Thursday", "周四起飞", "下周二去云轩"])
def test_a_visit_is_no_journey(text: str) -> None:
    assert not travels(text)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("lunch with Jonas on Thursday", "visit.plan"),
        ("have lunch with Jonas on Thursday", "visit.plan"),
        ("let's grab a coffee with Petra on Thursday", "visit.plan"),
        ("今晚跟云轩吃饭，聊聊三一", "visit.plan"),
        ("明天陈静要来看演示", "visit.plan"),
        ("今晚跟云轩吃饭，聊了三一", "visit.log"),
        ("coffee with Jonas tomorrow", "visit.plan"),
        ("call Karen at Softline Friday morning", "visit.plan"),
        ("called Karen at Softline Friday morning", "visit.log"),
        ("call Karen at Softline yesterday", "visit.log"),
        ("call with Softline tomorrow at 4 regarding Three Rivers", "visit.plan"),
        ("周五去云轩见刘总", "visit.plan"),
        ("周五下午两点去见云轩的刘总", "visit.plan"),
        ("周五去云轩见了刘总", "visit.log"),
        ("上周五去云轩见刘总", "visit.log"),
        ("周一去云轩见刘总，他嫌返点低", "visit.log"),
        ("lunch with Jonas last Thursday", "visit.log"),
        ("had lunch with Jonas on Thursday", "visit.log"),
        ("call with Jonas went well, Globex is ready to sign next week", "visit.log"),
        ("lunch with Jonas on Thursday was great", "visit.log"),
        ("call with Jonas on Monday, they complained about the price", "visit.log"),
    ],
)
def test_a_meeting_that_is_only_named_lies_ahead(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep").intent == intent


def test_a_journey_on_which_somebody_is_visited_is_a_visit() -> None:
    assert not travels("下周三去深圳出差，顺便拜访神州数码")
    assert travels("下周去上海出差")


@pytest.mark.parametrize(
    ("text", "talks"),
    [
        ("let me ask them tomorrow", True),
        ("I'd have to ask them, tomorrow", True),
        ("we meet them on monday", True),
        ("我明天问一下客户", True),
        ("they will sign in may", False),
        ("we expect it in june", False),
        ("五月中就能签", False),
    ],
)
def test_the_day_of_a_talk(text: str, talks: bool) -> None:
    assert of_talks(text) is talks

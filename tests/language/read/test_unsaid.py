"""What nobody says happened is no step on a deal."""

from datetime import datetime

import pytest

from language.read import understand
from language.read.explained import explained
from language.read.names import Names

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(
    customers=("Globex Corporation", "Kaufmann Logistik GmbH", "三一重工"), partners=("Softline GmbH",)
)


def intent(text: str) -> str:
    return understand(text, NOW, "lead", NAMES).intent


@pytest.mark.parametrize(
    "text",
    [
        "kaufmann went great today",
        "kaufmann谁拿走了",
        "kaufmann went really well",
        "please do not approve globex",
        "kaufmann isnt signing this week",
        "we havent won globex yet",
        "globex was never won",
        "we didn't lose kaufmann",
        "nobody signed at globex",
        "peter says they could still lose globex",
        "we're likely to win kaufmann",
        "if they lose globex",
        "is globex lost",
        "globex budget",
        "globex hates us",
        "should i approve the globex one",
        "please don't approve kaufmann yet",
        "hold off on approving globex",
        "dont withdraw kaufmann",
        "should we reject globex",
        "not sure if we should extend kaufmann",
        "三一重工还没赢",
        "先别批三一重工",
        "要不要批准三一重工",
        "can I approve globex?",
        "我能批准三一重工吗",
        "globex needs to go",
        "let globex go",
        "让三一重工走",
        "no need to move kaufmann to june",
        "no longer want to extend globex",
        "we decided against withdrawing globex",
        "I never said to change kaufmann",
        "cancel the kaufmann extension",
        "is kaufmann a named account",
        "三一重工的延期别给",
        "三一重工不撤了",
        "别给三一重工延期",
        "三一重工不延期了",
        "三一重工没说要改到六月",
        "三一重工的延期算了",
        "不打算撤回三一重工",
        "正在谈三一重工的合同",
        "三一重工的合同",
    ],
)
def test_a_step_denied_feared_or_asked_about_shows_the_deal(text: str) -> None:
    assert intent(text) == "deal.status"


def test_a_visit_to_a_customer_wins_no_deal() -> None:
    assert understand("我们周四去三一演示", NOW, "partner", NAMES).intent == "deal.status"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("五一我不休息", "none"),
        ("我今天不请假了", "none"),
        ("明天忙", "none"),
        ("下周二再跟", "none"),
        ("i'm swamped on friday", "none"),
        ("明天忙，早会不参加了", "standup.skip"),
        ("今天谁休息", "none"),
        ("赵敏今天休假吗", "none"),
        ("今天早会我说了啥", "none"),
        ("i'm not off on friday", "none"),
        ("who's off today", "none"),
        ("今天不舒服，休息一天", "standup.skip"),
        ("明天不来了，请假", "standup.skip"),
        ("i'm off on friday", "standup.skip"),
    ],
)
def test_a_leave_denied_or_asked_about_is_none(text: str, read: str) -> None:
    assert intent(text) == read


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("globex was not easy but we won it, 60k", "deal.win"),
        ("kaufmann signed today", "deal.win"),
        ("globex went to Cisco", "deal.lose"),
        ("we didn't win globex, lost to Cisco", "deal.lose"),
        ("not perfect but approve globex", "deal.approve"),
        ("could you mark globex as won", "deal.win"),
        ("could you approve globex", "deal.approve"),
        ("we lost globex on price", "deal.lose"),
        ("globex needs to go through", "deal.approve"),
        ("globex can go ahead", "deal.approve"),
        ("in may signed globex", "deal.win"),
        ("三一重工这周签下来了", "deal.win"),
        ("三一重工这周要签了", "deal.update"),
        ("we signed globex this week", "deal.win"),
        ("三一重工别改成六月，改成七月", "deal.update"),
        ("三一重工不是六月，是七月", "deal.update"),
        ("不跟了，撤回三一重工", "deal.withdraw"),
        ("D-5573能不能延到3月底", "deal.extend"),
    ],
)
def test_a_step_that_is_said_is_read_as_one(text: str, step: str) -> None:
    assert intent(text) == step


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("no visit at softline tomorrow", "visit.list"),
        ("not going to softline tomorrow", "visit.list"),
        ("下周三去不了长江智联了", "visit.list"),
        ("no need to remind me about the quote", "task.list"),
        ("don't undo it", "decline"),
        ("我没说要撤销", "decline"),
    ],
)
def test_what_is_not_wanted_is_not_done(text: str, meant: str) -> None:
    assert intent(text) == meant


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("globex 80k", "amount"),
        ("kaufmann $22,000", "amount"),
        ("三一重工 80万", "amount"),
        ("三一 六月底", "close_date"),
        ("globex end of june", "close_date"),
        ("kaufmann 50 seats", "quantity"),
    ],
)
def test_a_name_with_a_value_alone_changes_the_deal(text: str, slot: str) -> None:
    reading = understand(text, NOW, "rep", NAMES)
    assert reading.intent == "deal.update"
    assert slot in reading.slots


def test_a_region_with_a_month_changes_no_deal() -> None:
    assert intent("华东 六月") != "deal.update"


def test_it_is_told_why_a_step_was_not_read() -> None:
    lines = explained("we havent won globex yet", NOW, "rep", NAMES)
    assert "read as deal.status: deal.win is not what it says" in lines


@pytest.mark.parametrize("text", ["Henkel wants 40 FalconGuard seats", "汉高想要40套FalconGuard"])
def test_what_a_stranger_wants_is_registered(text: str) -> None:
    assert intent(text) == "deal.register"


def test_what_a_known_customer_wants_changes_its_deal() -> None:
    assert intent("Globex wants 80 seats") == "deal.update"


@pytest.mark.parametrize(
    "text",
    [
        "take globex over",
        "把三一重工的申诉撤了",
        "pull the appeal on globex please",
        "ok globex, drop the question",
        "三一重工那个项目客户催我们报价",
        "三一重工那边在等我们的方案",
    ],
)
def test_a_withdrawal_has_a_word_of_its_own(text: str) -> None:
    assert intent(text) != "deal.withdraw"


@pytest.mark.parametrize(
    "text", ["三一重工先不做了，撤了吧", "三一重工报重复了，删掉", "pull Globex, it's a duplicate"]
)
def test_a_withdrawal_that_is_said(text: str) -> None:
    assert intent(text) == "deal.withdraw"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("I was supposed to visit Softline today but they cancelled", "visit.list"),
        ("planned to see Softline, Jonas was busy so I saw Petra, budget is ok", "visit.log"),
        ("本来要拜访云轩的陈静，她没来成，见了王总，预算批了", "visit.log"),
        ("we were going to see Softline today and they postponed", "visit.list"),
        ("Softline meeting yesterday didn't happen", "visit.list"),
        ("had a meeting with Softline but the demo never happened", "visit.log"),
        ("did I visit Softline this month", "visit.list"),
        ("did a visit at Softline today, all good", "visit.log"),
        ("visited Softline, they were going to call but didn't", "visit.log"),
        ("visited Softline today, they wanted to see a demo but were busy", "visit.log"),
    ],
)
def test_a_visit_that_did_not_come_about_is_not_logged(text: str, read: str) -> None:
    assert intent(text) == read


@pytest.mark.parametrize("text", ["have I approved Globex", "did we reject Globex?", "三一重工批了没"])
def test_who_asks_whether_it_was_decided_decides_nothing(text: str) -> None:
    assert intent(text) not in {"deal.approve", "deal.reject"}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("明天不开早会", "none"), ("明天休息，早会不开了", "standup.skip"), ("no standup tomorrow", "none"), ("actually I'm working on Friday", "none"), ("I am available on Monday", "none"), ("I'm not working on Friday", "standup.skip"),
        ("I'm on vacation but working on Friday", "standup.skip"), ("not in on Friday", "standup.skip"),
    ],
)  # fmt: skip
def test_who_works_takes_no_leave(text: str, read: str) -> None:
    assert intent(text) == read


def test_what_is_sent_back_instead_is_rejected() -> None:
    assert intent("三一重工先别批，直接打回去，材料不全") == "deal.reject"

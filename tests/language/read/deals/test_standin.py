"""Who decides while somebody is away, and coming back."""

import pytest

from language.read.deals.standin import asked, away_named, deputy_named

NAMED = [
    ("make Anna Berg my deputy while I'm away until Friday", "Anna Berg"),
    ("i'm sick today, Anna decides", "Anna"),
    ("change it, zhao min should cover for me", "zhao min"),
    ("换成李伟代我", "李伟"),
    ("i'm on vacation next week, anna takes over", "anna"),
    ("off on Friday. Li Wei is covering", "Li Wei"),
    ("我明天起休假到下周五，Li Wei代我审批", "Li Wei"),
    ("明天请假，由赵敏代理", "赵敏"),
    ("我下周休假，审批交给Anna", "Anna"),
    ("请假到周五，请赵敏帮我审批", "赵敏"),
    ("请假三天，代理人赵敏", "赵敏"),
    ("下周一到周三我休年假，审批让李伟顶一下", "李伟"),
    ("I'm off from tomorrow until next Wednesday, Anna Berg covers for me", "Anna Berg"),
    ("I'm on leave till Friday, 赵敏 stands in", "赵敏"),
    ("away Friday, Sam will take my approvals", "Sam"),
    ("out of office tomorrow; my deputy is Anna Berg", "Anna Berg"),
    ("下周我请假三天，李伟代", "李伟"),
    ("明天请假，李伟顶一下。", "李伟"),
    ("on vacation next week. Anna Berg decides in my place", "Anna Berg"),
    ("I'm sick today, anna please take over my approvals", "anna"),
    ("下周一到周三出差，不看手机，审批让李伟处理", "李伟"),
    ("sick today, my approvals go to Anna Berg please", "Anna Berg"),
    ("I'm away 20 to 24 April, deputy Li Wei", "Li Wei"),
    ("off Friday (deputy: Anna Berg)", "Anna Berg"),
    ("off Friday with Anna as my deputy", "Anna"),
    ("I'm out on Friday, please let 赵敏 decide meanwhile", "赵敏"),
    ("away Friday, want Zhao Min to take over", "Zhao Min"),
    ("away Friday, Anna to decide", "Anna"),
    ("and 赵敏 is my deputy", "赵敏"),
    ("请假到周五，代理：李伟", "李伟"),
    ("周五请假，李伟当代理", "李伟"),
    ("周五请假，代理李伟", "李伟"),
]
UNNAMED = [
    "I'm off on Friday, the customer decides next week",
    "今天拜访长江智联，谈了新品代理，他们说老板不在",
    "我周五请假",
    "我明天请假，谁代我审批",
    "周五请假，我妈来了",
    "周五请假，代理商会议不去了",
    "I'm away on Friday",
    "I'm away Friday, deputy as usual",
    "away Friday, no deputy needed",
    "off Friday, let the customer decide",
    "I want Globex to decide by Friday",
    "I'm away Friday, who covers for me?",
    "I'm on sick leave until Monday, will handle my deals from home",
]
SAID = [
    ("明天起休假一周，让李伟代我审批", "standup.skip"),
    ("下周一到周三出差，审批给Anna Berg", "standup.skip"),
    ("I'm travelling next week, Anna covers for me", "standup.skip"),
    ("off on 16, 17 and 18", "standup.skip"),
    ("off 20-22, Anna covers for me", "standup.skip"),
    ("从17号开始请两天假", "standup.skip"),
    ("Out from Monday for three days, 赵敏 covers for me", "standup.skip"),
    ("后天起请三天假，代理人Li Wei", "standup.skip"),
    ("我回来了", "leave.end"),
    ("I'm back", "leave.end"),
    ("I'm back already", "leave.end"),
    ("who is standing in for me", "person.stands_in"),
    ("I am back from vacation", "leave.end"),
    ("cancel my leave", "leave.cancel"),
    ("取消休假", "leave.cancel"),
    ("算了我不休了", "leave.cancel"),
    ("我不休假了", "leave.cancel"),
    ("who is my deputy", "person.stands_in"),
    ("who stands in for me while I'm away", "person.stands_in"),
    ("我的代理人是谁", "person.stands_in"),
    ("谁代我审批", "person.stands_in"),
    ("remove my deputy", "person.no_deputy"),
    ("when am I off", "leave.mine"),
    ("when is my vacation", "leave.mine"),
    ("我哪天休假", "leave.mine"),
    ("下周我在不在", "leave.mine"),
    ("am I away tomorrow", "leave.mine"),
    ("do I have a day off next week", "leave.mine"),
    ("取消代理人", "person.no_deputy"),
    ("取消代理", "person.no_deputy"),
    ("whose deputy am I", "person.deputy_of"),
    ("我是谁的代理", "person.deputy_of"),
    ("我替谁审批", "person.deputy_of"),
]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_whoever_stands_in_is_named(text: str, name: str) -> None:
    assert deputy_named(text) == name


@pytest.mark.parametrize("text", UNNAMED)
def test_nobody_is_named(text: str) -> None:
    assert deputy_named(text) == ""


@pytest.mark.parametrize(("text", "route"), SAID)
def test_what_is_said_of_leave_and_deputy(text: str, route: str) -> None:
    assert asked(text) == (route, {})


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("am I free on Monday", "Monday"),
        ("do I have anything on the 17th", "the 17th"),
        ("are we available next week", "next week"),
        ("我周四下午有空吗", "周四"),
        ("明天忙不忙", "明天"),
        ("明天有没有空档", "明天"),
    ],
)
def test_who_asks_whether_he_is_free_is_not_away(text: str, when: str) -> None:
    assert asked(text) == ("day.free", {"when": when})


@pytest.mark.parametrize("text", ["假取消了，我周五来", "不休了，周五上班", "周五不请假了，照常上班"])
def test_who_comes_to_work_takes_no_leave(text: str) -> None:
    assert asked(text) == ("leave.cancel", {"when": "周五"})


@pytest.mark.parametrize(
    ("text", "so"), [("周四上午体检，下午在", True), ("周四我去看牙", True), ("周四客户体检", False)]
)
def test_an_errand_of_ones_own_is_an_absence(text: str, so: bool) -> None:
    assert (asked(text) == ("standup.skip", {})) is so


@pytest.mark.parametrize("text", ["我的代理人设成Anna Berg", "and Anna Berg is my deputy"])
def test_a_deputy_is_set(text: str) -> None:
    assert asked(text) == ("person.deputy", {"name": "Anna Berg"})


@pytest.mark.parametrize(
    "text",
    [
        "cancel my visit on Friday",
        "I'm back in Munich next week",
        "取消周五的拜访",
        "who is my customer",
        "am I free to register Otto",
        "out 10-12",
    ],
)
def test_other_words_are_not(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Li Wei is off tomorrow", "Li Wei"),
        ("Anna will be on vacation next week", "Anna"),
        ("李伟明天请假", "李伟"),
        ("赵敏下周一到周三休假", "赵敏"),
        ("张总明天来不了", "张总"),
        ("客户明天休息", "客户"),
        ("I'm off tomorrow", ""),
        ("我请假到周五", ""),
        ("家里有事，今天请假", ""),
        ("明天起休假一周", ""),
        ("out of office until Monday", ""),
    ],
)
def test_who_is_said_to_be_away(text: str, name: str) -> None:
    assert away_named(text) == name


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("who's away next week", "next week"), ("who is on vacation on Friday", "Friday"), ("is Li Wei out on Monday", "Monday"),
        ("who will be off this week", "this week"), ("下周谁请假", "下周"), ("who is away", ""), ("赵敏在休假吗", ""), ("赵敏明天请假吗", "明天"), ("李伟这周请假了没", "这周"), ("is Anna off", ""),
        ("is Li Wei in today", "today"), ("Li Wei在吗今天", "今天"), ("谁今天不在", "今天"), ("今日邊個放假", "今日"), ("赵敏在不在", ""),
    ],
)  # fmt: skip
def test_who_is_away_is_asked(text: str, when: str) -> None:
    found = asked(text)
    assert found is not None
    assert (found[0], found[1].get("when", "")) == ("leave.who", when)


@pytest.mark.parametrize(
    "text", ["is it off on Friday", "is Globex signed on Monday", "who is away from Globex"]
)
def test_other_questions_ask_for_nobody(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("text", "route", "name"),
    [
        ("from next week 赵敏 is my deputy", "person.deputy", "赵敏"),
        ("赵敏从下周起做我的代理审批人", "person.deputy", "赵敏"),
        ("赵敏代我审批", "person.deputy", "赵敏"),
        ("remove 赵敏 as deputy", "person.no_deputy", "赵敏"),
        ("Anna is no longer my deputy", "person.no_deputy", "Anna"),
        ("取消李伟的代理", "person.no_deputy", "李伟"),
    ],
)
def test_a_deputy_set_and_removed_by_name(text: str, route: str, name: str) -> None:
    assert asked(text) == (route, {"name": name})


@pytest.mark.parametrize(
    "text", ["remove globex as customer", "取消赵敏的任务", "who steps in for me next week"]
)
def test_what_sets_and_removes_no_deputy(text: str) -> None:
    assert (asked(text) or ("",))[0] not in {"person.deputy", "person.no_deputy"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("from 20 to 27 March Anna stands in for me", "Anna"),
        ("Anna Berg steps in for me next week", "Anna Berg"),
        ("next week Anna decides for me", "Anna"),
        ("on thursday and friday Anna takes my approvals", "Anna"),
        ("while I'm at the fair on thursday 赵敏 takes my approvals", "赵敏"),
        ("3月20日到27日李伟代我审批", "李伟"),
        ("下周三到周五由李伟代我批", "李伟"),
    ],
)
def test_a_deputy_for_days_is_a_leave(text: str, name: str) -> None:
    assert asked(text) == ("standup.skip", {"deputy": name})


@pytest.mark.parametrize(
    "text", ["Li Wei is off next week, 赵敏 takes over his approvals", "李伟下周休假，赵敏代他审批"]
)
def test_another_s_leave_is_his_to_tell(text: str) -> None:
    assert asked(text) == ("standup.skip", {})
    assert away_named(text)


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("我要请假", True), ("我想请个年假", True), ("要请两天假", True), ("我打算休几天假", True), ("想调休一天", True),
        ("I need some time off", True), ("I'd like to take a few days off", True), ("can I take a day off please", True), ("I want to go on vacation", True),
        ("客户请假了", False), ("我要请假吗", False), ("I need a deal", False), ("they want time off", False), ("I want to take the deal off", False),
    ],
)  # fmt: skip
def test_a_leave_on_days_that_are_not_told_yet(text: str, leaves: bool) -> None:
    assert (asked(text) == ("standup.skip", {})) is leaves

"""What is said of an appeal by whoever hears it."""

import pytest

from language.read.deals.appeals import asked, hears, sided
from language.read.names import Names


@pytest.mark.parametrize(
    ("text", "route", "reason"),
    [
        ("i agree with the appeal", "deal.approve", ""),
        ("I'd side with the partner", "deal.approve", ""),
        ("ok, grant Jonas's appeal", "deal.approve", ""),
        ("their appeal is justified", "deal.approve", ""),
        ("overturn it", "deal.approve", ""),
        ("overturn", "deal.approve", ""),
        ("ok, uphold it", "deal.status", ""),
        ("fair enough, overturn the rejection", "deal.approve", ""),
        ("dismissed", "deal.reject", ""),
        ("they DO have budget, I want to appeal", "deal.appeal", "they DO have budget"),
        ("已经立项了啊，我要申诉", "deal.appeal", "已经立项了啊"),
        ("申诉成立", "deal.approve", ""),
        ("ok, appeal granted", "deal.approve", ""),
        ("appeal denied: nothing was shown", "deal.reject", "nothing was shown"),
        ("I take my appeal back", "deal.unappeal", ""),
        ("we don't want to appeal anymore", "deal.unappeal", ""),
        ("算了不申诉了", "deal.unappeal", ""),
        ("撤回申诉吧", "deal.unappeal", ""),
        ("把申诉撤了吧", "deal.unappeal", ""),
        ("同意他的申诉吧", "deal.approve", ""),
        ("deny the appeal, li wei is right", "deal.reject", "li wei is right"),
        ("rejection stands", "deal.reject", ""),
        ("turn this appeal down because there is no budget", "deal.reject", "there is no budget"),
        ("uphold the rejection: nothing was shown", "deal.reject", "nothing was shown"),
        ("维持原决定，确实没有预算", "deal.reject", "确实没有预算"),
        ("申诉不成立", "deal.reject", ""),
        ("any appeals", "deal.appeals", ""),
        ("which appeals are running", "deal.appeals", ""),
        ("do I have an appeal open", "deal.appeals", ""),
        ("appeals to hear", "deal.appeals", ""),
        ("有哪些申诉要处理", "deal.appeals", ""),
        ("有申诉吗", "deal.appeals", ""),
        ("when will my appeal be decided", "deal.status", ""),
        ("what's Jonas' appeal about", "deal.history", ""),
        ("why did softline appeal", "deal.history", ""),
        ("what is this appeal about", "deal.history", ""),
        ("看一下申诉理由", "deal.history", ""),
        ("申诉里说了什么", "deal.history", ""),
        ("维持驳回", "deal.reject", ""),
        ("I stand by the rejection", "deal.reject", ""),
        ("改判吧", "deal.approve", ""),
        ("I don't want the appeal any more", "deal.unappeal", ""),
    ],
)
def test_what_is_said_of_an_appeal(text: str, route: str, reason: str) -> None:
    assert asked(text) == (route, {"reason": reason} if reason else {})


@pytest.mark.parametrize(
    ("text", "route", "slots"),
    [
        ("uphold the rejection of Globex", "deal.reject", {"customer": "Globex"}),
        ("the Globex appeal is denied: no budget", "deal.reject", {"customer": "Globex", "reason": "no budget"}),
        ("the appeal for Globex is granted", "deal.approve", {"customer": "Globex"}),
        ("overturn the rejection on D-48213", "deal.approve", {"deal": "D-48213"}),
        ("国家电网申诉成立", "deal.approve", {"customer": "国家电网"}),
        ("驳回国家电网的申诉，没有立项", "deal.reject", {"customer": "国家电网", "reason": "没有立项"}),
        ("国家电网维持原判", "deal.reject", {"customer": "国家电网"}),
    ],
)  # fmt: skip
def test_which_appeal_is_meant(text: str, route: str, slots: dict[str, str]) -> None:
    names = Names.of(customers=["Globex Corporation", "国家电网"])
    assert asked(text, names) == (route, slots)


@pytest.mark.parametrize("text", ["我要对国家电网申诉", "国家电网申诉"])
def test_what_decides_no_appeal(text: str) -> None:
    assert asked(text, Names.of(customers=["国家电网"])) is None


@pytest.mark.parametrize(
    "text",
    ["I want to appeal", "appeal Globex", "can I appeal again", "the customer is right", "我要申诉", "the decision is open", "agree with the price"],
)  # fmt: skip
def test_what_is_none(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("text", "who", "right"),
    [
        ("Jonas is right", "Jonas", True), ("jonas is right, approve it", "jonas", True), ("Chen Jing has no case, Jonas was first", "Chen Jing", False), ("陈静没道理", "陈静", False), ("Li Wei was wrong here", "Li Wei", False),
        ("赵敏没错", "赵敏", True), ("云轩有道理", "云轩", True), ("Softline GmbH is right", "Softline GmbH", True),
        ("the partner is right", "", True), ("I agree with Li Wei", "Li Wei", True), ("我支持云轩", "云轩", True), ("赵敏判得对", "赵敏", True),
    ],
)  # fmt: skip
def test_who_is_said_to_be_right(text: str, who: str, right: bool) -> None:
    assert sided(text) == (who, right)


@pytest.mark.parametrize("text", ["that's all right then", "approve it", "right", "the amount is 60k", "对"])
def test_nobody_is_said_to_be(text: str) -> None:
    assert sided(text) is None


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("who hears my appeal?", "mine"),
        ("and who is deciding on our appeal", "mine"),
        ("Which person hears my appeal?", "mine"),
        ("what happened with my appeal?", "mine"),
        ("any news on our appeal?", "mine"),
        ("how is my appeal going?", "mine"),
        ("who decides the appeal?", "any"),
        ("谁来处理我们的申诉？", "mine"),
        ("我的申诉怎么样了", "mine"),
        ("我的申诉是谁在处理？", "mine"),
        ("谁来处理申诉？", "any"),
        ("申诉由谁裁定", "any"),
        ("who hears appeals?", None),
        ("how do I appeal?", None),
        ("怎么申诉", None),
        ("我要申诉", None),
        ("who decides?", None),
    ],
)
def test_who_hears_an_appeal(text: str, whose: str | None) -> None:
    assert hears(text) == whose


@pytest.mark.parametrize(
    "text",
    ["I don't agree with the rejection of my last deal", "we disagree with the decision", "sorry, we cannot accept the rejection", "对驳回有意见", "我们不认可这个结果"],
)  # fmt: skip
def test_a_rejection_that_is_not_accepted_is_appealed(text: str) -> None:
    assert asked(text) == ("deal.appeal", {})


@pytest.mark.parametrize("text", ["I agree with the decision", "我同意驳回", "对结果很满意"])
def test_a_decision_that_is_accepted_is_not(text: str) -> None:
    assert (asked(text) or ("",))[0] != "deal.appeal"

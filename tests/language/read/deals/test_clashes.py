"""What is asked about conflicts, and what only sounds like it."""

import pytest

from language.read.deals.clashes import WAITING, asked, rules
from language.read.names import Names

LISTED = (
    "conflicts", "any conflicts?", "what's in conflict", "show me the open conflicts", "which deals clash?", "what do I have to rule on?",
    "is there a conflict waiting for me", "who is the other partner?", "is someone in front of me?",
    "who is the other one sharing it?", "is anybody else working on this customer?", "别人也在做这个客户吗", "还有谁在跟这个客户",
    "any other partner on this customer?", "did anyone else register it before?", "有没有别家报过", "还有其他代理商在做吗",
    "is it Brightpath who holds it?", "谁家报的啊", "我们和谁撞单了", "是不是Brightpath在做",
    "撞单", "看看撞单", "有哪些撞单等我裁决", "哪些单子撞了", "我这边有没有冲突要处理", "和我撞单的是谁",
)  # fmt: skip
SPOKEN = (
    "why are these the same?", "who came first?", "what do you propose?", "the first one stands", "D-48213 stands",
    "they are separate projects", "show both side by side",
    "为什么说是同一家", "谁先报的", "Globex谁先报的",
    "两边各做了什么", "撞单怎么回事", "what did both sides do?", "前面那个有效", "判给云轩",
)  # fmt: skip
NAMED = {
    "Are Tesla, BYD and NIO free?": "Tesla BYD NIO",
    "比亚迪、蔚来、小鹏有人报备吗？": "比亚迪 蔚来 小鹏",
    "has anyone registered Tesla or Volvo?": "Tesla Volvo",
    "Globex 和 Initech 都有人报吗": "Globex Initech",
    "anybody working Tesla with FalconGuard?": "Tesla",
    "Can I go after Volvo?": "Volvo",
    "Krones and Dürr and KUKA, any of them taken?": "Krones Dürr KUKA",
    "any chance Krones or Volvo are still up for grabs?": "Krones Volvo",
    "which of Krones, Volvo and Tesla is free": "Krones Volvo Tesla",
    "can we have either Krones or Volvo?": "Krones Volvo",
    "查一下：东风柳汽、上汽通用五菱": "东风柳汽 上汽通用五菱",
    "Globex或者中联重科哪个能报": "Globex 中联重科",
    "徐工机械这家我能做吗": "徐工机械",
    "徐工我们能报吗": "徐工",
    "could Pinnacle register Globex?": "Globex",
    "我要跟进Globex，有冲突吗": "Globex",
    "帮忙看看中联重科是不是空的": "中联重科",
    "is it ok to register Heidelberg": "Heidelberg",
    "when will Volvo be free again": "Volvo",
    "帮查：Globex": "Globex",
    "大众能报吗": "大众",
    "比亚迪能不能报": "比亚迪",
    "帮我查查比亚迪": "比亚迪",
    "check: Siemens, Bosch, ZF": "Siemens Bosch ZF",
    "check acme, bosch and krones": "acme bosch krones",
    "is acme, bosch and krones free": "acme bosch krones",
    "check if acme and bosch are free": "acme bosch",
    "check Siemens, Krones, Munich": "Siemens Krones",
    "帮我查下远景能源和三一重工还有比亚迪": "远景能源 三一重工 比亚迪",
    "查一下徐工和宝钢": "徐工 宝钢",
    "帮我查下永和食品": "永和食品",
    "中联重科是谁在做": "中联重科",
    "who is working on Krones?": "Krones",
    "查一下柳钢集团和宝钢有没有人报": "柳钢集团 宝钢",
    "is it possible to register Volvo with another project": "Volvo",
    "do you have Volvo on record": "Volvo",
    "Volvo - do we have them": "Volvo",
    "可以查下海尔智家吗": "海尔智家",
    "谁在跟Globex": "Globex",
    "Globex什么时候释放": "Globex",
}
DECIDING = (
    "anything to approve?",
    "what's on my desk",
    "approve all pending",
    "有没有要批的",
    "批准所有待审批的",
    "全部驳回",
)
OTHERS = (
    "is Johnson and Johnson free?", "check Siemens and the rules", "查一下任务和拜访", "check the price and the amount", "永和食品有人报了吗", "三一重工，20台网关，有人报了吗", "conflict of interest",
    "is there a conflict with Globex?", "the conflict with Globex is settled", "撞单规则是什么", "can we work on the proposal",
    "我先问一下，潍柴有人报吗", "可以查下云轩的级别吗", "look up Pinnacle's tier", "look up Volvo", "能查下5路公交几点末班吗", "帮我查下D-7731走到哪儿了", "帮我查下进度", "这个能报吗", "项目能报吗", "谁在做我的任务",
    "is it the same as last time", "is this the same", "这个和上次是一样的", "appeal", "我要申诉", "申诉多久有结果", "why is Globex rejected", "register Globex", "no", "the first one", "谁批的", "单独聊一下报备",
)  # fmt: skip


@pytest.mark.parametrize(
    "text", [*LISTED, "can Pinnacle see my deals?", "别的伙伴能看到我们的报备吗", "谁在我们前面"]
)
def test_the_conflicts_that_wait(text: str) -> None:
    assert asked(text) == ("conflict.list", {})


@pytest.mark.parametrize("text", SPOKEN)
def test_the_conflict_spoken_of(text: str) -> None:
    found = asked(text)
    assert found is not None
    assert found[0] == "conflict.sides"


@pytest.mark.parametrize(("text", "names"), NAMED.items())
def test_customers_that_are_looked_up(text: str, names: str) -> None:
    assert asked(text) == ("conflict.check", {"names": names.replace(" ", "\n")})


@pytest.mark.parametrize(
    "text",
    ["how are we using registrations?", "what's our win rate", "meter", "我们的报备质量怎么样", "赢单率"],
)
def test_the_use_of_registration(text: str) -> None:
    assert asked(text) == ("conflict.meter", {})


@pytest.mark.parametrize(
    "text", ["how is my appeal?", "any news on our appeal", "申诉有结果了吗", "我的申诉怎么样了"]
)
def test_an_appeal_that_was_made(text: str) -> None:
    assert asked(text) == ("deal.status", {})


@pytest.mark.parametrize("text", DECIDING)
def test_what_waits_for_a_decision(text: str) -> None:
    assert asked(text) == ("deal.list", WAITING)


@pytest.mark.parametrize(
    "text",
    ["how many look-ups have I left", "how many more customers can I look up today?", "今天还能查几家"],
)
def test_how_many_may_still_be_looked_up(text: str) -> None:
    assert asked(text) == ("conflict.left", {})


@pytest.mark.parametrize(
    "text", [*OTHERS, "今年赢单率多少", "how often does she win", "is anybody hoarding deals?"]
)
def test_other_words(text: str) -> None:
    assert asked(text) is None


def test_a_product_is_no_customer() -> None:
    known = Names.of(products=["FalconGuard"])
    assert asked("Tesla，FalconGuard 有人报吗", known) == ("conflict.check", {"names": "Tesla"})


@pytest.mark.parametrize("text", ["meter of Softline", "Softline的报备质量怎么样"])
def test_the_use_of_registration_by_a_partner(text: str) -> None:
    assert asked(text) == ("conflict.meter", {"partner": "Softline"})


@pytest.mark.parametrize(
    "text", ["so am I first", "was I first?", "who is before me", "我排第几", "我还排第一吗", "我先报的吗"]
)
def test_who_asks_for_his_place_hears_what_is_told_to_nobody(text: str) -> None:
    assert asked(text) == ("conflict.list", {})


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Softline meter", {"partner": "Softline"}),
        ("云轩有多少报备没跟进", {"partner": "云轩"}),
        ("我们有多少报备没跟进", {}),
        ("which deals of Softline were never touched", {"partner": "Softline"}),
        ("is Softline hoarding deals?", {"partner": "Softline"}),
        ("how often does Softline win", {"partner": "Softline"}),
        ("win rate of softline", {"partner": "softline"}),
        ("what's Softline's win rate", {"partner": "Softline"}),
        ("云轩是不是在圈地", {"partner": "云轩"}),
        ("云轩赢单率多少", {"partner": "云轩"}),
    ],
)
def test_how_registration_is_used(text: str, slots: dict[str, str]) -> None:
    assert asked(text) == ("conflict.meter", slots)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("they were first", True), ("it's a different project", True), ("not the same company", True), ("softline gets it", True),
        ("give it to 云轩", True), ("what's the difference", True), ("what do you recommend", True), ("the older one wins", True),
        ("不是同一家公司", True), ("给Softline", True), ("你建议呢", True),
        ("approve it", False), ("what tier is Softline", False), ("ask Softline if it's another project", False), ("三一怎么样了", False),
        ("they have no budget", False), ("show the history", False),
    ],
)  # fmt: skip
def test_what_is_said_of_the_two_sides(text: str, says: bool) -> None:
    assert rules(text) is says


def test_the_deals_of_two_partners_are_compared() -> None:
    asks = asked("云轩报的三一和长江智联报的三一是一个项目吗")
    assert asks == ("conflict.sides", {"customer": "三一"})


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("is that the same as globex?", {"other": "globex"}),
        ("这家跟三一是一家吗", {"other": "三一"}),
        ("is Adler Berlin a branch of Adler AG?", {"one": "Adler Berlin", "other": "Adler AG"}),
    ],
)
def test_what_is_in_hand_is_compared(text: str, slots: dict[str, str]) -> None:
    assert asked(text) == ("conflict.compare", slots)


@pytest.mark.parametrize(
    "text", ["is this part of the deal?", "is it the same as last time?", "is it a branch of anything"]
)
def test_what_names_no_other_is_not_compared(text: str) -> None:
    assert asked(text) is None


@pytest.mark.parametrize(
    ("text", "more"),
    [("which deals wait for a decision?", {}), ("what has Li Wei to decide?", {"owner": "Li Wei"})],
)
def test_whose_decisions_wait(text: str, more: dict[str, str]) -> None:
    assert asked(text) == ("deal.list", {"status": "pending", "waiting": "yes", **more})


@pytest.mark.parametrize(
    "text",
    [
        "when do I hear about the extension",
        "how soon will we get an answer on our request?",
        "how is the extension going",
        "any news on my request for an extension?",
    ],
)
def test_how_a_request_stands(text: str) -> None:
    assert asked(text) == ("deal.status", {})

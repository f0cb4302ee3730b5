"""News of a deal, and what was won or lost elsewhere, is no step on a deal."""

from datetime import datetime

import pytest

from language.read import Names, Reading, understand
from language.read.telling.news import (
    NOTE,
    before_contract,
    goes_on_about,
    happened,
    looks,
    of_its_deal,
    reported,
    talk,
    tells,
    thinks,
    tried,
)

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(
    customers=("Globex Corporation", "Kaufmann Logistik GmbH", "三一重工"), partners=("Softline GmbH",)
)


def read(text: str) -> Reading:
    return understand(text, NOW, "lead", NAMES)


@pytest.mark.parametrize(
    "text",
    [
        "Kaufmann - their purchasing director resigned", "kaufmann budget was halved", "globex lost their funding", "softline said ok",
        "三一重工那边说能不能再便宜点", "三一重工那边预算被砍了", "三一重工那边让我们等通知", "三一重工能不能再便宜点", "三一重工换了新的采购经理", "三一重工快签了", "三一重工给了我们一个机会", "三一重工可能要丢", "三一重工要重新招标", "globex will run a new tender", "we almost lost globex", "globex might be lost", "globex might go with cisco", "globex quote went out yesterday, 62k", "we have to lower globex to 50k to win", "softline approved our quote",
        "if they don't sign by friday we've lost kaufmann", "unless they get budget we lose globex",
        "globex said yes verbally but no signature yet", "kaufmann delayed the project because of their budget", "globex put the project on hold over the price", "三一重工因为价格推迟了", "三一重工的项目暂停了", "三一重工的项目停了", "三一重工搁置了", "要是下周还不签，三一重工就丢了", "globex went quiet", "globex is on track", "globex is on track, kaufmann is stuck on budget", "kaufmann is going well", "三一重工说再考虑考虑", "三一重工的合同走完了", "三一重工走招标流程了", "三一重工分成两单", "三一重工那边招标了 5月20号开标", "华为也在跟三一重工",
        "we did the POC at globex yesterday", "三一重工的预算批准了", "三一重工的POC通过了", "三一重工的报价被否了", "三一重工的客户拒绝了我们的报价", "今天准备把三一重工签了", "the budget for globex was approved", "globex rejected our quote",
    ],
)  # fmt: skip
def test_news_is_at_most_noted(text: str) -> None:
    reading = read(text)
    assert reading.intent == "none"
    assert reading.guess in {"", NOTE}
    assert not reading.slots


@pytest.mark.parametrize(
    "text",
    [
        "we lost an umbrella on the train",
        "we won the football match",
        "我们丢了两把雨伞",
        "昨晚的决赛我们赢了",
        "lost my keys again",
        "D座电梯坏了",
    ],
)
def test_what_is_no_deal_is_talk(text: str) -> None:
    assert talk(text)
    assert tells(text)
    assert read(text).intent == "none"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("globex lost to Cisco, their budget was cut", "deal.lose"),
        ("三一重工驳回，客户已经招标", "deal.reject"),
        ("驳回三一重工，客户在招标了", "deal.reject"),
        ("三一重工输给华为了，预算被砍", "deal.lose"),
        ("we won the tender for globex", "deal.win"),
        ("globex lost because of budget", "deal.lose"),
        ("kaufmann is lost due to their budget cut", "deal.lose"),
        ("we lost globex over the budget", "deal.lose"),
        ("we lost the globex deal", "deal.lose"),
        ("globex said no", "deal.lose"),
        ("三一重工周五签了合同", "deal.win"),
        ("批准三一重工，方案没问题", "deal.approve"),
        ("三一重工项目停了，撤回吧", "deal.withdraw"),
    ],
)
def test_an_end_that_is_told_is_read(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    "text", ["三一重工的演示取消了", "三一重工的测试被取消了", "the globex demo was cancelled"]
)
def test_an_event_called_off_ends_no_deal(text: str) -> None:
    assert read(text).intent == "none"


@pytest.mark.parametrize(
    "text", ["三一重工的标书丢了", "三一重工的合同寄丢了", "we lost the globex bid documents"]
)
def test_a_thing_mislaid_loses_no_deal(text: str) -> None:
    assert read(text).intent == "none"


@pytest.mark.parametrize("text", ["三一重工下周一签合同，17万", "三一重工的合同周五签"])
def test_a_signing_to_come_moves_the_close(text: str) -> None:
    assert read(text).intent == "deal.update"


@pytest.mark.parametrize("text", ["三一中标了 合同还没签", "三一赢了，但合同还没盖章"])
def test_what_is_not_signed_yet_is_not_won(text: str) -> None:
    assert read(text).intent != "deal.win"


@pytest.mark.parametrize(
    "text",
    ["那边说可以", "对方说没问题", "他说可以", "客户那边已经同意了", "they said yes", "they said ok", "they're fine with it", "the customer has agreed"],
)  # fmt: skip
def test_what_others_agreed_to_confirms_nothing(text: str) -> None:
    assert tells(text)
    assert read(text).intent not in {"confirm", "deal.approve", "deal.win"}


@pytest.mark.parametrize(
    "text", ["可以", "yes", "ok, they said yes", "没问题", "i said yes", "I'm fine with it"]
)
def test_what_the_speaker_agrees_to_is_no_report(text: str) -> None:
    assert not reported(text)
    assert read(text).intent in {"confirm", "none"}


@pytest.mark.parametrize(
    "text",
    [
        "customer did a POC last week",
        "they had a second demo and liked it",
        "上周客户做完POC了",
        "the POC was in January",
    ],
)
def test_what_happened_on_a_deal_is_told(text: str) -> None:
    assert happened(text)


@pytest.mark.parametrize("text", ["they want a demo", "they had a baby", "什么时候做POC"])
def test_what_is_wanted_has_not_happened(text: str) -> None:
    assert not happened(text)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("Globex signed the NDA", True), ("the LOI is dated march 3", True), ("they signed a letter of intent", True), ("客户已经签了保密协议", True), ("签了意向书", True),
        ("Globex signed the contract and the NDA", False), ("Globex signed", False), ("三一签了", False), ("loire valley foods signed", False), ("panda signed", False),
    ],
)  # fmt: skip
def test_a_paper_that_makes_no_contract(text: str, before: bool) -> None:
    assert before_contract(text) is before


@pytest.mark.parametrize(
    "text", ["globex signed our offer yesterday", "got the PO from globex, 58k", "we won globex 58k"]
)
def test_what_was_offered_and_signed_is_won(text: str) -> None:
    assert read(text).intent == "deal.win"


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("三一那个项目竞争很激烈，华为和新华三都在", True),
        ("三一客户说价格太高，对手是西门子，报价15万", True),
        ("三一的项目报一下", False),
        ("三一的项目", False),
        ("三一客户是新的", False),
        ("三一客户要买新的系统，大概50万", False),
        ("三一项目帮我录一下，50万", False),
    ],
)
def test_what_is_told_of_a_deal_that_is_there(text: str, so: bool) -> None:
    assert of_its_deal("三一", text) is so


@pytest.mark.parametrize(
    ("text", "asks"),
    [("三一的预算批了没", True), ("看看三一", True), ("三一的领导换了，要重新走审批", False)],
)
def test_a_look_beside_news_is_heard(text: str, asks: bool) -> None:
    assert looks(text) is asks


@pytest.mark.parametrize(
    ("text", "added"), [("三一重工换了新负责人", False), ("把三一重工加入渠道伙伴", True)]
)
def test_a_customer_becomes_a_partner_by_a_word_of_it(text: str, added: bool) -> None:
    assert (read(text).intent == "partner.add") is added


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("i think kaufmann might close early", True),
        ("ok so globex may slip into july not sure yet", True),
        ("我觉得三一重工能签", True),
        ("三一重工有点悬", True),
        ("三一重工好像要下单了", True),
        ("三一重工好像不错，已经签了", False),
        ("may i extend globex", False),
        ("we lost globex", False),
    ],
)
def test_what_is_only_thought(text: str, so: bool) -> None:
    assert thinks(text) is so


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i guess we lost globex", "deal.lose"),
        ("i think globex will close in july", "deal.update"),
        ("我想三一重工七月签", "deal.update"),
    ],
)
def test_a_step_is_read_behind_who_thinks_so(text: str, intent: str) -> None:
    assert read(text).intent == intent


@pytest.mark.parametrize(
    ("text", "is_"),
    [
        ("三一想先试用一个月", True), ("三一说要先做测试", True), ("我们在三一做了falconguard演示", True), ("三一那边演示做完了", True),
        ("三一想延期一个月，要做poc", False), ("三一要10套测试仪", False), ("三一要延期交货", True), ("三一交付延期了", True), ("三一验收推迟了，延期一个月", False), ("提醒我三一的测试做完了没", False),
    ],
)  # fmt: skip
def test_a_test_at_a_customer_s_is_no_step(text: str, is_: bool) -> None:
    assert tried(text) is is_
    if is_:
        assert read(text.replace("三一", "三一重工")).intent == "none"


def test_what_somebody_is_quoted_to_have_said() -> None:
    assert read("转发：陈静：三一重工那边说要先做个POC，下周三我们过去").intent == "visit.plan"
    assert read("陈静：报备徐工，防火墙20台，30万，五月签").intent == "deal.register"


@pytest.mark.parametrize(
    ("text", "is_"),
    [
        ("they want a discount", True),
        ("it's stuck, waiting on budget", True),
        ("the customer is on holiday", True),
        ("他们还在等预算", True),
        ("卡在法务那边", True),
        ("I need a coffee now", False),
        ("who are they", False),
        ("tell them to hurry", False),
        ("他帮我们看看", False),
    ],
)
def test_what_is_told_of_what_was_spoken_of(text: str, is_: bool) -> None:
    assert goes_on_about(text) is is_

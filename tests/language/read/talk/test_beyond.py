"""Requests that the contract of readings does not name, and what must not be taken for one."""

from datetime import UTC, datetime

import pytest

from language.read import NO_NAMES, Names, understand
from language.read.talk.beyond import beyond

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
WAITING = {"status": "pending", "owner": "me", "waiting": True}


@pytest.mark.parametrize(
    ("said", "intent", "slots"),
    [
        ("register", "deal.register", {}),
        ("三一报备", "deal.status", {"customer": "三一"}),
        ("看下三一的历史", "deal.history", {"customer": "三一"}),
        ("查理公司的历史", "deal.history", {"customer": "查理公司"}),
        ("Globex registration", "deal.status", {"customer": "Globex"}),
        ("New deal!", "deal.register", {}),
        ("我要报备", "deal.register", {}),
        ("log a visit", "visit.log", {}),
        ("记录拜访", "visit.log", {}),
        ("plan a visit", "visit.plan", {}),
        ("新建伙伴", "partner.add", {}),
        ("add a task", "task.add", {}),
        ("早会", "standup.answer", {}),
        ("invite Max Weber", "person.invite", {"person": "Max Weber"}),
        ("invite Max Weber as a rep", "person.invite", {"person": "Max Weber", "role": "rep"}),
        ("邀请李雷作为团队负责人", "person.invite", {"person": "李雷", "role": "lead"}),
        ("snooze the price list by 2 days", "task.snooze", {"text": "price list", "when": "2 days"}),
        ("把给陈静打电话的任务推到后天", "task.snooze", {"text": "给陈静打电话", "when": "后天"}),
        ("put off the quote until Friday", "task.snooze", {"text": "quote", "when": "Friday"}),
        ("move my call Softline task to Friday", "task.snooze", {"text": "call Softline", "when": "Friday"}),
        ("cancel my visit to Softline on Friday", "visit.cancel", {"partner": "Softline", "day": "Friday"}),
        ("cancel Friday's visit with Softline", "visit.cancel", {"partner": "Softline", "day": "Friday"}),
        (
            "call off the meeting on March 17 with Softline",
            "visit.cancel",
            {"partner": "Softline", "day": "March 17"},
        ),
        (
            "move tomorrow's visit with Softline to Friday",
            "visit.move",
            {"partner": "Softline", "day": "tomorrow", "when": "Friday"},
        ),
        ("取消周五去锦信的拜访", "visit.cancel", {"partner": "锦信", "day": "周五"}),
        ("取消锦信周五的拜访", "visit.cancel", {"partner": "锦信", "day": "周五"}),
        ("明天和锦信的call cancel掉", "visit.cancel", {"partner": "锦信", "day": "明天"}),
        ("取消錦信週五的拜訪", "visit.cancel", {"partner": "錦信", "day": "週五"}),
        ("下周二锦信的拜访取消", "visit.cancel", {"partner": "锦信", "day": "下周二"}),
        ("取消锦信的拜访", "visit.cancel", {"partner": "锦信"}),
        ("把发报价这个任务推迟到周五", "task.snooze", {"text": "发报价", "when": "周五"}),
        ("what's at risk?", "briefing.show", {}),
        ("history of Kaufmann", "deal.history", {"customer": "Kaufmann"}),
        ("my stale deals", "deal.list", {"owner": "me"}),
        ("deals in the North", "deal.list", {}),
        ("my deals in the South West", "deal.list", {"owner": "me"}),
        ("what do I have to decide?", "deal.list", WAITING),
        ("which registrations do I need to approve", "deal.list", WAITING),
        ("anything for me to approve?", "deal.list", WAITING),
        ("我要审批什么", "deal.list", WAITING),
        ("有哪些要我批的", "deal.list", WAITING),
        ("同意三一延期", "deal.extend", {"customer": "三一"}),
        ("approve the extension of Globex", "deal.extend", {"customer": "Globex"}),
        ("where is my deal", "deal.list", {}),
        ("are our deals still protected", "deal.list", {}),
        ("let's do the standup", "standup.answer", {}),
        ("send me the standup questions", "standup.answer", {}),
        ("deals over 100k", "deal.list", {}),
        ("deals over 50k with Softline", "deal.list", {"partner": "Softline"}),
        ("list deals without activity", "deal.list", {}),
        ("my deals above 50k", "deal.list", {"owner": "me"}),
        ("10万以上的报备", "deal.list", {}),
        ("超过50万的单子有哪些", "deal.list", {}),
        ("deals without progress", "deal.list", {}),
        ("deals without a close date", "deal.list", {}),
        ("久未推进的报备", "deal.list", {}),
        ("我的停滞的项目", "deal.list", {"owner": "me"}),
        ("等我批的有吗", "deal.list", {"status": "pending", "owner": "me", "waiting": True}),
        ("陈静上次说了什么", "visit.list", {"partner": "陈静"}),
        ("中车项目是我们先报的", "deal.status", {"customer": "中车"}),
        ("zh", "language.set", {"language": "zh"}),
        (
            "Please invite Max Weber of Softline!",
            "person.invite",
            {"person": "Max Weber", "partner": "Softline"},
        ),
        ("邀请神州数码的王芳", "person.invite", {"person": "王芳", "partner": "神州数码"}),
        ("邀请张磊，长江智联的", "person.invite", {"person": "张磊", "partner": "长江智联"}),
        ("邀请一下张磊，他是长江智联的销售", "person.invite", {"person": "张磊", "partner": "长江智联"}),
        ("请邀请王芳加入", "person.invite", {"person": "王芳"}),
        (
            "change the headcount of Softline to 50",
            "partner.update",
            {"partner": "Softline", "field": "headcount", "value": "50"},
        ),
        ("what's the history of Globex?", "deal.history", {"customer": "Globex"}),
        ("any objections from Softline?", "visit.list", {"partner": "Softline"}),
        (
            "change softline's headcount to 55",
            "partner.update",
            {"partner": "softline", "field": "headcount", "value": "55"},
        ),
        (
            "change the phone number of Softline to +49 30 123",
            "partner.update",
            {"partner": "Softline", "field": "phone", "value": "+49 30 123"},
        ),
        ("丢单原因汇总", "deal.list", {"status": "lost"}),
        ("给云轩开个邀请码", "person.invite", {"partner": "云轩"}),
        (
            "把云轩的电话改成13800001234",
            "partner.update",
            {"partner": "云轩", "field": "phone", "value": "13800001234"},
        ),
        (
            "set the city of Softline to Munich",
            "partner.update",
            {"partner": "Softline", "field": "city", "value": "Munich"},
        ),
        ("把云轩的人数改成50", "partner.update", {"partner": "云轩", "field": "headcount", "value": "50"}),
        ("edit Softline's record", "partner.update", {"partner": "Softline"}),
        ("update the profile of Softline", "partner.update", {"partner": "Softline"}),
        ("完善一下云轩的档案", "partner.update", {"partner": "云轩"}),
        ("what waits for my decision?", "deal.list", {"status": "pending", "owner": "me", "waiting": True}),
        ("有哪些待我审批的报备？", "deal.list", {"status": "pending", "owner": "me", "waiting": True}),
        ("please cancel my registration", "deal.withdraw", {}),
        ("还要报韵达", "deal.register", {"customer": "韵达"}),
        ("取消我的报备", "deal.withdraw", {}),
        ("did you get my registration", "deal.list", {}),
        ("你们收到我的报备了吗", "deal.list", {}),
        ("我们的项目现在都到哪一步了", "deal.list", {}),
        ("what's in my pipeline over 50k", "deal.list", {"owner": "me"}),
        ("哪些快到保护期了", "deal.list", {}),
        ("开始早会", "standup.answer", {}),
        ("history of D-48213", "deal.history", {"deal": "D-48213"}),
        ("history D-48213", "deal.history", {"deal": "D-48213"}),
        ("看看D-48213的历史", "deal.history", {"deal": "D-48213"}),
        ("看一下D-48213的历史", "deal.history", {"deal": "D-48213"}),
        ("历史 D-48213", "deal.history", {"deal": "D-48213"}),
        ("how does Globex stand?", "deal.status", {"customer": "Globex"}),
        ("D-48213的历史", "deal.history", {"deal": "D-48213"}),
        ("who is gold in the North?", "partner.list", {"tier": "gold", "territory": "North"}),
        ("post the briefings here", "team.here", {}),
        ("standups and digests here please", "team.here", {}),
        ("商机通报以后发到这里", "team.here", {}),
        ("who is platinum", "partner.list", {"tier": "platinum"}),
        ("who are my gold partners", "partner.list", {"tier": "gold", "owner": "me"}),
        ("history Globex", "deal.history", {"customer": "Globex"}),
        ("三一重工的历史", "deal.history", {"customer": "三一重工"}),
        ("华东谁是金牌？", "partner.list", {"tier": "金牌", "territory": "华东"}),
    ],
)
def test_a_request_is_told_by_its_own_words(said: str, intent: str, slots: dict[str, object]) -> None:
    read = beyond(said, understand(said, NOW, "rep", NO_NAMES))
    assert (read.intent, read.slots) == (intent, slots)


@pytest.mark.parametrize(
    "said",
    [
        "invite Max to lunch tomorrow",
        "we were invited by Softline",
        "who is Max Weber?",
        "change the amount of Globex to 60k",
        "register Globex via Softline, 60k",
        "把三一重工的金额改成200万",
        "what is the history of the company",
        "my deals",
        "我的报备",
        "is the briefing here?",
        "拜访记录",
        "how do I stand?",
        "how does it stand?",
        "拜访了云轩，更新了他们的资料库",
        "",
    ],
)
def test_other_sentences_are_left_as_they_were_read(said: str) -> None:
    read = understand(said, NOW, "rep", NO_NAMES)
    assert beyond(said, read) is read


def test_a_long_message_costs_little() -> None:
    read = understand("x", NOW, "rep", NO_NAMES)
    for said in ("invite " + "a" * 8000, "change the headcount of " + "x " * 4000, "邀请" + "的" * 8000):
        assert beyond(said, read) is read


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("we lost Globex to Cisco on price", "price"),
        ("三一重工丢了，价格输给华为", "价格"),
        ("lost Globex because they have no budget", "they have no budget"),
    ],
)
def test_why_a_deal_was_lost(said: str, reason: str) -> None:
    assert beyond(said, understand(said, NOW, "rep", NO_NAMES)).slots["reason"] == reason


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("extend D-1042 please, they signed the quote", "they signed the quote"),
        ("D-1042延期，上周见了客户采购", "上周见了客户采购"),
        ("can I get more time on Globex, the customer postponed the tender to June", "the customer postponed the tender to June"),
        ("申请延长三一的保护期，客户招标推迟到六月了", "客户招标推迟到六月了"),
        ("extend D-1042 until June, please", None),
    ],
)  # fmt: skip
def test_what_happened_since_is_told_with_the_wish_to_extend(text: str, evidence: str | None) -> None:
    reading = beyond(text, understand(text, NOW, "rep", NO_NAMES))
    assert reading.intent == "deal.extend"
    assert reading.slots.get("evidence") == evidence


@pytest.mark.parametrize(
    ("text", "partner", "when"),
    [
        ("云轩今天没去成，改到下周一了", "云轩", "下周一"),
        ("今天没去成云轩，改到下周一", "云轩", "下周一"),
        ("昨天没去成云轩 陈静生病了 改到下周一上午", "云轩", "下周一上午"),
        ("跟云轩的会没开成，改到下周一", "云轩", "下周一"),
        ("Brightpath visit didn't happen today, moved to Monday", "Brightpath", "Monday"),
    ],
)
def test_a_visit_that_did_not_happen_is_moved(text: str, partner: str, when: str) -> None:
    moved = beyond(text, understand(text, NOW, "rep"))
    assert (moved.intent, dict(moved.slots)) == ("visit.move", {"partner": partner, "when": when})


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("三一那个项目延期了 要到七月", "deal.update"),
        ("三一延到五月底签", "deal.update"),
        ("三一延期到六月", "deal.extend"),
        ("D-1042 tender was postponed to July, extend it please", "deal.extend"),
        ("三一的保护期申请延长到6月底", "deal.extend"),
        ("三一项目推迟 帮我延到7月", "deal.extend"),
        ("globex says they only have budget in may", "deal.note"),
        ("三一的付款方式改成分期了", "deal.note"),
    ],
)
def test_a_project_put_back_is_no_protection(text: str, intent: str) -> None:
    assert beyond(text, understand(text, NOW, "rep", NO_NAMES)).intent == intent


@pytest.mark.parametrize(
    ("said", "city"), [("Softline moved to Munich", "Munich"), ("云轩搬到苏州了", "苏州")]
)
def test_a_partner_on_record_moves(said: str, city: str) -> None:
    names = Names.of(partners=["Softline GmbH", "上海云轩"])
    read = beyond(said, understand(said, NOW, "rep", names), names)
    assert (read.intent, read.slots["field"], read.slots["value"]) == ("partner.update", "city", city)
    assert beyond(said, understand(said, NOW, "rep", NO_NAMES)).intent != "partner.update"


def test_two_fields_of_a_partner_are_changed_one_after_the_other() -> None:
    said = "把云轩的城市改成宜昌，人数80"
    read = beyond(said, understand(said, NOW, "rep", NO_NAMES))
    assert (read.slots["field"], read.slots["value"], read.rest) == ("city", "宜昌", "云轩的人数80")


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("Globex will not close in April", "deal.note"),
        ("Globex won't close before June", "deal.note"),
        ("三一四月签不了", "deal.note"),
        ("三一下周二投标", "deal.note"),
        ("三一下个月招标", "deal.note"),
        ("三一五月上线", "deal.note"),
        ("三一付款方式是3-6-1", "deal.note"),
        ("三一交期改成六周", "deal.note"),
        ("三一账期90天", "deal.note"),
        ("三一预计签约时间不确定了", "deal.note"),
        ("三一客户说下个月给答复", "deal.note"),
        ("三一要求把POC延两周", "deal.note"),
        ("三一延期一个月，客户招标推迟", "deal.extend"),
        ("三一分两期，第一期100台", "deal.note"),
        ("三一要做POC，需要两台样机", "deal.note"),
        ("三一进展：客户下周上会", "deal.note"),
        ("Globex update: the POC is done", "deal.note"),
        ("三一进展怎么样", "deal.status"),
        ("Globex closes in June, not April", "deal.update"),
        ("the Globex guys want to sign on April 2nd", "deal.update"),
    ],
)
def test_a_day_that_will_not_be_it_is_a_note(said: str, intent: str) -> None:
    known = Names.of(customers=["Globex", "三一"])
    assert beyond(said, understand(said, NOW, "rep", known), known).intent == intent


@pytest.mark.parametrize(
    ("said", "off"),
    [("云轩那边先别去了", True), ("云轩不去了", True), ("客户说不去了", False), ("我们去云轩了", False)],
)
def test_a_visit_to_a_partner_who_is_known_is_off(said: str, off: bool) -> None:
    names = Names.of(partners=["云轩"])
    assert (beyond(said, understand(said, NOW, "rep", names), names).intent == "visit.cancel") is off

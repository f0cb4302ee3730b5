"""Requests that name nothing are read by what they ask for."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.read import understand
from language.read.bare import LONGEST, bare, open_with, opened, own_days, what_was_done, whats_next, whats_on
from language.read.explained import explained
from language.read.normal import normal
from language.read.pieces import Amount

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
SAID = {
    "deal.register": "register a deal|Good morning! Could you help me register a deal, please|I want to put in a registration|(hi) want to register a deal|wanna register a deal|just need to register a new deal|I need to register something|I'd like to register a new deal|New deal please|can you log a deal for me?|i have a deal to register|I've got a new deal|I want to report a new customer|we have a new customer|I'd like to register a deal but I don't know the amount yet|let's register a deal, but the budget isn't clear|I want to register a deal but not sure about the amount"
    "|帮我报备一个项目|想报个单，产品还没定|我要报备|报备|麻烦登记一下新商机|我想报个备|新報備",
    "visit.log": "log a visit|we have a visit to log|I need to record a customer visit|登记拜访|我要写拜访记录|帮我记录一次拜访",
    "visit.plan": "plan a visit|安排一次拜访",
    "deal.list": "open deals|our live registrations|还没结束的报备|有新的报备吗|最近有没有新单子",
    "task.list": "open tasks|any open next steps",
    "task.add": "add a task|new reminder|remind me|新建任务|提醒我一下",
    "partner.add": "add a partner|we've got a new partner|新增渠道伙伴",
    "deal.update": "change a deal|改一下报备",
    "deal.withdraw": "withdraw a registration|withdraw it|撤回报备",
    "deal.extend": "extend my protection|extend it|i need an extension|can we get an extension please|延长保护期|申请延期",
    "deal.approve": "approve the deal|approve it|ok approve|approve now please|please approve that one|批吧|批准报备|通过这单",
    "deal.status": "any news?|what's the status|where does it stand?|现在什么情况？|批了吗|到哪一步了",
    "deal.reject": "reject a registration|reject this|驳回报备|驳回这个报备",
}
OTHERS = (
    "how do I register a deal?", "怎么报备", "报备列表", "拜访记录", "my deals", "register Siemens", "报备三一重工",
    "i have nothing to register", "i need an extension cable", "register a deal for Globex", "never register a deal", "the deal is off", "deal", "",
)  # fmt: skip


@pytest.mark.parametrize(("intent", "text"), [(i, t) for i, said in SAID.items() for t in said.split("|")])
def test_a_verb_and_a_noun_say_what_is_wanted(intent: str, text: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, dict(reading.slots)) == (intent, {})


@pytest.mark.parametrize("text", ["my open deals", "我进行中的报备"])
def test_open_deals_of_one_s_own(text: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, dict(reading.slots)) == ("deal.list", {"owner": "me"})


OPENED: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("add Bosch as a new deal, 20k", "deal.register", {"customer": "Bosch", "amount": Amount(Decimal(20000), None)}),
    ("Henkel - new lead through Pinnacle", "deal.register", {"customer": "Henkel", "partner": "Pinnacle"}),
    ("Henkel is a new opportunity from Pinnacle", "deal.register", {"customer": "Henkel", "partner": "Pinnacle"}),
    ("create deal for Aldi with Softline", "deal.register", {"customer": "Aldi", "partner": "Softline"}),
    ("please remove the Blue Ridge Bank deal", "deal.withdraw", {"customer": "Blue Ridge Bank"}),
    ("we don't need the protection for Globex anymore", "deal.withdraw", {"customer": "Globex"}),
    ("三一重工不需要保护了", "deal.withdraw", {"customer": "三一重工"}),
    ("please add Tim Jones as the contact", "correct", {"contact": "Tim Jones"}),
    ("Softline's 3 biggest open deals", "deal.list", {"partner": "Softline"}),
    ("everything we lost to Fortinet", "deal.list", {"status": "lost"}),
    ("log a visit to Nordwind yesterday", "visit.log", {"partner": "Nordwind", "date": date(2026, 3, 10)}),
    ("plan a visit with Pinnacle on Friday", "visit.plan", {"partner": "Pinnacle", "date": date(2026, 3, 13)}),
    ("are we on track for may", "pipeline.show", {"period": (date(2026, 5, 1), date(2026, 5, 31))}),
    ("visit Nordwind", "visit.plan", {"partner": "Nordwind"}),
    ("最大的单子是哪个", "deal.list", {}),
    ("log a visit to Nordwind tomorrow", "visit.plan", {"partner": "Nordwind", "date": date(2026, 3, 12)}),
    ("approve the deal of Globex", "deal.approve", {"customer": "Globex"}),
    ("记一次云轩的拜访", "visit.log", {"partner": "云轩"}),
    ("补记昨天去东软的拜访", "visit.log", {"partner": "东软", "date": date(2026, 3, 10)}),
    ("帮我记录一下今天跟东软的见面", "visit.log", {"partner": "东软", "date": date(2026, 3, 11)}),
    ("登记下周三去云轩的拜访", "visit.plan", {"partner": "云轩", "date": date(2026, 3, 18)}),
    ("登记拜访：上海云轩 昨天", "visit.log", {"partner": "上海云轩", "date": date(2026, 3, 10)}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "intent", "slots"), OPENED)
def test_the_first_words_say_what_is_to_be_done(text: str, intent: str, slots: dict[str, object]) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, dict(reading.slots), reading.confidence) == (intent, slots, 1.0)
    assert f"begins by asking for {opened(normal(text).lower)}" in explained(text, NOW, "rep")


@pytest.mark.parametrize(
    "text",
    [
        "i don't need more protection days on globex, just tell me when it ends",
        "we don't need protection until june, only may",
    ],
)
def test_what_goes_on_after_its_first_words(text: str) -> None:
    assert opened(normal(text).lower) == ""


@pytest.mark.parametrize("text", OTHERS)
def test_what_says_more_is_read_as_a_sentence(text: str) -> None:
    assert bare(text.lower()) == ""


@given(
    st.lists(
        st.sampled_from("我想 我 想 要 请 报备 一下 register a deal please hi, new ，".split()), max_size=40
    )
)
def test_no_wish_is_too_winding(words: list[str]) -> None:
    said = " ".join(words)
    assert bare(said) == "" or len(said.strip()) <= LONGEST


@pytest.mark.parametrize(
    "name", ["Rosa Delgado", "Next plc", "Cleveland Clinic", "Big Sky Motors", "远景能源"]
)
def test_a_name_alone_asks_for_nothing(name: str) -> None:
    assert understand(name, NOW, "rep").intent == "none"


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("who is gold", "gold"),
        ("who are our silver partners", "silver"),
        ("谁是金牌", "金牌"),
        ("哪些是白金伙伴", "白金"),
    ],
)
def test_who_is_of_a_tier_asks_for_partners(text: str, tier: str) -> None:
    reading = understand(text, NOW, "rep")
    assert (reading.intent, dict(reading.slots)) == ("partner.list", {"tier": tier})


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("今天帮我请个假", "standup.skip"),
        ("add to my todo list buy a present for my boss", "task.add"),
        ("how's my quarter looking", "pipeline.show"),
        ("hows the pipeline going for Softline", "pipeline.show"),
        ("how's the project going", "none"),
        ("今天病了不上班", "standup.skip"),
        ("no standup from me this week, on leave", "standup.skip"),
        ("no standup from me today", "standup.answer"),
        ("昨天没啥，今天一样，没问题", "standup.answer"),
        ("昨天拜访了云轩今天写三一的方案没什么问题", "standup.answer"),
        ("昨天跑了佳都今天去云轩卡在法务", "standup.answer"),
        ("昨天见了云轩，他们今天说没问题", "visit.log"),
        ("我今天拉肚子，来不了了", "standup.skip"),
        ("孩子发烧，明天请假", "standup.skip"),
        ("not coming in today, i have the flu", "standup.skip"),
        ("王总今天病了不上班", "none"),
    ],
)
def test_who_is_ill_and_stays_away(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep").intent == intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("D-6011。丢。预算砍光。", "deal.lose"),
        ("D-6011: lost, price", "deal.lose"),
        ("d6011 驳回，撞单了", "deal.reject"),
        ("D-6011 批了吗", "deal.status"),
        ("D-6011 approved?", "deal.status"),
    ],
)
def test_a_number_and_a_step(text: str, intent: str) -> None:
    assert understand(text, NOW, "lead").intent == intent


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("ok what else do i have with softline", True),
        ("what do we have going with softline", True),
        ("what is going on with softline", False),
        ("what have you got with me", False),
    ],
)
def test_the_deals_with_a_partner_are_asked_for(text: str, so: bool) -> None:
    assert open_with(text) is so


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("what's next?", True),
        ("what should I do next", True),
        ("接下来有什么安排", True),
        ("anything urgent today?", True),
        ("what's next for Globex", False),
        ("what now", False),
    ],
)
def test_all_that_is_to_come(text: str, asks: bool) -> None:
    assert whats_next(text) is asks


@pytest.mark.parametrize(
    ("text", "span"),
    [("my week", "this week"), ("show me my day", "today"), ("my weekend", ""), ("week", "")],
)
def test_the_days_whose_agenda_is_asked_for(text: str, span: str) -> None:
    assert own_days(text) == span
    assert whats_on(text) is bool(span)


@pytest.mark.parametrize(
    ("text", "asks"),
    [("what did I do last week", True), ("我上周做了什么", True), ("what did he do yesterday", False), ("what did I do wrong", False)],
)  # fmt: skip
def test_what_somebody_did(text: str, asks: bool) -> None:
    assert what_was_done(text) is asks

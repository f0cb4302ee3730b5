"""A visit that took place, and what comes of it."""

from datetime import date, time

import pytest

from language.read import Names, read_as, understand
from language.read.telling.happened import just_now
from tests.language.read.test_understanding import NOW

WEDNESDAY = date(2026, 3, 18)


@pytest.mark.parametrize(
    ("text", "partner", "day", "hour"),
    [
        ("morning! visited softline this morning, jonas wants a demo next wed 2pm", "softline", WEDNESDAY, 14),
        ("just got off the phone with Pinnacle, demo set for friday 3pm", "Pinnacle", date(2026, 3, 13), 15),
        ("called softline, jonas asked for a training session on thursday at 3pm", "softline", date(2026, 3, 12), 15),
        ("刚跟云轩开完会，他们希望下周二上午十点做产品演示", "云轩", date(2026, 3, 17), 10),
        ("去过云轩了，安排下周三下午两点的演示", "云轩", WEDNESDAY, 14),
    ],
)  # fmt: skip
def test_what_comes_of_a_visit_is_its_next_step_and_offered_as_a_plan(
    text: str, partner: str, day: date, hour: int
) -> None:
    read = understand(text, NOW, "rep")
    assert (read.intent, read.slots["partner"], read.slots["next_step_date"]) == ("visit.log", partner, day)
    after = read_as("visit.plan", read.rest, NOW, "rep")
    assert (after["partner"], after["date"], after["time"]) == (partner, day, time(hour))


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("met Jonas about the renewal on tuesday", {"date": date(2026, 3, 10), "summary": "the renewal"}),
        ("talked to Tom at Pinnacle about pricing on friday", {"date": date(2026, 3, 6), "summary": "pricing"}),
        ("met Jonas at Softline about renewals, quote on friday", {"next_step_date": date(2026, 3, 13)}),
        ("called Jonas about a demo on friday", {"next_step_date": date(2026, 3, 13)}),
    ],
)  # fmt: skip
def test_the_only_day_of_what_happened_is_that_of_the_visit(text: str, slots: dict[str, object]) -> None:
    read = understand(text, NOW, "rep").slots
    assert {slot: read.get(slot) for slot in slots} == slots
    assert ("next_step_date" in read) is ("next_step_date" in slots)


@pytest.mark.parametrize(
    "text",
    [
        "visit softline thursday 2pm, they visited us last week",
        "I was at Softline yesterday, please add the next visit there: 27 August, 3:45pm",
        "约了云轩下周三下午两点演示",
        "刚跟云轩约好下周三下午两点演示",
    ],
)
def test_a_visit_to_come_stays_one(text: str) -> None:
    assert understand(text, NOW, "rep").intent == "visit.plan"


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("just finished the QBR at pinnacle", "visit.log"),
        ("was at softline with the team", "visit.log"),
        ("log visit softline", "visit.log"),
        ("log call pinnacle yesterday", "visit.log"),
        ("just visited softline", "visit.log"),
        ("met Dana at pinnacle, they like DataVault", "visit.log"),
        ("I've been to softline", "visit.log"),
        ("I called pinnacle and left a message", "visit.log"),
        ("softline visit done", "visit.log"),
        ("been at pinnacle all morning, they want DataVault training", "visit.log"),
        ("register a deal I heard of at pinnacle: Acme, 20k", "deal.register"),
        ("didn't make it to softline yesterday", "visit.list"),
        ("spoke with Jonas about Globex, they sign in April", "visit.log"),
        ("met a new customer Nordwind today, they want 50 FalconGuard", "deal.register"),
        ("见了云轩的陈静，她说三一下个月签，要30台工业网关", "visit.log"),
        ("刚从云轩出来，王总说三一的项目月底能签", "visit.log"),
        ("今天拜访了云轩，报备一下三一，工业网关30台", "deal.register"),
        ("见了云轩，他们有个新客户海尔要30台防火墙", "deal.register"),
        ("did I visit softline?", "visit.list"),
        ("visits to softline", "visit.list"),
        ("visits at softline on Tuesday", "visit.list"),
        ("visits to softline tomorrow at 10", "visit.plan"),
        ("we presented FalconGuard at Globex", "visit.log"),
        ("met softline about globex, customer signs in april", "visit.log"),
        ("met softline, register globex 30k", "deal.register"),
        ("softline says globex signs in april", "deal.update"),
        ("globex via softline, 50k, june", "deal.register"),
        ("was at home with the kids", "none"),
        ("finished the workshop for softline", "task.done"),
        ("log call volume", "none"),
    ],
)
def test_a_partner_who_is_known_was_met(text: str, intent: str) -> None:
    names = Names.of(
        partners=("Softline GmbH", "Pinnacle IT LLC", "上海云轩"),
        customers=("Globex Corporation", "三一重工"),
        products=("DataVault",),
    )
    assert understand(text, NOW, "rep", names).intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "昨天见了云轩，他们说周五长江智联也报了",
        "昨天拜访了云轩的张总和李工，长江智联没去",
        "跟云轩通了电话，他们想和长江智联合作",
    ],
)
def test_who_is_only_spoken_of_was_not_met(text: str) -> None:
    names = Names.of(partners=["云轩", "长江智联"])
    assert understand(text, NOW, "rep", names).slots["partner"] == "云轩"


def test_what_comes_at_a_customer_is_no_step_of_ours() -> None:
    names = Names.of(partners=["云轩"], customers=["三一重工"])
    for customer in ("三一重工", "三一"):
        told = understand(f"今天跟云轩陈静聊了下，她说{customer}下周三开标", NOW, "rep", names).slots
        assert "next_step" not in told
        assert str(told["summary"]).endswith("下周三开标")


@pytest.mark.parametrize(
    ("text", "now"),
    [("I just left Softline, Jonas wants a demo on Tuesday", True), ("刚从云轩出来，周五前要报价", True),
     ("just met Softline on Monday, Jonas wants a demo", False), ("met Softline, Jonas wants a demo", False)],
)  # fmt: skip
def test_a_visit_that_ended_this_moment(text: str, now: bool) -> None:
    assert just_now(text) is now


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        ("just left Softline met Petra and her boss they want 20 more licences of FalconGuard by end of May around 40k send quote by thursday", "Softline"),
        ("coming out of Softline now they said the price is too high follow up monday", "Softline"),
        ("just out of Softline they think our training is useless will send them the new deck tomorrow", "Softline"),
        ("on my way back from Softline they need a demo next week", "Softline"),
        ("刚从云轩出来跟陈静聊了一个小时她们想要50套预算六万左右下周要报价", "云轩"),
        ("在云轩开完会了他们对返点不满意下周一给方案", "云轩"),
    ],
)  # fmt: skip
def test_a_visit_that_is_dictated_without_marks(text: str, partner: str) -> None:
    names = Names.of(partners=["Softline", "云轩"], products=["FalconGuard"])
    reading = understand(text, NOW, "rep", names)
    assert (reading.intent, reading.slots["partner"]) == ("visit.log", partner)


@pytest.mark.parametrize("text", ["left a message at Softline", "leave Softline out"])
def test_what_is_no_visit_that_was_made(text: str) -> None:
    names = Names.of(partners=["Softline"])
    assert understand(text, NOW, "rep", names).intent != "visit.log"

"""Whether something is so, asked of a deal or a visit; and what only begins like such a question."""

from datetime import date, datetime

import pytest

from language.read import understand
from language.read.names import Names
from language.read.talk.whether import of_it, of_name

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(customers=["Globex Corporation", "Kaufmann Logistik GmbH"], partners=["Softline GmbH"])


@pytest.mark.parametrize(
    "text",
    [
        "is Globex at 65k now?", "is globex closing in may", "will Globex close this quarter?", "has Globex moved to commit?",
        "is the close date of Globex in June?", "has Kaufmann been extended?", "have we extended Kaufmann?", "have you moved Globex to commit?", "Globex signed?", "Globex赢了？", "Globex那单真拿下了？", "is D-40127 at 65k?",
        "D-40127 - approved, rejected or still open?", "Globex: won or lost?", "D-40127批了还是驳了", "have you approved Globex?",
    ],
)  # fmt: skip
def test_a_question_looks_at_the_deal(text: str) -> None:
    assert understand(text, NOW, "rep", NAMES).intent == "deal.status"


def test_a_question_looks_at_the_visits() -> None:
    reading = understand("is the visit at Softline on Tuesday?", NOW, "rep", NAMES)
    tuesday = date(2026, 3, 17)
    assert reading.intent == "visit.list"
    assert dict(reading.slots) == {"partner": "Softline", "period": (tuesday, tuesday)}


@pytest.mark.parametrize(
    ("text", "intent"),
    [("云轩的联系人是不是陈静？", "partner.show"), ("云轩联系人是陈静", "correct")],
)
def test_whose_contact_somebody_is(text: str, intent: str) -> None:
    names = Names.of(partners=["云轩"])
    assert understand(text, NOW, "rep", names).intent == intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can you move Globex to May?", "deal.update"), ("Globex is at 65k now", "deal.update"), ("will visit Softline on Tuesday", "visit.plan"),
        ("was at Softline yesterday, talked renewals", "visit.log"), ("is Globex at 65k? if not, change it", "deal.update"),
    ],
)  # fmt: skip
def test_an_order_and_news_are_no_questions(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep", NAMES).intent == intent


def test_it_is_asked_of_the_deal_spoken_of() -> None:
    assert all(map(of_it, ("is it at 65k now?", "has it been extended?", "and is it closing in May?")))
    assert not any(
        map(
            of_it, ("is it ok to move it to May?", "is it 25k", "it is at 65k", "is it free?", "is it at 10?")
        )
    )
    assert of_name("is Globex 65k", "Globex")
    assert not of_name("Globex 65k", "Globex")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("三一重工是不是七月底签", "deal.status"),
        ("三一重工现在20万对吧", "deal.status"),
        ("三一重工改到七月吧", "deal.update"),
        ("三一重工下周能签吗", "deal.status"),
        ("三一重工的保护期和金额", "deal.status"),
        ("三一重工能改到20万吗", "deal.update"),
    ],
)
def test_a_chinese_question_looks_at_the_deal(text: str, intent: str) -> None:
    assert understand(text, NOW, "rep", Names.of(customers=["三一重工"])).intent == intent

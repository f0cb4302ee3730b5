"""How somebody is reached."""

import pytest

from language.read.talk.reached import asks_who_i_am, led, reached


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Jonas's number?", "Jonas"), ("whats jonas's email", "jonas"), ("how can I reach Jonas Keller", "Jonas Keller"),
        ("what's the phone number of Jonas", "Jonas"), ("陈静的电话是多少", "陈静"), ("怎么联系王总", "王总"),
        ("jonas email", "jonas"), ("Pinnacle contact email", "Pinnacle"),
        ("陈静是谁", "陈静"), ("谁是谁", ""), ("who is Anna Berg", "Anna Berg"), ("who is my deputy", ""), ("渠道经理是谁", ""), ("对方是谁", ""),
        ("my number", ""), ("the number of seats", ""), ("call Jonas", ""), ("Jonas's deals", ""), ("他的电话", ""),
    ],
)  # fmt: skip
def test_who_is_to_be_reached(text: str, name: str) -> None:
    assert reached(text) == name


@pytest.mark.parametrize(
    ("text", "asks"), [("who am i?", True), ("我是谁", True), ("who am I meeting today", False)]
)
def test_who_asks_as_whom_he_is_known(text: str, asks: bool) -> None:
    assert asks_who_i_am(text) is asks


@pytest.mark.parametrize(
    ("text", "name", "own"),
    [
        ("who is the boss of Li Wei?", "Li Wei", False),
        ("who does Li Wei report to?", "Li Wei", False),
        ("who's my manager?", "my", True),
        ("李伟的领导是谁", "李伟", False),
        ("我的领导是谁", "我", True),
        ("他的经理很好", "", False),
        ("who is the manager at Globex?", "", False),
    ],
)
def test_who_leads_somebody_is_asked(text: str, name: str, own: bool) -> None:
    assert led(text) == (name, own)


@pytest.mark.parametrize(
    "text", ["陈静电话多少", "陈静的电话是多少", "查一下陈静微信多少", "给我陈静邮箱是什么"]
)
def test_a_number_asked_for_in_few_words(text: str) -> None:
    assert reached(text) == "陈静"


@pytest.mark.parametrize("text", ["我电话多少", "他们电话多少", "打电话多少次", "陈静电话打了"])
def test_other_words_of_a_call(text: str) -> None:
    assert reached(text) in {"", "打"}

"""A deal lost to whoever else the customer took."""

import pytest

from language.read import understand
from language.read.telling.chosen_else import chosen_else
from tests.language.read.naming.test_by_kind import NOW


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("the customer went with somebody else at Globex", {"customer": "Globex"}),
        ("they chose someone else at Globex", {"customer": "Globex"}),
        ("Globex picked a competitor", {"customer": "Globex"}),
        (
            "Globex bought from somebody else, too expensive",
            {"customer": "Globex", "reason": "too expensive"},
        ),
        ("Globex told us they are going with a different vendor", {"customer": "Globex"}),
        ("customer decided against us at Globex", {"customer": "Globex"}),
        ("sorry, the client went for another supplier", {}),
        ("客户选了别家", {}),
        ("客户最后选了别人，价格太高", {"reason": "价格太高"}),
        ("三一最后定了别家", {"customer": "三一"}),
        ("廠商那邊說國泰改用別家了", {"customer": "國泰"}),
        ("远景那单给了竞争对手", {"customer": "远景"}),
    ],
)
def test_the_deal_is_lost(text: str, slots: dict[str, str]) -> None:
    reading = understand(text, NOW, "partner")
    assert (reading.intent, dict(reading.slots)) == ("deal.lose", slots)


@pytest.mark.parametrize(
    "text",
    ["did they choose someone else?", "客户会不会选别家", "客户选了别家吗", "if the customer goes with another vendor what happens", "客户选了我们",
     "Globex might go with a competitor", "we chose another hotel", "他们想选别家", "客户选了别家的话怎么办"],
)  # fmt: skip
def test_nothing_is_told_to_be_lost(text: str) -> None:
    assert chosen_else(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "did u approve my deal yet", "have you looked at my deal", "is my deal approved", "when will my deal be approved", "where is my registration",
        "any news on my deal", "我那单啥时候能批啊", "我们那单批了没", "我报的那个单子有结果没", "我张单批咗未", "想查下我張單幾時批到",
    ],
)  # fmt: skip
def test_how_ones_own_deal_stands(text: str) -> None:
    reading = understand(text, NOW, "partner")
    assert (reading.intent, dict(reading.slots)) == ("deal.status", {})


@pytest.mark.parametrize(
    "text",
    ["did you approve my deals", "is my deal with Globex approved", "我的单子批了吗", "approve my deal"],
)
def test_more_than_one_or_a_named_deal(text: str) -> None:
    reading = understand(text, NOW, "partner")
    assert reading.intent != "deal.status" or reading.slots

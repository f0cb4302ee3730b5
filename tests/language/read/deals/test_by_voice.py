"""A decision told in one breath with what led to it, or with an order to remind; and the name before it."""

import pytest

from language.read import understand
from tests.language.read.naming.test_by_kind import NOW


@pytest.mark.parametrize(
    ("text", "intent", "customer"),
    [
        ("那个三河银行的报备我看过了没什么问题你帮我批了吧", "deal.approve", "三河银行"),
        ("那个远景能源的项目我和李伟确认过了价格也没问题麻烦批准一下谢谢", "deal.approve", "远景能源"),
        ("三河资料齐了,批了吧", "deal.approve", "三河"),
        ("三河我改主意了,批了", "deal.approve", "三河"),
        ("三河同意", "deal.approve", "三河"),
        ("三河那單批准并且提醒我周四联系他们", "deal.approve", "三河"),
        ("批准三河,并提醒我周四联系他们", "deal.approve", "三河"),
        ("三河银行看过了,驳了吧", "deal.reject", "三河银行"),
        ("三河先不批,等他们补材料", "deal.status", "三河"),
        ("三河上次为什么没批", "deal.status", "三河"),
        ("三河那个能批吗", "deal.status", "三河"),
        ("三河还没批吧", "deal.status", "三河"),
    ],
)
def test_what_is_decided(text: str, intent: str, customer: str) -> None:
    reading = understand(text, NOW, "lead")
    assert (reading.intent, reading.slots.get("customer")) == (intent, customer)


def test_the_reminder_is_offered_after_it() -> None:
    assert understand("批准三河,并提醒我周四联系他们", NOW, "lead").rest == "提醒我周四联系他们"

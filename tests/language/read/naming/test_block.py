"""Who wrote a mail, by its last lines."""

import pytest

from language.read import understand
from language.read.names import Names
from language.read.naming.block import writer
from tests.language.read.test_understanding import NOW

MAIL = "陈经理好，我们要20台工业网关，预算40万，5月底前签。\n\n周强\n比亚迪 采购部\n13800001111"
ENGLISH = (
    "Dear Jonas,\nwe need 40 seats of FalconGuard.\n\nPetra Klein\nHenkel AG, Procurement\n+49 211 7970123"
)


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        (MAIL, "周强", "13800001111"),
        (ENGLISH, "Petra Klein", "+49 211 7970123"),
        ("报备美的\n\n工业网关\n10台\n20万", "", ""),
        ("报备美的，20万\n\n谢谢\n陈静", "", ""),
        ("register Acme, 40k\n\nthanks\nJonas", "", ""),
    ],
)
def test_the_last_lines(text: str, name: str, number: str) -> None:
    found = writer(text)
    assert (found.name, found.number) == (name, number) if name and found else found is None


def test_he_is_the_contact_and_not_who_is_greeted() -> None:
    slots = understand(MAIL, NOW, "rep").slots
    assert (slots["contact"], slots["customer"]) == ("周强", "比亚迪")


def test_a_partner_who_signs_is_none() -> None:
    mail = "赵经理好，报备美的，10台工业网关，20万。\n\n陈静\n云轩 销售部\n13800001111"
    assert "contact" not in understand(mail, NOW, "partner", Names.of(partners=["云轩"])).slots


def test_nor_is_whom_it_was_sent_to() -> None:
    mail = (
        "发件人：周强 <zhou@byd.com>\n收件人：陈静\n\n陈经理您好：比亚迪要20台工业网关，预算40万元，5月底签。"
    )
    slots = understand(mail, NOW, "partner").slots
    assert (slots.get("contact"), slots.get("partner")) != ("陈静", "byd.com")

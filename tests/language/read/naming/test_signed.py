"""The firm that signs a customer's mail is the customer; who signs is the contact."""

from datetime import datetime

import pytest

from language.read import Names, understand

NOW = datetime.fromisoformat("2026-03-11T10:00:00+08:00")
NAMES = Names.of(
    partners=("Softline GmbH", "上海云轩信息技术有限公司"),
    products=("FalconGuard", "防火墙"),
    customers=("Aldi",),
)
TOLD_EN = 'register this for Softline: "Hi Jonas, last year we bought for 40k, this year 60k are approved, we want to close end of May. '
TOLD_ZH = "客户来信，帮我报备，渠道云轩：\n您好，去年我们采购了50万，今年预算批了72万，希望5月底前签。\n"


@pytest.mark.parametrize(
    ("text", "customer", "contact"),
    [
        (f'{TOLD_EN}Regards, Dana Ortiz, Tesco"', "Tesco", "Dana Ortiz"),
        (f"{TOLD_EN}\nKind regards,\nDana Ortiz\nHead of IT\nBright & Sons Ltd\n+44 20 7946 0000", "Bright & Sons Ltd", "Dana Ortiz"),
        (f"{TOLD_EN}Best wishes,\nDana Ortiz | Orsted", "Orsted", "Dana Ortiz"),
        (f"{TOLD_EN}Thanks, Dana Ortiz (IT buyer at Orsted)", "Orsted", "Dana Ortiz"),
        (f"{TOLD_ZH}此致\n李娜\n美的集团", "美的集团", "李娜"),
        (f"{TOLD_ZH}此致敬礼！\n美的集团 李娜", "美的集团", "李娜"),
        (f"{TOLD_ZH}顺颂商祺\n李娜 采购经理\n佛山市格兰仕电器有限公司", "佛山市格兰仕电器有限公司", "李娜"),
    ],
)  # fmt: skip
def test_the_firm_in_the_signature_is_the_customer(text: str, customer: str, contact: str) -> None:
    slots = understand(text, NOW, "rep", NAMES).slots
    assert (slots.get("customer"), slots.get("contact")) == (customer, contact)
    assert str(slots["partner"]) in ("Softline", "云轩")
    assert "competitor" not in slots


def test_what_the_forwarder_says_goes_before_the_signature() -> None:
    slots = understand(
        'register Aldi via Softline, from this mail: "we want 60k in May. Regards, Dana Ortiz, Tesco"',
        NOW,
        "rep",
        NAMES,
    ).slots
    assert slots["customer"] == "Aldi"
    assert "Tesco" not in slots.values()


def test_a_partner_who_signs_is_no_customer() -> None:
    said = "please register Orsted, FalconGuard, 60k, closing in May. Regards, Dana Ortiz, Softline"
    for role in ("rep", "partner"):
        assert understand(said, NOW, role, NAMES).slots["customer"] == "Orsted"
    assert (
        "customer"
        not in understand(
            "please register a new deal, FalconGuard, 60k. Regards, Dana Ortiz, Cobalt Systems",
            NOW,
            "partner",
            NAMES,
        ).slots
    )


@pytest.mark.parametrize(
    "text",
    ["register Orsted via Softline, 60k, june. Thanks, Dana", "报备海信电器，云轩，60万，六月。谢谢"],
)
def test_a_name_alone_is_no_firm(text: str) -> None:
    assert understand(text, NOW, "rep", NAMES).slots["customer"] in ("Orsted", "海信电器")


@pytest.mark.parametrize("part", ["regards, ", "with best ", "此致 李娜 ", "\n\n  "])
def test_a_closing_without_an_end_is_no_signature(part: str) -> None:
    assert "customer" not in understand("register, " + part * 300, NOW, "rep", NAMES).slots

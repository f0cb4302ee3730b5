"""Known names stand in slots of their kind."""

from datetime import UTC, datetime

import pytest

from language.read import Names, understand

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)
NAMES = Names.of(
    partners=("Softline GmbH", "Pinnacle IT LLC", "云轩"),
    customers=("Globex Corporation",),
    products=("FalconGuard", "GateKeeper 40"),
)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "register Zeiss via softline 110k, 80 licenses of falconguard and 2 gatekeeper 40",
            {"product": "falconguard and gatekeeper 40", "quantity": 82, "partner": "softline"},
        ),
        (
            "they want 80 licenses of falconguard and 2 gatekeeper 40",
            {"product": "falconguard and gatekeeper 40", "quantity": 82},
        ),
        ("Dr. Oetker 40k FalconGuard", {"customer": "Dr. Oetker"}),
        ("中兴通讯, 云轩, FalconGuard, 60万, June", {"customer": "中兴通讯", "partner": "云轩"}),
        (
            "Otto / Softline / FalconGuard / 45k EUR",
            {"customer": "Otto", "partner": "Softline", "contact": None},
        ),
        ("Softline needs 5 GateKeeper 40 for Ford", {"customer": "Ford", "partner": "Softline"}),
        ("register Softline via NewCo, FalconGuard, 30k", {"customer": "Softline", "partner": "NewCo"}),
        (
            "register nordic paper (softline) 80x falconguard",
            {"customer": "nordic paper", "partner": "softline"},
        ),
        ("the contact is wrong, Anna is not the contact", {"contact": None}),
        ("we need 40 DataVault, 52k, for Rittal", {"customer": "Rittal", "competitor": None}),
        ("Globex wants to buy from Softline instead", {"customer": "Globex", "product": None}),
        ("2 products actually: falconguard and gatekeeper 40", {"product": "falconguard", "customer": None}),
        (
            "register Zeiss via pinnacle, softline is also bidding, 20 falconguard",
            {"partner": "pinnacle", "competitor": "softline"},
        ),
    ],
)
def test_a_product_is_nobody(text: str, slots: dict[str, object]) -> None:
    read = understand(text, NOW, "rep", NAMES).slots
    assert {slot: read.get(slot) for slot in slots} == slots
    assert "falconguard" not in (read.get("competitor"), read.get("partner"))


@pytest.mark.parametrize("text", ["Herr Wolf, IT lead, +49 561 1234", "Frau Koch from purchasing"])
def test_a_person_is_no_customer(text: str) -> None:
    assert understand(text, NOW, "partner", NAMES).slots == {}


@pytest.mark.parametrize(
    "text",
    [
        "today I saw softline in the morning and pinnacle in the afternoon",
        "they were upset about pricing when I met softline on friday",
    ],
)
def test_a_partner_or_a_mood_is_no_person(text: str) -> None:
    assert "people" not in understand(text, NOW, "rep", NAMES).slots


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("Jonas from Softline brought us Adidas, 60 falconguard, 35k, close in july", None),
        ("register Adidas, partner Softline (Jonas Keller), 60 falconguard, 35k, july", None),
        ("register Adidas for Jonas at Softline, falconguard 35k july", None),
        ("spoke to Jonas at Softline yesterday, he has Zalando: 150 falconguard, 60k, july, register", None),
        ("云轩的陈静说ABB厦门要20台GateKeeper 40, 30万, 五月底签, 帮忙报备", None),
        ("陈静(云轩)发来一个项目: ABB厦门, 20台GateKeeper 40, 约30万, 五月底", None),
        ("Petra Wolf from Lufthansa Technik wants 80 falconguard via softline, 65k, may", "Petra Wolf"),
        ("customer Adidas (Tom Berger), partner Softline, falconguard, 35k, july", "Tom Berger"),
        ("register Adidas via Softline, contact Jonas Meier, 35k falconguard july", "Jonas Meier"),
        ("Adidas via Softline 35k falconguard july, Huber at Adidas is the contact", "Huber"),
    ],
)
def test_who_is_at_the_partner_is_no_contact(text: str, contact: str | None) -> None:
    assert understand(text, NOW, "rep", NAMES).slots.get("contact") == contact


def test_whom_only_the_next_step_names_was_not_met() -> None:
    text = "lunch with Jonas (Softline) today. He wants a webinar. Next: check the budget with Anna by Friday"
    assert understand(text, NOW, "rep", NAMES).slots.get("people") == ("Jonas",)
    text = "visited Softline today, I'll send Jonas the deck by Friday"
    assert understand(text, NOW, "rep", NAMES).slots.get("people") in (None, ("Jonas",))


@pytest.mark.parametrize(
    ("text", "name"), [("approve Pinnacle's deal", "Pinnacle"), ("approve Macy's deal", "Macy's")]
)
def test_whose_deal_it_is(text: str, name: str) -> None:
    assert understand(text, NOW, "lead", NAMES).slots["customer"] == name


@pytest.mark.parametrize(
    ("text", "name"), [("云轩希望我们下周三去培训", "云轩"), ("下周三去新希望培训", "新希望")]
)
def test_a_known_name_ends_before_the_verb_that_it_leads(text: str, name: str) -> None:
    assert understand(text, NOW, "rep", NAMES).slots["partner"] == name

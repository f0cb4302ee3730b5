"""Names that fit no record: what they surely are, the nearest, and a new one."""

import pytest

from tests.conversation import Clock, demo

REP, CHEN, ZHAO, JONAS = "Li Wei", "Chen Jing", "赵敏", "Jonas Keller"


async def test_a_new_partner_is_written_with_the_form_and_not_before(sqlite_url: str) -> None:
    said = "register Miele via Nimbus falconguard 10 seats 9k end of may"
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, said)
        await talk.press(REP, "New: Nimbus")
        assert "nothing was saved" in await talk.say(REP, "cancel")
        assert "I know no partner called “Nimbus”" in await talk.say(REP, "show me partner Nimbus")
        await talk.say(REP, said)
        await talk.say(REP, "new")
        assert "Partner: Nimbus (new partner)\n" in await talk.say(REP, "skip")
        assert "Received: D-" in await talk.say(REP, "submit")
        assert "Channel manager: Li Wei" in await talk.say(REP, "show me partner Nimbus")


@pytest.mark.parametrize(
    ("name", "said", "skip", "product"),
    [
        (REP, "register Rhenus via Softline, falcongaurd, 45k, end of June", "skip", "Product: FalconGuard"),
        (CHEN, "报备海尔智家，工業網關，¥400,000，六月底", "跳过", "产品：工业网关"),
    ],
)
async def test_a_product_with_a_slip_is_the_catalogue_s(
    sqlite_url: str, name: str, said: str, skip: str, product: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, said)
        assert product in await talk.say(name, skip)


async def test_two_partners_with_one_product_are_in_conflict_however_it_is_spelt(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS, "Anna Berg")
        await talk.say(REP, "register Rhenus via Pinnacle, FalconGuard, 45k, end of June")
        await talk.say(REP, "skip")
        await talk.say(REP, "submit")
        await talk.say(JONAS, "register Rhenus, FalconGaurd, 45k, end of June")
        await talk.say(JONAS, "skip")
        assert "another" in (await talk.press(JONAS, "Submit")).lower()


async def test_a_product_near_to_the_catalogue_s_is_asked_about(sqlite_url: str) -> None:
    said = "register Rhenus via Softline, 50 seats of the vault thing, 45k, end of June"
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, CHEN)
        assert "As typed: vault" in await talk.say(REP, said)
        await talk.press(REP, "DataVault")
        assert "Product: DataVault" in await talk.say(REP, "skip")
        await talk.say(REP, "cancel")
        await talk.say(REP, said)
        await talk.say(REP, "as typed")
        assert "Product: vault" in await talk.say(REP, "skip")
        assert "工业网关" in await talk.say(CHEN, "报备海尔智家，网关，40万，六月底")
        await talk.say(CHEN, "新的")
        assert "产品：网关" in await talk.say(CHEN, "跳过")


async def test_a_product_that_is_changed_is_spelt_as_the_catalogue_s(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "→ DataVault" in await talk.say(REP, "change the product of Globex to datavalt")


@pytest.mark.parametrize(
    ("name", "request_", "answer", "asked"),
    [
        (CHEN, "我要报备", "海尔智家", "什么产品？"),
        (REP, "register a deal", "Haier Smart Home", "Which partner"),
    ],
)
async def test_a_name_alone_answers_the_question_for_a_name(
    sqlite_url: str, name: str, request_: str, answer: str, asked: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, request_)
        assert (await talk.say(name, answer)).startswith(asked)


async def test_what_is_asked_in_between_is_still_served(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register a deal")
        shown = await talk.say(REP, "show me Softline")
        assert "Softline GmbH" in shown
        assert "Who is the end customer?" in shown


async def test_a_partner_is_known_by_how_its_name_begins_or_may_be_new(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert "Brightpath Distribution" in await talk.say(REP, "tier of Bright")
        assert "Registered" in await talk.press(REP, "Brightpath Distribution")
        assert "New: Nimbus" in await talk.say(REP, "show me partner Nimbus")
        assert "territory" in await talk.press(REP, "New: Nimbus")
        await talk.say(REP, "cancel")
        assert "Which product?" in await talk.say(REP, "register Miele via brightpath")


@pytest.mark.parametrize(
    ("name", "said", "near"),
    [
        (REP, "how is river bank", "[1] Three Rivers Bank"),
        (REP, "withdraw kauffmann", "[1] Kaufmann Logistik GmbH"),
        (REP, "tier of brite path", "[1] Brightpath Distribution"),
        (REP, "show me the deals of brite path", "[1] Brightpath Distribution"),
        (ZHAO, "看下云萱的报备", "[1] 上海云轩信息技术有限公司"),
        (ZHAO, "云宣是什么级别", "[1] 上海云轩信息技术有限公司"),
        (JONAS, "how is kauffmann", "[1] Kaufmann Logistik GmbH"),
    ],
)
async def test_a_question_with_a_name_that_fits_none_is_offered_the_nearest(
    sqlite_url: str, name: str, said: str, near: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS)
        assert near in await talk.say(name, said)


async def test_the_nearest_is_shown_and_a_new_name_looked_up(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(REP, "how is river bank")
        assert "Product: DataVault" in await talk.say(REP, "1")
        await talk.say(REP, "how is river bank")
        assert "Who has river bank?" in await talk.say(REP, "new")
        assert "Who has Zorgon Widgets?" in await talk.say(REP, "how is Zorgon Widgets")
        assert "Three Rivers" not in await talk.say(JONAS, "how is river bank")  # of another partner


async def test_a_registration_without_a_word_of_roles_has_the_partner_that_is_known(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO, REP)
        assert "[1] 上海云轩信息技术有限公司" in await talk.say(ZHAO, "报备 无锡药明 云宣 防火墙")
        await talk.say(ZHAO, "1")
        assert "客户：无锡药明" in await talk.say(ZHAO, "我填了什么")
        assert "no partner called “Tyrell”" in await talk.say(REP, "register brite path via Tyrell, 50k")

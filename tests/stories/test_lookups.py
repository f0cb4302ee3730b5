"""What a partner learns of a customer, by whichever way he asks: the same words, counted and watched."""

import pytest

from tests.conversation import Clock, Conversation, demo
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, LEAD, REP, ZHAO, reference, register

LOOKED_AT = {
    "en": "Your channel manager looks whether another deal is in the way",
    "zh": "渠道经理会核实是否与其他项目冲突",
}


@pytest.mark.parametrize(
    ("who", "tongue", "said"),
    [
        (JONAS, "en", "register Oxbow Mills, FalconGuard, 60k, closing end of June"),  # nobody's
        (
            JONAS,
            "en",
            "register 三一重工, FalconGuard, 60k, closing end of June",
        ),  # another's, by another line
        (
            JONAS,
            "en",
            "register Three Rivers Bank, DataVault, 60k, closing end of June",
        ),  # another's, waiting
        (CHEN, "zh", "我们想报备鹤壁纺织厂，FalconGuard，80万，六月底签"),
        (CHEN, "zh", "我们想报备Globex，工业网关，80万，六月底签"),
    ],
)
async def test_a_receipt_says_the_same_whoever_holds_what(
    sqlite_url: str, who: str, tongue: str, said: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        receipt = await register(talk, who, said)
        assert LOOKED_AT[tongue] in receipt
        assert not any(word in receipt for word in ("before yours", "最先", "protected", "保护"))


ENGLISH = (
    ("register 三一重工, 工业网关, 60k, closing end of June", "Withdraw", "protected until about"),
    ("三一重工", "中国南方航空", "/deal check Quadrant {} Mills", "That is all for today"),
)
CHINESE = (
    ("我们想报备Globex，FalconGuard，80万，六月底签", "撤回", "大约到"),
    ("Globex", "Kaufmann Logistik", "/deal check 华宁{}电缆厂", "今天的查询次数已用完"),
)


@pytest.mark.parametrize(("who", "words"), [(JONAS, ENGLISH), (CHEN, CHINESE)])
async def test_registering_walks_round_no_limit(
    database_url: str, who: str, words: tuple[tuple[str, str, str], tuple[str, str, str, str]]
) -> None:
    (said, withdraw, protected), (name, other, check, enough) = words
    async with demo(database_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        assert protected in await register(talk, who, said)
        await talk.press(who, withdraw)
        for number in range(9):  # that notice was the first of ten, and its withdrawal no other
            assert enough not in await talk.say(who, check.format(number))
        (watched,) = [told for told in talk.voice.said[LEAD] if "looks up many customers" in told]
        assert name in watched
        assert protected in await register(talk, who, said)  # the same name is counted once
        await talk.press(who, withdraw)
        assert enough in await talk.say(who, check.format(9))
        receipt = await register(talk, who, said.replace(name, other))
        assert "D-" in receipt
        assert protected not in receipt
        assert LOOKED_AT["zh" if who == CHEN else "en"] in receipt


@pytest.mark.parametrize(("who", "manager"), [(JONAS, REP), (CHEN, ZHAO)])
async def test_what_is_withdrawn_at_once_was_a_look_up(sqlite_url: str, who: str, manager: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        for name in ("Oxbow Mills", "Tata Chemicals", "Next plc", "Aldi Nord", "Vestas Wind", "Bühler Group"):
            await _taken_back(talk, who, name)
        watched = ("looks up many customers", "查询客户较多")
        told = [said for said in talk.voice.said[manager] if any(words in said for words in watched)]
        assert len(told) == 1
        assert "Vestas Wind" in told[0]


async def _taken_back(talk: Conversation, who: str, name: str) -> str:
    sentence = {
        JONAS: f"register {name}, FalconGuard, 60k, closing end of March",
        CHEN: f"我们想报备{name}，FalconGuard，80万，三月底签",
    }[who]
    receipt = await register(talk, who, sentence)
    await talk.press(who, "撤回" if who == CHEN else "Withdraw")
    return reference(receipt)


async def test_a_deal_comes_back_behind_who_has_the_customer_now(database_url: str) -> None:
    """Chen Jing withdraws, Jonas is approved, and she registers again: told as if she looked it up."""
    async with demo(database_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        first = reference(await register(talk, CHEN, "我们想报备Tata Chemical，FalconGuard，80万，六月底签"))
        await talk.press(CHEN, "撤回")
        await register(talk, JONAS, "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June")
        await talk.press(REP, "Approve")
        await talk.say(CHEN, f"重新报备{first}：客户追加了预算")
        receipt = await talk.press(CHEN, "是")
        assert f"已收到报备：{first}" in receipt
        assert "大约到2026年7月" in receipt
        assert "Softline" not in receipt
        assert "撞单：Tata Chemical" in talk.last(ZHAO)
        assert "已裁定" in await talk.press(ZHAO, f"判给{first}")


async def test_a_close_that_has_passed_is_asked_for_anew(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        english, chinese = (
            await _taken_back(talk, JONAS, "Oxbow Mills"),
            await _taken_back(talk, CHEN, "Aldi"),
        )
        talk.clock.move(days=40)
        assert "What is new" in await talk.say(JONAS, f"reopen {english}")
        assert "close has passed" in await talk.say(JONAS, "the budget is approved")
        assert "Expected close: Tue 30 Jun 2026" in await talk.say(JONAS, "end of June")
        assert "新情况" in await talk.say(CHEN, f"重新报备{chinese}")
        assert "预计签约日期已过" in await talk.say(CHEN, "客户预算已批")
        assert "2026年6月30日" in await talk.say(CHEN, "六月底")


@pytest.mark.parametrize(
    ("who", "again", "asks"),
    [
        (JONAS, "reopen {}: nothing new", "only with something new"),
        (CHEN, "重新报备{}：没什么变化", "须有新情况"),
    ],
)
async def test_nothing_new_is_no_news(sqlite_url: str, who: str, again: str, asks: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        gone = await _taken_back(talk, who, "Oxbow Mills")
        assert asks in await talk.say(who, again.format(gone))


async def test_an_approved_deal_takes_on_no_line_whoever_has_it(sqlite_url: str) -> None:
    """Jonas reads the same of a line that another holds and of one that nobody does."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, JONAS, "register Tata Chemicals Ltd, FalconGuard, 60k, closing end of June")
        await talk.press(REP, "Approve")
        await register(talk, CHEN, "我们想报备Tata Chemical，DataVault，80万，六月底签")
        taken = await talk.say(JONAS, "change the product of Tata Chemicals to DataVault")
        free = await talk.say(JONAS, "change the product of Tata Chemicals to 工业网关")
        assert "Register that as a deal of its own" in taken
        assert taken == free.replace("工业网关", "DataVault")

"""Conflicts in people's words: what waits, the one spoken of, several customers at once."""

import pytest

from tests.conversation import Clock, Conversation, demo
from tests.handlers.test_desk_words import CHEN, JONAS, REP, ZHAO, registered


async def clashing(talk: Conversation) -> None:
    await talk.join(REP, ZHAO, JONAS, CHEN)
    await registered(talk, JONAS, "register 三一重工, 20 工业网关, 45k USD, closing June")


@pytest.mark.parametrize(
    "said",
    [
        "why are these the same?",
        "who is in front at 三一重工?",
        "what do you recommend?",
    ],
)
async def test_the_conflict_spoken_of_is_shown_with_its_rulings(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        shown = await talk.say(REP, said)
        assert "Conflict: 三一重工" in shown
        assert "Separate deals" in shown


@pytest.mark.parametrize(
    ("said", "ruled"),
    [
        ("the first one stands", "stands"),
        ("give it to 云轩", "stands"),
        ("Softline gets it, they did the demo", "takes it"),
        ("two separate projects", "Separate deals"),
        ("both can do it", "Both share"),
    ],
)
async def test_a_ruling_in_words_is_shown_and_done_after_a_yes(
    sqlite_url: str, said: str, ruled: str
) -> None:
    """Also once another was shown and not meant."""
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        assert "You say: Both share" in await talk.say(REP, "keep both")
        await talk.say(REP, "no")
        assert "Shall I rule so?" in await talk.say(REP, said)
        answer = await talk.say(REP, "yes")
        assert "Ruled: " in answer
        assert ruled in answer.partition("\n")[0]


@pytest.mark.parametrize(
    ("name", "said", "told"), [(REP, "conflicts", "1 conflict to rule on"), (ZHAO, "有哪些撞单", "1个撞单")]
)
async def test_what_waits_is_listed(sqlite_url: str, name: str, said: str, told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        assert told in await talk.say(name, said)


@pytest.mark.parametrize(("name", "said"), [(JONAS, "who is the other partner?"), (CHEN, "和我撞单的是谁")])
async def test_a_partner_learns_of_no_conflict(sqlite_url: str, name: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        answer = await talk.say(name, said)
        assert "D-" not in answer
        assert "told to no partner" in answer or "不公开" in answer


@pytest.mark.parametrize(
    ("name", "look", "further", "left", "told"),
    [
        (JONAS, "is Tesla free?", "what about Volvo, BYD and Sany", "how many look-ups are left?", "6 more"),
        (CHEN, "大众能报吗", "还有徐工、宝钢呢", "今天还能查几次", "还可查询7家"),
    ],
)  # fmt: skip
async def test_several_more_are_looked_up_and_what_is_left_is_told(
    sqlite_url: str, name: str, look: str, further: str, left: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, look)
        await talk.say(name, further)
        assert told in await talk.say(name, left)


async def test_a_product_is_looked_up_as_no_customer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        assert "It is free" not in await talk.say(JONAS, "what happened to my DataVault deal")


async def test_each_of_several_customers_is_looked_up(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, ZHAO)
        answer = await talk.say(JONAS, "Are Tesla, Volvo and 三一重工 free?")
        assert answer.count("It is free") == 2
        assert "protected until about" in answer
        assert "7 more" in answer
        both = await talk.say(ZHAO, "Globex 和 三一重工 都有人报吗")
        assert "Softline GmbH" in both
        assert "上海云轩" in both


@pytest.mark.parametrize(
    ("name", "said", "title"),
    [
        (JONAS, "is tai shan ke ji free?", "Is tai shan ke ji free?"),
        (CHEN, "撞单查询：Kaufmann Logistik", "查询：Kaufmann Logistik"),
        (CHEN, "Globex 工业网关 有人报吗", "查询：Globex，工业网关 ="),
        (CHEN, "查重 美的", "查询：美的 ="),
        (JONAS, "Roche available?", "Is Roche free?"),
    ],
)
async def test_the_whole_name_is_looked_up(sqlite_url: str, name: str, said: str, title: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert title in await talk.say(name, said)


@pytest.mark.parametrize("stands", [True, False])
async def test_undo_names_the_ruling_that_it_takes_back(sqlite_url: str, stands: bool) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        shown = await talk.say(REP, "the first one stands")
        first = shown.partition("Proposed: ")[2].partition(",")[0]
        assert "Ruled" in await talk.press(REP, first if stands else "Separate deals")
        asked = await talk.say(REP, "undo")
        assert "the ruling: 三一重工" in asked
        assert ("rejected → waiting for a decision" in asked) is stands
        assert "Undone: the ruling" in await talk.say(REP, "yes")


async def test_whoever_decides_has_the_card_after_a_ruling_of_another(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        await talk.join("Anna Berg")
        await talk.say("Anna Berg", "why are these the same?")  # the only one that waits
        await talk.press("Anna Berg", "Separate deals")
        assert "== Decide: 三一重工 ==" in "\n".join(talk.voice.said[REP][-2:])


async def test_whoever_brought_one_of_the_two_has_no_ruling_to_tap(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await registered(talk, REP, "register Globex Inc via Pinnacle, 20 FalconGuard, 40k USD, closing June")
        shown = await talk.say(REP, "who came first?")
        assert "somebody else rules" in shown
        assert "Separate deals" not in shown


async def test_two_names_are_compared_for_staff(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, ZHAO, JONAS)
        assert "likely the same customer" in await talk.say(
            REP, "is Globex Ltd the same as Globex Corporation?"
        )
        assert "不同的客户" in await talk.say(ZHAO, "中信证券股份有限公司和中信建投证券股份有限公司是一家吗")
        assert "channel manager" in await talk.say(JONAS, "is Globex Ltd the same as Globex Corporation?")
        assert "Which customer" in await talk.say(REP, "is that the same as Sany?")
        await talk.say(REP, "is Globex free?")
        assert "different customers" in await talk.say(REP, "is that the same as Sany?")
        assert "分支" in await talk.say(ZHAO, "中石化上海分公司是中国石油化工的分公司吗")


async def test_what_waited_behind_a_deal_that_ends_is_to_be_decided(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await clashing(talk)
        await talk.say(CHEN, "三一重工丢了，价格输给华为")
        await talk.press(CHEN, "是")
        assert "Softline" not in talk.last(CHEN)
        told = talk.last(REP)
        assert "Decide: 三一重工" in told
        assert "nothing is in the way" in told
        assert "Approved" in await talk.press(REP, "Approve")


async def test_a_command_looks_up_each_name_of_a_list(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        answer = await talk.say(JONAS, "/deal check Acme, Inc., 三一重工")
        assert "Is Acme, Inc. free?" in answer
        assert "protected until about" in answer
        assert answer.count("Is ") == 2
        assert "It is free" in await talk.say(JONAS, "/deal check 三一重工, FalconGuard")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("ask li wei", "I asked Li Wei about 三一重工."),
        ("can you ask my channel manager?", "I asked Li Wei"),
        ("问一下渠道经理", "I asked Li Wei"),
        ("ask Anna Berg", "not sure"),
        ("what about Bayer", "Is Bayer free?"),
    ],
)
async def test_the_manager_is_asked_about_what_was_looked_up(sqlite_url: str, said: str, told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP)
        await talk.say(JONAS, "is 三一重工 free?")
        assert told in await talk.say(JONAS, said)


async def test_what_is_registered_right_after_a_look_up_is_of_that_customer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, "徐工机械这家我能做吗")
        assert "客户：徐工机械" in await talk.say(
            CHEN, "那我报了，FalconGuard 60套，48万，五月底签，找张工对接"
        )


@pytest.mark.parametrize(
    ("customer", "said", "asks"),
    [
        ("Roche", "ok", True), ("三一重工", "ok", False), ("三一重工", "yes", False),
        ("三一重工", "register it anyway", True), ("Roche", "great, reserve it for us", True),
    ],
)  # fmt: skip
async def test_ok_registers_what_is_free_and_nothing_else(
    sqlite_url: str, customer: str, said: str, asks: bool
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        await talk.say(JONAS, f"is {customer} free?")
        assert ("Which product?" in await talk.say(JONAS, said)) is asks


async def test_a_number_of_a_deal_is_no_customer_to_look_up(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        assert "要查哪家客户" in await talk.say(CHEN, "/deal check D-48213")


@pytest.mark.parametrize(
    ("name", "said", "told"),
    [
        (JONAS, "is Softline free?", "Softline is a partner"),
        (CHEN, "云轩有人报了吗", "云轩是渠道伙伴"),
        (JONAS, "did Pinnacle register it?", "told to no partner"),
        (CHEN, "长江那家报了什么", "不公开"),
        (CHEN, "长江那边是不是也在跟远景", "不公开"),
    ],
)
async def test_a_question_about_a_partner_counts_no_look_up(
    sqlite_url: str, name: str, said: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert told in await talk.say(name, said)
        assert "10" in await talk.say(name, "how many look-ups are left?")


@pytest.mark.parametrize(
    ("said", "free"),
    [
        ("is 三一重工 free?", False),
        ("is 三一重工 free for 工业网关", False),
        ("三一重工的工业网关项目有人报了吗", False),
        ("/deal check 三一重工, DataVault", True),
        ("is 三一重工 free for DataVault", True),
        ("三一重工的DataVault项目有人报了吗", True),
        ("三一重工有人报了吗，DataVault", True),
        ("三一重工的二期项目有人报了吗", False),
    ],
)
async def test_a_product_is_looked_up_with_its_customer_in_any_words(
    sqlite_url: str, said: str, free: bool
) -> None:
    """As the command does, and one look-up of the customer each."""
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        answer = await talk.say(JONAS, said)
        assert ("It is free" in answer) == free
        assert "Is 三一重工 free" in answer
        assert "9 more customers" in answer

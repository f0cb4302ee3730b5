"""What is said in reply to the card of a deal without asking for anything."""

from dataclasses import replace

import pytest

from bot.terminal.hear import hear
from tests.conversation import Clock, Conversation, demo

REP, ZHAO, JONAS, CHEN = "Li Wei", "赵敏", "Jonas Keller", "Chen Jing"


async def replied(talk: Conversation, name: str, said: str) -> str:
    """The answer to what is said in reply to the last card."""
    card = str(talk.voice.cards[name][-1].id)
    return await talk.receive(replace(hear(name, said, (), talk.clock()), message=card))


@pytest.mark.parametrize(
    ("name", "deal", "said", "shown"),
    [
        (REP, "how is Kaufmann?", "we won this!", "Mark a deal won: Kaufmann"),
        (JONAS, "how is Kaufmann?", "customer did a POC last week", "What happened: customer did a POC"),
        (REP, "how is Kaufmann?", "they halved the budget", "What happened: they halved the budget"),
        (
            REP,
            "how is Kaufmann?",
            "customer is evaluating two other vendors now",
            "What happened: customer is",
        ),
        (REP, "how is Kaufmann?", "we need another month, their legal is slow", "Extend a protection"),
        (REP, "how is Kaufmann?", "who decides there?", "Status: approved"),
        (ZHAO, "三一怎么样了", "这个客户说预算砍了一半", "进展：这个客户说预算砍了一半"),
        (
            JONAS,
            "how is Globex?",
            "we showed them the demo on monday, they liked it",
            "What happened: we showed",
        ),
        (REP, "how is Three Rivers?", "可以 批了", "Approve a registration: Three Rivers"),
        (REP, "how is Three Rivers?", "fine by me", "Approve a registration: Three Rivers"),
        (REP, "how is Three Rivers?", "批了吗", "decides by"),
        (REP, "show Three Rivers", "do they have a budget?", "Question: do they have a budget?"),
        (REP, "how is Kaufmann?", "ok", "👌"),
        (REP, "how is Three Rivers?", "not yet, I'll decide on Friday", "Task: decide on Three Rivers Bank"),
        (REP, "how is Three Rivers?", "I'll approve it later today", "still waits"),
    ],
)
async def test_news_are_noted_and_a_yes_decides(
    sqlite_url: str, name: str, deal: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, deal)
        assert shown in await replied(talk, name, said)


async def test_a_reply_to_another_card_answers_no_question(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "长江智联的档案")
        card = str(talk.voice.cards[ZHAO][-1].id)
        await talk.say(ZHAO, "三一的保护期再延一个月")
        said = hear(ZHAO, "约他们下周一下午三点见一下", (), talk.clock())
        assert "计划拜访 · 武汉长江智联" in await talk.receive(replace(said, message=card))


@pytest.mark.parametrize(
    ("partner", "name", "said", "shown"),
    [
        (JONAS, REP, "looks good", "Approve a registration: Oxbow Mills"),
        (JONAS, REP, "ok that works, approve", "Approve a registration: Oxbow Mills"),
        (JONAS, REP, "ok", "still waits for your answer"),
        (JONAS, REP, "can't approve this, they have no budget", "has no confirmed project or budget yet"),
        (JONAS, REP, "no, 60k", "Amount: $42,000 → $60,000"),
        (JONAS, REP, "ask jonas whether it is a tender", "Question: whether it is a tender"),
        (JONAS, REP, "they need to tell us who the end user is", "Question: who the end user is"),
        (JONAS, REP, "looks good but ask for the PO date", "still waits for your answer"),
        (JONAS, REP, "leave it to Anna", "Let somebody else decide"),
        (JONAS, REP, "let anna decide", "Let somebody else decide"),
        (JONAS, REP, "not our territory", "outside the partner's territory"),
        (JONAS, REP, "reject, no budget", "“no budget”"),
        (JONAS, REP, "they have a confirmed budget", "Add a note to a deal"),
        (JONAS, REP, "need more info", "What do you want to know?"),
        (JONAS, REP, "hold on", "still waits for your answer"),
        (JONAS, REP, "reject: budget unclear", "“budget unclear”"),
        (JONAS, REP, "wrong territory, reject it", "“wrong territory”"),
        (CHEN, ZHAO, "没项目，驳回", "客户尚无明确的项目或预算。“没项目”"),
        (CHEN, ZHAO, "批了，30天后提醒我看进度", "批准报备：Oxbow Mills"),
        (JONAS, REP, "so it's 45k then. approve it", "Amount: $42,000 → $45,000"),
        (JONAS, REP, "I'll take it", "still waits for your answer"),
        (JONAS, REP, "skip this one", "still waits for your answer"),
        (CHEN, ZHAO, "有没有别家在跟", "没有待裁定的撞单"),
        (CHEN, ZHAO, "这个先问清楚再说", "还在等您答复"),
        (CHEN, ZHAO, "不批", "按哪一条理由驳回"),
        (CHEN, ZHAO, "这是我们直客", "直销团队此前已在跟进该客户"),
        (CHEN, ZHAO, "没毛病，过", "批准报备：Oxbow Mills"),
        (CHEN, ZHAO, "先不批，等他们补资料", "问题：补资料"),
        (CHEN, ZHAO, "让云轩把预算批文发过来", "问题：把预算批文发过来"),
        (CHEN, ZHAO, "没问题", "批准报备：Oxbow Mills"),
        (CHEN, ZHAO, "不行，客户没立项", "客户尚无明确的项目或预算"),
        (CHEN, ZHAO, "问一下云轩招标时间", "问题：招标时间"),
    ],
)
async def test_what_is_said_right_after_its_card_decides(
    sqlite_url: str, partner: str, name: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner, name)
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(partner, line)
        assert shown in await talk.say(name, said)


async def test_a_card_that_came_meanwhile_takes_no_yes_of_another(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP)
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip"):
            await talk.say(JONAS, line)
        await talk.say(REP, "extend Kaufmann, they signed the LOI")
        await talk.say(JONAS, "yes")
        again = await talk.say(REP, "yes")
        assert "It stays open" in again
        assert "== Extend a protection: Kaufmann" in again
        assert "Approve" not in await talk.say(REP, "looks good")


async def test_a_yes_that_came_too_late_hears_who_was_quicker(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP)
        for line in (
            "register Oxbow Mills, DataVault, 42k, closing June",
            "skip",
            "yes",
            "withdraw Oxbow Mills",
        ):
            await talk.say(JONAS, line)
        for line in ("approve Oxbow Mills", "what tier is Softline?", "yes"):
            await talk.say(REP, line)
        assert "changed meanwhile: Li Wei did the last step" in await talk.say(JONAS, "yes")
        assert "nothing open" in await talk.say(
            REP, "yes"
        )  # the card beside the aside was answered with the first


@pytest.mark.parametrize("said", ["ok, let them have it", "looks good", "granted"])
async def test_an_extension_that_was_asked_for_is_granted_in_few_words(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP)
        await talk.say(JONAS, "extend Kaufmann, they signed the LOI")
        await talk.say(JONAS, "yes")
        assert "Extend a protection: Kaufmann" in await talk.say(REP, said)


async def test_the_only_request_for_an_extension_is_meant(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP)
        await talk.say(JONAS, "extend Kaufmann, they signed the LOI")
        await talk.say(JONAS, "yes")
        await talk.say(REP, "my tasks")
        assert "Kaufmann" in await talk.say(REP, "grant the extension")


async def test_a_question_to_the_partner_may_be_any(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "how is Three Rivers?")
        await talk.press(REP, "Ask")
        assert "I asked Pinnacle" in await talk.say(REP, "does the CIO support it?")


async def test_a_rejection_is_let_be_for_an_approval(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "how is Three Rivers?")
        await talk.press(REP, "Reject")
        assert "Approve a registration" in await talk.say(REP, "actually no, approve it")


@pytest.mark.parametrize(
    ("partner", "name", "said", "shown"),
    [
        (JONAS, REP, "whats the timeline", "Question: whats the timeline"),
        (JONAS, REP, "is it a tender?", "Question: is it a tender?"),
        (JONAS, REP, "ok, and which competitor?", "Question: ok, and which competitor?"),
        (JONAS, REP, "what tier is Softline?", "Softline GmbH: Gold"),
        (JONAS, REP, "is it approved?", "decides by"),
        (JONAS, REP, "no", "still waits for your answer"),
        (CHEN, ZHAO, "客户预算批了吗", "问题：客户预算批了吗"),
        (
            JONAS,
            JONAS,
            "ours is a different project, the new plant",
            "What happened: ours is a different project",
        ),
        (CHEN, CHEN, "我们是另一个项目，跟他们不冲突", "进展：我们是另一个项目"),
        (JONAS, JONAS, "we want to talk to somebody", "help"),
    ],
)
async def test_what_the_bot_does_not_know_is_asked_and_what_is_told_is_noted(
    sqlite_url: str, partner: str, name: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*{partner, name})
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(partner, line)
        assert shown in await talk.say(name, said)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("cancel the registration", "Withdraw a registration: Oxbow Mills"),
        ("do you need anything else from me?", "Li Wei decides by"),
    ],
)
async def test_what_its_partner_says_to_the_receipt(sqlite_url: str, said: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS)
        for line in ("register Oxbow Mills, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(JONAS, line)
        assert shown in await talk.say(JONAS, said)


async def test_what_a_partner_tells_of_a_budget_is_no_decision(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, "报备远景能源，工业网关30台，60万，六月底签，联系人王工")
        await talk.say(CHEN, "提交")
        assert "进展：预算还没批" in await talk.say(CHEN, "预算还没批，下个月过会")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("three rivers: do they have a budget?", "Question: do they have a budget?"),
        ("Three Rivers：预算批了吗？", "Question: 预算批了吗？"),
        ("three rivers: who decides?", "Li Wei decides by"),
        ("globex: do they have a budget?", "Status: approved"),
    ],
)
async def test_a_question_behind_a_customer_s_name_is_for_the_partner(
    sqlite_url: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        assert shown in await talk.say(REP, said)


@pytest.mark.parametrize(
    ("name", "asked", "said", "shown"),
    [
        (JONAS, "can kaufmann be extended?", "they ran the pilot last week, liked it", "Progress: they ran"),
        (JONAS, "can kaufmann be extended?", "amount is 20k now", "$20,000"),
        (JONAS, "how is kaufmann", "they ran the pilot last week, liked it", "What happened: they ran"),
        (CHEN, "三一还能延两个月吗", "客户上周开了评审会，预算批了", "进展：客户上周开了评审会"),
        (CHEN, "三一还能延期吗", "昨天做了演示", "延长保护期：三一重工"),
    ],
)  # fmt: skip
async def test_progress_told_to_what_it_would_extend(
    sqlite_url: str, name: str, asked: str, said: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, asked)
        assert shown in await talk.say(name, said)

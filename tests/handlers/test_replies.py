"""What is said of a deal without a request: the answer to a question, an appeal's reason."""

import pytest

from tests.conversation import Clock, Conversation, demo

REP, LEAD, ZHAO, JONAS, CHEN = "Li Wei", "Anna Berg", "赵敏", "Jonas Keller", "Chen Jing"
NAMED = "register Oxbow Mills, DataVault, 42k, closing June"


async def asked(talk: Conversation, partner: str, question: str = "who else is there") -> None:
    """A registration of the partner's, about which his channel manager asked."""
    await talk.join(REP, LEAD, ZHAO, JONAS, CHEN)
    for line in (NAMED, "skip", "yes"):
        await talk.say(partner, line)
    rep = REP if partner == JONAS else ZHAO
    await talk.say(rep, f"ask Oxbow Mills: {question}")
    await talk.say(rep, "yes")


@pytest.mark.parametrize(
    ("partner", "said"),
    [
        (CHEN, "我们上海云轩的老客户，竞争对手是深信服，底价19万"),
        (CHEN, "我们去年就做过他们的项目"),
        (JONAS, "The plant in Kempten, budget is signed off by Dr. Huber"),
        (JONAS, "It's their Kempten plant, budget 200k was signed off in January"),
        (JONAS, "Competitor is Fortinet at 40k"),
        (JONAS, "half of it is, the rest in April"),
        (CHEN, "批了一半，剩下的四月"),
        (JONAS, "munich"),
        (JONAS, "which tender?"),
        (CHEN, "哪个标？"),
        (JONAS, "and oxbow mills is in Kempten"),
        (CHEN, "批下来了"),
        (JONAS, "I don't know"),
        (CHEN, "还不清楚"),
    ],
)
async def test_what_only_tells_right_after_the_question_is_its_answer(
    sqlite_url: str, partner: str, said: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, partner)
        shown = await talk.say(partner, said)
        assert said in shown
        await talk.say(partner, "yes")
        rep = REP if partner == JONAS else ZHAO
        assert said in talk.last(rep)


@pytest.mark.parametrize(
    ("partner", "first", "then"),
    [
        (JONAS, "good question, let me check", "it's Frau Weber, head of IT, budget is 40k"),
        (CHEN, "我问过客户了", "负责人是设备部的老韩，预算四十万"),
    ],
)
async def test_an_answer_may_be_told_in_parts(sqlite_url: str, partner: str, first: str, then: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, partner)
        await talk.say(partner, first)
        whole = await talk.say(partner, then)
        assert first in whole
        assert then in whole


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("register Tyrell Corp, DataVault, 60k, closing June", "contact"),
        ("my deals", "Oxbow Mills"),
        ("Globex amount 70k", "Change a deal: Globex"),
        ("extend Globex", "progress"),
    ],
)
async def test_what_asks_for_something_is_none(sqlite_url: str, said: str, instead: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, JONAS)
        heard = await talk.say(JONAS, said)
        assert "Answer the question" not in heard
        assert instead in heard


@pytest.mark.parametrize(
    ("partner", "said", "why"),
    [(JONAS, "why do you need that?", "needs that to decide"), (CHEN, "为什么要知道这个？", "需要了解")],
)
async def test_a_partner_may_ask_why(sqlite_url: str, partner: str, said: str, why: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, partner)
        heard = await talk.say(partner, said)
        assert why in heard
        assert "who else is there" in heard


@pytest.mark.parametrize(
    ("partner", "note", "yes"),
    [(JONAS, "note on {}: the CFO agreed", "the CFO agreed"), (CHEN, "备注{}：毛利12%", "毛利12%")],
)
async def test_a_note_on_a_deal_is_one_during_a_form(
    sqlite_url: str, partner: str, note: str, yes: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, partner)
        reference = talk.last(partner)[(at := talk.last(partner).index("D-")) : at + 7]
        await talk.say(partner, "register Tyrell Corp")
        shown = await talk.say(partner, note.format(reference))
        assert yes in shown
        assert reference in shown


@pytest.mark.parametrize(
    ("partner", "appeal", "reason", "yes"),
    [
        (CHEN, "申诉", "我们做了方案设计和两次测试，客户技术部可以证明", "是"),
        (JONAS, "Appeal", "We wrote the specification and tested twice", "yes"),
    ],
)
async def test_what_is_said_after_the_appeal_is_its_reason(
    sqlite_url: str, partner: str, appeal: str, reason: str, yes: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, partner)
        rep = REP if partner == JONAS else ZHAO
        await talk.say(rep, "reject Oxbow Mills: no budget")
        await talk.say(rep, "1")
        assert "Anna Berg" in await talk.press(partner, appeal)
        await talk.say(partner, reason)
        assert "Anna Berg" in await talk.say(partner, yes)
        assert reason in talk.last(LEAD)
        assert "Approve" in talk.last(LEAD)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("不服，要申诉：客户已经立项，批文上周下来的", "客户已经立项，批文上周下来的"),
        ("I disagree, I want to appeal: the budget was approved", "the budget was approved"),
        ("已经立项了！有文件", "已经立项了！有文件"),
    ],
)
async def test_an_appeal_brings_its_reason_along(sqlite_url: str, said: str, reason: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, CHEN)
        await talk.say(ZHAO, "reject Oxbow Mills: no budget")
        await talk.say(ZHAO, "1")
        assert reason in await talk.say(CHEN, said)
        await talk.say(CHEN, "是")
        assert reason in talk.last(LEAD)


async def test_a_colleague_who_brought_the_deal_is_asked_and_answers(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        for line in ("register Oxbow Mills for Pinnacle, DataVault, 42k, closing June", "skip", "yes"):
            await talk.say(REP, line)
        await talk.press(LEAD, "Ask")
        assert "I asked Pinnacle IT LLC and Li Wei." in await talk.say(LEAD, "Who signs?")
        assert "Who signs?" in talk.last(REP)
        await talk.say(REP, "Pinnacle's head of sales knows the CFO, she signs")
        await talk.say(REP, "yes")
        assert "she signs" in talk.last(LEAD)
        await talk.press(LEAD, "Reject")
        await talk.press(LEAD, "The tender was already decided.")
        assert "decides anew" in await talk.press(REP, "Appeal")


@pytest.mark.parametrize(("yes", "step"), [("同意延期", "已延期"), ("先不延，报告还没看到", "未同意延期")])
async def test_an_extension_is_answered_in_words(sqlite_url: str, yes: str, step: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO, CHEN)
        await talk.say(CHEN, "三一重工延期，昨天做了测试，客户反馈不错")
        await talk.say(CHEN, "是")
        longer = "6月30日 周二 → 2026年7月30日" in await talk.say(ZHAO, yes)
        assert longer is (yes == "同意延期")
        assert step in await talk.say(ZHAO, "是")
        assert step in talk.last(CHEN)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("i agree with the appeal", "Approve a registration: Oxbow Mills"),
        ("ok granted", "Approve a registration: Oxbow Mills"),
        ("rejection stands", "Reason: The customer has no confirmed project or budget yet."),
        ("deny the appeal, li wei is right", "“li wei is right”"),
        ("reject Oxbow Mills, out of their territory", "outside the partner's territory"),
        ("what is this appeal about", "We tested twice"),
        ("who decides the appeal", "Decides: Anna Berg"),
        ("ask jonas who attended", "Question: who attended"),
        ("Jonas is right", "Approve a registration: Oxbow Mills"),
        ("li wei was right", "Reject a registration: Oxbow Mills"),
        ("fair enough, overturn it", "Approve a registration: Oxbow Mills"),
        ("the partner is right", "Approve a registration: Oxbow Mills"),
    ],
)
async def test_who_hears_an_appeal_says_so_in_few_words(sqlite_url: str, said: str, shown: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, JONAS)
        await talk.say(REP, "reject Oxbow Mills: no budget")
        await talk.say(REP, "1")
        await talk.say(JONAS, "appeal: We tested twice")
        await talk.say(JONAS, "yes")
        assert shown in await talk.say(LEAD, said)


@pytest.mark.parametrize(
    ("said", "answers"),
    [
        ("oh sorry I was on holiday. the tender is in may", True),
        ("they decide with the CFO in Kempten", True),
        ("amount is 95k", False),
        ("what is my tier", False),
        ("thanks a lot", False),
        ("register Roche", False),
    ],
)
async def test_what_is_told_after_other_things_may_be_the_answer(
    sqlite_url: str, said: str, answers: bool
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, JONAS)
        await talk.say(JONAS, "my deals")
        assert ("Answer the question: Oxbow Mills" in await talk.say(JONAS, said)) is answers


async def test_the_value_that_was_asked_for_is_the_answer(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await asked(talk, JONAS, "what is the budget?")
        await talk.say(JONAS, "my deals")
        assert "Answer: the CIO decides, budget is 95k" in await talk.say(
            JONAS, "the CIO decides, budget is 95k"
        )

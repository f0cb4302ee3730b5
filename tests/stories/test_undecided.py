"""What is said around a decision: not knowing which, making up one's mind, a short name, a colleague's."""

import pytest

from tests.conversation import Clock, demo

REP, LEAD, CHEN, ZHAO, JONAS = "Li Wei", "Anna Berg", "Chen Jing", "赵敏", "Jonas Keller"


@pytest.mark.parametrize("said", ["reject three rivers", "reject three rivers, they chose another vendor"])
@pytest.mark.parametrize("unsure", ["hmm not sure", "不知道"])
async def test_who_does_not_know_the_ground_keeps_its_buttons(
    sqlite_url: str, said: str, unsure: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        asked = await talk.say(LEAD, said)
        assert await talk.say(LEAD, unsure) == asked
        assert "Silver" in await talk.say(LEAD, "whats their tier")
        ground = "The tender was already decided."
        assert "rejected" in await talk.press(LEAD, ground)


@pytest.mark.parametrize(
    ("asked", "then", "customer"),
    [
        ("宁德时代有人报了吗", "行 那我报备一下吧", "宁德时代"),
        ("is Tyrell registered", "ok then i'll register it", "Tyrell"),
    ],
)
async def test_the_customer_looked_up_is_registered(
    sqlite_url: str, asked: str, then: str, customer: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(CHEN)
        await talk.say(CHEN, asked)
        assert "什么产品" in await talk.say(CHEN, then)
        assert customer in await talk.say(CHEN, "填了什么")


async def test_a_short_name_may_be_that_of_the_deal_spoken_of(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "register Kaufmann Foods with Softline, FalconGuard, 40k, closing in May")
        await talk.say(REP, "skip")
        await talk.press(REP, "Submit")
        which = await talk.say(REP, "move kaufmann to june")
        assert "Kaufmann Foods" in which
        assert "Kaufmann Logistik" in which


@pytest.mark.parametrize("asked", ["how about Zhao Min?", "and zhao min"])
async def test_a_colleague_is_no_customer(sqlite_url: str, asked: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        assert "Pipeline · 赵敏" in await talk.say(LEAD, asked)
        assert "赵敏 is a channel manager" in await talk.say(LEAD, "赵敏是谁")


@pytest.mark.parametrize(
    ("name", "step", "unsure", "open_", "more", "changed"),
    [
        (REP, "change the amount of Globex to 61k", ("not sure", "let me think", "maybe"), "stays open",
         "58k", "→ $58,000"),
        (ZHAO, "三一重工金额改成120万", ("不确定", "我再想想"), "先留着", "不对，130万", "1,300,000"),
    ],
)  # fmt: skip
async def test_a_doubt_leaves_what_was_proposed_open(
    sqlite_url: str, name: str, step: str, unsure: tuple[str, ...], open_: str, more: str, changed: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        proposed = (await talk.say(name, step)).strip()
        for doubt in unsure:
            shown = await talk.say(name, doubt)
            assert shown.count(open_) == 1
            assert shown.strip().endswith(proposed)
        assert changed in await talk.say(name, more)


@pytest.mark.parametrize(
    ("name", "asked", "answer"),
    [
        (REP, "can I approve Three Rivers?", "Yes, you may."),
        (LEAD, "am I allowed to reject Three Rivers Bank?", "Yes, you may."),
        (REP, "can I approve Globex?", "approved already"),
        (ZHAO, "我能批准 Three Rivers 吗", "这一步由"),
        (ZHAO, "三一我能批吗", "已经是"),
        (JONAS, "may I approve Globex?", "approved already"),
    ],
)
async def test_who_may_decide_is_told_and_nothing_is_decided(
    sqlite_url: str, name: str, asked: str, answer: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        said = await talk.say(name, asked)
        assert answer in said
        assert "Shall I do that?" not in said


async def test_whether_one_may_decide_can_be_asked_while_a_form_is_open(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "plan a visit with Softline on Friday 9am")
        said = await talk.say(REP, "can I approve Three Rivers?")
        assert "Yes, you may." in said
        assert "What for?" in said


@pytest.mark.parametrize(
    ("name", "unsure", "told"), [(REP, "not sure", "No question of mine"), (ZHAO, "不确定", "没有等您回答")]
)
async def test_who_is_unsure_of_nothing_hears_that_nothing_was_asked(
    sqlite_url: str, name: str, unsure: str, told: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        assert told in await talk.say(name, unsure)


@pytest.mark.parametrize(
    ("partner", "rep", "register", "skip", "submit", "ask", "yes", "look", "shows"),
    [
        (JONAS, REP, "register Tata Chemicals, DataVault, 60k, closing end of June", "skip", "Submit",
         "ask Tata Chemicals: who signs?", "Yes", "status of Tata Chemicals", "Question: who signs?"),
        (CHEN, ZHAO, "报备汇川技术，FalconGuard，60万，6月底签约", "跳过", "提交",
         "问一下汇川技术：预算谁批的？", "是", "汇川技术的进度", "问题：预算谁批的？"),
        (CHEN, ZHAO, "报备汇川技术，FalconGuard，60万，6月底签约", "跳过", "提交",
         "汇川技术问一下谁拍板？", "是", "查汇川技术", "问题：谁拍板？"),
    ],
)  # fmt: skip
async def test_who_was_asked_may_look_before_he_answers(
    sqlite_url: str, partner: str, rep: str, register: str, skip: str, submit: str, ask: str, yes: str,
    look: str, shows: str,
) -> None:  # fmt: skip
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(partner, rep)
        await talk.say(partner, register)
        await talk.say(partner, skip)
        await talk.press(partner, submit)
        await talk.say(rep, ask)
        await talk.press(rep, yes)
        assert shows in await talk.say(partner, look)


async def test_who_takes_over_sees_what_was_asked_and_may_ask_it_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(JONAS, REP, LEAD)
        await talk.say(JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await talk.say(REP, "ask Tata Chemicals: who signs there?")
        await talk.press(REP, "Yes")
        await talk.say(REP, "let Anna Berg decide on Tata Chemicals")
        await talk.press(REP, "Yes")
        assert "Question: who signs there?" in talk.last(LEAD)
        await talk.press(LEAD, "Ask")
        await talk.press(LEAD, "who signs there?")
        assert "Anna Berg asks" in talk.last(JONAS)
        assert "who signs there?" in talk.last(JONAS)

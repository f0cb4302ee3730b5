"""Something else to do, said to the question of a step; and a step that somebody else has settled."""

import pytest

from tests.conversation import Clock, demo
from tests.handlers.test_desk_words import JONAS, LEAD, NORDLICHT, REP, ZHAO, registered


@pytest.mark.parametrize(
    ("rep", "said", "other", "asked"),
    [
        (REP, "Globex is lost", "withdraw Kaufmann", "something else to do"),
        (REP, "Globex is lost", "merge the two Globex deals", "something else to do"),
        (ZHAO, "三一重工丢了", "重新报备远景能源", "还是另一件事"),
        (REP, "visit Softline next Tuesday at 10", "cancel the Friday visit", "[2] Cancel a visit"),
        (REP, "visit Softline next Tuesday at 10", "I'm off on Thursday and Friday", "something else to do"),
    ],
)
async def test_another_step_is_no_answer_unasked(
    sqlite_url: str, rep: str, said: str, other: str, asked: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(rep)
        await talk.say(rep, said)
        assert asked in await talk.say(rep, other)


async def test_a_question_about_a_step_ends_with_the_step(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD, JONAS)
        await registered(talk, JONAS, f"{NORDLICHT} 72k USD, closing July")
        await talk.press(REP, "Reject")
        await talk.say(LEAD, "approve Nordlicht Reederei")
        await talk.say(LEAD, "yes")
        assert "can't be rejected" in await talk.say(REP, "they have no budget")
        assert "On which ground" not in await talk.say(REP, "what is pending?")


async def test_a_step_on_the_way_ends_the_question_that_it_settles(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await registered(talk, JONAS, f"{NORDLICHT} 72k USD, closing July")
        await talk.press(REP, "Reject")
        assert "something else to do" in await talk.say(REP, "approve Nordlicht Reederei")
        await talk.press(REP, "Approve a registration")
        assert "On which ground" not in await talk.say(REP, "yes")


@pytest.mark.parametrize(
    ("name", "first", "said"),
    [
        ("Li Wei", "visit Pinnacle on Thursday at 3pm", "cancel pinnacle"),
        ("赵敏", "周四下午三点约云轩", "取消云轩那个吧"),
        ("Li Wei", "we lost Kaufmann to Cisco", "oh wait, wrong one"),
        ("赵敏", "三一丢了", "不好意思，搞错单子了"),
    ],
)
async def test_what_is_being_told_is_called_off(sqlite_url: str, name: str, first: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as here:
        await here.join(name)
        await here.say(name, first)
        answer = await here.say(name, said)
        assert answer.splitlines()[0] in {"Cancelled; nothing was saved.", "已取消，没有保存任何内容。"}


@pytest.mark.parametrize(
    ("told", "asked", "question"),
    [
        (
            "reject Three Rivers",
            "hmm, hold on. first ask Pinnacle who the contact is",
            "Question: who the contact is",
        ),
        (
            "reject Three Rivers, no budget",
            "ask them first how much they have",
            "Question: how much they have",
        ),
        ("驳回Three Rivers", "等等，先问一下他们谁拍板", "Question: 谁拍板"),
    ],
)
async def test_a_question_to_the_partner_is_no_ground(
    sqlite_url: str, told: str, asked: str, question: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(LEAD)
        await talk.say(LEAD, told)
        assert question in await talk.say(LEAD, asked)
        assert "I asked Pinnacle" in await talk.say(LEAD, "yes")


@pytest.mark.parametrize(
    ("who", "first", "then", "shown"),
    [
        (
            REP,
            "register Bayer via Softline",
            "no forget it, register Merck instead",
            "Register a deal · Merck",
        ),
        (
            REP,
            "log a visit to Softline today",
            "scrap that, log a visit to Pinnacle yesterday",
            "Pinnacle IT LLC",
        ),
        (ZHAO, "报备比亚迪 云轩", "算了，报备吉利，云轩，工业网关，20万", "项目报备 · 吉利"),
    ],
)
async def test_a_form_is_given_up_for_another_request(
    sqlite_url: str, who: str, first: str, then: str, shown: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(who)
        await talk.say(who, first)
        assert shown in await talk.say(who, then)

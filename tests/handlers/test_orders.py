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
        assert answer in {"Cancelled; nothing was saved.", "已取消，没有保存任何内容。"}

"""A question that nobody answers: the partner is reminded, and then whoever decides is told."""

import pytest

from tests.conversation import Clock, demo
from tests.scheduled.test_reminders import pass_hours, titles
from tests.stories.two_partners import CHEN, EVERYBODY, JONAS, REP, ZHAO, register

ENGLISH = ("register Oxbow Mills, FalconGuard, 60k, closing end of June", "Ask", "Which budget is it?")
CHINESE = ("我们想报备鹤壁纺织厂，FalconGuard，80万，六月底签", "询问", "预算是哪一笔？")


@pytest.mark.parametrize(
    ("who", "manager", "said", "again", "over", "close", "rejected"),
    [
        (JONAS, REP, ENGLISH, "Not answered yet: a question about Oxbow Mills", "No answer: Oxbow Mills",
         "Close it: no answer", "The information asked for did not come"),
        (CHEN, ZHAO, CHINESE, "尚未答复：关于鹤壁纺织厂的问题", "未收到答复：鹤壁纺织厂",
         "未答复，驳回", "未按要求补充信息"),
    ],
)  # fmt: skip
async def test_it_is_reminded_of_and_then_told(
    sqlite_url: str, who: str, manager: str, said: tuple[str, str, str], again: str, over: str, close: str,
    rejected: str,
) -> None:  # fmt: skip
    sentence, ask, question = said
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        await register(talk, who, sentence)
        await talk.press(manager, ask)
        await talk.say(manager, question)
        reminded = []
        for _ in range(14):
            await pass_hours(talk, 1)
            reminded.append(len(titles(talk, who, again)))
            talk.clock.move(hours=23)
        assert reminded[:3] == [0, 0, 1]
        assert reminded[-1] == 2
        assert question in next(said for said in talk.voice.said[who] if again in said)
        (told,) = [said for said in talk.voice.said[manager] if over in said]
        assert question in told
        await talk.press(manager, close)
        assert rejected in talk.last(who)


async def test_an_answer_ends_the_reminding(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(*EVERYBODY)
        sentence, ask, question = ENGLISH
        await register(talk, JONAS, sentence)
        await talk.press(REP, ask)
        await talk.say(REP, question)
        await talk.press(JONAS, "Answer")
        await talk.say(JONAS, "the one of 2026")
        for _ in range(14):
            await pass_hours(talk, 1)
            talk.clock.move(hours=23)
        assert not titles(talk, JONAS, "Not answered yet")
        assert not titles(talk, REP, "No answer")

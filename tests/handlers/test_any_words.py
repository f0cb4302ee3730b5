"""What is said where any words may stand, and is no answer."""

import pytest

from tests.conversation import Clock, Conversation, demo

REP = "Li Wei"


async def said(talk: Conversation, *lines: str) -> str:
    """What is answered to the last of the lines."""
    answers = [await talk.say(REP, line) for line in lines]
    return answers[-1]


@pytest.mark.parametrize(
    "first", [("log a visit to Softline today", "Bob"), ("plan a visit to Softline tomorrow 10am",)]
)
@pytest.mark.parametrize("asked", ["my tasks", "我的任务"])
async def test_a_list_is_shown_where_any_words_may_stand(
    sqlite_url: str, first: tuple[str, ...], asked: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        question = (await said(talk, *first)).splitlines()[-2]
        shown = await talk.say(REP, asked)
        assert "No open tasks" in shown
        assert question in shown


@pytest.mark.parametrize(
    "asked", ["remind me on Friday at 9 to send Softline the prices", "提醒我周五九点给Softline发报价"]
)
async def test_a_reminder_where_any_words_may_stand_is_asked_about(sqlite_url: str, asked: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "log a visit to Softline today", "Bob")
        assert "It is the answer" in await talk.say(REP, asked)
        assert "Finish it first" in await talk.press(REP, "Be reminded")


@pytest.mark.parametrize(
    "told", ["it was quite a long evening with lots of talk about prices", "我们聊了很久，觉得价格太高"]
)
async def test_a_sentence_is_nobody_and_tells_what_was_said(sqlite_url: str, told: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await said(talk, "log a visit to Softline today")
        shown = await talk.say(REP, told)
        assert f"Noted: What was said {told}" in shown
        assert "Whom did you meet?" in shown


@pytest.mark.parametrize(
    ("name", "deal", "news", "note"),
    [
        (REP, "status of Globex", "softline said yes", "Add a note to a deal"),
        (REP, "status of Globex", "globex budget got frozen", "Add a note to a deal"),
        ("赵敏", "三一重工怎么样了", "三一重工那边预算冻结了", "添加备注"),
    ],
)
async def test_of_news_a_note_is_offered(sqlite_url: str, name: str, deal: str, news: str, note: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, deal)
        assert note in await talk.say(name, news)
        shown = await talk.say(name, "yes" if name == REP else "是")
        assert news in shown
        assert ("Noted" if name == REP else "已记入") in await talk.say(name, "yes" if name == REP else "是")


@pytest.mark.parametrize("said", ["We won! What a match last night", "we lost a suitcase", "赢了！昨晚球赛"])
async def test_talk_is_no_end_of_the_deal_spoken_of(sqlite_url: str, said: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "status of Globex")
        heard = await talk.say(REP, said)
        assert "Globex" not in heard


@pytest.mark.parametrize(
    ("asked", "day"),
    [
        ("remind me next week to check the stock", "Mon 16 Mar 2026"),
        ("remind me by next week to check the stock", "Sun 22 Mar 2026"),
        ("下周提醒我查库存", "Mon 16 Mar 2026"),
        ("remind me in week 2 of april to check the stock", "Mon 13 Apr 2026"),
        ("remind me by week 2 of april to check the stock", "Sun 19 Apr 2026"),
        ("四月第二周提醒我查库存", "Mon 13 Apr 2026"),
    ],
)
async def test_a_reminder_of_next_week_comes_on_its_first_day(sqlite_url: str, asked: str, day: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Li Wei")
        assert day in await talk.say("Li Wei", asked)

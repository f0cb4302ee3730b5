"""Undo: the last change is taken back by its name, wherever the person lives; what hangs on it stays."""

import pytest

from tests.conversation import Clock, demo

ZHAO, REP, LEAD, JONAS, CHEN = "赵敏", "Li Wei", "Anna Berg", "Jonas Keller", "Chen Jing"


@pytest.mark.parametrize(
    ("name", "said", "submit", "undo", "answer"),
    [
        (
            REP,
            "met Jonas at Softline today, price is a problem, send a quote by Friday",
            "Submit",
            "undo",
            "Undone: the visit.",
        ),
        (ZHAO, "今天拜访了上海云轩的王总，嫌价格高，周五前发报价", "提交", "撤销", "已撤销：拜访记录。"),
    ],
)
async def test_a_visit_and_its_task_go_together(
    database_url: str, name: str, said: str, submit: str, undo: str, answer: str
) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, said)
        await talk.press(name, submit)
        assert answer in await talk.say(name, undo)
        assert "1" not in await talk.say(name, "my tasks" if name == REP else "我的任务")


async def test_whoever_was_given_a_deal_hears_that_it_was_taken_back(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        for name in (LEAD, REP, JONAS, ZHAO, CHEN):
            await talk.join(name)
        await talk.say(JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await talk.say(LEAD, "transfer Tata Chemicals to 云轩")
        await talk.say(LEAD, "yes")
        assert "项目已转移" in talk.last(CHEN)
        assert "Undone" in await talk.say(LEAD, "undo")
        assert "不再由贵司报备" in talk.last(CHEN)
        assert "Softline" not in talk.last(CHEN)
        assert "Taken back" in talk.last(JONAS)


async def test_a_day_off_is_one_day_and_can_be_taken_back(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        await talk.say(ZHAO, "明天请假")
        assert await talk.say(ZHAO, "是") == "已登记：2026年3月12日 周四请假。\n  [1] 撤销"
        assert "已撤销：请假" in await talk.press(ZHAO, "撤销")


async def test_a_change_is_taken_back_once_and_for_ten_minutes(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        await talk.say(REP, "remind me to send the quote on Friday")
        await talk.say(REP, "yes")
        assert "Undone: the task" in await talk.say(REP, "undo")
        assert "nothing to undo" in await talk.say(REP, "undo")
        await talk.say(REP, "remind me to send the quote on Friday")
        await talk.say(REP, "yes")
        clock.move(minutes=11)
        assert "nothing to undo" in await talk.say(REP, "undo")
        assert "send the quote" in await talk.say(REP, "my tasks")

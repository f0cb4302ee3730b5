"""Reminders: a decision that is due, to the rep and then to the lead; a protection that ends, by steps."""

from __future__ import annotations

from datetime import UTC, datetime

from domain.chat import Platform
from tests.conversation import Clock, Conversation, demo

REP, LEAD, JONAS, ZHAO, CHEN = "Li Wei", "Anna Berg", "Jonas Keller", "赵敏", "Chen Jing"


async def pass_hours(talk: Conversation, hours: int, step: int = 1) -> None:
    """Ticks each hour, or each `step` hours."""
    relay = talk.here.relay({Platform.TERMINAL: talk.voice})
    for _ in range(hours // step):
        await talk.here.timetable().tick()
        await relay.drain()
        talk.clock.move(hours=step)


def titles(talk: Conversation, name: str, words: str) -> list[str]:
    first = (card.splitlines()[0] for card in talk.voice.said[name])
    return [title for title in first if words in title]


async def test_the_rep_is_reminded_and_then_his_lead(database_url: str) -> None:
    async with demo(database_url, Clock(datetime(2026, 3, 11, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(REP, LEAD, JONAS)
        await talk.say(JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await pass_hours(talk, 70, 2)
        reminded = len(titles(talk, REP, "Decision due: Tata Chemicals"))
        assert reminded
        assert titles(talk, LEAD, "Decision late: Tata Chemicals")
        assert "Approved: Tata Chemicals" in await talk.press(LEAD, "Approve")
        await pass_hours(talk, 30, 3)
        assert len(titles(talk, REP, "Decision due: Tata Chemicals")) == reminded


async def test_a_protection_s_end_is_told_once_at_each_step(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 2, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(REP, JONAS)
        for _ in range(20):
            await pass_hours(talk, 1)
            talk.clock.move(hours=23)
        ends = titles(talk, JONAS, "Protection ends soon: Kaufmann Logistik GmbH")
        assert 2 <= len(ends) <= 3
        assert len(titles(talk, JONAS, "Protection ended: Kaufmann Logistik GmbH")) == 1
        assert len(titles(talk, REP, "Protection ended: Kaufmann Logistik GmbH")) == 1


async def test_nobody_is_woken_by_a_reminder_that_has_the_day(sqlite_url: str) -> None:
    """Of a protection that ends, and of a question whose patience ended on a day off."""
    async with demo(sqlite_url, Clock(datetime(2026, 3, 6, 8, 0, tzinfo=UTC))) as talk:  # a Friday
        await talk.join(REP, JONAS)
        await talk.say(JONAS, "register Tata Chemicals, DataVault, 60k, closing end of June")
        await talk.say(JONAS, "skip")
        await talk.press(JONAS, "Submit")
        await talk.press(REP, "Ask")
        await talk.say(REP, "Which project is it?")
        told: set[tuple[str, int]] = set()
        awaited = ("Protection ends", "Not answered", "No answer")
        for _ in range(12 * 24):
            before = {name: len(talk.voice.said[name]) for name in (REP, JONAS)}
            await pass_hours(talk, 1)
            hour = talk.clock.now.hour - 1
            for name in (REP, JONAS):
                for card in talk.voice.said[name][before[name] :]:
                    told |= {(title, hour) for title in awaited if title in card}
        assert {hour for _, hour in told} <= set(range(7, 18))  # of Jonas in Berlin from eight on
        assert {title for title, _ in told} == set(awaited)


async def test_the_morning_is_that_of_whoever_is_reminded(sqlite_url: str) -> None:
    """Eight in Shanghai is midnight where the organisation is."""
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(ZHAO)
        talk.clock.now = datetime(2026, 6, 15, 22, 0, tzinfo=UTC)
        told = []
        for _ in range(4):
            await pass_hours(talk, 1)
            told.append(len(titles(talk, ZHAO, "保护期将到：三一重工")))
        assert told == [0, 0, 1, 1]


async def test_on_a_holiday_of_hers_a_rep_is_not_asked_and_her_colleague_is(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 10, 1, 0, 30, tzinfo=UTC))) as talk:  # 国庆节
        await talk.join(REP, ZHAO)
        await pass_hours(talk, 12)
        assert titles(talk, ZHAO, "早会时间") == []
        assert len(titles(talk, REP, "Standup")) == 1


async def test_who_decides_the_next_has_its_card_when_the_one_in_front_expires(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(ZHAO, CHEN)
        await talk.say(CHEN, "报备Kaufmann Logistik，ProSwitch 48 20台，15万，7月10日签")
        await talk.say(CHEN, "跳过")
        await talk.press(CHEN, "提交")
        assert "撞单：Kaufmann Logistik" in talk.last(ZHAO)
        talk.clock.move(days=7)
        await pass_hours(talk, 1)
        (card,) = (said for said in talk.voice.said[ZHAO] if "待审批：Kaufmann Logistik" in said)
        assert "已结束" in card
        assert "已批准" in await talk.press(ZHAO, "批准")


async def test_on_a_day_off_nobody_is_reminded_of_what_ends_then(sqlite_url: str) -> None:
    async with demo(
        sqlite_url, Clock(datetime(2026, 2, 10, 8, 0, tzinfo=UTC))
    ) as talk:  # ends on Tuesday, the 17th, behind a holiday
        await talk.join(JONAS)
        told: dict[int, int] = {}
        for _ in range(7):
            await pass_hours(talk, 1)
            told[talk.clock.now.day] = len(titles(talk, JONAS, "Protection ends soon"))
            talk.clock.move(hours=23)
        assert told == {10: 1, 11: 1, 12: 1, 13: 2, 14: 2, 15: 2, 16: 2}

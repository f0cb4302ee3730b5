"""Two days of the demo channel: each thing is said once, at its hour, to whom it concerns."""

from collections import Counter
from datetime import UTC, datetime

from domain.chat import Platform
from tests.conversation import Clock, Conversation, demo

EVERYBODY = ("Li Wei", "Anna Berg", "Jonas Keller", "赵敏")


async def pass_time(
    talk: Conversation, hours: float, step: float = 0.5, wakings: int = 1
) -> list[tuple[str, str, str]]:
    """Ticks each half hour, or each `step` hours; what was said as (time, person, first line).

    Of several `wakings` at one moment the second, or a second replica, says nothing more."""
    relay = talk.here.relay({Platform.TERMINAL: talk.voice})
    said: list[tuple[str, str, str]] = []
    for _ in range(int(hours / step)):
        before = Counter({name: len(cards) for name, cards in talk.voice.said.items()})
        for _again in range(wakings):
            await talk.here.timetable().tick()
            await relay.drain()
        at = f"{talk.clock.now:%d %H:%M}"
        for name, cards in talk.voice.said.items():
            said += [(at, name, card.splitlines()[0]) for card in cards[before[name] :]]
        talk.clock.move(hours=step)
    return said


async def test_a_working_day(database_url: str) -> None:
    async with demo(database_url, Clock(datetime(2026, 3, 11, 0, 30, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        night = await pass_time(talk, 1, wakings=2)
        assert ("11 01:00", "赵敏", "== 赵敏，早上好！早会时间 ==") in night  # nine in Shanghai
        assert "已记下" in await talk.say("赵敏", "昨天做了演示，今天写报价，没有阻碍")
        day = await pass_time(talk, 12, wakings=2)
        assert ("11 09:00", "Li Wei", "== Good morning, Li Wei! Standup ==") in day
        assert ("11 09:30", "Li Wei", "== Opportunity briefing · Li Wei · Tue 10 Mar 2026 ==") in day
        assert ("11 09:30", "赵敏", "== 商机通报 · 赵敏 · 2026年3月10日 周二 ==") in day
        assert ("11 11:00", "Anna Berg", "== Standup Channel, Wed 11 Mar 2026 ==") in day
        digest = next(card for card in talk.voice.said["Anna Berg"] if "Standup Channel" in card)
        assert "做了演示" in digest
        assert "No answer: Li Wei" in digest
        assert len(set(night + day)) == len(night + day)


async def test_a_weekend_is_quiet(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 14, 0, 30, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        said = await pass_time(talk, 24)
        assert not [
            line for line in said if "Standup" in line[2] or "briefing" in line[2] or "早会" in line[2]
        ]


async def test_who_is_away_is_not_asked(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await talk.say("Li Wei", "/standup away")
        said = await pass_time(talk, 4)
        assert not [line for line in said if "Good morning, Li Wei" in line[2]]
        digest = next(card for card in talk.voice.said["Anna Berg"] if "Standup Channel" in card)
        assert "Away: Li Wei" in digest


async def test_a_protection_that_ended_goes_back_to_the_pool(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        said = await pass_time(talk, 0.5)
        assert ("11 08:00", "Jonas Keller", "== Protection ends soon: Kaufmann Logistik GmbH ==") in said
        talk.clock.move(days=10)
        said = await pass_time(talk, 0.5)
        assert [line for line in said if line[2] == "== Protection ended: Kaufmann Logistik GmbH =="]


async def test_a_task_is_reminded_of_once(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock(datetime(2026, 3, 11, 8, 0, tzinfo=UTC))) as talk:
        await talk.join(*EVERYBODY)
        await talk.say("Li Wei", "remind me to send the quote today at 15:00")
        await talk.say("Li Wei", "yes")
        said = await pass_time(talk, 9)
        reminders = [line for line in said if "Reminder" in line[2]]
        assert [(at, name) for at, name, _ in reminders] == [("11 15:00", "Li Wei")]

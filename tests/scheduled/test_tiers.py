"""The review of tiers: up at once, down after a grace quarter; told once, to whoever has the partner."""

from datetime import UTC, datetime

from bot.wiring import house
from domain.chat import Platform
from storage import sample
from tests.conversation import Clock, Conversation
from tests.prepared import migrated
from tests.programs import by_revenue

FIRM = "上海云轩信息技术有限公司"  # gold at first; 160,000 in each of four quarters


async def test_a_year_of_a_partner(database_url: str) -> None:
    migrated(database_url)
    clock = Clock(datetime(2026, 3, 11, 1, 0, tzinfo=UTC))
    async with house(database_url, by_revenue(), clock) as here:
        async with here.store.work() as work:
            await sample.fill(work, clock())
        talk = Conversation(here, clock)
        await talk.join("赵敏")

        async def tick(month: int, day: int) -> list[str]:
            """What of tiers is said on a day, however often the schedule wakes."""
            clock.now = datetime(2026, month, day, 1, 0, tzinfo=UTC)
            before = len(talk.voice.said["赵敏"])
            for _ in range(2):
                await here.timetable().tick()
                await here.relay({Platform.TERMINAL: talk.voice}).drain()
            return [said for said in talk.voice.said["赵敏"][before:] if said.startswith(FIRM)]

        (rose,) = await tick(3, 11)
        assert "已升为白金" in rose
        assert await tick(3, 12) == []
        assert "2026年1月1日" in await talk.say("赵敏", "上海云轩是什么级别？")
        assert await tick(7, 1) == []  # 320,000: too low for the first time
        assert await tick(9, 30) == []
        assert "白金" in await talk.say("赵敏", "上海云轩是什么级别？")
        (fell,) = await tick(10, 9)
        assert "已降为金牌" in fell
        assert "金牌" in await talk.say("赵敏", "上海云轩是什么级别？")

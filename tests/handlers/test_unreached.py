"""Who was called and not reached was not visited."""

from tests.conversation import Clock, demo

ZHAO = "赵敏"


async def test_a_call_in_vain_is_no_visit(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "没有记为拜访" in await talk.say(ZHAO, "给云轩打电话没人接")
        assert "再联系云轩" in await talk.press(ZHAO, "明天提醒我")
        told = await talk.say(ZHAO, "云轩没人接电话，周五下午三点再打")
        assert "没有记为拜访" in told
        assert "15:00" in told
        await talk.say(ZHAO, "取消")
        assert "没有符合条件的拜访" in await talk.say(ZHAO, "我今天的拜访")

"""Yes and no to what was proposed are said once."""

from dataclasses import replace

import pytest

from bot.terminal.hear import hear
from tests.conversation import Clock, demo
from tests.stories.world import world

REP, ZHAO = "Li Wei", "赵敏"


@pytest.mark.parametrize(
    ("name", "said", "skip", "send", "yes", "old"),
    [
        (REP, "register Miele via Softline falconguard 9k end of may and remind me to call them on monday",
         "skip", "Submit", "Yes", "no longer works"),
        (ZHAO, "帮云轩报备中铁，工业网关，80万，六月底，另外提醒我周一给他们打电话",
         "跳过", "提交", "是", "已经失效"),
    ],
)  # fmt: skip
async def test_a_second_request_is_taken_once(
    sqlite_url: str, name: str, said: str, skip: str, send: str, yes: str, old: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        await talk.say(name, said)
        await talk.say(name, skip)
        await talk.press(name, send)
        again = talk.pressed(name, yes)
        await talk.press(name, yes)
        await talk.press(name, send)
        assert old in await talk.receive(again)


async def test_neither_answer_is_left_once_one_is_given(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "change the amount of Globex to 61k")
        no = talk.pressed(REP, "No")
        assert "$61,000" in await talk.press(REP, "Yes")
        assert "no longer works" in await talk.receive(no)
        await talk.say(REP, "change the amount of Globex to 62k")
        yes, no = talk.pressed(REP, "Yes"), talk.pressed(REP, "No")
        assert "$62,000" in await talk.say(REP, "yes")
        assert "no longer works" in await talk.receive(no)
        assert "no longer works" in await talk.receive(yes)


async def test_a_refused_yes_may_be_said_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, "Anna Berg")
        await talk.say(REP, "change the amount of Globex to 61k")
        yes = talk.pressed(REP, "Yes")
        await talk.say("Anna Berg", "change the amount of Globex to 63k")
        await talk.press("Anna Berg", "Yes")
        assert "no longer works" not in await talk.receive(yes)
        assert "no longer works" not in await talk.receive(yes)


@pytest.mark.parametrize(
    ("name", "said", "shown", "yes", "done"),
    [
        (REP, "change the amount of Globex to 61k", "$61,000", "Yes", "Answered."),
        (ZHAO, "把三一重工的金额改成90万", "900,000", "是", "已答复。"),
    ],
)
@pytest.mark.parametrize("platform", ["slack", "telegram"])
async def test_the_card_is_redrawn_without_its_buttons(
    sqlite_url: str, platform: str, name: str, said: str, shown: str, yes: str, done: str
) -> None:
    async with world(sqlite_url, False, sockets=False) as w:
        seat = await (w.in_slack("U1", name) if platform == "slack" else w.in_telegram(71, name))
        await seat.say(said)
        await seat.hears(shown)
        await seat.press(yes)
        assert shown in await seat.hears(done)
        assert w.slack.violations == w.telegram.violations == []


@pytest.mark.parametrize(
    ("name", "change", "no", "asked", "fact"),
    [
        (REP, "Kaufmann is at 21k now", "no", "how much was it?", "$18,500"),
        (ZHAO, "三一改成30万", "不要", "这单多少钱", "US$165,000"),
    ],
)
async def test_what_was_declined_does_not_come_back(
    sqlite_url: str, name: str, change: str, no: str, asked: str, fact: str
) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(name)
        proposed = await talk.say(name, change)
        card = str(talk.voice.cards[name][-1].id)
        await talk.say(name, no)
        told = await talk.receive(replace(hear(name, asked, (), talk.clock()), message=card))
        assert fact in told
        assert proposed.splitlines()[0] not in told

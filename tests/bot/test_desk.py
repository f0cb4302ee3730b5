"""The desk: one transaction a turn; nothing is heard twice, kept by halves or said unkept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.terminal.hear import account, address, hear
from domain.chat import Account, Inbound, Kind, Platform, Reply
from domain.tasks import Task
from handlers import requests, routes
from handlers.routes import Route
from handlers.turn import Turn, say
from language.say import common
from tests.conversation import Clock, Conversation, demo

REP, ZHAO, JONAS = "Li Wei", "赵敏", "Jonas Keller"


def event(talk: Conversation, name: str, text: str, number: str) -> Inbound:
    return replace(hear(name, text, (), talk.clock()), event_id=number)


async def told(talk: Conversation, heard: Inbound) -> list[str]:
    before = len(talk.voice.said[heard.account.user])
    await talk.here.desk.receive(heard)
    await talk.here.relay({Platform.TERMINAL: talk.voice}).drain()
    return talk.voice.said[heard.account.user][before:]


async def test_an_event_heard_twice_is_answered_once(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        await told(talk, event(talk, REP, "remind me to send the quote on Friday", "e1"))
        heard = event(talk, REP, "yes", "e2")
        assert len(await told(talk, heard)) == 1
        assert await told(talk, heard) == []
        assert "1 open task" in (await told(talk, event(talk, REP, "my tasks", "e3")))[0]


async def test_a_refusal_keeps_nothing_and_says_why(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        (said,) = await told(talk, event(talk, REP, "/nonsense", "e1"))
        assert "don't know the command" in said
        assert await told(talk, event(talk, REP, "/nonsense", "e1")) == []


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Help writes a task, says something, and then fails."""

    async def handler(turn: Turn) -> Reply:
        await turn.memory.tasks.add(Task(0, turn.who.id, "half a turn"))
        say(common.sentence(turn.words, "thanks"))
        raise ZeroDivisionError

    monkeypatch.setattr(requests, "ROUTES", {**routes.ROUTES, "help": Route(handler)})


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(("name", "asks", "sorry", "tasks"), [
    (REP, "/help", "Sorry, something went wrong", "No open tasks"),
    (ZHAO, "/help", "抱歉，我这边出错了", "没有待办任务"),
])  # fmt: skip
async def test_what_breaks_keeps_nothing_and_apologises_with_a_code(
    database_url: str, name: str, asks: str, sorry: str, tasks: str
) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(name)
        (said,) = await told(talk, event(talk, name, asks, "e1"))
        assert sorry in said
        assert await told(talk, event(talk, name, asks, "e1")) == []
        assert (
            tasks in (await told(talk, event(talk, name, "my tasks" if name == REP else "我的任务", "e2")))[0]
        )


async def test_a_stranger_gets_one_polite_sentence_and_nothing_else(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        first = await told(talk, event(talk, "nobody", "what tier is Softline?", "e1"))
        assert len(first) == 1
        assert first[0].startswith("Hello! I only work with people who were invited.")
        for number, text in enumerate(("help", "/deal list", "my deals"), 2):
            assert await told(talk, event(talk, "nobody", text, f"e{number}")) == []
        chinese = replace(event(talk, "nobody2", "你好", "e9"), language="zh-hans")
        assert "只为受邀的用户服务" in (await told(talk, chinese))[0]


async def test_a_stranger_in_a_group_is_not_answered(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        heard = event(talk, "nobody", "hello", "e1")
        assert await told(talk, replace(heard, address=replace(heard.address, private=False))) == []


@pytest.mark.parametrize(
    "kind", [Kind.ACTION, Kind.FORM, Kind.HOME, Kind.EDITED, Kind.ATTACHMENT, Kind.COMMAND]
)
async def test_a_stranger_s_gestures_show_nothing(sqlite_url: str, kind: Kind) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        heard = replace(event(talk, "nobody", "x", "e1"), kind=kind, action="forged", command="deal")
        assert all("invited" in said for said in await told(talk, heard))


async def test_a_handle_is_its_person_s_alone(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS, ZHAO)
        await talk.say(REP, "my deals")
        handle = talk.voice.cards[REP][-1].card.buttons[0][0].action
        for other in (JONAS, ZHAO):
            said = await talk.receive(talk.action(other, handle))
            assert "D-" not in said
        assert "D-" in await talk.receive(talk.action(REP, handle))


async def test_an_account_is_known_by_its_workspace_too(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        foreign = replace(
            event(talk, REP, "my deals", "e1"), account=Account(Platform.TERMINAL, "other", REP)
        )
        assert "invited" in (await told(talk, foreign))[0]
        assert account(REP) != foreign.account
        assert address(REP) == foreign.address

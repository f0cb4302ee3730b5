"""Row B2: Slack tells of one gesture by several events, and it is answered once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.slack.hear import Us, hear
from domain.chat import Account, Address, Platform
from tests.conversation import Clock, Conversation, demo
from tests.faults.records import rows

Json = dict[str, Any]
US = Us("T0TEAM", "U0BOT", "B0BOT")
CLIENT = "1f0e2e5c-7c5f-4d3a-9a0b-5d1c6f7e8a90"


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, Address(Platform.SLACK, US.team, ""))
            for user, name in (("U1", "Li Wei"), ("U2", "Anna Berg")):
                (person,) = await memory.people.named(name)
                await memory.people.link(
                    person.id, Account(Platform.SLACK, US.team, user), user, talk.clock()
                )
        yield talk


def body(talk: Conversation, event_id: str = "Ev1", **event: str) -> Json:
    ts = f"{talk.clock().timestamp():.6f}"
    said = {"type": "message", "user": "U1", "channel": "D1", "channel_type": "im", "ts": ts}
    return {
        "type": "event_callback", "team_id": US.team, "event_id": event_id,
        "event": said | {"text": "my tasks"} | event,
    }  # fmt: skip


async def answers(talk: Conversation, *bodies: Json) -> int:
    """Everything is heard at once; how many letters that makes."""
    heard = [hear(each, US, talk.clock()) for each in bodies]
    await asyncio.gather(*(talk.here.desk.receive(one) for one in heard if one))
    return len((await rows(talk.here.store))["outbox"])


def mention(talk: Conversation, **event: str) -> Json:
    return body(talk, channel="C1", channel_type="channel", text="<@U0BOT> my tasks", **event)


async def test_a_message_and_a_mention_are_one(talk: Conversation) -> None:
    twins = mention(talk), mention(talk, type="app_mention", event_id="Ev2")
    assert await answers(talk, *twins) == 1


async def test_an_envelope_that_comes_twice_is_one(talk: Conversation) -> None:
    assert await answers(talk, body(talk), body(talk), body(talk)) == 1


async def test_two_times_of_one_message_have_one_answer(talk: Conversation) -> None:
    later = f"{talk.clock().timestamp() + 1:.6f}"
    twins = body(talk, client_msg_id=CLIENT), body(talk, "Ev2", client_msg_id=CLIENT, ts=later)
    assert await answers(talk, *twins) == 1


async def test_nobody_holds_back_another_s_message(talk: Conversation) -> None:
    other = body(talk, "Ev2", client_msg_id=CLIENT, user="U2", channel="D2")
    assert await answers(talk, body(talk, client_msg_id=CLIENT), other) == 2

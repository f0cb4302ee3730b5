"""Row B4: what a platform kept back for hours is not done as it comes; whether it holds is asked."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.terminal.hear import hear
from domain.chat import Inbound, Kind
from tests.conversation import Clock, Conversation, demo
from tests.faults.records import rows

LI = "Li Wei"
HOURS = timedelta(hours=26)
PROSE = {"inbox", "outbox", "handles", "accounts", "dialogues"}  # what a conversation itself leaves


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI)
        yield talk


def old(heard: Inbound, age: timedelta = HOURS) -> Inbound:
    return replace(heard, at=heard.at - age)


def typed(talk: Conversation, text: str) -> Inbound:
    return hear(LI, text, (), talk.clock())


def commanded(talk: Conversation, name: str, text: str) -> Inbound:
    return replace(typed(talk, text), kind=Kind.COMMAND, command=name)


async def test_nothing_of_yesterday_is_done_blindly(talk: Conversation) -> None:
    """A yes to a form that is open now, a command and a press, each a day late."""
    await talk.say(
        LI, "register Tata Chemicals via Softline, 250 licences of DataVault, 60k, closing end of June"
    )
    await talk.say(LI, "skip")
    press = talk.pressed(LI, "Submit")
    before = await rows(talk.here.store, *PROSE)
    for heard in (typed(talk, "yes"), commanded(talk, "tasks", "add call Softline tomorrow"), press):
        said = await talk.receive(old(heard))
        assert "reached me only now" in said
        assert "Tue 10 Mar 2026" in said
    assert await rows(talk.here.store, *PROSE) == before


async def test_a_late_command_is_done_on_yes(talk: Conversation) -> None:
    await talk.receive(old(commanded(talk, "tasks", "add")))
    assert "What shall I remind you of?" in await talk.say(LI, "yes")


async def test_a_late_sentence_is_read_on_yes_and_still_proposes(talk: Conversation) -> None:
    await talk.receive(old(typed(talk, "remind me to call Softline tomorrow")))
    assert "Is this right?" in await talk.press(LI, "Yes")
    await talk.press(LI, "Submit")
    assert "Softline" in await talk.say(LI, "my tasks")


async def test_a_late_press_is_done_on_yes(talk: Conversation) -> None:
    await talk.say(LI, "remind me to call Softline tomorrow")
    await talk.receive(old(talk.pressed(LI, "Submit")))
    await talk.say(LI, "yes")
    assert "Softline" in await talk.say(LI, "my tasks")


async def test_what_does_not_hold_any_more_is_left(talk: Conversation) -> None:
    await talk.receive(old(commanded(talk, "tasks", "add call Softline tomorrow")))
    assert "nothing was changed" in await talk.press(LI, "No")
    assert "Softline" not in await talk.say(LI, "my tasks")


async def test_an_hour_is_not_late(talk: Conversation) -> None:
    assert "No open tasks" in await talk.receive(old(typed(talk, "my tasks"), timedelta(minutes=59)))

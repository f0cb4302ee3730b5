"""One transaction: strangers, invites, slots, standups, open forms, and what a turn wrote."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.terminal.hear import hear
from domain.chat import Address, Inbound, Platform, Refused
from domain.dialogue import Dialogue
from domain.money import Money
from domain.standups import Presence
from domain.tasks import Task
from storage.work import Work
from tests.conversation import NOW
from tests.storage.channel import REP, ZHAO, Channel


async def test_a_stranger_is_told_once_a_day(channel: Channel) -> None:
    heard = hear("nobody", "hello", (), NOW)
    for at, told in ((NOW, True), (NOW + timedelta(hours=1), False), (NOW + timedelta(days=1), True)):
        async with channel.work() as (work, _):
            assert await work.first_word(heard, at) is told


async def taken_back(work: Work, heard: Inbound) -> None:
    assert await work.first_word(heard, NOW)
    raise Refused("outsider")


async def test_a_step_is_kept_by_itself_and_a_transaction_after_it_as_a_whole(channel: Channel) -> None:
    heard = hear("nobody", "hello", (), NOW)
    async with channel.store.step() as work:
        assert await work.post.claim(heard, NOW)
    with pytest.raises(Refused):
        await channel.store.retried(lambda work: taken_back(work, heard))
    async with channel.store.work() as work:
        assert not await work.post.claim(heard, NOW)
        assert await work.first_word(heard, NOW)


async def test_an_invite_is_spent_once_and_in_time(channel: Channel) -> None:
    rep = await channel.person(REP)
    heard = hear("newcomer", "", (), NOW)
    async with channel.work() as (_, memory):
        old = await memory.invites.make(rep.id, NOW + timedelta(hours=1))
        fresh = await memory.invites.make(rep.id, NOW + timedelta(hours=1))
    async with channel.work() as (work, _):
        assert await work.join(old, heard, NOW) is None
        assert await work.join("guessed", heard, NOW) is None
        assert await work.join(fresh, heard, NOW + timedelta(hours=1)) is None
        joined = await work.join(fresh, heard, NOW)
        assert joined is not None
        assert joined.person == rep
        assert await work.join(fresh, heard, NOW) is None
        assert await work.recognise(heard, NOW) == rep


async def test_a_slot_is_taken_once(channel: Channel) -> None:
    async with channel.work() as (work, memory):
        organisation = memory.rows.organisation_id
        assert await work.take(organisation, "briefing 1", NOW, NOW)
    async with channel.work() as (work, _):
        assert not await work.take(organisation, "briefing 1", NOW, NOW + timedelta(hours=1))
        assert await work.take(organisation, "briefing 2", NOW, NOW)
        assert await work.take(organisation, "briefing 1", NOW + timedelta(days=1), NOW)


async def test_a_standup_is_opened_asked_answered_and_closed_once(channel: Channel) -> None:
    rep, day = await channel.person(REP), date(2026, 3, 11)
    async with channel.work() as (_, memory):
        (team,) = await memory.people.teams()
        standup = await memory.standups.open(team.id, day, NOW)
        assert await memory.standups.open(team.id, day, NOW) == standup
        assert await memory.standups.ask(standup, rep.id, Presence.ASKED, NOW)
        assert not await memory.standups.ask(standup, rep.id, Presence.AWAY, NOW)
        asked = await memory.standups.asked(rep.id, day)
        assert asked is not None
        await memory.standups.answer(replace(asked, presence=Presence.ANSWERED, done="demo", answered_at=NOW))
        (answer,) = await memory.standups.answers(standup)
        assert (answer.person, answer.done, answer.presence) == (REP, "demo", Presence.ANSWERED)
        assert await memory.standups.open_on(team.id, day) == (standup, NOW)
        assert await memory.standups.close(standup, NOW)
        assert not await memory.standups.close(standup, NOW)
        assert await memory.standups.open_on(team.id, day) is None
        assert await memory.standups.digested(standup) == NOW
        assert await memory.standups.asked(rep.id, day + timedelta(days=1)) is None


async def test_an_open_form_is_one_a_person_and_conversation(channel: Channel) -> None:
    form = Dialogue(
        "deal",
        {"customer": "远景", "amount": Money(Decimal("60.50"), "EUR"), "met": ("王", "R")},
        frozenset({"contact"}), "product", (), "D-1", spoken="amount",
    )  # fmt: skip
    async with channel.memory(REP) as memory:
        await memory.dialogues.keep(replace(form, asking="amount"), NOW)
        await memory.dialogues.keep(form, NOW)
    async with channel.memory(REP) as memory:
        assert await memory.dialogues.get() == replace(form, asked_at=NOW)
    async with channel.memory(ZHAO) as memory:
        assert await memory.dialogues.get() is None
    rep = await channel.person(REP)
    async with channel.work() as (work, _):
        elsewhere = await work.open_for(rep, Address(Platform.SLACK, "T1", "C1", "1.1", private=False))
        assert await elsewhere.dialogues.get() is None
    async with channel.memory(REP) as memory:
        await memory.dialogues.drop()
        assert await memory.dialogues.get() is None


async def add_task(channel: Channel, text: str, due: datetime | None = None) -> Task:
    """A turn of the rep that writes a task."""
    rep = await channel.person(REP)
    async with channel.work() as (work, _):
        memory = await work.open_for(rep, Address(Platform.TERMINAL, "local", REP))
        task = await memory.tasks.add(Task(0, rep.id, text, remind_at=due))
        await work.remember(memory, NOW)
        return task


async def test_a_change_is_undone_whatever_zone_and_zeros_it_was_written_in(channel: Channel) -> None:
    task = await add_task(channel, "call", NOW.astimezone(tz=None))
    async with channel.memory(REP) as memory:
        last = await memory.changes.last(NOW)
        assert last is not None
        assert last[1] == "task"
        await memory.changes.undo(last[0], NOW)
        assert await memory.tasks.get(task.id) is None
        assert await memory.changes.last(NOW) is None


async def test_what_another_changed_meanwhile_is_not_undone(channel: Channel) -> None:
    task = await add_task(channel, "call")
    async with channel.work() as (_, whole):
        await whole.tasks.save(replace(task, text="call at once"))
    async with channel.memory(REP) as memory:
        last = await memory.changes.last(NOW)
        assert last is not None
        with pytest.raises(Refused) as refused:
            await memory.changes.undo(last[0], NOW)
        assert refused.value.key == "undo.changed_meanwhile"


async def test_a_change_is_its_person_s_and_of_the_last_minutes(channel: Channel) -> None:
    await add_task(channel, "call")
    async with channel.memory(ZHAO) as memory:
        assert await memory.changes.last(NOW) is None
    async with channel.memory(REP) as memory:
        assert await memory.changes.last(NOW + timedelta(seconds=1)) is None

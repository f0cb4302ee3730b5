"""The inbox and the outbox: nothing heard twice, letters leased in order, settled by what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select

from bot.terminal.hear import hear
from domain.chat import Account, Address, Button, Card, Letter, Platform
from domain.delivery import Posted
from storage.post import LEASE
from storage.tables import dialogues
from storage.work import Work
from tests.conversation import NOW
from tests.storage.channel import JONAS, REP, Channel

PLACE = Address(Platform.TELEGRAM, "9", "71")


def letter(key: str, place: Address = PLACE) -> Letter:
    return Letter(key, Card(key, buttons=((Button("Go", f"go {key}"),),)), address=place)


async def due(work: Work, now: datetime, platforms: Sequence[str] = tuple(Platform)) -> Sequence[Posted]:
    """Leases what can go now, without any pace."""
    return await work.outbox.due(now, 50, platforms, lambda _letter: ())


async def queue(channel: Channel, *letters: Letter) -> None:
    for one in letters:
        async with channel.work() as (work, memory):
            await work.post.put(memory.rows.organisation_id, one, NOW)


async def test_an_event_is_claimed_once(channel: Channel) -> None:
    heard = hear(REP, "hello", (), NOW)
    async with channel.work() as (work, _):
        assert await work.post.claim(heard, NOW)
    async with channel.work() as (work, _):
        assert not await work.post.claim(heard, NOW)


async def test_a_claim_that_was_not_committed_is_none(channel: Channel) -> None:
    heard = hear(REP, "hello", (), NOW)
    with suppress(RuntimeError):
        async with channel.work() as (work, _):
            await work.post.claim(heard, NOW)
            raise RuntimeError
    async with channel.work() as (work, _):
        assert await work.post.claim(heard, NOW)


async def test_a_letter_of_a_key_is_queued_once(channel: Channel) -> None:
    await queue(channel, letter("a"), letter("a"))
    async with channel.work() as (work, _):
        assert [one.key for one in await due(work, NOW)] == ["a"]


async def test_letters_keep_their_order_within_a_conversation(channel: Channel) -> None:
    other = Address(Platform.TELEGRAM, "9", "72")
    await queue(channel, letter("a"), letter("b"), letter("c", other))
    async with channel.work() as (work, _):
        first = await due(work, NOW)
        assert {one.key for one in first} == {"a", "c"}
        assert await due(work, NOW) == []  # leased
        for one in first:
            await work.outbox.settle(one, "sent", NOW, message="1")
        assert [one.key for one in await due(work, NOW)] == ["b"]


async def test_a_lease_ends_and_the_letter_is_marked_as_a_possible_repeat(channel: Channel) -> None:
    await queue(channel, letter("a"))
    async with channel.work() as (work, _):
        (once,) = await due(work, NOW)
        await work.outbox.interrupted(NOW + LEASE - timedelta(seconds=1))
        assert await due(work, NOW) == []
        await work.outbox.interrupted(NOW + LEASE)
        (again,) = await due(work, NOW + LEASE)
        assert (once.repeat, again.repeat) == (False, True)
        assert not await work.outbox.settle(once, "sent", NOW + LEASE), "another has it now"
        assert await work.outbox.settle(again, "sent", NOW + LEASE)


async def test_a_letter_waits_for_its_time(channel: Channel) -> None:
    await queue(channel, letter("a"))
    async with channel.work() as (work, _):
        (one,) = await due(work, NOW)
        await work.outbox.settle(one, "pending", NOW, due_at=NOW + timedelta(minutes=1))
        assert await due(work, NOW) == []
        assert len(await due(work, NOW + timedelta(minutes=1))) == 1


@pytest.mark.parametrize("state", ["sent", "dead", "unknown"])
async def test_what_is_settled_holds_nothing_up(channel: Channel, state: str) -> None:
    await queue(channel, letter("a"), letter("b"))
    async with channel.work() as (work, _):
        (one,) = await due(work, NOW)
        await work.outbox.settle(one, state, NOW)
        assert [later.key for later in await due(work, NOW)] == ["b"]


async def test_only_the_platforms_and_the_conversation_asked_for(channel: Channel) -> None:
    slack = Address(Platform.SLACK, "T1", "U1")
    await queue(channel, letter("a"), letter("b", slack))
    async with channel.work() as (work, _):
        assert [one.key for one in await due(work, NOW, ["slack"])] == ["b"]
    async with channel.work() as (work, _):
        work.outbox.only = "71"
        assert [one.key for one in await due(work, NOW)] == ["a"]


async def test_a_conversation_that_moved_takes_its_letters_with_it(channel: Channel) -> None:
    await queue(channel, letter("a"))
    async with channel.work() as (work, _):
        await work.post.moved(PLACE, "-1005")
        (one,) = await due(work, NOW)
        assert one.address.conversation == "-1005"


async def test_a_button_carries_a_handle_that_is_its_person_s(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.work() as (work, memory):
        await memory.people.link(rep.id, Account(Platform.TELEGRAM, "9", "71"), "71", NOW)
        await work.post.put(rep.organisation_id, Letter("a", letter("a").card, person_id=rep.id), NOW)
        (one,) = await due(work, NOW)
        handle = one.card.buttons[0][0].action
        assert handle != "go a"
        found = await work.handle(handle)
        assert found is not None
        assert (found.action, found.person_id, found.organisation_id) == ("go a", rep.id, rep.organisation_id)
        assert await work.handle("forged") is None
        await work.outbox.settle(one, "sent", NOW, message="5")
        assert await work.post.buttons(PLACE) == [handle]
        assert await work.post.buttons(Address(Platform.TELEGRAM, "9", "72")) == []


async def test_nobody_is_written_to_who_has_no_account(channel: Channel) -> None:
    jonas = await channel.person(JONAS)
    async with channel.work() as (work, _):
        await work.post.put(jonas.organisation_id, Letter("a", Card("a"), person_id=jonas.id), NOW)
        assert await due(work, NOW) == []


async def test_a_reply_is_about_what_its_message_was_about(channel: Channel) -> None:
    async with channel.work() as (work, memory):
        one = Letter("a", Card("a"), address=PLACE, about="deal D-1")
        await work.post.put(memory.rows.organisation_id, one, NOW)
        (sent,) = await due(work, NOW)
        await work.outbox.settle(sent, "sent", NOW, message="55")
        assert await work.post.about(PLACE, "55") == "deal D-1"
        assert await work.post.about(PLACE, "56") == ""
        assert await work.post.about(Address(Platform.TELEGRAM, "9", "72"), "55") == ""


async def test_a_group_that_moves_into_a_place_with_a_form_of_its_own(channel: Channel) -> None:
    """Found by the fuzzer: the form of the old place and that of the new were one too many."""
    person = await channel.person(REP)
    async with channel.work() as (work, memory):
        values = {"organisation_id": memory.rows.organisation_id, "state": {}, "updated_at": NOW}
        for place, script in (("9:-1:", "old"), ("9:-1:3", "topic"), ("9:-2:", "new")):
            row = {"person_id": person.id, "place": f"telegram:{place}", "script": script, **values}
            await work.connection.execute(insert(dialogues).values(row))
        await work.post.moved(Address(Platform.TELEGRAM, "9", "-1"), "-2")
        left = await work.connection.execute(select(dialogues.c.place, dialogues.c.script))
        places = {"telegram:9:-2:": "new", "telegram:9:-2:3": "topic"}
        assert {row.place: row.script for row in left} == places

"""Accounts in chats: whose one is, and where a person is reached."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.chat import Account, Address, Inbound, Kind, Platform, Refused
from storage.accounts import address, recognise
from storage.tables import accounts
from tests.conversation import NOW
from tests.storage.channel import LEAD, REP, Channel

SLACK = Account(Platform.SLACK, "T1", "U1")
TELEGRAM = Account(Platform.TELEGRAM, "9", "71")


async def test_a_person_has_accounts_on_several_platforms_and_is_reached_at_the_last(
    channel: Channel,
) -> None:
    rep = await channel.person(REP)
    async with channel.work() as (work, memory):
        await memory.people.link(rep.id, SLACK, "D1", NOW)
        await memory.people.link(rep.id, TELEGRAM, "71", NOW + timedelta(hours=1))
        rows = work.rows(rep.organisation_id)
        for account in (SLACK, TELEGRAM):
            found = await recognise(work.connection, account)
            assert found is not None
            assert found.person == rep
            assert found.teams == {rep.team_id}
        assert await address(rows, rep.id) == Address(Platform.TELEGRAM, "9", "71")
        await work.post.unreachable(Address(Platform.TELEGRAM, "9", "71"), NOW)
        assert await address(rows, rep.id) == Address(Platform.SLACK, "T1", "D1")


async def test_where_he_was_heard_last_is_noted_where_it_is_news(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.work() as (_, memory):
        await memory.people.link(rep.id, SLACK, "D1", NOW)
        await memory.people.link(rep.id, TELEGRAM, "71", NOW)
    for minute, account, place in ((1, SLACK, "D1"), (2, SLACK, "D1"), (3, TELEGRAM, "71"), (4, SLACK, "D2")):
        at = NOW + timedelta(minutes=minute)
        where = Address(account.platform, account.workspace, place, private=True)
        async with channel.store.work() as work:
            heard = Inbound(str(minute), Kind.TEXT, where, account, at)
            assert await work.recognise(heard, at) == rep
            known = await work.connection.execute(select(accounts.c.seen_at).order_by(accounts.c.seen_at))
            minutes = {1: [0, 1], 2: [0, 1], 3: [1, 3], 4: [3, 4]}[minute]
            assert list(known.scalars()) == [NOW + timedelta(minutes=each) for each in minutes]
            reached = await address(work.rows(rep.organisation_id), rep.id)
            assert reached == Address(account.platform, account.workspace, place)


async def test_who_comes_back_is_reached_again(channel: Channel) -> None:
    rep, where = await channel.person(REP), Address(Platform.SLACK, "T1", "D1", private=True)
    async with channel.work() as (work, memory):
        await memory.people.link(rep.id, SLACK, "D1", NOW)
        await work.post.unreachable(where, NOW)
    async with channel.store.work() as work:
        await work.recognise(Inbound("1", Kind.TEXT, where, SLACK, NOW), NOW)
        assert await address(work.rows(rep.organisation_id), rep.id) == Address(Platform.SLACK, "T1", "D1")


async def test_an_account_is_one_person_s(channel: Channel) -> None:
    rep, lead = await channel.person(REP), await channel.person(LEAD)
    async with channel.work() as (_, memory):
        await memory.people.link(rep.id, SLACK, "D1", NOW)
    with pytest.raises(Refused):
        async with channel.work() as (_, memory):
            await memory.people.link(lead.id, SLACK, "D1", NOW)


async def test_who_left_is_a_stranger(channel: Channel) -> None:
    rep = await channel.person(REP)
    async with channel.work() as (work, memory):
        await memory.people.link(rep.id, SLACK, "D1", NOW)
        await memory.people.save(replace(rep, active=False))
        assert await recognise(work.connection, SLACK) is None
        assert await memory.people.get(rep.id) is None

"""Names kept in memory: for a while, and only so many."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import lexicon
from bot.lexicon import FRESH, Lexicon
from bot.terminal.hear import address
from storage import sample
from storage.rows import Written
from tests.conversation import Clock, demo


async def test_the_first_loaded_are_forgotten_where_there_are_too_many(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with demo(sqlite_url, Clock()) as talk, talk.here.store.work() as work:
        now, known = talk.clock(), Lexicon()
        (organisation,) = await work.organisations()
        everybody = await work.open_all(organisation.id, address(""))
        people = [(await everybody.people.named(name))[0] for name in (sample.REP, sample.PARTNER)]
        memories = [await work.open_for(person, address("")) for person in people]
        first, second = [
            await known.names(memory, person, now) for memory, person in zip(memories, people, strict=True)
        ]
        assert await known.names(memories[0], people[0], now) is first
        monkeypatch.setattr(lexicon, "MOST", len(first.rows))
        later = await known.names(memories[0], people[0], now + FRESH + timedelta(seconds=1))
        assert later is not first
        assert await known.names(memories[0], people[0], now + FRESH) is later
        assert await known.names(memories[1], people[1], now) is not second


async def test_what_got_a_name_is_known_at_once_to_who_may_know(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk, talk.here.store.work() as work:
        now, known = talk.clock(), Lexicon()
        (organisation,) = await work.organisations()
        everybody = await work.open_all(organisation.id, address(""))
        rep, partner = [(await everybody.people.named(name))[0] for name in (sample.REP, sample.PARTNER)]
        names = [await known.names(await work.open_for(who, address("")), who, now) for who in (rep, partner)]
        known.learn(rep, [Written("deals", 7, None, {"customer": "Vogelsang Mühlen GmbH"})])
        assert [each.kind("Vogelsang Mühlen") for each in names] == ["customer", ""]
        known.learn(partner, [Written("deals", 8, {"customer": "Albis"}, {"customer": "Albis Ropes AG"})])
        assert [each.kind("albis ropes") for each in names] == ["customer", "customer"]
        known.learn(rep, [Written("partners", 9, {"name": "Albis Ropes AG"}, None)])
        assert names[0].kind("albis ropes ag") == "customer"

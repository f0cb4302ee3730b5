"""Budgets: an outsider who floods is told once, and nobody else notices."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.budget import CONTACT, OUTSIDERS, PARTNER, STRANGER, STRANGERS, Budget, Verdict
from bot.terminal.hear import account, address, hear
from domain.chat import Inbound, Kind
from domain.people import Person, Role
from tests.conversation import NOW, Clock, demo

JONAS, REP, CHEN = "Jonas Keller", "Li Wei", "Chen Jing"
CROWD = 50
CONTACTS = [Person(n, 1, f"Contact {n}", Role.PARTNER, partner_id=7) for n in range(20)]


def said(name: str) -> Inbound:
    return hear(name, "hello", (), NOW)


def known(*people: Person) -> Budget:
    budget = Budget()
    for person in people:
        budget.learn(account(person.name), person)
    return budget


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.ACTION, Kind.COMMAND, Kind.START])
def test_a_contact_may_say_a_burst_and_then_as_much_as_his_rate(kind: Kind) -> None:
    budget, clock, heard = known(CONTACTS[0]), Clock(), replace(said("Contact 0"), kind=kind)
    verdicts = [budget.spend(heard, clock()) for _ in range(CONTACT.burst + 50)]
    assert verdicts.count(Verdict.HEARD) == CONTACT.burst
    assert verdicts.count(Verdict.TOLD) == 1
    clock.move(seconds=10)
    verdicts = [budget.spend(heard, clock()) for _ in range(50)]
    assert verdicts.count(Verdict.HEARD) == CONTACT.count // 6
    assert verdicts.count(Verdict.TOLD) == 0


def test_a_later_flood_is_told_again() -> None:
    budget, clock = known(CONTACTS[0]), Clock()
    for _ in range(2):
        verdicts = [budget.spend(said("Contact 0"), clock()) for _ in range(CONTACT.burst + 2)]
        assert verdicts.count(Verdict.TOLD) == 1
        clock.move(minutes=11)


def test_who_is_refused_takes_nothing_from_his_colleagues() -> None:
    budget = known(*CONTACTS)
    for _ in range(5000):
        budget.spend(said("Contact 0"), NOW)
    assert budget.spend(said("Contact 1"), NOW) is Verdict.HEARD
    verdicts = [budget.spend(said(person.name), NOW) for person in CONTACTS for _ in range(300)]
    assert verdicts.count(Verdict.HEARD) == PARTNER.burst - CONTACT.burst - 1


def test_all_outsiders_of_an_organisation_share_what_its_staff_and_others_do_not_pay() -> None:
    crowd = [Person(n, 1, f"Contact {n}", Role.PARTNER, partner_id=n % 25) for n in range(CROWD)]
    budget = known(*crowd, replace(crowd[0], name="Elsewhere", organisation_id=2))
    verdicts = [budget.spend(said(person.name), NOW) for person in crowd for _ in range(300)]
    assert verdicts.count(Verdict.HEARD) == OUTSIDERS.burst < 300 * CROWD
    assert budget.spend(said("Elsewhere"), NOW) is Verdict.HEARD


def test_all_strangers_share_what_they_may_say() -> None:
    budget = Budget()
    names = [f"nobody {n}" for n in range(50)]
    for name in names:
        budget.learn(account(name), None)
    verdicts = [budget.spend(said(name), NOW) for name in names for _ in range(STRANGER.burst)]
    assert verdicts.count(Verdict.HEARD) == STRANGERS.burst


def test_the_first_word_of_ever_new_strangers_is_counted_too() -> None:
    budget = Budget()
    heard = [budget.first(said(f"nobody {n}"), None, NOW) for n in range(STRANGERS.burst + 50)]
    assert heard.count(True) == STRANGERS.burst
    rep = Person(1, 1, REP, Role.REP)
    assert budget.first(said(REP), rep, NOW), "who is somebody is heard all the same"
    assert budget.spend(said(REP), NOW) is Verdict.HEARD


async def test_a_crowd_of_new_strangers_is_not_answered_without_end(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        for number in range(STRANGERS.burst):
            talk.here.desk.budget.first(said(f"nobody {number}"), None, clock())
        assert await talk.receive(replace(said("eve"), event_id="1")) == ""
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, address(""))
            (rep,) = await memory.people.named(REP)
            code = await memory.invites.make(rep.id, clock() + timedelta(hours=1))
        assert "Welcome" in await talk.receive(replace(said("li"), event_id="3", text=f"my code is {code}"))
        clock.move(minutes=1)
        assert "I only work with people" in await talk.receive(replace(said("eve 2"), event_id="2"))


def test_strangers_have_less_and_staff_have_no_end() -> None:
    budget = known(Person(1, 1, REP, Role.REP))
    budget.learn(account("nobody"), None)
    assert all(budget.spend(said(REP), NOW) is Verdict.HEARD for _ in range(5000))
    verdicts = [budget.spend(said("nobody"), NOW) for _ in range(100)]
    assert verdicts.count(Verdict.HEARD) == STRANGER.burst


async def test_a_hundred_a_second_are_slowed_down_and_told_once(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(JONAS, CHEN, REP)
        await talk.say(JONAS, "thanks")
        for _ in range(CONTACT.burst):
            talk.here.desk.budget.spend(said(JONAS), clock())
        for number in range(40):
            await talk.here.desk.receive(replace(said(JONAS), event_id=f"flood-{number}", text="thanks"))
        for name, answer in ((CHEN, "不客气"), (REP, "welcome")):
            assert answer in await talk.say(name, "谢谢" if name == CHEN else "thanks")
        async with talk.here.store.work() as work:
            letters = await work.outbox.listed(("sent", "pending"), 1000)
        told = [letter for letter in letters if letter.what.startswith("That is more than I can take")]
        assert len(told) == 1
        clock.move(minutes=1)
        assert "welcome" in (await talk.say(JONAS, "thanks"))

"""Invites and accounts: guessed, used twice, raced, too old, ended, passed on; and confirmed by who knows."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.terminal.hear import account, address
from domain.chat import Inbound, Kind, Standing
from domain.people import Role
from storage import audit
from tests.conversation import Clock, Conversation, demo

REP, JONAS, ADMIN, CHEN, LEAD = "Li Wei", "Jonas Keller", "Sam Admin", "Chen Jing", "Anna Berg"
WAITING, WELCOME, BAD = "asked to confirm", "Welcome, Jonas Keller", "not valid any more"


async def invite(talk: Conversation, name: str, by: str = "") -> str:
    async with talk.here.store.work() as work:
        everybody = await work.open_all(1, address(""))
        (person,) = await everybody.people.named(name)
        inviter = (await everybody.people.named(by))[0] if by else None
        memory = await work.open_for(inviter, address(by)) if inviter else everybody
        return await memory.invites.make(person.id, talk.clock() + timedelta(hours=72))


def sends(talk: Conversation, user: str, code: str) -> Inbound:
    base = replace(talk.action(user, ""), kind=Kind.START, action="", text=code, name=f"{user} <!channel>")
    return replace(base, account=account(user), address=address(user))


async def events(talk: Conversation) -> list[str]:
    async with talk.here.store.work() as work:
        found = [*await audit.newest(work.connection, 1, 50), *await audit.newest(work.connection, 0, 50)]
        return [note["what"] for entry in found for note in (entry.detail or {})["notes"]]


async def test_who_knows_the_contact_confirms_it(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        code = await invite(talk, JONAS, REP)
        assert WAITING in await talk.receive(sends(talk, "jo", code))
        assert WAITING in await talk.say("jo", "my deals")
        assert await talk.say("jo", "my deals") == "", "he is told once a day"
        asked = talk.last(REP)
        for part in ("Is this Jonas Keller?", "jo <!channel> (the terminal jo)", "Softline GmbH"):
            assert part in asked
        assert "jo <!channel> (the terminal jo) now speaks for Jonas Keller" in await talk.press(
            REP, "Confirm"
        )
        assert WELCOME in talk.last("jo")
        assert "Another account" in talk.last(JONAS)
        assert "Globex" in await talk.say("jo", "my deals")
        assert {"invited", "claimed", "claim confirmed"} <= set(await events(talk))
        assert "decided already" in await talk.press(REP, "Refuse")


async def test_who_is_refused_learns_nothing_and_the_code_is_spent(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        code = await invite(talk, JONAS, REP)
        await talk.receive(sends(talk, "eve", code))
        assert "was not let in" in await talk.press(REP, "Refuse")
        assert "could not confirm" in talk.last("eve")
        assert BAD in await talk.receive(sends(talk, "jo", code))
        assert not any("Softline" in said for said in talk.voice.said["eve"])
        assert "claim refused" in await events(talk)


async def test_staff_and_the_first_of_a_channel_need_nobody_s_word(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        assert WELCOME in await talk.receive(sends(talk, "jo", await invite(talk, JONAS)))
        assert "Welcome, Li Wei" in await talk.receive(sends(talk, "wei", await invite(talk, REP)))


@pytest.mark.parametrize("standing", [Standing.GUEST, Standing.FOREIGN, Standing.GONE, Standing.BOT])
async def test_no_outsider_spends_an_invite_of_staff(sqlite_url: str, standing: Standing) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        code = await invite(talk, REP)
        said = await talk.receive(replace(sends(talk, "eve", code), standing=standing))
        assert "a guest or from another organisation" in said
        assert "Welcome" not in await talk.say("eve", "my deals")
        assert "invite.outsider" in await events(talk)
        assert "Welcome, Li Wei" in await talk.receive(sends(talk, "wei", code)), "it was not spent"


async def test_who_became_a_guest_is_told_nothing_more_until_he_is_a_member_again(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        asks = replace(
            talk.action(REP, ""), kind=Kind.TEXT, action="", text="my tasks", standing=Standing.GUEST
        )
        assert "a guest or from another organisation" in await talk.receive(asks)
        told = len(talk.voice.said[REP])
        await passes(talk)
        assert len(talk.voice.said[REP]) == told, "no standup, no reminder"
        again = replace(asks, event_id="again", standing=Standing.MEMBER)
        assert "tasks" in (await talk.receive(again)).lower()
        told = len(talk.voice.said[REP])
        await passes(talk)
        assert len(talk.voice.said[REP]) > told


async def test_who_left_hears_no_more_from_when_the_platform_tells(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP, LEAD)
        await talk.tell(REP, "my tasks")  # its answer waits
        left = replace(talk.action(REP, ""), kind=Kind.STANDING, action="", standing=Standing.GUEST)
        for number in range(2):
            await talk.here.desk.receive(replace(left, event_id=f"left-{number}"))
        await talk.receive(talk.action(LEAD, ""))
        await passes(talk)
        assert talk.voice.said[REP] == []
        assert sum("is a guest there now" in said for said in talk.voice.said[LEAD]) == 1
        for standing in (Standing.MEMBER, Standing.GONE):  # a stranger, and a change that means nothing
            told = replace(left, event_id=f"x-{standing}", standing=standing, account=account("nobody"))
            await talk.here.desk.receive(told)
        assert "tasks" in (await talk.say(REP, "my tasks")).lower()


async def passes(talk: Conversation, hours: int = 30) -> None:
    for _ in range(hours):
        talk.clock.move(hours=1)
        await talk.here.timetable().tick()
    await talk.receive(talk.action(ADMIN, ""))


async def test_a_partner_s_contact_may_be_a_guest(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        code = await invite(talk, JONAS)
        assert WELCOME in await talk.receive(replace(sends(talk, "jo", code), standing=Standing.GUEST))


async def test_of_two_at_once_one_is_tied(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        code = await invite(talk, JONAS)
        both = [replace(sends(talk, user, code), event_id=f"race-{user}") for user in ("one", "two")]
        await asyncio.gather(*(talk.here.desk.receive(heard) for heard in both))
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, address(""))
            (person,) = await memory.people.named(JONAS)
            assert len(await memory.people.addresses(person.id)) == 1


async def test_a_code_that_is_used_too_old_ended_or_made_up(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        used = await invite(talk, JONAS)
        await talk.receive(sends(talk, "jo", used))
        assert BAD in await talk.receive(sends(talk, "eve", used))
        ended, newer = await invite(talk, CHEN), await invite(talk, CHEN)
        assert BAD in await talk.receive(sends(talk, "eve", ended))
        clock.move(hours=72)
        assert BAD in await talk.receive(sends(talk, "mallory", newer))
        assert BAD in await talk.receive(sends(talk, "mallory", "x" * 32))
        fresh = await invite(talk, CHEN)
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, address(""))
            assert await memory.invites.revoke((await memory.people.named(CHEN))[0].id) == 1
        assert BAD in await talk.receive(sends(talk, "mallory", fresh))


@pytest.mark.parametrize(
    "around",
    ["`{}`", "*{}*", "my code is {}, thanks", "我的邀请码是{}。", "In Slack, in a private message: {}\nBob",
     "https://t.me/desk_bot?start={}"],
)  # fmt: skip
async def test_a_code_is_found_among_what_is_said_with_it(sqlite_url: str, around: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        said = replace(sends(talk, "li", around.format(await invite(talk, REP))), kind=Kind.TEXT)
        assert f"Welcome, {REP}" in await talk.receive(said)


async def test_what_is_longer_than_a_code_is_none(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        said = replace(sends(talk, "li", "x" + await invite(talk, REP)), kind=Kind.TEXT)
        assert "I only work with people" in await talk.receive(said)


async def test_guesses_are_counted_told_and_answered_no_more(database_url: str) -> None:
    clock = Clock()
    async with demo(database_url, clock) as talk:
        await talk.join(ADMIN)
        code = await invite(talk, JONAS)
        answers = [await talk.receive(sends(talk, "eve", f"{n:032d}")) for n in range(6)]
        assert [BAD in answer for answer in answers] == [True] * 4 + [False] * 2
        assert "try tomorrow" in answers[4]
        assert answers[5] == ""
        assert await talk.receive(sends(talk, "eve", code)) == "", "not even a good one"
        told = [said for said in talk.voice.said[ADMIN] if "5 invite codes that are not valid" in said]
        assert len(told) == 1
        assert (await events(talk)).count("invite.refused") == 5
        clock.move(days=1)
        assert WELCOME in await talk.receive(sends(talk, "eve", code))


async def test_of_several_organisations_each_is_told_once_a_day_and_reads_no_name(database_url: str) -> None:
    clock, nora = Clock(), "Nora Admin"
    async with demo(database_url, clock) as talk:
        await talk.join(ADMIN)
        async with talk.here.store.work() as work:
            memory = await work.open_all(await work.found("Second vendor", clock()), address(""))
            other = await memory.people.add(name=nora, role=Role.ADMIN)
            await memory.people.link(other.id, account(nora), nora, clock())
        for user in ("eve", "mallory"):
            for number in range(5):
                await talk.receive(sends(talk, user, f"{number:032d}"))
        for admin in (ADMIN, nora):
            told = [said for said in talk.voice.said[admin] if "invite codes that are not valid" in said]
            assert len(told) == 1
            assert "eve" not in told[0]
        clock.move(days=1)
        for number in range(5):
            await talk.receive(sends(talk, "eve", f"{number:032d}"))
        assert sum("invite codes that are not valid" in said for said in talk.voice.said[nora]) == 2


async def test_somebody_s_account_is_nobody_else_s(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        code = await invite(talk, JONAS, REP)
        await talk.receive(sends(talk, "jo", code))
        chen = await invite(talk, CHEN)
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, address(""))
            (person,) = await memory.people.named(CHEN)
            await memory.people.link(person.id, account("jo"), "jo", talk.clock())
        assert "belongs to somebody already" in await talk.press(REP, "Confirm")
        assert chen


@pytest.mark.parametrize("name", [REP, JONAS])
async def test_a_code_that_others_read_lets_nobody_in(database_url: str, name: str) -> None:
    """In a group: what is meant for the person alone would be said there from then on."""
    async with demo(database_url, Clock()) as talk:
        code, group = await invite(talk, name), replace(address("group"), private=False)
        await talk.receive(replace(sends(talk, "mine", f"@d {code}"), kind=Kind.TEXT, address=group))
        assert talk.voice.said["group"][0].startswith("Others here have read that code")
        assert "invite.exposed" in await events(talk)
        assert BAD in await talk.receive(sends(talk, "mine", code)), "nor in private any more"
        new = await invite(talk, name)
        assert "Welcome" in await talk.receive(sends(talk, "mine", new))


@pytest.mark.parametrize("name", [REP, JONAS])
async def test_who_left_is_a_stranger_at_his_next_word(sqlite_url: str, name: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS, ADMIN)
        await talk.say(name, "register Next plc, FalconGuard")
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, address(""))
            (person,) = await memory.people.named(name)
            await memory.people.deactivate(person)
        assert "I only work with people who were invited" in await talk.say(name, "60k")
        assert await talk.press(name, "Cancel") == ""
        told = len(talk.voice.said[name])
        for _ in range(30):
            talk.clock.move(hours=1)
            await talk.here.timetable().tick()
        await talk.receive(talk.action(ADMIN, ""))
        assert len(talk.voice.said[name]) == told, "no standup, no briefing, no reminder"

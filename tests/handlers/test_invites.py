"""Invites from a conversation: who may invite whom, and that a code works once."""

import re
from dataclasses import replace
from datetime import timedelta

from domain.chat import Account, Address, Kind, Platform
from storage import audit
from tests.conversation import Clock, Conversation, demo
from tests.faults.records import rows

REP, LEAD, JONAS, ZHAO = "Li Wei", "Anna Berg", "Jonas Keller", "赵敏"
CODE = re.compile(r"/start ([\w-]{32})")


async def join_elsewhere(talk: Conversation, code: str, user: str) -> str:
    """A stranger sends a code in Slack; what he reads."""
    heard = talk.action(user, "")
    place = Address(Platform.TERMINAL, "T1", user)
    account = Account(Platform.TERMINAL, "T1", user)
    return await talk.receive(replace(heard, kind=Kind.START, text=code, account=account, address=place))


async def test_a_rep_invites_a_partner_s_new_contact(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        assert "Softline GmbH" in await talk.say(REP, "invite Max Weber of Softline")
        made = CODE.search(await talk.press(REP, "Submit"))
        assert made is not None
        assert "is asked to confirm" in await join_elsewhere(talk, made[1], "max")
        assert "now speaks for Max Weber" in await talk.press(REP, "Confirm")
        assert "Welcome, Max Weber! You are signed in as a partner" in talk.last("max")
        assert "not valid any more" in await join_elsewhere(talk, made[1], "moritz")


async def test_a_code_is_not_kept_once_it_is_said(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "invite Max Weber of Softline")
        made = CODE.search(await talk.press(REP, "Submit"))
        assert made is not None
        assert made[1] not in str(await rows(talk.here.store))


async def test_a_code_is_not_kept_when_its_letter_is_given_up(database_url: str) -> None:
    async with demo(database_url, Clock()) as talk:
        await talk.join(REP)
        await talk.say(REP, "invite Max Weber of Softline")
        await talk.here.desk.receive(talk.pressed(REP, "Submit"))
        async with talk.here.store.work() as work:
            (letter,) = await work.outbox.due(talk.clock(), 9, ["terminal"], lambda _: ())
            await work.outbox.settle(letter, "dead", talk.clock(), error="gone")
            assert CODE.search(str(letter.card))
            assert await work.outbox.drop([letter.id]) == 1
        assert not CODE.search(str(await rows(talk.here.store)))


async def test_whoever_is_on_record_gets_a_fresh_code_and_the_old_one_ends(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP)
        codes = []
        for _ in range(2):
            assert "Jonas Keller" in await talk.say(REP, "invite Jonas")
            made = CODE.search(await talk.press(REP, "Jonas Keller, a partner"))
            assert made is not None
            codes.append(made[1])
        assert "not valid any more" in await join_elsewhere(talk, codes[0], "j1")
        await join_elsewhere(talk, codes[1], "j1")
        await talk.press(REP, "Confirm")
        assert "Welcome, Jonas Keller!" in talk.last("j1")


async def test_the_audit_log_names_who_came_in(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        async with talk.here.store.work() as work:
            memory = await work.open_all(1, Address(Platform.TERMINAL, "", ""))
            (rep,) = await memory.people.named(REP)
            code = await memory.invites.make(rep.id, talk.clock() + timedelta(hours=1))
        assert "Welcome, Li Wei!" in await join_elsewhere(talk, code, "li")
        async with talk.here.store.work() as work:
            (joined,) = await audit.newest(work.connection, 1, 1)
        assert (joined.act.what, joined.act.actor_id) == ("start", rep.id)


async def test_a_code_ends_after_three_days(sqlite_url: str) -> None:
    clock = Clock()
    async with demo(sqlite_url, clock) as talk:
        await talk.join(REP)
        await talk.say(REP, "invite Jonas")
        made = CODE.search(await talk.press(REP, "Jonas Keller, a partner"))
        assert made is not None
        clock.move(hours=72)
        assert "not valid any more" in await join_elsewhere(talk, made[1], "j1")


async def test_colleagues_are_a_lead_s_to_invite(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, LEAD, ZHAO)
        assert "Which partner" in await talk.say(REP, f"invite {ZHAO}")  # a rep makes no codes for colleagues
        assert "colleague?" in await talk.say(LEAD, "invite Mia Wong")
        assert "As what?" in await talk.press(LEAD, "A colleague")
        await talk.press(LEAD, "a channel manager")
        made = CODE.search(await talk.press(LEAD, "Submit"))
        assert made is not None
        assert "as a channel manager" in await join_elsewhere(talk, made[1], "mia")


async def test_a_partner_s_page_offers_it_and_a_partner_may_not(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(REP, JONAS)
        await talk.say(REP, "show Softline")
        assert "Whom do you invite?" in await talk.press(REP, "Invite")
        assert "can do that" in await talk.say(JONAS, "invite Max Weber")
        assert "can do that" in await talk.say(JONAS, "/invite Max Weber")


async def test_by_command_in_chinese(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join(ZHAO)
        assert "上海云轩" in await talk.say(ZHAO, "邀请云轩的王芳")
        assert CODE.search(await talk.press(ZHAO, "提交"))
        assert "Chen Jing" in await talk.say(ZHAO, "给陈静发个邀请")
        assert "邀请谁" in await talk.say(ZHAO, "/channel invite")


async def test_an_administrator_is_understood_in_both_languages(sqlite_url: str) -> None:
    async with demo(sqlite_url, Clock()) as talk:
        await talk.join("Sam Admin")
        assert "Softline GmbH: Gold" in await talk.say("Sam Admin", "what tier is Softline?")
        assert "4" in await talk.say("Sam Admin", "有哪些进行中的报备")
        assert "Invite a contact" in await talk.say("Sam Admin", "invite Max Weber of Softline")

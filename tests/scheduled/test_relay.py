"""The relay between a real outbox and voices that fail by script: nothing lost, nothing twice unmarked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.terminal.hear import hear
from domain.chat import Address, Card, Letter, Platform, Urgency
from domain.delivery import Closed, Hopeless, Moved, Posted, TryLater, Undelivered, Unknown, Unreachable
from domain.pace import Rate, Toll
from language.say.delivery import marked
from scheduled.relay import AT_ONCE, SHUT, Relay, _rest
from storage.outbox import MOST
from storage.post import LEASE
from storage.work import Work
from tests.conversation import Clock, Conversation, demo

LI, JONAS = "Li Wei", "Jonas Keller"
CHANNEL = Address(Platform.TERMINAL, "local", "C1", private=False)


class Script:
    """A voice that fails as planned for a conversation, and notes what it said."""

    platform = Platform.TERMINAL

    def __init__(self, rate: Rate | None = None) -> None:
        self.said: list[tuple[str, str]] = []
        self.tried: list[str] = []
        self.plans: dict[str, list[Undelivered]] = {}
        self.rate = rate

    def tolls(self, letter: Posted) -> Sequence[Toll]:
        if self.rate is None:
            return ()
        wide = replace(self.rate, burst=10)
        return (Toll(f"one {letter.address.conversation}", self.rate), Toll("all", wide))

    async def say(self, letter: Posted) -> str:
        where = letter.address.conversation
        self.tried.append(where)
        if plan := self.plans.get(where):
            raise plan.pop(0)
        card = marked(letter).card
        self.said.append((where, f"{card.lines[0]} {card.note}".strip()))
        return f"m{letter.id}"


@pytest.fixture
async def talk(database_url: str) -> AsyncIterator[Conversation]:
    async with demo(database_url, Clock()) as talk:
        await talk.join(LI, JONAS, "Anna Berg")
        yield talk


def relay_of(talk: Conversation, voice: Script) -> Relay:
    relay = talk.here.relay({Platform.TERMINAL: voice})
    relay.dice = lambda: 1.0
    return relay


def place(name: str) -> Address:
    return Address(Platform.TERMINAL, "local", name)


async def queue(talk: Conversation, *letters: tuple[str, Address], urgency: Urgency = Urgency.ANSWER) -> None:
    async with talk.here.store.work() as work:
        for text, where in letters:
            letter = Letter(f"k:{text}", Card(lines=(text,)), address=where, urgency=urgency)
            if where.private:
                letter = replace(letter, person_id=await person(work, where.conversation))
            await work.put(1, letter, talk.clock())


async def person(work: Work, name: str) -> int:
    (found,) = await (await work.open_all(1, place(""))).people.named(name)
    return found.id


async def states(talk: Conversation) -> list[str]:
    async with talk.here.store.work() as work:
        return [
            kept.state for kept in await work.outbox.listed(("pending", "sending", "dead", "unknown"), 50)
        ]


async def test_a_conversation_keeps_its_order_and_does_not_hold_up_another(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {LI: [TryLater("busy")]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)), ("b", place(LI)), ("c", place(JONAS)))
    await relay.drain()
    assert voice.said == [(JONAS, "c")]
    talk.clock.move(seconds=10)
    await relay.drain()
    assert voice.said == [(JONAS, "c"), (LI, "a"), (LI, "b")]


async def test_nothing_is_tried_before_the_time_the_platform_named(talk: Conversation) -> None:
    voice = Script(Rate(1, 1.0))
    voice.plans = {LI: [TryLater("429", 35)]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)), ("b", place(JONAS)))
    await relay.drain()
    for _ in range(34):
        talk.clock.move(seconds=1)
        await relay.drain()
    assert (voice.tried.count(LI), voice.said) == (1, [(JONAS, "b")])
    talk.clock.move(seconds=1)
    await relay.drain()
    assert (LI, "a") in voice.said


async def test_a_limit_on_one_conversation_holds_up_no_other(talk: Conversation) -> None:
    voice = Script(Rate(1, 1.0))
    voice.plans = {LI: [TryLater("429", 30)]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    await relay.drain()
    await queue(talk, ("b", place(JONAS)), ("c", CHANNEL))
    await relay.drain()
    assert sorted(text for _, text in voice.said) == ["b", "c"]


async def test_a_limit_on_two_conversations_is_a_limit_on_all(talk: Conversation) -> None:
    voice = Script(Rate(1, 1.0))
    voice.plans = {LI: [TryLater("429", 30)], JONAS: [TryLater("429", 30)]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)), ("b", place(JONAS)))
    await relay.drain()
    await queue(talk, ("c", CHANNEL))
    talk.clock.move(seconds=20)
    await relay.drain()
    assert "C1" not in voice.tried
    for _ in range(3):
        talk.clock.move(seconds=11)
        await relay.drain()
    assert sorted(text for _, text in voice.said) == ["a", "b", "c"]


async def test_replicas_share_the_rate_of_a_conversation(talk: Conversation) -> None:
    voice = Script(Rate(1, 1.0))
    one, other = relay_of(talk, voice), relay_of(talk, voice)
    await queue(talk, *((f"{n}", place(LI)) for n in range(4)))
    seen = []
    for _ in range(8):
        await one.drain()
        await other.drain()
        seen.append(len(voice.said))
        talk.clock.move(seconds=0.5)
    assert seen == [1, 1, 2, 2, 3, 3, 4, 4]


async def test_an_answer_that_may_have_arrived_is_said_once_more_and_marked(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {LI: [Unknown("reset")]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    await relay.drain()
    talk.clock.move(minutes=1)
    await relay.drain()
    assert voice.said == [(LI, "a (This may be a repeat.)")]


async def test_an_answer_lost_twice_is_not_said_a_third_time(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {LI: [Unknown("reset"), Unknown("reset")]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    for _ in range(5):
        await relay.drain()
        talk.clock.move(minutes=10)
    assert voice.tried == [LI, LI, LI]
    ((_, text),) = voice.said  # the third says that a message may be missing
    assert "It may not be here" in text
    assert await states(talk) == ["unknown"]


async def test_a_digest_is_said_at_most_once_and_its_absence_is_said(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {LI: [Unknown("reset")]}
    relay = relay_of(talk, voice)
    await queue(talk, ("昨天的商机通报", place(LI)), urgency=Urgency.DIGEST)
    await relay.drain()
    ((where, text),) = voice.said
    assert where == LI
    assert "昨天的商机通报" in text
    assert text.startswith("发送")


async def test_who_dies_with_a_letter_in_hand_leaves_it_marked(talk: Conversation) -> None:
    voice = Script()
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    await relay.lease(AT_ONCE)  # and then no more of this process
    await relay_of(talk, voice).drain()
    assert voice.said == []
    talk.clock.move(seconds=LEASE.total_seconds() + 1)
    await relay_of(talk, voice).drain()
    assert voice.said == [(LI, "a (This may be a repeat.)")]


async def test_a_digest_in_a_dead_hand_is_not_said_again(talk: Conversation) -> None:
    voice = Script()
    await queue(talk, ("digest", CHANNEL), urgency=Urgency.DIGEST)
    await relay_of(talk, voice).lease(AT_ONCE)
    talk.clock.move(seconds=LEASE.total_seconds() + 1)
    await relay_of(talk, voice).drain()
    assert len(voice.said) == 1
    assert "It may not be here" in voice.said[0][1]


async def test_a_letter_whose_senders_die_is_given_up(talk: Conversation) -> None:
    voice = Script()
    await queue(talk, ("poison", place(LI)))
    for _ in range(MOST + 1):
        await relay_of(talk, voice).lease(AT_ONCE)
        talk.clock.move(seconds=LEASE.total_seconds() + 1)
    assert "unknown" in await states(talk)


async def test_who_lost_his_lease_settles_nothing(talk: Conversation) -> None:
    voice = Script()
    slow, quick = relay_of(talk, voice), relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    (letter,) = await slow.lease(AT_ONCE)
    talk.clock.move(seconds=LEASE.total_seconds() + 1)
    (again,) = await quick.lease(AT_ONCE)
    async with talk.here.store.work() as work:
        assert not await work.outbox.settle(letter, "dead", talk.clock(), error="late")
        assert await work.outbox.settle(again, "sent", talk.clock(), message="1")


async def test_a_platform_that_takes_no_token_loses_no_letter(talk: Conversation) -> None:
    voice = Script(Rate(1, 1.0))
    voice.plans = {LI: [Closed("token_revoked")] * 30}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)), ("b", place(LI)))
    for _ in range(20):
        await relay.drain()
        talk.clock.move(seconds=SHUT.total_seconds())
    assert relay.shut == {Platform.TERMINAL: "token_revoked"}
    async with talk.here.store.work() as work:
        waiting = await work.outbox.listed(("pending",), 10)
    assert [letter.error for letter in waiting] == ["token_revoked", ""]
    voice.plans = {}
    for _ in range(3):
        await relay.drain()
        talk.clock.move(seconds=SHUT.total_seconds())
    assert [text for _, text in voice.said] == ["a", "b"]
    assert relay.shut == {}


@pytest.mark.parametrize(
    ("trouble", "words"), [(Unreachable("blocked"), "can't be reached"), (Hopeless("no"), "does not take")]
)
async def test_who_looks_after_a_contact_is_told_that_he_is_gone(
    talk: Conversation, trouble: Undelivered, words: str
) -> None:
    voice = Script()
    voice.plans = {JONAS: [trouble, Hopeless("no")]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(JONAS)), ("b", place(JONAS)))
    await relay.drain()
    ((where, text),) = voice.said  # once a day, not for each letter
    assert where == LI
    assert words in text
    assert await states(talk) == ["dead", "dead"]


async def test_a_channel_that_is_gone_is_told_to_its_lead(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {"C1": [Hopeless("is_archived")]}
    relay = relay_of(talk, voice)
    async with talk.here.store.work() as work:
        memory = await work.open_all(1, CHANNEL)
        (team, *_) = await memory.people.teams()
        await memory.people.seat(team, "terminal local C1")
    await queue(talk, ("digest", CHANNEL), urgency=Urgency.DIGEST)
    await relay.drain()
    assert voice.said == [
        (
            "Anna Berg",
            "I can't post in the team's channel on the terminal any more. Invite me again, or say “/briefing "
            "here” in another channel.",
        )
    ]


async def test_who_can_not_be_reached_is_written_to_no_more_until_he_is_heard(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {LI: [Unreachable("blocked")]}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    await relay.drain()

    async def told(text: str) -> bool:
        async with talk.here.store.work() as work:
            letter = Letter(f"k:{text}", Card(lines=(text,)), person_id=await person(work, LI))
            await work.put(1, letter, talk.clock())
        await relay.drain()
        return (LI, text) in voice.said

    assert not await told("b")
    await talk.here.desk.receive(hear(LI, "thanks", (), talk.clock()))
    assert await told("c")
    assert (LI, "b") not in voice.said, "what was not queued does not come late"


async def test_a_conversation_that_moved_is_found_everywhere(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {"C1": [Moved("C2")]}
    relay = relay_of(talk, voice)
    async with talk.here.store.work() as work:
        memory = await work.open_all(1, CHANNEL)
        (team, *_) = await memory.people.teams()
        await memory.people.seat(team, "terminal local C1 7")
    await queue(talk, ("a", CHANNEL), ("b", CHANNEL))
    await relay.drain()
    await relay.drain()
    assert voice.said == [("C2", "a"), ("C2", "b")]
    async with talk.here.store.work() as work:
        memory = await work.open_all(1, CHANNEL)
        assert (await memory.people.teams())[0].channel == "terminal local C2 7"


async def test_waits_grow_and_never_fall_on_the_same_moment(talk: Conversation) -> None:
    voice = Script()
    voice.plans = {LI: [TryLater("busy")] * 5}
    relay = relay_of(talk, voice)
    await queue(talk, ("a", place(LI)))
    waits = []
    for _ in range(5):
        await relay.drain()
        async with talk.here.store.work() as work:
            (kept,) = await work.outbox.listed(("pending",), 5)
        waits.append(kept.due_at - talk.clock())
        talk.clock.now = kept.due_at
    assert waits == [timedelta(seconds=2**n) for n in range(1, 6)]
    relay.dice = lambda: 0.0
    assert relay._wait(3) == timedelta(seconds=4)


@pytest.mark.parametrize("steps", range(8))
async def test_to_be_cancelled_ends_the_rest_wherever_it_is(steps: int) -> None:
    """Also while it lets go of what it waited for: a relay that goes on then is never ended."""
    woke = asyncio.Event()
    woke.set()
    resting = asyncio.create_task(_rest(set(), woke, asyncio.Event()))
    for _ in range(steps):
        await asyncio.sleep(0)
    ended = resting.done()
    resting.cancel()
    await asyncio.wait({resting})
    assert ended or resting.cancelled()

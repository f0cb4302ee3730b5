"""The voice against a Telegram that fails in every way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.telegram import limits
from bot.telegram.send import TelegramVoice
from domain.chat import Address, Button, Card, Fact, Platform, Urgency
from domain.delivery import HOME, Closed, Hopeless, Moved, Posted, TryLater, Undelivered, Unknown, Unreachable
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_world import TelegramUser

CARD = Card("Deal D-1", ("Registered & kept <now>.",), buttons=((Button("Approve", "h1"),),))
LONG = Card(
    "Long", tuple(f"line {number} " + "x" * 90 for number in range(60)), buttons=((Button("Go", "h2"),),)
)


def letter(to: int | str, card: Card = CARD, **more: Any) -> Posted:
    address = Address(
        Platform.TELEGRAM, "1", str(to), more.pop("thread", ""), private=more.pop("private", True)
    )
    return replace(Posted(7, "deal:1:receipt", address, card, Urgency.ANSWER, "", 1, 1), **more)


async def test_a_letter_arrives_once_with_its_buttons(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    number = await voice.say(letter(ana.id))
    (message,) = fake.messages(ana)
    assert str(message.message_id) == number
    assert message.text == "Deal D-1\nRegistered & kept <now>."
    assert message.button("Approve")["callback_data"] == "h1"
    (call,) = fake.ledger.calls("sendMessage")
    assert "is_disabled" in str(call.payload["link_preview_options"])


async def test_a_long_letter_goes_on_in_further_messages(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    number = await voice.say(letter(ana.id, LONG))
    messages = fake.messages(ana)
    assert len(messages) == 2
    assert [bool(m.markup) for m in messages] == [False, True]
    assert number == str(messages[-1].message_id)


async def test_what_arrived_of_a_long_letter_is_not_said_again(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    fake.fail_next("sendMessage", status=429, retry_after=5, where=lambda args: "Go" in str(args))
    with pytest.raises(TryLater) as late:
        await voice.say(letter(ana.id, LONG))
    assert late.value.seconds == 5
    await voice.say(letter(ana.id, LONG, attempts=2))
    assert len(fake.messages(ana)) == 2


async def test_a_message_is_redrawn_in_place(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    number = await voice.say(letter(ana.id))
    again = letter(ana.id, Card("Approved"), edits=number, urgency=Urgency.EDIT)
    assert await voice.say(again) == number
    assert await voice.say(again) == number  # "message is not modified"
    assert [m.text for m in fake.messages(ana)] == ["Approved"]


@pytest.mark.parametrize(
    "error", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"]
)
async def test_what_can_not_be_redrawn_is_said_anew(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser, error: str
) -> None:
    fake.fail_next("editMessageText", error=f"Bad Request: {error}")
    number = await voice.say(letter(ana.id, edits="999"))
    assert str(fake.last(ana).message_id) == number


async def test_a_home_page_is_no_matter_here(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    assert await voice.say(letter(ana.id, edits=HOME)) == ""
    assert fake.ledger.calls("sendMessage") == []


async def test_a_letter_goes_into_its_topic_and_beside_it_when_that_is_gone(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    group = fake.group(-1005, "North", [ana], topics={12: "deals"})
    await voice.say(letter(group.id, thread="12", private=False))
    fake.fail_next("sendMessage", error="Bad Request: message thread not found")
    await voice.say(letter(group.id, thread="12", private=False))
    assert [m.thread for m in fake.messages(group)] == [12, None]


async def test_what_can_not_be_parsed_is_said_plainly(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    fake.fail_next("sendMessage", error="Bad Request: can't parse entities: unsupported start tag")
    await voice.say(letter(ana.id))
    (message,) = fake.messages(ana)
    assert (message.text, message.entities) == ("Deal D-1\nRegistered & kept <now>.", [])


FAILURES: list[tuple[dict[str, Any], type[Undelivered]]] = [
    ({"status": 429, "retry_after": 35}, TryLater),
    ({"status": 403, "error": "Forbidden: bot was blocked by the user"}, Unreachable),
    ({"status": 403, "error": "Forbidden: user is deactivated"}, Unreachable),
    ({"status": 403, "error": "Forbidden: bot was kicked from the supergroup chat"}, Unreachable),
    ({"error": "Bad Request: chat not found"}, Unreachable),
    ({"error": "Bad Request: message is too long"}, Hopeless),
    ({"status": 401, "error": "Unauthorized"}, Closed),
    ({"status": 500, "error": "Internal Server Error"}, Unknown),
    ({"status": 502, "body": "<html>Bad Gateway</html>"}, Unknown),
    ({"drop": True}, Unknown),
    ({"drop_after_accept": True}, Unknown),
]


@pytest.mark.parametrize(("how", "what"), FAILURES, ids=[str(how)[:50] for how, _ in FAILURES])
async def test_a_failure_is_what_it_means(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser, how: dict[str, Any], what: type[Undelivered]
) -> None:
    fake.fail_next("sendMessage", **how)
    with pytest.raises(what):
        await voice.say(letter(ana.id))
    sent = len(fake.messages(ana))
    assert sent == (1 if "drop_after_accept" in how else 0), "nothing is tried again behind the relay's back"


@pytest.mark.parametrize("how", [{"status": 500, "error": "Internal Server Error"}, {"drop": True}])
async def test_a_redrawing_may_be_repeated(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser, how: dict[str, Any]
) -> None:
    number = await voice.say(letter(ana.id))
    fake.fail_next("editMessageText", **how)
    with pytest.raises(TryLater):
        await voice.say(letter(ana.id, Card("Approved"), edits=number))


async def test_a_group_that_moved_is_told(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    group = fake.group(-5, "North", [ana], kind="group")
    new = await fake.upgrade(ana, group)
    with pytest.raises(Moved) as moved:
        await voice.say(letter(group.id, private=False))
    assert moved.value.conversation == str(new.id)


async def test_nobody_who_never_began_is_written_to(fake: FakeTelegram, voice: TelegramVoice) -> None:
    with pytest.raises(Unreachable):
        await voice.say(letter(fake.user(72, "Bo").id))


async def test_the_longest_card_stays_within_the_limits(
    fake: FakeTelegram, voice: TelegramVoice, ana: TelegramUser
) -> None:
    hostile = "<b>&amp;\u202e*_`" + "👩‍👩‍👧‍👦é" * 3000
    card = Card(
        hostile,
        (hostile,) * 5,
        (Fact("Label", hostile),) * 3,
        buttons=((Button(hostile, "h"),),),
        note=hostile,
    )
    await voice.say(letter(ana.id, card))
    assert 1 < len(fake.messages(ana)) <= limits.MESSAGES

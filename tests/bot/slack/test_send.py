"""The voice against a Slack that fails in every way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from bot.slack.circle import Circle
from bot.slack.client import session, web_client
from bot.slack.send import SlackVoice
from domain.chat import Address, Button, Card, Platform, Urgency
from domain.delivery import HOME, Closed, Hopeless, Posted, TryLater, Undelivered, Unknown, Unreachable
from tests.conversation import Clock
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_world import BOT_TOKEN, SlackUser

CARD = Card("Deal D-1", ("Registered & kept <now>.",), buttons=((Button("Approve", "h1"),),))


@pytest.fixture
async def voice(fake: FakeSlack) -> AsyncIterator[SlackVoice]:
    client = web_client(fake.bot_token, fake.api_url)
    client.session = session()
    circle = Circle(client, Clock())
    circle.team = "T0TEAM0001"
    yield SlackVoice(client, circle)
    await client.session.close()


def letter(to: str, card: Card = CARD, *, private: bool = True, **more: Any) -> Posted:
    address = Address(Platform.SLACK, "T0TEAM0001", to, more.pop("thread", ""), private)
    whole = Posted(7, "deal:1:receipt", address, card, Urgency.ANSWER, "", 1, 1)
    return replace(whole, **more)


async def test_a_letter_arrives_once_in_the_direct_conversation(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser
) -> None:
    ts = await voice.say(letter(anna.id))
    (message,) = fake.messages(anna)
    assert message.ts == ts
    assert message.plain() == "Deal D-1\nRegistered & kept <now>.\n[Approve]"
    assert message.live() == []
    assert message.metadata is not None
    assert message.metadata["event_payload"]["letter"] == 7
    (call,) = fake.ledger.calls("chat.postMessage")
    assert (call.payload["unfurl_links"], call.payload["unfurl_media"]) == (False, False)
    assert (call.payload["link_names"], call.payload["parse"]) == (False, "none")


async def test_a_letter_goes_into_its_thread(fake: FakeSlack, voice: SlackVoice, anna: SlackUser) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    parent = await voice.say(letter(sales.id, private=False))
    await voice.say(letter(sales.id, private=False, thread=parent))
    assert [m.thread_ts for m in fake.messages(sales)] == [None, parent]


async def test_before_we_know_our_workspace_nothing_is_said_in_a_channel(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser
) -> None:
    voice.circle.team = ""
    sales = fake.channel("C0SALES001", "sales", [anna])
    with pytest.raises(TryLater):
        await voice.say(letter(sales.id, private=False))
    assert fake.messages(sales) == []


async def test_a_message_is_redrawn_in_place(fake: FakeSlack, voice: SlackVoice, anna: SlackUser) -> None:
    ts = await voice.say(letter(anna.id))
    again = letter(anna.id, Card("Approved"), edits=ts, urgency=Urgency.EDIT)
    assert await voice.say(again) == ts
    assert await voice.say(again) == ts
    assert [m.plain() for m in fake.messages(anna)] == ["Approved"]
    assert len(fake.ledger.calls("conversations.open")) == 1


@pytest.mark.parametrize("error", ["message_not_found", "cant_update_message", "edit_window_closed"])
async def test_what_can_not_be_redrawn_is_said_anew(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser, error: str
) -> None:
    fake.fail_next("chat.update", error=error)
    ts = await voice.say(letter(anna.id, edits="1.1"))
    assert fake.last(anna).ts == ts


async def test_the_home_page_is_published(fake: FakeSlack, voice: SlackVoice, anna: SlackUser) -> None:
    view_id = await voice.say(letter(anna.id, Card("My deals", ("None yet.",)), edits=HOME))
    assert fake.home(anna).id == view_id
    assert fake.home(anna).plain() == "My deals\nNone yet."


LATER = ("ratelimited", "fatal_error", "internal_error", "service_unavailable")
AWAY = ("user_disabled", "cannot_dm_bot", "messages_tab_disabled", "user_not_found")
NEVER = (
    "channel_not_found", "is_archived", "not_in_channel", "invalid_blocks", "msg_too_long", "missing_scope",
    "something_new",
)  # fmt: skip
SHUT = ("token_revoked", "invalid_auth", "account_inactive")
OUTCOMES: list[tuple[dict[str, Any], type[Undelivered]]] = [
    *[({"error": error}, TryLater) for error in LATER],
    *[({"error": error}, Unreachable) for error in AWAY],
    *[({"error": error}, Hopeless) for error in NEVER],
    *[({"error": error}, Closed) for error in SHUT],
    ({"status": 429, "retry_after": 30}, TryLater),
    ({"status": 429, "body": "<html>slow down</html>"}, TryLater),
    ({"status": 500, "body": "<html>oops</html>"}, Unknown),
    ({"status": 502, "body": ""}, Unknown),
    ({"status": 503, "error": "what_is_this"}, Unknown),
    ({"status": 503, "error": "service_unavailable"}, TryLater),
    ({"status": 403, "body": "<html>a proxy</html>"}, TryLater),
    ({"body": "<html>not Slack</html>"}, Unknown),
    ({"body": ""}, Unknown),
    ({"drop": True}, Unknown),
    ({"drop_after_accept": True}, Unknown),
]


@pytest.mark.parametrize(("how", "what"), OUTCOMES)
async def test_every_failure_is_named(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser, how: dict[str, Any], what: type[Undelivered]
) -> None:
    fake.fail_next("chat.postMessage", **how)
    with pytest.raises(Undelivered) as raised:
        await voice.say(letter(anna.id))
    assert type(raised.value) is what
    assert len(fake.messages(anna)) == (1 if "drop_after_accept" in how else 0)  # no retry behind our back


async def test_slack_says_how_long_to_wait(fake: FakeSlack, voice: SlackVoice, anna: SlackUser) -> None:
    fake.fail_next("chat.postMessage", status=429, retry_after=30)
    with pytest.raises(TryLater) as raised:
        await voice.say(letter(anna.id))
    assert raised.value.seconds == 30


@pytest.mark.parametrize("how", [{"status": 500, "body": "oops"}, {"drop": True}, {"body": ""}])
@pytest.mark.parametrize(("edits", "method"), [("1.1", "chat.update"), (HOME, "views.publish")])
async def test_a_redrawing_that_may_have_arrived_is_repeated(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser, how: dict[str, Any], edits: str, method: str
) -> None:
    fake.fail_next(method, **how)
    with pytest.raises(TryLater):
        await voice.say(letter(anna.id, edits=edits))


async def test_nobody_at_home_is_surely_unsent() -> None:
    async with FakeSlack() as fake:
        url = fake.api_url
    client = web_client(BOT_TOKEN, url)
    client.session = session()
    with pytest.raises(TryLater):
        await SlackVoice(client, Circle(client, Clock())).say(letter("U1"))
    await client.session.close()


async def test_a_letter_that_had_arrived_is_found(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser
) -> None:
    fake.fail_next("chat.postMessage", drop_after_accept=True)
    with pytest.raises(Unknown):
        await voice.say(letter(anna.id))
    await voice.say(letter(anna.id, key="another", id=8))
    ts = await voice.say(letter(anna.id, repeat=True))
    assert fake.messages(anna)[0].ts == ts
    assert len(fake.messages(anna)) == 2


async def test_a_letter_that_had_arrived_in_a_thread_is_found_there(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser
) -> None:
    parent = await voice.say(letter(anna.id))
    fake.fail_next("chat.postMessage", drop_after_accept=True)
    with pytest.raises(Unknown):
        await voice.say(letter(anna.id, key="answer", id=8, thread=parent))
    ts = await voice.say(letter(anna.id, key="answer", id=8, thread=parent, repeat=True))
    assert [m.ts for m in fake.messages(anna)] == [parent, ts]


async def test_a_thread_too_long_to_be_looked_through_gets_a_marked_repeat(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.send.NEWEST", 2)
    parent = await voice.say(letter(anna.id))
    for number in (8, 9):
        await voice.say(letter(anna.id, key=f"answer {number}", id=number, thread=parent))
    await voice.say(letter(anna.id, key="answer 10", id=10, thread=parent, repeat=True))
    assert "This may be a repeat" in fake.last(anna).plain()


async def test_a_letter_that_had_not_is_sent(fake: FakeSlack, voice: SlackVoice, anna: SlackUser) -> None:
    await voice.say(letter(anna.id, key="of another database"))
    await voice.say(letter(anna.id, repeat=True))
    assert len(fake.messages(anna)) == 2
    assert "repeat" not in fake.last(anna).plain()  # Slack was asked: it is none


async def test_where_nobody_may_look_it_is_sent(fake: FakeSlack, voice: SlackVoice, anna: SlackUser) -> None:
    sales = fake.channel("C0SALES001", "sales", [anna])
    await voice.say(letter(sales.id, private=False, repeat=True))
    fake.fail_next("conversations.history", error="missing_scope")
    await voice.say(letter(anna.id, repeat=True))
    for place in (sales, anna):
        (message,) = fake.messages(place)
        assert "This may be a repeat" in message.plain()


@pytest.mark.parametrize(
    "how", [{"status": 429, "retry_after": 60}, {"drop": True, "times": 9}, {"status": 500, "body": ""}]
)
async def test_who_can_not_look_now_does_not_speak(
    fake: FakeSlack, voice: SlackVoice, anna: SlackUser, how: dict[str, Any]
) -> None:
    fake.fail_next("conversations.history", **how)
    with pytest.raises(TryLater):
        await voice.say(letter(anna.id, repeat=True))
    assert fake.messages(anna) == []

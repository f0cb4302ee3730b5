"""Signed requests of FakeSlack: what a program gets, and what becomes of its answers."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from tests.fakes.ledger import Json
from tests.fakes.loopback import Loopback
from tests.fakes.slack import FakeSlack


class Desk:
    """A program that verifies and keeps each request, and answers as told."""

    def __init__(self, secret: str) -> None:
        self.verifier = SignatureVerifier(secret)
        self.heard: list[Json] = []
        self.retries: list[tuple[str | None, str | None]] = []
        self.answer: Json | int = 200
        self.hold = asyncio.Event()
        self.hold.set()
        self.server = Loopback([web.post("/slack/events", self.hear)])

    async def hear(self, request: web.Request) -> web.Response:
        body = await request.text()
        assert self.verifier.is_valid_request(body, dict(request.headers))
        form = request.content_type == "application/x-www-form-urlencoded"
        self.heard.append(fields(body) if form else json.loads(body))
        headers = request.headers
        self.retries.append((headers.get("X-Slack-Retry-Num"), headers.get("X-Slack-Retry-Reason")))
        await self.hold.wait()
        return (
            web.Response(status=self.answer)
            if isinstance(self.answer, int)
            else web.json_response(self.answer)
        )


def fields(body: str) -> Json:
    form = {name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()}
    payload: Json = json.loads(form["payload"]) if "payload" in form else form
    return payload


@pytest.fixture
async def desk(slack: FakeSlack) -> AsyncIterator[Desk]:
    desk = Desk(slack.signing_secret)
    await desk.server.start()
    slack.request_url = f"{desk.server.root}/slack/events"
    yield desk
    desk.hold.set()
    await desk.server.stop()


async def test_message_event(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana")
    await slack.dm(ana, "成交 <b> & ünïcode 😀")
    (body,) = desk.heard
    event = body["event"]
    assert (body["type"], event["type"], event["channel_type"]) == ("event_callback", "message", "im")
    assert (event["text"], event["user"], event["channel"]) == ("成交 <b> & ünïcode 😀", "U1", "D1")
    assert body["authorizations"][0]["is_bot"]
    assert {"event_id", "event_time", "team_id", "api_app_id", "token"} <= body.keys()


async def test_three_retries(slack: FakeSlack, desk: Desk) -> None:
    desk.answer = 500
    sent = await slack.dm(slack.user("U1", "Ana"), "hello")
    for _ in range(3):
        await slack.redeliver(sent)
    assert desk.retries == [(None, None), ("1", "http_error"), ("2", "http_error"), ("3", "http_error")]
    assert len({body["event_id"] for body in desk.heard}) == 1
    with pytest.raises(AssertionError, match="gives up"):
        await slack.redeliver(sent)


async def test_no_answer_in_time(slack: FakeSlack, desk: Desk) -> None:
    slack.courier.patience = 0.05
    desk.hold.clear()
    sent = await slack.dm(slack.user("U1", "Ana"), "hello")
    assert (sent.status, sent.reason) == (None, "http_timeout")
    desk.hold.set()
    await slack.redeliver(sent)
    assert desk.retries[-1] == ("1", "http_timeout")


async def test_nobody_listens(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    sent = await slack.dm(ana, "hello")
    assert (sent.reason, slack.undelivered()) == ("connection_failed", [sent])
    assert [m.text for m in slack.messages(ana, everyone=True)] == ["hello"]


async def test_repeats_come_without_retry_headers(slack: FakeSlack, desk: Desk) -> None:
    sent = await slack.dm(slack.user("U1", "Ana"), "hello")
    await slack.repeat(sent, 3)
    assert desk.retries == [(None, None)] * 4


async def test_edit_delete_and_file(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana")
    sent = await slack.dm(ana, "one")
    assert sent.message
    await slack.edit(sent.message, "two")
    await slack.remove(sent.message)
    await slack.share_file(ana, "photo.png")
    events = [body["event"] for body in desk.heard]
    assert [e.get("subtype") for e in events] == [None, "message_changed", "message_deleted", "file_share"]
    assert events[1]["previous_message"]["text"] == "one"
    assert events[1]["message"]["text"] == "two"
    assert events[2]["deleted_ts"] == events[0]["ts"]
    assert events[3]["files"][0]["name"] == "photo.png"


async def test_mention_with_its_message(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana", team="T0OTHER")
    shared = slack.channel("C1", "with-nordwind", [ana], is_ext_shared=True)
    await slack.mention(ana, shared, "hello", also_message=True)
    first, second = desk.heard
    assert (first["event"]["type"], second["event"]["type"]) == ("message", "app_mention")
    assert first["event"]["ts"] == second["event"]["ts"]
    assert first["event_id"] != second["event_id"]
    assert (first["is_ext_shared_channel"], first["event"]["user_team"]) == (True, "T0OTHER")


async def test_own_message_comes_back(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana")
    desk.answer = {"text": "Listed below"}
    await slack.slash(ana, "/deal", "list")
    assert desk.heard[0]["command"] == "/deal"
    assert (slack.last(ana).text, slack.last(ana).ephemeral_to) == ("Listed below", "U1")
    await slack.echo(slack.last(ana))
    assert desk.heard[1]["event"]["bot_id"]


FORM: list[Json] = [
    {
        "type": "input",
        "block_id": "tier",
        "label": {"type": "plain_text", "text": "Tier"},
        "element": {
            "type": "static_select",
            "action_id": "picked",
            "options": [{"text": {"type": "plain_text", "text": "Gold"}, "value": "g"}],
        },
    },
    {
        "type": "input",
        "block_id": "due",
        "optional": True,
        "label": {"type": "plain_text", "text": "Due"},
        "element": {"type": "datepicker", "action_id": "day", "initial_date": "2026-03-02"},
    },
]


async def test_submission(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana")
    title = {"type": "plain_text", "text": "Form"}
    view = slack.world.show("U1", {"type": "modal", "title": title, "submit": title, "blocks": FORM})
    with pytest.raises(AssertionError, match="'Tier' is required"):
        await slack.submit(ana, view, {})
    with pytest.raises(AssertionError, match="not offered"):
        await slack.submit(ana, view, {"tier": "Silver"})
    with pytest.raises(AssertionError, match="no field"):
        await slack.submit(ana, view, {"level": "Gold"})
    desk.answer = {"response_action": "errors", "errors": {"elsewhere": "no"}}
    await slack.submit(ana, view, {"tier": "Gold"})
    assert slack.violations == ["errors for 'elsewhere', which is no input block"]
    values = desk.heard[0]["view"]["state"]["values"]
    assert values["tier"]["picked"]["selected_option"]["value"] == "g"
    assert values["due"]["day"]["selected_date"] == "2026-03-02"


@pytest.mark.parametrize(("act", "left"), [("push", 2), ("update", 1), ("clear", 0)])
async def test_response_action(slack: FakeSlack, desk: Desk, act: str, left: int) -> None:
    ana = slack.user("U1", "Ana")
    title = {"type": "plain_text", "text": "Form"}
    body = {"type": "modal", "title": title, "blocks": [{"type": "divider"}]}
    view = slack.world.show("U1", body)
    desk.answer = {"response_action": act, "view": body}
    await slack.submit(ana, view, {})
    assert sum(v.open for v in slack.views) == left
    assert slack.violations == []


async def test_closing_is_told_if_wanted(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana")
    body = {"type": "modal", "blocks": [{"type": "divider"}]}
    assert await slack.close(ana, slack.world.show("U1", dict(body))) is None
    await slack.close(ana, slack.world.show("U1", body | {"notify_on_close": True}))
    assert [b["type"] for b in desk.heard] == ["view_closed"]


async def test_message_shortcut_and_forged_press(slack: FakeSlack, desk: Desk) -> None:
    ana = slack.user("U1", "Ana")
    sent = await slack.dm(ana, "Nordwind wants 50")
    assert sent.message
    await slack.message_shortcut(ana, "register", sent.message)
    await slack.press_value(ana, sent.message, "deal.approve", "stolen")
    _, shortcut, press = desk.heard
    assert (shortcut["type"], shortcut["message"]["text"]) == ("message_action", "Nordwind wants 50")
    assert (press["type"], press["actions"][0]["value"]) == ("block_actions", "stolen")
    assert press["container"]["message_ts"] == sent.message.ts
    assert {"trigger_id", "api_app_id", "team", "user"} <= press.keys()

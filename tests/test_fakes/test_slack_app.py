"""FakeSlack driven by a small Bolt app over HTTP: events, commands, presses, modals, the home tab."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.ledger import Json, StepClock
from tests.fakes.loopback import Loopback
from tests.fakes.slack import FakeSlack

MODAL: Json = {
    "type": "modal",
    "callback_id": "deal",
    "title": {"type": "plain_text", "text": "Register a deal"},
    "submit": {"type": "plain_text", "text": "Submit"},
    "blocks": [
        {
            "type": "input",
            "block_id": "customer",
            "label": {"type": "plain_text", "text": "Customer"},
            "element": {"type": "plain_text_input", "action_id": "typed"},
        }
    ],
}


def buttons(*labels: str) -> list[Json]:
    elements = [
        {
            "type": "button",
            "action_id": f"go-{i}",
            "value": f"v{i}",
            "text": {"type": "plain_text", "text": label},
        }
        for i, label in enumerate(labels)
    ]
    return [
        {"type": "section", "text": {"type": "mrkdwn", "text": "*Deal* &amp; more"}},
        {"type": "actions", "elements": elements},
    ]


def build(slack: FakeSlack) -> AsyncApp:
    client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    app = AsyncApp(client=client, signing_secret=slack.signing_secret, process_before_response=True)

    @app.event("message")
    async def message(event: Json, say: Any) -> None:
        if event.get("subtype") is None:
            await say(text=f"You said {event['text']}", blocks=buttons("Submit", "Cancel"))

    @app.event("app_mention")
    async def mention(event: Json, say: Any) -> None:
        await say(text="In the thread", thread_ts=event["ts"])

    @app.event("app_home_opened")
    async def home(event: Json) -> None:
        view = {"type": "home", "blocks": buttons("Refresh")}
        await client.views_publish(user_id=event["user"], view=view)

    @app.command("/deal")
    async def deal(ack: Any, body: Json) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=MODAL)

    @app.action("go-0")
    async def pressed(ack: Any, body: Json) -> None:
        await ack()
        where = body["container"]
        text = f"{body['user']['id']} pressed {body['actions'][0]['value']}"
        await client.chat_update(channel=where["channel_id"], ts=where["message_ts"], text=text, blocks=[])

    @app.view("deal")
    async def submitted(ack: Any, body: Json, view: Json) -> None:
        customer = view["state"]["values"]["customer"]["typed"]["value"]
        if customer == "?":
            await ack(response_action="errors", errors={"customer": "Who?"})
        else:
            await ack()
            await client.chat_postMessage(channel=body["user"]["id"], text=f"Registered {customer}")

    @app.shortcut("register")
    async def shortcut(ack: Any) -> None:
        await ack()

    return app


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as fake:
        app = build(fake)

        async def events(request: web.Request) -> web.Response:
            return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(request)))

        server = Loopback([web.post("/slack/events", events)])
        await server.start()
        fake.request_url = f"{server.root}/slack/events"
        yield fake
        await server.stop()
        assert fake.violations == []


async def test_direct_message(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    delivery = await slack.dm(ana, "hello")
    assert delivery.status == 200
    answer = slack.last(ana)
    assert (answer.text, answer.labels()) == ("You said hello", ["Submit", "Cancel"])
    assert answer.plain() == "Deal & more\n[Submit] [Cancel]"


async def test_press_by_label_and_by_id(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    await slack.dm(ana, "hello")
    await slack.press(ana, slack.last(ana), "Submit")
    assert slack.last(ana).plain() == "U1 pressed v0"
    await slack.dm(ana, "again")
    await slack.press(ana, slack.last(ana), "go-0")
    assert slack.last(ana).plain() == "U1 pressed v0"


async def test_mention_is_answered_in_its_thread(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    sales = slack.channel("C1", "sales", [ana])
    asked = await slack.mention(ana, sales, "hello")
    assert asked.message
    assert [m.thread_ts for m in slack.messages(sales)] == [asked.message.ts]


async def test_modal(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    await slack.slash(ana, "/deal", "Nordwind 50k")
    (view,) = slack.views
    assert view.plain() == "Register a deal\nCustomer\n[]"
    refused = await slack.submit(ana, view, {"customer": "?"})
    assert refused.body["errors"] == {"customer": "Who?"}
    assert [v.open for v in slack.views] == [True]
    await slack.submit(ana, view, {"customer": "Nordwind"})
    assert [v.open for v in slack.views] == [False]
    assert slack.last(ana).text == "Registered Nordwind"


async def test_home(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    await slack.open_home(ana)
    assert slack.home(ana).labels() == ["Refresh"]


async def test_shortcut(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    assert (await slack.shortcut(ana, "register")).status == 200


async def test_forged_signature(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    slack.courier.secret = "another"
    assert (await slack.dm(ana, "hello")).status == 401
    assert slack.messages(ana) == []


async def test_trigger_lives_three_seconds(slack: FakeSlack) -> None:
    assert isinstance(slack.clock, StepClock)
    ana = slack.user("U1", "Ana")
    client = AsyncWebClient(slack.bot_token, base_url=slack.api_url)
    shortcut = await slack.shortcut(ana, "register")
    slack.clock.advance(3.1)
    with pytest.raises(SlackApiError, match="expired_trigger_id"):
        await client.views_open(trigger_id=shortcut.payload["trigger_id"], view=MODAL)

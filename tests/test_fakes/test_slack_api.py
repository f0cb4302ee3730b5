"""FakeSlack's Web API, called by slack_sdk."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.fakes.ledger import StepClock
from tests.fakes.slack import FakeSlack


@pytest.fixture
def client(slack: FakeSlack) -> AsyncWebClient:
    return AsyncWebClient(slack.bot_token, base_url=slack.api_url, retry_handlers=[])


async def refused(call: Awaitable[Any]) -> str:
    """The error of a call that Slack refuses."""
    with pytest.raises(SlackApiError) as caught:
        await call
    return str(caught.value.response["error"])


async def test_post_update_delete(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    channel = (await client.conversations_open(users="U1"))["channel"]["id"]
    posted = await client.chat_postMessage(channel=channel, text="one")
    await client.chat_update(channel=channel, ts=posted["ts"], text="two")
    assert [(m.text, m.edits) for m in slack.messages(ana)] == [("two", 1)]
    link = await client.chat_getPermalink(channel=channel, message_ts=posted["ts"])
    assert link["permalink"].endswith(posted["ts"].replace(".", ""))
    await client.chat_delete(channel=channel, ts=posted["ts"])
    assert slack.messages(ana) == []
    assert await refused(client.chat_delete(channel=channel, ts=posted["ts"])) == "message_not_found"
    assert slack.violations == []


async def test_update_keeps_what_is_not_given(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.user("U1", "Ana")
    posted = await client.chat_postMessage(channel="U1", text="one", blocks=[{"type": "divider"}])
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="two")
    assert len(slack.last("U1").blocks) == 1
    await client.chat_update(channel=posted["channel"], ts=posted["ts"], text="two", blocks=[])
    assert slack.last("U1").blocks == []


async def test_places(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    slack.channel("C1", "old", [ana], is_archived=True)
    slack.channel("C2", "other", [ana], bot_is_member=False)
    slack.channel("G1", "secret", [ana], bot_is_member=False, is_private=True)
    slack.channel("C3", "shared", [ana], is_ext_shared=True)
    errors = {
        name: await refused(client.chat_postMessage(channel=name, text="x")) for name in ("C1", "C2", "G1")
    }
    assert errors == {"C1": "is_archived", "C2": "not_in_channel", "G1": "channel_not_found"}
    assert (await client.conversations_info(channel="C3"))["channel"]["is_ext_shared"]
    assert await refused(client.conversations_info(channel="C9")) == "channel_not_found"
    assert slack.violations == []


async def test_people(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.user("U1", "Ana", is_restricted=True, tz="Asia/Shanghai")
    slack.user("U2", "Ben", deleted=True)
    slack.user("U3", "Eve", team="T0OTHER", is_stranger=True)
    ana = (await client.users_info(user="U1"))["user"]
    assert (ana["is_restricted"], ana["tz"]) == (True, "Asia/Shanghai")
    assert (await client.users_info(user="U3"))["user"]["is_stranger"]
    assert await refused(client.users_info(user="U9")) == "user_not_found"
    assert await refused(client.conversations_open(users="U2")) == "user_disabled"


async def test_content(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.user("U1", "Ana")
    assert await refused(client.api_call("chat.postMessage", json={"channel": "U1"})) == "no_text"
    bad = client.chat_postMessage(channel="U1", text="x", blocks=[{"type": "section"}])
    assert await refused(bad) == "invalid_blocks"
    assert await refused(client.chat_postMessage(channel="U1", text="x" * 40_001)) == "msg_too_long"
    assert (
        await refused(client.chat_postMessage(channel="U1", text="x", thread_ts="1.1")) == "thread_not_found"
    )
    assert len(slack.violations) == 4
    await client.chat_postMessage(channel="U1", text="x" * 4_000)
    assert len(slack.violations) == 4
    await client.chat_postMessage(channel="U1", text="x" * 4_001)
    assert len(slack.violations) == 5


async def test_history_with_metadata(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.user("U1", "Ana")
    note = {"event_type": "letter", "event_payload": {"id": "L7"}}
    first = await client.chat_postMessage(channel="U1", text="one", metadata=note)
    reply = await client.chat_postMessage(channel="U1", text="in thread", thread_ts=first["ts"])
    await client.chat_postMessage(channel="U1", text="two")
    channel = first["channel"]
    plain = await client.conversations_history(channel=channel)
    assert [(m["text"], m.get("metadata")) for m in plain["messages"]] == [("two", None), ("one", None)]
    full = await client.conversations_history(channel=channel, include_all_metadata=True, limit=1)
    assert full["has_more"]
    cursor = full["response_metadata"]["next_cursor"]
    rest = await client.conversations_history(
        channel=channel, include_all_metadata=True, limit=1, cursor=cursor
    )
    assert rest["messages"][0]["metadata"] == note
    later = await client.conversations_history(channel=channel, oldest=first["ts"])
    assert [m["text"] for m in later["messages"]] == ["two"]
    thread = await client.conversations_replies(channel=channel, ts=first["ts"])
    assert [m["ts"] for m in thread["messages"]] == [first["ts"], reply["ts"]]


async def test_metadata_format(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.user("U1", "Ana")
    bad = client.chat_postMessage(channel="U1", text="x", metadata={"event_type": "letter"})
    assert await refused(bad) == "invalid_metadata_format"


async def test_ephemeral_and_reactions(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    slack.user("U2", "Ben")
    sales = slack.channel("C1", "sales", [ana])
    await client.chat_postEphemeral(channel="C1", user="U1", text="only you")
    assert slack.last(sales).ephemeral_to == "U1"
    other = client.chat_postEphemeral(channel="C1", user="U2", text="only you")
    assert await refused(other) == "user_not_in_channel"
    said = await slack.say(ana, sales, "hello")
    assert said.message
    await client.reactions_add(channel="C1", timestamp=said.message.ts, name="eyes")
    again = client.reactions_add(channel="C1", timestamp=said.message.ts, name="eyes")
    assert await refused(again) == "already_reacted"
    own = client.chat_update(channel="C1", ts=said.message.ts, text="mine")
    assert await refused(own) == "cant_update_message"


async def test_upload(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    sales = slack.channel("C1", "sales", [ana])
    await client.files_upload_v2(channel="C1", filename="deals.csv", content="a,b\n", title="Deals")
    (shown,) = slack.last(sales).files
    assert (shown["name"], shown["title"]) == ("deals.csv", "Deals")
    assert slack.world.uploads[shown["id"]] == b"a,b\n"
    assert slack.violations == []


async def test_tokens(slack: FakeSlack) -> None:
    url = slack.api_url
    assert await refused(AsyncWebClient("wrong", base_url=url).auth_test()) == "invalid_auth"
    assert await refused(AsyncWebClient(base_url=url).auth_test()) == "not_authed"
    assert (
        await refused(AsyncWebClient(slack.app_token, base_url=url).auth_test()) == "not_allowed_token_type"
    )
    bot = AsyncWebClient(slack.bot_token, base_url=url)
    assert await refused(bot.apps_connections_open(app_token=slack.bot_token)) == "not_allowed_token_type"
    assert (await bot.apps_connections_open(app_token=slack.app_token))["url"].startswith("ws://127.0.0.1")
    assert (await bot.auth_test())["bot_id"]
    assert (await bot.team_info())["team"]["id"]


async def test_form_body(slack: FakeSlack) -> None:
    slack.user("U1", "Ana")
    form = {"token": slack.bot_token, "channel": "U1", "text": "x", "blocks": '[{"type": "divider"}]'}
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{slack.api_url}chat.postMessage", data=form) as answer:
            assert (await answer.json())["ok"]
        async with session.post(f"{slack.api_url}chat.postMessage", data=form | {"blocks": "[{"}) as answer:
            assert (await answer.json())["error"] == "invalid_blocks_format"


async def test_views(slack: FakeSlack, client: AsyncWebClient) -> None:
    assert isinstance(slack.clock, StepClock)
    ana = slack.user("U1", "Ana")
    title = {"type": "plain_text", "text": "One"}
    view = {"type": "modal", "title": title, "blocks": [{"type": "divider"}]}

    def trigger() -> str:
        return slack.world.trigger(ana.id)

    first = trigger()
    opened = (await client.views_open(trigger_id=first, view=view))["view"]
    assert await refused(client.views_open(trigger_id=first, view=view)) == "exchanged_trigger_id"
    assert await refused(client.views_open(trigger_id="1.2.3", view=view)) == "invalid_trigger_id"
    changed = (await client.views_update(view_id=opened["id"], hash=opened["hash"], view=view))["view"]
    stale = client.views_update(view_id=opened["id"], hash=opened["hash"], view=view)
    assert await refused(stale) == "hash_conflict"
    assert changed["hash"] != opened["hash"]
    for _ in range(2):
        await client.views_push(trigger_id=trigger(), view=view)
    assert await refused(client.views_push(trigger_id=trigger(), view=view)) == "push_limit_reached"
    late = trigger()
    slack.clock.advance(3)
    assert await refused(client.views_open(trigger_id=late, view=view)) == "expired_trigger_id"
    wide = view | {"title": {"type": "plain_text", "text": "x" * 25}}
    assert await refused(client.views_open(trigger_id=trigger(), view=wide)) == "invalid_arguments"
    assert await refused(client.views_update(view_id="V9", view=view)) == "not_found"


async def test_publish(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    home = {
        "type": "home",
        "blocks": [{"type": "header", "text": {"type": "plain_text", "text": "My deals"}}],
    }
    await client.views_publish(user_id="U1", view=home)
    assert slack.home(ana).plain() == "My deals"
    assert slack.views == []
    modal = home | {"type": "modal", "title": {"type": "plain_text", "text": "x"}}
    assert await refused(client.views_publish(user_id="U1", view=modal)) == "invalid_arguments"


async def test_failures_by_script(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    slack.fail_next("chat.postMessage", error="fatal_error")
    assert await refused(client.chat_postMessage(channel="U1", text="x")) == "fatal_error"
    slack.fail_next("chat.postMessage", status=429, retry_after=30)
    with pytest.raises(SlackApiError) as limited:
        await client.chat_postMessage(channel="U1", text="x")
    assert (limited.value.response.status_code, limited.value.response.headers["Retry-After"]) == (429, "30")
    slack.fail_next("chat.postMessage", status=502, body="<html>bad gateway</html>")
    with pytest.raises(SlackApiError):
        await client.chat_postMessage(channel="U1", text="x")
    slack.fail_next("*", drop=True)
    with pytest.raises(aiohttp.ClientError):
        await client.chat_postMessage(channel="U1", text="x")
    assert slack.messages(ana) == []
    await client.chat_postMessage(channel="U1", text="x")
    assert [e.kind for e in slack.ledger.entries] == ["failed"] * 4 + ["call"]


async def test_lost_reply_makes_the_sdk_post_twice(slack: FakeSlack) -> None:
    ana = slack.user("U1", "Ana")
    slack.fail_next("chat.postMessage", drop_after_accept=True)
    await AsyncWebClient(slack.bot_token, base_url=slack.api_url).chat_postMessage(channel="U1", text="x")
    assert len(slack.messages(ana)) == 2


async def test_stall(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    fault = slack.fail_next("chat.postMessage", stall=True)
    call = asyncio.ensure_future(client.chat_postMessage(channel="U1", text="x"))
    await slack.until(lambda: slack.messages(ana))
    assert not call.done()
    fault.release()
    assert (await call)["ok"]


async def test_one_post_a_second_and_channel(slack: FakeSlack, client: AsyncWebClient) -> None:
    assert isinstance(slack.clock, StepClock)
    slack.user("U1", "Ana")
    slack.user("U2", "Ben")
    slack.rates.on = True
    for _ in range(4):
        await client.chat_postMessage(channel="U1", text="x")
    assert await refused(client.chat_postMessage(channel="U1", text="x")) == "ratelimited"
    await client.chat_postMessage(channel="U2", text="x")
    slack.clock.advance(4)
    await client.chat_postMessage(channel="U1", text="x")


async def test_tier(slack: FakeSlack, client: AsyncWebClient) -> None:
    slack.user("U1", "Ana")
    slack.rates.on = True
    for _ in range(50):
        await client.conversations_open(users="U1")
    assert await refused(client.conversations_open(users="U1")) == "ratelimited"


MANIFEST = {
    "oauth_config": {"scopes": {"bot": ["chat:write", "im:history"]}},
    "settings": {"event_subscriptions": {"bot_events": ["message.im"]}},
    "features": {"slash_commands": [{"command": "/deal"}]},
}


async def test_manifest(slack: FakeSlack, client: AsyncWebClient) -> None:
    ana = slack.user("U1", "Ana")
    sales = slack.channel("C1", "sales", [ana])
    slack.install(MANIFEST)
    await client.chat_postMessage(channel="U1", text="x")
    assert await refused(client.users_info(user="U1")) == "missing_scope"
    assert (await slack.dm(ana, "hello")).reason == "connection_failed"
    assert (await slack.mention(ana, sales, "hello")).reason == "not_subscribed"
    await slack.slash(ana, "/deal")
    with pytest.raises(AssertionError, match="/visit is not a valid command"):
        await slack.slash(ana, "/visit")
    with pytest.raises(AssertionError, match="no global shortcut"):
        await slack.shortcut(ana, "register")
    assert slack.installation.commands == {"/deal", "/visit"}


async def test_until_gives_up(slack: FakeSlack) -> None:
    with pytest.raises(AssertionError, match="not seen within"):
        await slack.until(lambda: False, timeout=0.01)

"""Socket Mode: the same ears, and a connection that comes back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.slack.connect import Slack, SlackRefused
from bot.slack.socket import Socket
from domain.chat import Field, Form
from tests.bot.slack.desk import Outcome, RecordingDesk
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_world import SlackUser

FORM = Form("deal", "Register a deal", "Submit", "Cancel", (Field("customer", "Customer", "name"),))


@pytest.fixture
async def wired(fake: FakeSlack, desk: RecordingDesk) -> AsyncIterator[Slack]:
    """By socket only; pings are quick."""
    slack = Slack(desk, fake.clock, fake.bot_token, app_token=fake.app_token, api_url=fake.api_url)
    slack.socket = Socket(slack.ears.app, slack.client, fake.app_token, ping=0.2, patience=0.6)
    await slack.start()
    await fake.connected()
    yield slack
    await slack.stop()


async def test_a_message_is_heard_and_acknowledged(
    fake: FakeSlack, wired: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    assert (await fake.dm(anna, "hello")).status == 200
    assert desk.last.text == "hello"
    assert await wired.alive()


async def test_what_is_not_kept_is_not_acknowledged(
    fake: FakeSlack, wired: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    fake.courier.patience = 0.2
    desk.answers = [ConnectionError("no database")]
    delivery = await fake.dm(anna, "hello")
    assert (delivery.status, delivery.reason) == (None, "timeout")
    fake.courier.patience = 3.0
    await fake.redeliver(delivery)
    assert delivery.status == 200


async def test_a_form_over_a_socket(
    fake: FakeSlack, wired: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    desk.answers = [Outcome(form=FORM), Outcome(errors={"customer": "Nobody"})]
    await fake.slash(anna, "/deal", "new")
    await wired.ears.underway.settle()
    (view,) = fake.views
    refused = await fake.submit(anna, view, {"customer": "Xyz"})
    assert refused.body["errors"] == {"customer": "Nobody"}
    assert (await fake.submit(anna, view, {"customer": "Acme"})).status == 200
    assert not view.open


@pytest.mark.parametrize("reason", ["refresh_requested", "warning", "too_many_websockets"])
async def test_slack_renews_the_connection(
    fake: FakeSlack, wired: Slack, desk: RecordingDesk, anna: SlackUser, reason: str
) -> None:
    await fake.sockets.refresh(reason)
    await fake.until(lambda: fake.sockets.opened >= 2)
    await fake.until(lambda: len(fake.sockets.connected) == 1)
    assert (await fake.dm(anna, "still there?")).status == 200


async def test_a_connection_that_went_deaf_is_replaced(
    fake: FakeSlack, wired: Slack, desk: RecordingDesk, anna: SlackUser
) -> None:
    fake.sockets.connected[0].deaf = True
    await fake.until(lambda: any(not socket.deaf for socket in fake.sockets.connected), timeout=15)


async def test_stopping_leaves_nothing_running(fake: FakeSlack, desk: RecordingDesk) -> None:
    before = asyncio.all_tasks()
    for _ in range(3):
        slack = Slack(desk, fake.clock, fake.bot_token, app_token=fake.app_token, api_url=fake.api_url)
        await slack.start()
        await fake.connected()
        await slack.stop()
    await fake.until(lambda: fake.sockets.connected == [])
    names = {task.get_coro().__qualname__ for task in asyncio.all_tasks() - before}  # type: ignore[union-attr]
    assert not {name for name in names if "SocketMode" in name or "Socket._" in name}, names


async def test_a_wrong_token_is_said_by_its_settings_name(fake: FakeSlack, desk: RecordingDesk) -> None:
    slack = Slack(desk, fake.clock, "xoxb-wrong", "secret", api_url=fake.api_url)
    with pytest.raises(SlackRefused, match="SLACK_BOT_TOKEN: Slack answers invalid_auth"):
        await slack.start()


async def test_who_we_are_is_asked_until_it_is_known(
    fake: FakeSlack, desk: RecordingDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.slack.connect.AGAIN", (0.0,))
    fake.fail_next("auth.test", status=503, body="<html>", times=3)
    slack = Slack(desk, fake.clock, fake.bot_token, "secret", api_url=fake.api_url)
    await slack.start()
    assert not await slack.alive()
    await fake.until(lambda: len(fake.ledger.calls("auth.test")) == 1)
    assert slack._asking is not None
    await slack._asking
    assert await slack.alive()
    await slack.stop()

"""Who can't prove to be Slack is turned away, and nobody gets an error page."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO

import aiohttp
import pytest

from bot.slack.connect import Slack
from bot.slack.door import LARGEST, genuine, read
from tests.bot.slack.desk import RecordingDesk
from tests.fakes.ledger import StepClock
from tests.fakes.loopback import Loopback
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_delivery import signature
from tests.fakes.slack_world import SIGNING_SECRET

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TIME = str(int(NOW.timestamp()))
BODY = b'{"type": "event_callback"}'
SIGNED = signature(SIGNING_SECRET, TIME, BODY.decode())


def stamp(seconds: int) -> str:
    return str(int(NOW.timestamp()) + seconds)


@pytest.mark.parametrize("seconds", [-300, -299, 0, 299, 300])
def test_within_five_minutes_either_way(seconds: int) -> None:
    signed = signature(SIGNING_SECRET, stamp(seconds), BODY.decode())
    assert genuine(SIGNING_SECRET, stamp(seconds), signed, BODY, NOW)


@pytest.mark.parametrize(
    "time", [stamp(-301), stamp(301), "", "abc", "١٢٣", "-1", "1e9", "9" * 5000, TIME + "\n"]
)
def test_other_times_are_refused(time: str) -> None:
    assert not genuine(SIGNING_SECRET, time, signature(SIGNING_SECRET, time, BODY.decode()), BODY, NOW)


@pytest.mark.parametrize(
    "signed", ["", "v0=", "é", "v1" + SIGNED[2:], SIGNED[:-1], SIGNED.upper(), "\ud800", "x" * 9999]
)
def test_other_signatures_are_refused(signed: str) -> None:
    assert not genuine(SIGNING_SECRET, TIME, signed, BODY, NOW)


def test_the_body_and_the_secret_count() -> None:
    assert genuine(SIGNING_SECRET, TIME, SIGNED, BODY, NOW)
    assert not genuine(SIGNING_SECRET, TIME, SIGNED, BODY + b" ", NOW)
    assert not genuine("another", TIME, SIGNED, BODY, NOW)
    assert not genuine(SIGNING_SECRET, TIME, SIGNED, b"\xff\xfe", NOW)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"[]", b"{}", b"null", b"3", b"\xff\xfe", b"payload=", b"payload=%7B", b"payload=[]",
        b"payload=3",
        b"a=1", b'{"payload": {}}', b"[" * 100_000, b"{" + b'"a":{' * 50_000, b"payload=" + b"[" * 100_000,
        b'{"type": "event_callback", "event": "x"}', b'{"type": "event_callback", "event": {"type": 3}}',
        b'{"type": 5}', b'{"type": "block_actions", "actions": [3]}',
        b'{"type": "block_actions", "actions": {}}',
        b'{"type": "event_callback", "event": {"type": "a"}, "authorizations": ["T1"]}',
        b'{"type": "view_submission", "view": []}',
        b'{"type": "shortcut", "callback_id": []}',
        b'{"type": "view_submission", "view": {"callback_id": "deal.register"}}',
        b"&".join(b"f%d=1" % n for n in range(100)),
    ],
)  # fmt: skip
def test_what_is_not_sound_is_not_read(body: bytes) -> None:
    assert read(body) is None


def test_the_three_shapes_are_read() -> None:
    assert read(b'{"type": "event_callback", "event": {"type": "message"}}') is not None
    assert read(b"payload=%7B%22type%22%3A%22shortcut%22%7D") == {"type": "shortcut"}
    assert read(b"command=%2Fdeal&text=&team_id=T1") == {"command": "/deal", "text": "", "team_id": "T1"}


async def knock(
    fake: FakeSlack,
    body: bytes = b"",
    headers: Mapping[str, str] | None = None,
    method: str = "POST",
    query: str = "",
) -> tuple[int, str]:
    async with (
        aiohttp.ClientSession() as client,
        client.request(method, fake.request_url + query, data=body, headers=headers) as answer,
    ):
        return answer.status, await answer.text()


def signed(fake: FakeSlack, body: bytes) -> dict[str, str]:
    time = str(int(fake.clock().timestamp()))
    shown = body.decode("utf-8", "replace")
    return {"X-Slack-Request-Timestamp": time, "X-Slack-Signature": signature(SIGNING_SECRET, time, shown)}


@pytest.mark.parametrize(
    "headers",
    [
        {}, {"X-Slack-Signature": SIGNED}, {"X-Slack-Request-Timestamp": TIME},
        {"X-Slack-Request-Timestamp": "abc", "X-Slack-Signature": SIGNED},
        {"X-Slack-Request-Timestamp": "9" * 5000, "X-Slack-Signature": SIGNED},
        {"X-Slack-Request-Timestamp": TIME, "X-Slack-Signature": "é"},
        {"X-Slack-Request-Timestamp": TIME, "X-Slack-Signature": "v0=" + "0" * 64},
        {"X-Slack-Request-Timestamp": TIME, "X-Slack-Signature": SIGNED, "Content-Type": "nonsense"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("body", [BODY + b" ", b"\xff\xfe\x00", b"", b"[" * 100_000])
async def test_strangers_are_turned_away(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, headers: dict[str, str], body: bytes
) -> None:
    assert await knock(fake, body, headers) == (401, "")
    assert desk.heard == []


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS", "PATCH", "HEAD"])
async def test_only_post_is_taken(fake: FakeSlack, slack: Slack, method: str) -> None:
    assert (await knock(fake, method=method))[0] == 405


@pytest.mark.parametrize("size", [LARGEST + 1, 2 * LARGEST])
async def test_a_large_body_is_not_read(fake: FakeSlack, slack: Slack, size: int) -> None:
    async with (
        aiohttp.ClientSession() as client,
        client.post(fake.request_url, data=BytesIO(b"x" * size)) as answer,
    ):
        assert answer.status == 413


async def test_a_large_body_of_no_announced_length_is_not_read(fake: FakeSlack, slack: Slack) -> None:
    async def endless() -> object:
        for _ in range(LARGEST // 65_536 + 2):
            yield b"x" * 65_536

    async with aiohttp.ClientSession() as client, client.post(fake.request_url, data=endless()) as answer:
        assert answer.status == 413


async def test_what_was_not_compressed_as_announced(fake: FakeSlack, slack: Slack) -> None:
    status, _ = await knock(fake, b"no gzip", {"Content-Encoding": "gzip"})
    assert 400 <= status < 500


async def test_the_check_of_the_certificate_needs_no_signature(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk
) -> None:
    assert await knock(fake, b"ssl_check=1&token=x") == (200, "")
    assert await knock(fake, method="GET", query="?ssl_check=1") == (200, "")
    assert desk.heard == []


async def test_the_address_is_verified(fake: FakeSlack, slack: Slack) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "3eZb"}).encode()
    status, text = await knock(fake, body, signed(fake, body))
    assert (status, json.loads(text)) == (200, {"challenge": "3eZb"})
    assert (await knock(fake, body))[0] == 401


@pytest.mark.parametrize(
    "body",
    [b"{", b"[]", b"", b'{"type": "event_callback", "event": 3}',
     b'{"type": "event_callback", "team_id": "T0TEAM0001", "event": {"type": "message", "subtype": []}}',
     b'{"type": "block_actions", "team": {"id": "T0TEAM0001"}, "actions": [{"action_id": 1}]}'],
)  # fmt: skip
async def test_slacks_own_junk_is_not_delivered_again(fake: FakeSlack, slack: Slack, body: bytes) -> None:
    assert (await knock(fake, body, signed(fake, body)))[0] == 400


async def test_what_bolt_can_not_read_is_no_fault_of_ours(fake: FakeSlack, slack: Slack) -> None:
    body = b'{"type": "block_actions", "team": {"id": "T0TEAM0001"}, "actions": null}'
    assert (await knock(fake, body, signed(fake, body)))[0] == 400


@pytest.mark.parametrize(
    "body",
    [b'{"type": "app_rate_limited", "team_id": "T0TEAM0001"}', b'{"type": "something_new"}',
     b'{"type": "event_callback", "team_id": "T0OTHER", "event": {"type": "message"}}'],
)  # fmt: skip
async def test_what_is_not_for_us_is_taken_and_dropped(
    fake: FakeSlack, slack: Slack, desk: RecordingDesk, body: bytes
) -> None:
    assert (await knock(fake, body, signed(fake, body)))[0] == 200
    assert desk.heard == []


async def test_before_we_know_who_we_are_slack_is_asked_to_come_again(desk: RecordingDesk) -> None:
    slack = Slack(desk, StepClock(), "xoxb-1", SIGNING_SECRET)
    server = Loopback(list(slack.routes()))
    await server.start()
    async with FakeSlack() as fake:
        fake.courier.signing_clock = StepClock()
        fake.request_url = f"{server.root}/slack/events"
        delivery = await fake.dm(fake.user("U1", "Anna"), "hello")
    await server.stop()
    assert (delivery.status, desk.heard) == (503, [])

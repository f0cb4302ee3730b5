"""Slack's entrances: signed and unsigned requests at the door, and envelopes and frames of a socket."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession
from hypothesis import strategies as st

from bot.slack.connect import Slack
from domain.chat import Platform
from tests.conversation import Clock, demo
from tests.fakes.ledger import Following
from tests.fakes.loopback import Loopback
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_delivery import signature
from tests.fakes.slack_world import APP_TOKEN, SIGNING_SECRET, TEAM
from tests.fuzz.budget import fuzz_within
from tests.fuzz.house import Host
from tests.fuzz.junk import Json, broken, raw, sentence, text, value

TS = "MOMENT.EVENT"
DIRECT = {"type": "message", "channel": "DLI", "channel_type": "im", "user": "ULI", "ts": TS}
MENTION = {"type": "app_mention", "channel": "C1", "user": "ULI", "ts": TS}
GOOD = {"type": "event_callback", "team_id": TEAM, "event_id": "EvEVENT"}
SCRIPTS = ("deal.register", "visit.log", "task.add", "deal.win", "nonsense")


def event(**inner: Json) -> Json:
    return GOOD | {"event": inner}


def press(handle: int) -> Json:
    action = {
        "type": "button",
        "action_id": "press.0",
        "block_id": "b",
        "value": f"HANDLE-{handle}",
        "action_ts": TS,
    }
    return {
        "type": "block_actions", "user": {"id": "ULI", "team_id": TEAM}, "team": {"id": TEAM},
        "trigger_id": "EVENT.1", "channel": {"id": "DLI"}, "actions": [action], "message": {"ts": TS},
        "container": {"type": "message", "message_ts": TS, "channel_id": "DLI"},
    }  # fmt: skip


def command(said: tuple[str, str]) -> Json:
    return {
        "command": said[0], "text": said[1], "team_id": TEAM, "user_id": "ULI", "user_name": "li",
        "channel_id": "DLI", "trigger_id": "EVENT.2",
    }  # fmt: skip


def submission(said: tuple[str, str]) -> Json:
    entry = {"entry": {"type": "plain_text_input", "value": said[1]}}
    meta = {"script": said[0], "conversation": "ULI", "thread": "", "private": True}
    values = dict.fromkeys(("customer", "partner", "amount", "close", "product", "text", "day"), entry)
    view = {
        "id": "VEVENT", "type": "modal", "hash": "1.a", "callback_id": said[0],
        "private_metadata": json.dumps(meta), "state": {"values": values},
    }  # fmt: skip
    user = {"id": "ULI", "team_id": TEAM}
    return {"type": "view_submission", "user": user, "trigger_id": "EVENT.3", "view": view}


def shortcut(name: str) -> Json:
    user = {"id": "ULI", "team_id": TEAM}
    return {
        "type": "shortcut", "callback_id": name, "user": user, "team": {"id": TEAM}, "trigger_id": "EVENT.4",
        "action_ts": TS,
    }  # fmt: skip


commands = st.sampled_from(("/deal", "/visit", "/task", "/tier", "/channel", "/briefing", "/x"))
sound: st.SearchStrategy[Json] = st.one_of(
    st.one_of(sentence, text).map(lambda said: event(**DIRECT, text=said)),
    sentence.map(lambda said: event(**DIRECT | {"user": "UJONAS", "channel": "DJONAS"}, text=said)),
    sentence.map(lambda said: event(**MENTION, text=f"<@U0BOT> {said}")),
    text.map(
        lambda said: event(
            type="message", subtype="message_changed", channel="DLI", channel_type="im", ts=TS,
            message={**DIRECT, "text": said}, previous_message={**DIRECT, "text": "before"},
        )
    ),
    st.just(event(type="app_home_opened", user="ULI", tab="home", event_ts=TS)),
    st.integers(0, 9).map(press),
    st.tuples(commands, sentence).map(command),
    st.tuples(st.sampled_from(SCRIPTS), text).map(submission),
    st.sampled_from(("register_deal", "log_visit", "add_task", "deal", "x")).map(shortcut),
)  # fmt: skip
payloads = broken(sound)
KINDS: Mapping[str, str] = {"event_callback": "events_api", "": "slash_commands"}


def written(payload: Json, text: str) -> bytes:
    """As Slack writes it: events as JSON, commands as a form, the rest as JSON in a form."""
    kind = payload.get("type") if isinstance(payload, dict) else None
    if kind == "event_callback":
        return text.encode()
    if isinstance(payload, dict) and "command" in payload:
        found = json.loads(text)
        return urlencode({key: str(each).encode("utf-8", "replace") for key, each in found.items()}).encode()
    return urlencode({"payload": text}).encode()


@asynccontextmanager
async def connected(
    url: str, secret: str = "", token: str = ""
) -> AsyncIterator[tuple[Host, Slack, FakeSlack]]:
    clock = Clock()
    async with demo(url, clock) as talk, FakeSlack(Following(clock)) as fake:
        people = {"ULI": "Li Wei", "UJONAS": "Jonas Keller"}
        users = [fake.user(user, name) for user, name in people.items()]
        fake.channel("C1", "sales", users)
        slack = Slack(talk.here.desk, clock, fake.bot_token, secret, token, fake.api_url)
        await slack.start()
        host = Host(talk, Platform.SLACK, slack.voice)
        await host.employ(TEAM, **people)
        yield host, slack, fake
        await slack.stop()


@asynccontextmanager
async def door(url: str) -> AsyncIterator[Callable[[tuple[Json, bool]], Awaitable[None]]]:
    async with connected(url, secret=SIGNING_SECRET) as (host, slack, _), ClientSession() as session:
        server = Loopback(list(slack.routes()))
        await server.start()

        async def take(example: tuple[Json, bool]) -> None:
            payload, signed = example
            is_raw = isinstance(payload, bytes)
            body = payload if is_raw else written(payload, await host.filled(json.dumps(payload)))
            time = str(int(host.talk.clock().timestamp()))
            proof = signature(SIGNING_SECRET, time, body.decode("utf-8", "replace")) if signed else "v0=00"
            headers = {"X-Slack-Request-Timestamp": time, "X-Slack-Signature": proof}
            async with session.post(f"{server.root}/slack/events", data=body, headers=headers) as answer:
                expected = {200, 400, 401} if signed else {200, 401}
                assert answer.status in expected, answer.status
            await host.answered()

        yield take
        await server.stop()


@asynccontextmanager
async def socket(url: str) -> AsyncIterator[Callable[[Json], Awaitable[None]]]:
    async with connected(url, token=APP_TOKEN) as (host, _, fake):
        await fake.connected()

        async def take(example: Json) -> None:
            await fake.connected()
            line = fake.sockets.connected[-1].ws
            if isinstance(example, bytes):
                await line.send_str(example.decode("utf-8", "replace"))
            elif isinstance(example, dict) and "type" in example:
                filled = json.loads(await host.filled(json.dumps(example)))
                kind = KINDS.get(str(filled.get("type", "")), "interactive")
                await fake.sockets.deliver(kind, filled, 0, 5.0)
            else:
                await line.send_str(json.dumps(example))
            heard = json.loads(await host.filled(json.dumps(event(**DIRECT, text="help"))))
            assert await fake.sockets.deliver("events_api", heard, 0, 10.0) is not None
            await host.answered()

        yield take


def test_door(sqlite_url: str) -> None:
    bodies = st.one_of(payloads, payloads, payloads, raw)
    fuzz_within(door(sqlite_url), st.tuples(bodies, st.integers(0, 9).map(bool)))


def test_socket(sqlite_url: str) -> None:
    """Whatever comes through a socket, what can be heard is heard after it."""
    envelope: Any = {"envelope_id": "EVENT", "type": "events_api", "payload": event(**DIRECT, text="hi")}
    frames = st.one_of(payloads, payloads, value, broken(st.just(envelope)), raw)
    fuzz_within(socket(sqlite_url), frames)

"""The way from Slack to the program: signed requests with three seconds for an answer, or a socket."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlencode

import aiohttp

from tests.fakes.ledger import Clock, Json, Ledger
from tests.fakes.slack_socket import Sockets
from tests.fakes.slack_world import SIGNING_SECRET, SlackMessage

RETRIES = 3  # docs.slack.dev/apis/events-api#retries: near-immediately, after 1 min, after 5 min
ENVELOPES = {"event": "events_api", "command": "slash_commands", "interaction": "interactive"}


@dataclass
class Delivery:
    """Something on its way to the program. `kind` is "event", "command" or "interaction"; `status` the last
    HTTP status (200 for a socket's ack), None without an answer (why: `reason`); `body` what it said."""

    kind: str
    name: str
    payload: Json
    message: SlackMessage | None = None
    attempts: int = 0
    status: int | None = None
    reason: str = ""
    body: Json = field(default_factory=dict)
    text: str = ""

    @property
    def accepted(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


def signature(secret: str, timestamp: str, body: str) -> str:
    """docs.slack.dev/authentication/verifying-requests-from-slack: v0, HMAC-SHA256."""
    base = f"v0:{timestamp}:{body}".encode()
    return "v0=" + hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()


def machine_time() -> datetime:
    """Bolt compares a request's time with the machine's clock, so it is signed with that."""
    return datetime.now(UTC)


@dataclass
class Courier:
    """Carries deliveries by HTTP to `request_url`, or by a connected socket where that is empty."""

    ledger: Ledger
    sockets: Sockets
    request_url: str = ""
    signing_clock: Clock = machine_time
    patience: float = 3.0
    secret: str = SIGNING_SECRET
    session: aiohttp.ClientSession | None = None
    drops: bool = False  # events are lost and never come again (slack-status.com/2025-02/d41e4bfd1ccae26a)

    async def send(self, delivery: Delivery, *, retry: bool = False) -> Delivery:
        if self.drops and delivery.kind == "event":
            delivery.reason = "dropped"
            return delivery
        number = delivery.attempts if retry else 0
        delivery.attempts += 1
        delivery.status, reason = None, delivery.reason or "http_error"
        if self.request_url:
            await self._post(delivery, number, reason)
        elif self.sockets.connected:
            await self._emit(delivery, number)
        else:
            delivery.reason = "connection_failed"
        outcome = f"attempt {delivery.attempts}: {delivery.status or delivery.reason}"
        self.ledger.note("delivery", delivery.name, delivery.payload, outcome)
        return delivery

    async def _post(self, delivery: Delivery, number: int, reason: str) -> None:
        body, kind = encoded(delivery)
        timestamp = str(int(self.signing_clock().timestamp()))
        headers = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": timestamp,
            "X-Slack-Signature": signature(self.secret, timestamp, body),
        }
        if number:
            headers |= {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason}
        await self._answer(delivery, body, headers)

    async def _answer(self, delivery: Delivery, body: str, headers: dict[str, str]) -> None:
        assert self.session
        limit = aiohttp.ClientTimeout(total=self.patience)
        try:
            async with self.session.post(
                self.request_url, data=body.encode("utf-8", "surrogatepass"), headers=headers, timeout=limit
            ) as answer:
                delivery.text = await answer.text()
                delivery.status, delivery.reason = answer.status, "" if answer.ok else "http_error"
        except TimeoutError:
            delivery.reason = "http_timeout"
        except aiohttp.ClientError:
            delivery.reason = "connection_failed"
        delivery.body = parsed(delivery.text)

    async def _emit(self, delivery: Delivery, number: int) -> None:
        ack = await self.sockets.deliver(ENVELOPES[delivery.kind], delivery.payload, number, self.patience)
        if ack is None:
            delivery.reason = "timeout"
        else:
            delivery.status, delivery.reason, delivery.body = 200, "", ack


def encoded(delivery: Delivery) -> tuple[str, str]:
    """Body and content type: events are JSON, commands a form, interactions a form with one field."""
    if delivery.kind == "event":
        return json.dumps(delivery.payload), "application/json"
    fields = {"payload": json.dumps(delivery.payload)} if delivery.kind == "interaction" else delivery.payload
    return urlencode(fields, errors="surrogatepass"), "application/x-www-form-urlencoded"


def parsed(text: str) -> Json:
    """A JSON object in an answer; plain words are the text of a reply."""
    try:
        found = json.loads(text)
    except ValueError:
        return {"text": text} if text else {}
    return found if isinstance(found, dict) else {}

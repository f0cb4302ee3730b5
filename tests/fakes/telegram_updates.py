"""The queue of updates: confirmed by offset when polled, or posted to a webhook in order within each chat."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import aiohttp

from tests.fakes.ledger import Clock, Json, Ledger

KEPT = timedelta(hours=24)  # core.telegram.org/bots/api#getting-updates
CALLBACK_KEPT = timedelta(seconds=150)  # telegram-bot-api server source: callback queries
LONGEST_POLL = 50  # seconds, the same source
UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}  # left out unless asked for


@dataclass
class Queued:
    """One update on its way. `status` is the webhook's last answer, None where there was none."""

    update: Json
    at: datetime
    lane: str  # the chat, or the presser: order holds within it
    attempts: int = 0
    status: int | None = None
    done: bool = False

    @property
    def id(self) -> int:
        return int(self.update["update_id"])

    @property
    def kind(self) -> str:
        return next(name for name in self.update if name != "update_id")

    def expired(self, now: datetime) -> bool:
        return now - self.at > (CALLBACK_KEPT if self.kind == "callback_query" else KEPT)


@dataclass
class Webhook:
    url: str = ""
    secret: str = ""
    allowed: list[str] | None = None
    last_error: str = ""
    last_error_at: datetime | None = None


@dataclass
class Updates:
    """What waits for the program, and how it is handed over."""

    clock: Clock
    ledger: Ledger
    webhook: Webhook = field(default_factory=Webhook)
    queue: list[Queued] = field(default_factory=list)
    patience: float = 5.0  # seconds for a webhook's answer
    _last_id: int = 100000
    _poll: asyncio.Event | None = None
    _closing: bool = False
    _locks: dict[str, asyncio.Lock] = field(default_factory=dict)

    def add(self, kind: str, body: Json, lane: str) -> Queued:
        self._last_id += 1
        queued = Queued({"update_id": self._last_id, kind: body}, self.clock(), lane)
        allowed = self.webhook.allowed
        if kind in allowed if allowed else kind not in UNASKED:
            self.queue.append(queued)
            self.ledger.stir()
        return queued

    def waiting(self) -> list[Queued]:
        now = self.clock()
        self.queue = [q for q in self.queue if not q.done and not q.expired(now)]
        return self.queue

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Json] | None:  # noqa: ASYNC109
        """A long poll's updates; None when another poller took over (409 for this one)."""
        self._confirm(offset)
        if self._poll:
            self._poll.set()
            self.ledger.stir()
        mine = self._poll = asyncio.Event()
        try:
            return await self._wait(mine, offset, limit, min(timeout, LONGEST_POLL))
        finally:
            if self._poll is mine:
                self._poll = None

    async def _wait(
        self, ousted: asyncio.Event, offset: int, limit: int, seconds: float
    ) -> list[Json] | None:
        def ready() -> list[Queued]:
            return [q for q in self.waiting() if q.id >= offset]

        if not ready() and seconds > 0:
            try:
                await self.ledger.until(lambda: ousted.is_set() or self._closing or ready(), seconds)
            except AssertionError:
                return []
        if ousted.is_set():
            return None
        return [self._hand(q) for q in ready()[:limit]]

    def _hand(self, queued: Queued) -> Json:
        queued.attempts += 1
        self.ledger.note("delivery", queued.kind, queued.update, f"polled, attempt {queued.attempts}")
        return queued.update

    def _confirm(self, offset: int) -> None:
        """An offset confirms everything before it; a negative one drops all but the last of the queue."""
        if offset < 0:
            for queued in self.waiting()[:offset]:
                queued.done = True
        for queued in self.waiting():
            queued.done = queued.done or queued.id < offset
        self.waiting()
        self.ledger.stir()

    def close(self) -> None:
        """Answer the poll that waits with nothing, so that the server can stop."""
        self._closing = True
        self.ledger.stir()

    async def push(self, session: aiohttp.ClientSession) -> None:
        """Post what waits to the webhook: lanes side by side, in order within each."""
        if self.webhook.url:
            lanes = {queued.lane for queued in self.waiting()}
            await asyncio.gather(*(self._push_lane(lane, session) for lane in lanes))

    async def _push_lane(self, lane: str, session: aiohttp.ClientSession) -> None:
        """A lane stops at its first failure: what cannot be delivered holds up its own chat only."""
        async with self._locks.setdefault(lane, asyncio.Lock()):
            for queued in [q for q in self.waiting() if q.lane == lane]:
                await self._post(queued, session)
                if not queued.done:
                    return

    async def _post(self, queued: Queued, session: aiohttp.ClientSession) -> None:
        queued.attempts += 1
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.secret} if self.webhook.secret else {}
        try:
            limit = aiohttp.ClientTimeout(total=self.patience)
            async with session.post(
                self.webhook.url, json=queued.update, headers=headers, timeout=limit
            ) as answer:
                queued.status, outcome = answer.status, str(answer.status)
        except (aiohttp.ClientError, TimeoutError) as error:
            queued.status, outcome = None, type(error).__name__
        queued.done = queued.status is not None and 200 <= queued.status < 300
        if not queued.done:
            self.webhook.last_error, self.webhook.last_error_at = outcome, self.clock()
        self.ledger.note(
            "delivery", queued.kind, queued.update, f"webhook {outcome}, attempt {queued.attempts}"
        )

"""What Slack never delivered: its events can be dropped for hours and are then not brought again, so that
each direct conversation is read again from time to time, slowly, and what is new in it is heard; so is that
its person left the workspace, or is a guest now.

Channels are not read: that would take the right to read all that is said there. Nor can presses be found."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, Protocol

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.payload import get, word
from bot.slack.troubles import trouble
from domain.chat import Account, Inbound, Platform
from domain.delivery import TryLater

log = structlog.get_logger()
GRACE: Final = timedelta(minutes=10)  # Slack itself tries again for six
FURTHEST: Final = timedelta(days=7)
PAGE: Final = 15  # messages, the most that every kind of app is given (conversations.history)
PAGES: Final = 20
QUICK: Final = 2.0  # seconds between looks in the first round, which may follow a time of being away
SLOW: Final = 60.0  # ever after; apps outside the Marketplace have one look a minute


class Gaps(Protocol):
    async def after(self, platform: Platform, workspace: str, user: str) -> str | None: ...
    async def position(self, account: Account) -> str: ...
    async def move(self, account: Account, to: str) -> None: ...
    async def missed(self, told: Sequence[Inbound], since: str) -> Sequence[Inbound]: ...


class Lease(Protocol):
    """Only one of all processes looks."""

    async def hold(self) -> bool: ...
    async def release(self) -> None: ...


class Ears(Protocol):
    def read(self, message: Any, channel: str) -> Inbound | None: ...
    async def take(self, heard: Inbound) -> object: ...
    async def meet(self, user: str) -> None: ...


class Looker:
    """Looks through one conversation after the other. `team` is empty until Slack has told who we are."""

    def __init__(
        self,
        client: AsyncWebClient,
        ears: Ears,
        gaps: Gaps,
        lease: Lease,
        clock: Callable[[], datetime],
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.client = client
        self.ears = ears
        self.gaps = gaps
        self.lease = lease
        self.clock = clock
        self.pause = pause
        self.team = ""
        self.user = ""  # who was looked at last
        self.pace = QUICK

    async def run(self) -> None:
        """Until cancelled. Nothing that goes wrong ends it."""
        while True:
            asked = 0.0  # seconds, by Slack
            try:
                if self.team and await self.lease.hold():
                    await self.look()
            except Exception as error:
                found = trouble(error, repeatable=True)
                asked = found.seconds or SLOW if isinstance(found, TryLater) else 0.0
                log.warning("slack's history can't be read", why=str(found))
            await self.pause(max(asked, self.pace))

    async def look(self) -> None:
        """At the next person's conversation, as far as it is old enough."""
        user = await self.gaps.after(Platform.SLACK, self.team, self.user)
        self.user = user or ""
        if user is None:
            self.pace = SLOW
            return
        await self.ears.meet(user)
        account, now = Account(Platform.SLACK, self.team, user), self.clock()
        until, since = _ts(now - GRACE), await self.gaps.position(account)
        if since:
            await self._heard(user, max(since, _ts(now - FURTHEST)), until)
        await self.gaps.move(account, until)

    async def _heard(self, user: str, since: str, until: str) -> None:
        channel = word((await self.client.conversations_open(users=user)).data, "channel", "id")
        messages = await self._history(channel, since, until)
        told = [heard for message in reversed(messages) if (heard := self.ears.read(message, channel))]
        missed = await self.gaps.missed([one for one in told if one.account.user == user], since)
        if missed:
            log.warning("slack did not deliver messages", count=len(missed), since=since, until=until)
        for heard in missed:
            await self.ears.take(heard)

    async def _history(self, channel: str, since: str, until: str) -> Sequence[Any]:
        """The newest first, as Slack gives them."""
        found: list[Any] = []
        cursor = None
        for _ in range(PAGES):
            page = await self._page(channel=channel, oldest=since, latest=until, limit=PAGE, cursor=cursor)
            found += get(page, "messages") or []
            cursor = word(page, "response_metadata", "next_cursor")
            if not cursor:
                return found
            await self.pause(self.pace)
        log.error("slack's history is too long to be read", channel=channel, since=since)
        return found

    async def _page(self, **asked: Any) -> Any:
        """As soon as Slack gives it: one that is refused for its rate would be refused again later."""
        try:
            return (await self.client.conversations_history(**asked)).data
        except SlackApiError as error:
            found = trouble(error, repeatable=True)
            if not isinstance(found, TryLater):
                raise
            await self.pause(found.seconds or SLOW)
            return (await self.client.conversations_history(**asked)).data


def _ts(at: datetime) -> str:
    return f"{at.timestamp():.6f}"

"""Slack as a whole: what the wiring constructs, starts and stops."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Final

import structlog
from aiohttp import web
from slack_sdk.errors import SlackApiError

from bot.slack.circle import Circle
from bot.slack.client import session, web_client
from bot.slack.door import Door
from bot.slack.gaps import Gaps, Lease, Looker
from bot.slack.hear import Us
from bot.slack.listen import Desk, Ears
from bot.slack.payload import word
from bot.slack.send import SlackVoice
from bot.slack.socket import Socket
from bot.slack.troubles import TOKEN, code_of
from domain.problem import Problem

log = structlog.get_logger()
AGAIN: Final = (1.0, 2.0, 5.0, 15.0, 60.0)  # seconds between attempts to learn who we are


class SlackRefused(Problem):
    """Slack does not accept the token; the sentence names the setting."""


class Slack:
    """Hears by HTTP (`routes`) where there is a signing secret, by a socket where there is an app token."""

    def __init__(
        self,
        desk: Desk,
        clock: Callable[[], datetime],
        bot_token: str,
        signing_secret: str = "",
        app_token: str = "",
        api_url: str = "https://slack.com/api/",
        *,
        gaps: Gaps | None = None,
        lease: Lease | None = None,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """With `gaps` and a lease, what was never delivered is looked for."""
        self.client = web_client(bot_token, api_url)
        self.circle = Circle(self.client, clock)
        self.voice = SlackVoice(self.client, self.circle)
        self.ears = Ears(self.client, desk, clock, self.circle)
        self.door = Door(self.ears.app, signing_secret, clock) if signing_secret else None
        self.socket = Socket(self.ears.app, self.client, app_token) if app_token else None
        self.lease = lease
        self.looker = Looker(self.client, self.ears, gaps, lease, clock, pause) if gaps and lease else None
        self._looking: asyncio.Task[None] | None = None
        self._asking: asyncio.Task[None] | None = None

    def routes(self) -> Sequence[web.RouteDef]:
        """For the web server of the program; none where Slack is not heard by HTTP."""
        return self.door.routes() if self.door else []

    async def start(self) -> None:
        """Learns who we are and begins to hear. Raises SlackRefused. Where Slack can't be reached it goes on
        trying; until then deliveries are refused, so that they come again."""
        self.client.session = session()
        try:
            if not await self._ask():
                self._asking = asyncio.create_task(self._ask_again())
        except SlackRefused:
            await self.client.session.close()
            raise
        if self.socket:
            await self.socket.start()
        if self.looker:
            self._looking = asyncio.create_task(self.looker.run())

    async def stop(self) -> None:
        """Hears no more, waits for the turns under way, closes everything. The voice is silent after this."""
        if self._asking:
            self._asking.cancel()
            with contextlib.suppress(asyncio.CancelledError, SlackRefused):
                await self._asking
        if self.socket:
            await self.socket.stop()
        await self._look_no_more()
        await self.ears.underway.settle()
        if self.client.session:
            await self.client.session.close()

    async def _look_no_more(self) -> None:
        if self._looking is None or self.lease is None:
            return
        self._looking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._looking
        with contextlib.suppress(Exception):  # without the database it ends by itself, in minutes
            await self.lease.release()

    async def alive(self) -> bool:
        """Whether Slack can reach us as far as we can tell."""
        return self.ears.us is not None and (self.socket is None or await self.socket.connected())

    def last_heard(self) -> datetime | None:
        """When Slack last brought something."""
        return self.ears.heard_at

    async def _ask(self) -> bool:
        try:
            answer = (await self.client.auth_test()).data
        except SlackApiError as error:
            if code_of(error) in TOKEN:
                raise SlackRefused(f"SLACK_BOT_TOKEN: Slack answers {code_of(error)}") from None
            log.warning("slack can't be asked who we are", why=code_of(error) or "no answer")
            return False
        except Exception as error:
            log.warning("slack can't be reached", why=type(error).__name__)
            return False
        self.circle.team = word(answer, "team_id")
        if self.looker:
            self.looker.team = self.circle.team
        self.ears.us = Us(word(answer, "team_id"), word(answer, "user_id"), word(answer, "bot_id"))
        return True

    async def _ask_again(self) -> None:
        for attempt in range(10**9):
            await asyncio.sleep(AGAIN[min(attempt, len(AGAIN) - 1)])
            try:
                if await self._ask():
                    return
            except SlackRefused as refused:
                log.error("slack refuses the token", why=str(refused))

"""Bolt's listeners: each tells the desk what was heard and answers when that is kept; nothing else."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final, Protocol

import structlog
from slack_bolt.async_app import AsyncAck, AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.error import BoltUnhandledRequestError
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import modal
from bot.slack.circle import Circle
from bot.slack.client import quiet
from bot.slack.draw import Json
from bot.slack.hear import KINDS, Us, hear, kind_of, met, ours
from bot.slack.payload import get, word
from bot.slack.sound import sound
from bot.slack.troubles import code_of
from bot.underway import Underway
from domain.chat import Form, Inbound, Kind, Platform, Standing
from domain.problem import why

log = structlog.get_logger()
ANY: Final = re.compile(r"(?s).*")
GONE: Final = ("app_uninstalled", "tokens_revoked")
ELSEWHERE: Final = (
    "I have answered in our direct messages. 我已在私信中回复您。"  # the speaker's language is not known yet
)


class Outcome(Protocol):
    @property
    def form(self) -> Form | None: ...
    @property
    def errors(self) -> Mapping[str, str]: ...


class Desk(Protocol):
    """Where what was heard is handed in. Returns when it is kept; raises where it can't be."""

    async def receive(self, heard: Inbound) -> Outcome: ...


class Ears:
    """One Bolt app for HTTP and for sockets; what the desk has not kept is not acknowledged."""

    def __init__(
        self, client: AsyncWebClient, desk: Desk, clock: Callable[[], datetime], circle: Circle
    ) -> None:
        self.client = client
        self.circle = circle
        self.desk = desk
        self.clock = clock
        self.us: Us | None = None  # until auth.test has told, Slack is asked to come again
        self.heard_at: datetime | None = None
        self.underway = Underway(Platform.SLACK)
        self.app = self._bolt()

    def _bolt(self) -> AsyncApp:
        async def authorize() -> AuthorizeResult:  # Bolt can't call a method here
            return self._authorized()

        app = AsyncApp(
            name="channelbot",
            client=self.client,
            logger=quiet("slack_bolt", logging.CRITICAL),  # its own reports quote the payload
            authorize=authorize,
            before_authorize=self._gate,
            process_before_response=True,  # or an event is acknowledged before it is kept
            request_verification_enabled=False,  # the door has done it; a socket needs none
            ssl_check_enabled=False,
            url_verification_enabled=False,
            raise_error_for_unhandled_request=True,
        )
        app.event(ANY)(self._event)
        for listener in (app.command, app.shortcut, app.action, app.view):
            listener(ANY)(self._gesture)
        app.error(self._failed)
        return app

    async def _gate(
        self,
        body: Json,
        next: Callable[[], Awaitable[None]],  # noqa: A002
    ) -> BoltResponse | None:
        """Nothing is lost before we know who we are; what is not for us to hear is taken and dropped."""
        if self.us is None:
            return BoltResponse(status=503, body="")
        if not ours(body, self.us):
            log.warning("slack delivered another workspace's event", kind=kind_of(body))
            return BoltResponse(status=200, body="")
        if kind_of(body) not in KINDS or not sound(body):
            return BoltResponse(status=200, body="")
        self.heard_at = self.clock()
        await next()
        return None

    def _authorized(self) -> AuthorizeResult:
        assert self.us is not None, "the gate is before this"
        return AuthorizeResult(
            enterprise_id=None,
            team_id=self.us.team,
            bot_user_id=self.us.user,
            bot_id=self.us.bot,
            bot_token=self.client.token,
        )

    async def _failed(self, error: Exception) -> BoltResponse:
        """Signed but not for us to handle: taken and dropped. Not kept: to be delivered again."""
        if isinstance(error, BoltUnhandledRequestError):
            return BoltResponse(status=200, body="")
        log.error("slack delivery was not kept", why=why(error))
        return BoltResponse(status=500, body="")

    async def _event(self, body: Json) -> None:
        if word(body, "event", "type") in GONE:
            log.error("slack took the app away", what=word(body, "event", "type"))
            return
        if get(body, "is_ext_shared_channel") is True:
            self.circle.open_to_others(word(body, "event", "channel"))
        heard = self._hear(body)
        if heard is not None and heard.kind is Kind.STANDING:
            standing = self.circle.tell(get(body, "event", "user"))
            if standing is Standing.MEMBER:  # something else about him was changed
                return
        await self._receive(heard)

    async def _gesture(self, body: Json, ack: AsyncAck) -> None:
        heard = self._hear(body)
        outcome = await self._receive(heard)
        if heard is None or outcome is None:
            await ack()
        elif heard.kind is Kind.FORM:
            await self._answer_form(ack, body, heard, outcome)
        else:
            elsewhere = word(body, "channel_name") not in ("", "directmessage") and outcome.form is None
            await (ack(ELSEWHERE, response_type="ephemeral") if elsewhere else ack())
            if outcome.form is not None:
                self.underway.start(self._open(heard, outcome.form))

    async def _answer_form(self, ack: AsyncAck, body: Json, heard: Inbound, outcome: Outcome) -> None:
        if outcome.errors:
            errors = modal.errors_of(get(body, "view"), outcome.errors)
            await ack(response_action="errors", errors=errors)
        elif outcome.form is not None:
            await ack(response_action="update", view=modal.view(outcome.form, heard.address))
        else:
            await ack()

    async def _open(self, heard: Inbound, form: Form) -> None:
        """Opens a modal after the commit. If Slack does not (a trigger lives three seconds), the same is
        heard once more without a trigger, and answered by questions."""
        try:
            await self.client.views_open(trigger_id=heard.trigger, view=modal.view(form, heard.address))
        except Exception as error:
            why = code_of(error) if isinstance(error, SlackApiError) else type(error).__name__
            log.warning("slack opened no modal", why=why)
            await self._receive(replace(heard, trigger="", event_id=f"{heard.event_id}:asked"))

    def read(self, message: object, channel: str) -> Inbound | None:
        """A message of a direct conversation's history, as if it had been delivered."""
        if not isinstance(message, dict) or self.us is None:
            return None
        event = message | {"type": "message", "channel": channel, "channel_type": "im"}
        return self._hear({"type": "event_callback", "team_id": self.us.team, "event": event})

    async def meet(self, user: str) -> None:
        """Asks what a person is: that he left, or is a guest now, may never have been delivered."""
        assert self.us is not None, "who we are was told before anybody is looked for"
        known = await self.circle.known(self.us.team, user)
        if known.standing not in {Standing.MEMBER, Standing.UNKNOWN}:
            await self._receive(met(user, self.us, self.clock()))

    async def take(self, heard: Inbound) -> Outcome | None:
        """What was found elsewhere than at the door."""
        return await self._receive(heard)

    def _hear(self, body: Json) -> Inbound | None:
        assert self.us is not None, "the gate is before this"
        return hear(body, self.us, self.clock())

    async def _receive(self, heard: Inbound | None) -> Outcome | None:
        """Hands in. A caller that goes away does not stop a turn in the middle."""
        if heard is None:
            return None
        return await asyncio.shield(self.underway.start(self._turn(heard)))

    async def _turn(self, heard: Inbound) -> Outcome:
        """With what the speaker is to the workspace; what is said where others than its members read is
        answered in private."""
        known = await self.circle.known(heard.account.workspace, heard.account.user)
        heard = replace(heard, standing=known.standing, name=heard.name or known.name)
        place = heard.address
        ours = not place.private and known.standing is not Standing.FOREIGN
        if ours and await self.circle.shared(place.conversation) is not False:
            private = replace(place, conversation=heard.account.user, thread="", private=True)
            heard = replace(heard, address=private)
        return await self.desk.receive(heard)

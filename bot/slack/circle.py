"""Who belongs to the workspace, and who reads a channel: asked of Slack, and remembered for a minute.

Asked before the turn, never in its transaction. Where Slack gives no answer an older one serves for an hour;
a person's account was tied to him by an invite, so without any answer he is heard as before; in a channel
nothing is said without one. Of those who only read there it serves for the hour: Slack tells of changes."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Generic, TypeVar

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.payload import get, word
from bot.slack.troubles import code_of
from domain.chat import Standing

log = structlog.get_logger()
T = TypeVar("T")
FRESH: Final = timedelta(seconds=60)
STALE: Final = timedelta(hours=1)
PATIENCE: Final = 1.0  # seconds: Slack waits three for an answer to a gesture
MOST: Final = 10_000  # people, or channels, that are remembered
READERS: Final = 200  # of a channel: more are no team
AT_ONCE: Final = 20  # of whom Slack is asked
OUTSIDERS: Final = {Standing.GUEST, Standing.FOREIGN}
NOBODY: Final = ("channel_not_found", "unknown_method")  # no channel of ours, or no Slack: posting will tell


@dataclass(frozen=True, slots=True)
class Known:
    """What Slack tells of a person: the name that it shows proves nothing."""

    standing: Standing
    name: str = ""


class Silent(Exception):
    """Slack does not tell of somebody, or has not told yet whose workspace it is."""


class Circle:
    """The workspace `team`: who is a member of it, and which channels others read."""

    def __init__(self, client: AsyncWebClient, clock: Callable[[], datetime]) -> None:
        self.client = client
        self.team = ""
        self._people = Remembered[Known](self._ask_person, clock)
        self._channels = Remembered[bool](self._ask_channel, clock)

    async def known(self, team: str, user: str) -> Known:
        """What a person is to the workspace; UNKNOWN where Slack does not say."""
        if team != self.team:
            return Known(Standing.FOREIGN)
        return await self._people.of(user) or Known(Standing.UNKNOWN)

    def tell(self, user: object) -> Standing:
        """What Slack tells of a person unasked."""
        known = self._known(user)
        self._people.learn(word(user, "id"), known)
        return known.standing

    def open_to_others(self, channel: str) -> None:
        """Slack tells unasked that another organisation reads a channel."""
        self._channels.learn(channel, True)

    async def shared(self, channel: str) -> bool | None:
        """Whether anybody reads a channel who is no member: another organisation, a guest. None where Slack
        does not say now."""
        return await self._channels.of(channel)

    def _known(self, user: object) -> Known:
        return Known(
            standing_of(user, self.team), word(user, "profile", "display_name") or word(user, "real_name")
        )

    async def _ask_person(self, user: str) -> Known:
        return self._known(get((await self.client.users_info(user=user)).data, "user"))

    async def _ask_channel(self, channel: str) -> bool:
        try:
            found = get((await self.client.conversations_info(channel=channel)).data, "channel")
        except SlackApiError as error:
            if code_of(error) in NOBODY:
                return False
            if code_of(error) == "missing_scope":
                log.error("slack may not say who reads a channel: install the app again from manifest.json")
                return True
            raise
        others = any(get(found, name) for name in ("is_ext_shared", "is_pending_ext_shared"))
        return others or await self._guests(channel)

    async def _guests(self, channel: str) -> bool:
        """Whether a guest reads a channel, or too many to ask of each. Raises Silent."""
        if not self.team:
            raise Silent
        answer = (await self.client.conversations_members(channel=channel, limit=READERS)).data
        if word(answer, "response_metadata", "next_cursor"):
            return True
        members = get(answer, "members") or []
        parts = [members[at : at + AT_ONCE] for at in range(0, len(members), AT_ONCE)]
        return any([OUTSIDERS & await self._standings(part) for part in parts])

    async def _standings(self, users: Sequence[str]) -> set[Standing]:
        """Of some who read. Raises Silent where Slack does not tell of one."""
        known = await asyncio.gather(*(self._people.of(user, STALE) for user in users))
        if None in known:
            raise Silent
        return {each.standing for each in known if each}


def standing_of(user: object, team: str) -> Standing:
    """By users.info (docs.slack.dev/reference/objects/user-object, …/apis/slack-connect)."""
    if get(user, "deleted"):
        return Standing.GONE
    if get(user, "is_bot"):
        return Standing.BOT
    own = (word(user, "team_id"), *(get(user, "enterprise_user", "teams") or ()))
    if get(user, "is_stranger") or (any(own) and team not in own):
        return Standing.FOREIGN
    if get(user, "is_restricted") or get(user, "is_ultra_restricted"):
        return Standing.GUEST
    return Standing.MEMBER


class Remembered(Generic[T]):
    """Answers by name; the longest unused is forgotten first."""

    def __init__(self, ask: Callable[[str], Awaitable[T]], clock: Callable[[], datetime]) -> None:
        self.ask = ask
        self.clock = clock
        self._known: OrderedDict[str, tuple[T, datetime]] = OrderedDict()

    async def of(self, name: str, fresh: timedelta = FRESH) -> T | None:
        """The answer, not older than it is `fresh`; None where there is none."""
        now = self.clock()
        known = self._known.get(name)
        if known and abs(now - known[1]) < fresh:
            return known[0]
        try:
            answer = await asyncio.wait_for(self.ask(name), PATIENCE)
        except Exception as error:
            why = code_of(error) if isinstance(error, SlackApiError) else type(error).__name__
            log.warning("slack does not say who that is", why=why or "no answer")
            return known[0] if known and abs(now - known[1]) < STALE else None
        self.learn(name, answer)
        return answer

    def learn(self, name: str, answer: T) -> None:
        self._known[name] = (answer, self.clock())
        self._known.move_to_end(name)
        while len(self._known) > MOST:
            self._known.popitem(last=False)

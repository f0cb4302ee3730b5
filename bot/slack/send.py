"""The voice in Slack: one letter, one message; who is not sure looks before he speaks again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial
from typing import Final

import structlog
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack import home
from bot.slack.circle import Circle
from bot.slack.draw import Json, blocks, fallback
from bot.slack.limits import POST, POSTS, PUBLISHED, UPDATES
from bot.slack.payload import get, word
from bot.slack.troubles import REPLACED, code_of, trouble
from domain.chat import Platform
from domain.delivery import HOME, Closed, Exposed, Hopeless, Posted, TryLater
from domain.pace import Toll
from language.say.delivery import marked

log = structlog.get_logger()
LETTER: Final = "channelbot_letter"  # event_type of our messages' metadata
NEWEST: Final = 100  # messages looked through for a letter that may have arrived


class SlackVoice:
    """Sends letters by the Web API."""

    platform = Platform.SLACK

    def __init__(self, client: AsyncWebClient, circle: Circle) -> None:
        self.client = client
        self.circle = circle
        self._direct: dict[str, str] = {}  # person → the id of the direct conversation

    def tolls(self, letter: Posted) -> Sequence[Toll]:
        """The conversation's post a second, and the method's and the workspace's rate."""
        place = letter.address
        team = f"slack {place.workspace}"
        if letter.edits:
            home_ = letter.edits == HOME
            return (Toll(f"{team} {'home' if home_ else 'update'}", PUBLISHED if home_ else UPDATES),)
        return (Toll(f"{team} {place.conversation}", POST), Toll(f"{team} post", POSTS))

    async def say(self, letter: Posted) -> str:
        """Sends or redraws; returns the message's ts (a home page: its view's id). Raises Undelivered."""
        try:
            return await self._say(letter)
        except Exception as error:
            found = trouble(error, repeatable=bool(letter.edits))
            refused = log.error if isinstance(found, Closed) else log.warning
            refused(
                "slack did not take a letter", letter=letter.id, what=type(found).__name__, why=str(found)
            )
            raise found from error

    async def _say(self, letter: Posted) -> str:
        if not letter.address.private:
            await self._confine(letter.address.conversation)
        if letter.edits == HOME:
            return await self._publish(letter)
        if letter.edits and (ts := await self._redraw(letter)):
            return ts
        if not letter.repeat:
            return await self._post(letter)
        found = await self._arrived(letter)
        return found or await self._post(letter if found == "" else marked(letter))

    async def _confine(self, channel: str) -> None:
        """Nothing of the vendor's is said where others than its members read. Raises Exposed, or TryLater."""
        shared = await self.circle.shared(channel)
        if shared is None:
            raise TryLater("slack does not say who reads the channel")
        if shared:
            raise Exposed("others than members read the channel")

    async def _publish(self, letter: Posted) -> str:
        answer = await self.client.views_publish(
            user_id=letter.address.conversation, view=home.view(letter.card)
        )
        return word(answer.data, "view", "id")

    async def _post(self, letter: Posted) -> str:
        answer = await self.client.chat_postMessage(
            channel=letter.address.conversation,
            thread_ts=_thread(letter) or None,
            unfurl_links=False,
            unfurl_media=False,
            **_content(letter),
        )
        return word(answer.data, "ts")

    async def _redraw(self, letter: Posted) -> str:
        """The message's ts; "" where there is no such message any more, and it is to be said anew."""
        try:
            answer = await self.client.chat_update(
                channel=await self._conversation(letter), ts=letter.edits, **_content(letter)
            )
        except SlackApiError as error:
            if code_of(error) in REPLACED:
                return ""
            raise
        return word(answer.data, "ts")

    async def _arrived(self, letter: Posted) -> str | None:
        """The ts of this letter if an earlier attempt arrived, "" if not; None where we can't look."""
        if not letter.address.private:
            return None
        try:
            messages, whole = await self._newest(letter)
        except Exception as error:
            found = trouble(error, repeatable=True)
            if isinstance(found, TryLater):
                raise found from error
            return None
        mine = (word(m, "ts") for m in messages if get(m, "metadata", "event_payload") == _mark(letter))
        return next(mine, "" if whole else None)

    async def _newest(self, letter: Posted) -> tuple[Sequence[object], bool]:
        """What was said where the letter goes, and whether the letter would be among it: a conversation's
        history begins with its newest and has nothing of threads, a thread's with its oldest."""
        channel, thread = await self._conversation(letter), _thread(letter)
        client = self.client
        look = partial(client.conversations_replies, ts=thread) if thread else client.conversations_history
        data = (await look(channel=channel, limit=NEWEST, include_all_metadata=True)).data
        return get(data, "messages") or [], not (thread and get(data, "has_more"))

    async def _conversation(self, letter: Posted) -> str:
        """The conversation's own id: a person's id serves to post there, and for nothing else."""
        place = letter.address.conversation
        if not letter.address.private or place.startswith("D"):
            return place
        if place not in self._direct:
            answer = await self.client.conversations_open(users=place)
            channel = word(answer.data, "channel", "id")
            if not channel:
                raise Hopeless("conversations.open named no conversation")
            self._direct[place] = channel
        return self._direct[place]


def _thread(letter: Posted) -> str:
    """The message under which it is said."""
    return letter.replies_to or letter.address.thread


def _content(letter: Posted) -> Json:
    metadata = {"event_type": LETTER, "event_payload": _mark(letter)}
    return {
        "text": fallback(letter.card),
        "blocks": blocks(letter.card),
        "metadata": metadata,
        "link_names": False,
        "parse": "none",
    }


def _mark(letter: Posted) -> Json:
    """What a letter is known by: its number, and its key, since another database has the same numbers."""
    return {"letter": letter.id, "key": hashlib.sha256(letter.key.encode()).hexdigest()[:16]}

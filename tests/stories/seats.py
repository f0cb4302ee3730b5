"""People at their desks: the same gestures on every platform, so that a story is told once."""

from __future__ import annotations

from typing import Protocol

from tests.conversation import Conversation
from tests.fakes.slack import FakeSlack
from tests.fakes.slack_world import SlackMessage, SlackUser
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_world import TelegramMessage, TelegramUser

PATIENCE = 20.0  # seconds for an answer or an acknowledgement, however busy the machine is


class Seat(Protocol):
    """One person on one platform."""

    async def say(self, text: str) -> None: ...
    async def press(self, label: str) -> None: ...
    async def command(self, name: str, text: str) -> None:
        """A slash command with what follows it."""
        ...

    async def hears(self, words: str) -> str:
        """The first message that holds these words, new or redrawn since the last gesture; waits for it."""
        ...


class InTelegram:
    def __init__(self, telegram: FakeTelegram, user: TelegramUser) -> None:
        self.telegram = telegram
        self.user = user
        self.seen: set[tuple[int, int]] = set()

    def _messages(self) -> list[TelegramMessage]:
        return self.telegram.messages(self.user)

    def see(self) -> None:
        self.seen = {(m.message_id, m.edits) for m in self._messages()}

    async def say(self, text: str) -> None:
        self.see()
        await self.telegram.say(self.user, text)

    async def command(self, name: str, text: str) -> None:
        await self.say(f"{name} {text}")

    async def reply(self, words: str, text: str) -> None:
        """Replies to the newest message that holds these words."""
        self.see()
        shown = next(m for m in reversed(self._messages()) if words in m.text)
        await self.telegram.say(self.user, text, reply_to=shown)

    async def follow(self, words: str, text: str) -> None:
        """Replies to his own newest message that holds these words."""
        self.see()
        said = self.telegram.messages(self.user, everyone=True)
        own = next(m for m in reversed(said) if not m.from_bot and words in m.text)
        await self.telegram.say(self.user, text, reply_to=own)

    async def join(self, code: str) -> None:
        self.see()
        await self.telegram.start(self.user, code)

    async def press(self, label: str) -> None:
        self.see()
        shown = next(m for m in reversed(self._messages()) if label in m.buttons())
        await self.telegram.press(self.user, shown, label)

    async def hears(self, words: str) -> str:
        def found() -> str:
            new = (m for m in self._messages() if (m.message_id, m.edits) not in self.seen)
            return next((m.text for m in new if words in m.text), "")

        return await self.telegram.until(found, PATIENCE)


class InSlack:
    def __init__(self, slack: FakeSlack, user: SlackUser) -> None:
        self.slack = slack
        self.user = user
        self.seen: set[tuple[str, int]] = set()
        self.thread: str | None = None  # the only one that he reads, since he spoke in it

    def _messages(self) -> list[SlackMessage]:
        return self.slack.messages(self.user)

    def see(self, thread: str | None = None) -> None:
        self.seen = {(m.ts, m.edits) for m in self._messages()}
        self.thread = thread

    async def say(self, text: str) -> None:
        self.see()
        assert (await self.slack.dm(self.user, text)).accepted

    async def command(self, name: str, text: str) -> None:
        self.see()
        assert (await self.slack.slash(self.user, name, text)).accepted

    async def reply(self, words: str, text: str) -> None:
        """Answers in the thread of the newest message that holds these words."""
        shown = next(m for m in reversed(self._messages()) if words in m.plain())
        self.see(shown.thread_ts or shown.ts)
        assert (await self.slack.dm(self.user, text, thread_ts=self.thread)).accepted

    async def follow(self, words: str, text: str) -> None:
        """Answers in the thread of his own newest message that holds these words."""
        said = self.slack.messages(self.user, everyone=True)
        own = next(m for m in reversed(said) if not m.from_bot and words in m.plain())
        self.see(own.ts)
        assert (await self.slack.dm(self.user, text, thread_ts=own.ts)).accepted

    async def join(self, code: str) -> None:
        await self.say(code)

    async def press(self, label: str) -> None:
        shown = next(m for m in reversed(self._messages()) if label in m.labels())
        self.see()
        assert (await self.slack.press(self.user, shown, label)).accepted

    async def hears(self, words: str) -> str:
        """What he does not see where he spoke was not said to him; what is redrawn stays where it stood."""

        def found() -> str:
            new = (m for m in self._messages() if (m.ts, m.edits) not in self.seen and self._reads(m))
            return next((m.plain() for m in new if words in m.plain()), "")

        return await self.slack.until(found, PATIENCE)

    def _reads(self, message: SlackMessage) -> bool:
        return self.thread in (None, message.thread_ts) or bool(message.edits)


class InTerminal:
    """Everything that a line causes is said before the next one is read."""

    def __init__(self, talk: Conversation, name: str) -> None:
        self.talk = talk
        self.name = name
        self.seen = 0

    async def say(self, text: str) -> None:
        self.seen = len(self.talk.voice.said[self.name])
        await self.talk.say(self.name, text)

    async def command(self, name: str, text: str) -> None:
        await self.say(f"{name} {text}")

    async def press(self, label: str) -> None:
        self.seen = len(self.talk.voice.said[self.name])
        await self.talk.press(self.name, label)

    async def hears(self, words: str) -> str:
        heard = self.talk.voice.said[self.name]
        found = next((said for said in heard[self.seen :] if words in said), None)
        assert found is not None, f"{self.name} heard no {words!r} in {heard[self.seen :]}"
        return found

"""The voice in Telegram: one call of the Bot API a message, and no retries of its own."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

import structlog
from telegram import Bot, LinkPreviewOptions, ReplyParameters
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.telegram.draw import Message, draw
from bot.telegram.limits import ALL, GROUP, PRIVATE
from bot.telegram.troubles import NO_TOPIC, REPLACED, UNCHANGED, UNPARSED, says, trouble
from domain.chat import Platform
from domain.delivery import HOME, Posted, TryLater, Unknown
from domain.pace import Toll
from language.say.delivery import marked

log = structlog.get_logger()
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
Call = Callable[[str, str | None], Awaitable[str]]  # a text and its parse mode → the message's id


class TelegramVoice:
    """Sends letters by the Bot API."""

    platform = Platform.TELEGRAM

    def __init__(self, bot: Bot) -> None:
        self.bot = bot
        self._begun: dict[int, list[str]] = {}  # letter → its messages that arrived, while others did not

    def tolls(self, letter: Posted) -> Sequence[Toll]:
        """The chat's rate and the whole bot's; a long card takes several messages."""
        place = letter.address
        bot = f"telegram {place.workspace}"
        calls = len(draw(letter.card))
        own = Toll(f"{bot} {place.conversation}", PRIVATE if place.private else GROUP, calls)
        return (own, Toll(f"{bot} all", ALL, calls))

    async def say(self, letter: Posted) -> str:
        """Sends or redraws; returns the last message's id. Raises Undelivered."""
        if letter.edits == HOME:
            return ""
        arrived = self._begun.pop(letter.id, [])
        try:
            return await self._say(letter, arrived)
        except Exception as error:
            found = trouble(error, repeatable=False)
            if arrived and isinstance(found, TryLater | Unknown):
                self._begun[letter.id] = arrived
            log.warning(
                "telegram did not take a letter", letter=letter.id, what=type(found).__name__, why=str(found)
            )
            raise found from error

    async def _say(self, letter: Posted, arrived: list[str]) -> str:
        """Says what has not arrived yet. A redrawn card begins in the message that it had."""
        for message in draw(marked(letter).card)[len(arrived) :]:
            redrawn = letter.edits and not arrived and await self._redraw(letter, message)
            arrived.append(redrawn or await self._send(letter, message))
        return arrived[-1]

    async def _send(self, letter: Posted, message: Message) -> str:
        try:
            return await self._post(letter, message, letter.address.thread)
        except BadRequest as error:
            if not (letter.address.thread and says(error, NO_TOPIC)):
                raise
            return await self._post(letter, message, "")

    async def _post(self, letter: Posted, message: Message, thread: str) -> str:
        async def send(text: str, mode: str | None) -> str:
            sent = await self.bot.send_message(
                letter.address.conversation, text, parse_mode=mode, reply_markup=message.keyboard,
                message_thread_id=int(thread) if thread else None, link_preview_options=NO_PREVIEW,
                reply_parameters=_under(letter),
            )  # fmt: skip
            return str(sent.message_id)

        return await _styled(message, send)

    async def _redraw(self, letter: Posted, message: Message) -> str:
        """The message's id; "" where there is no such message any more, and it is to be said anew."""

        async def edit(text: str, mode: str | None) -> str:
            await self.bot.edit_message_text(
                text, letter.address.conversation, int(letter.edits), parse_mode=mode,
                reply_markup=message.keyboard, link_preview_options=NO_PREVIEW,
            )  # fmt: skip
            return letter.edits

        try:
            return await _styled(message, edit)
        except BadRequest as error:
            if says(error, UNCHANGED):
                return letter.edits
            if says(error, REPLACED):
                return ""
            raise
        except TelegramError as error:
            raise trouble(error, repeatable=True) from error


def _under(letter: Posted) -> ReplyParameters | None:
    """The message that a letter answers, as long as it is there."""
    if not letter.replies_to:
        return None
    return ReplyParameters(int(letter.replies_to), allow_sending_without_reply=True)


async def _styled(message: Message, call: Call) -> str:
    """With our marks; without them should Telegram not understand them."""
    try:
        return await call(message.html, ParseMode.HTML)
    except BadRequest as error:
        if not says(error, UNPARSED):
            raise
        log.error("telegram can't parse what was drawn")
        return await call(message.plain, None)

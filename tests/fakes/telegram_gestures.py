"""What people do in Telegram, each as the update that a real server would send."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import aiohttp

from tests.fakes import telegram_html as html
from tests.fakes.ledger import Clock, Json
from tests.fakes.telegram_api import TelegramApi, file_fields
from tests.fakes.telegram_updates import Queued, Updates
from tests.fakes.telegram_world import (
    BOT_NAME,
    CallbackQuery,
    TelegramChat,
    TelegramMessage,
    TelegramUser,
    TelegramWorld,
)

COMMAND = re.compile(r"(?<!\S)/[A-Za-z0-9_]{1,64}(@\w+)?")
MENTION = re.compile(r"(?<!\w)@\w{5,32}")
HERE = TelegramUser | TelegramChat | int


@dataclass
class Gesture:
    """What a person did: the message (a press has none of its own) and its way to the program; `update`
    is None where privacy mode or a block kept it from the bot."""

    message: TelegramMessage | None = None
    update: Queued | None = None
    query: CallbackQuery | None = None


class TelegramGestures:
    """The hands of the people. With a webhook set, each gesture returns after the attempt to deliver it."""

    world: TelegramWorld
    api: TelegramApi
    updates: Updates
    clock: Clock
    privacy_mode: bool
    session: aiohttp.ClientSession

    def place(self, where: HERE) -> TelegramChat:
        if isinstance(where, TelegramChat):
            return where
        return self.world.private(where) if isinstance(where, TelegramUser) else self.world.chats[where]

    async def say(
        self, user: TelegramUser, text: str, *, chat: HERE | None = None,
        reply_to: TelegramMessage | None = None, thread: int | None = None, **extra: Any,
    ) -> Gesture:  # fmt: skip
        """Type a text; in private unless `chat` is given, into topic `thread` of a forum."""
        message = self._typed(user, text, chat, thread=thread, reply_to=reply_to, extra=extra)
        return await self._tell(message)

    async def start(self, user: TelegramUser, payload: str = "") -> Gesture:
        """Open the bot, or follow a t.me/bot?start=payload link (1-64 of A-Za-z0-9_-)."""
        assert re.fullmatch(r"[A-Za-z0-9_-]{0,64}", payload), f"no link can carry {payload!r}"
        if user.reach == "blocked":
            await self.unblock(user)
        return await self.say(user, f"/start {payload}".strip())

    async def photo(self, user: TelegramUser, caption: str = "", *, chat: HERE | None = None) -> Gesture:
        return await self._send_file(user, "photo", b"\x89PNG photo", caption=caption, chat=chat)

    async def document(
        self, user: TelegramUser, name: str, data: bytes, caption: str = "", *, chat: HERE | None = None
    ) -> Gesture:
        return await self._send_file(user, "document", data, caption=caption, chat=chat, name=name)

    async def sticker(self, user: TelegramUser, *, chat: HERE | None = None) -> Gesture:
        return await self._send_file(user, "sticker", b"sticker", chat=chat)

    async def voice(self, user: TelegramUser, *, chat: HERE | None = None) -> Gesture:
        return await self._send_file(user, "voice", b"voice", chat=chat)

    async def contact(self, user: TelegramUser, phone: str, first_name: str = "") -> Gesture:
        card = {"phone_number": phone, "first_name": first_name or user.first_name, "user_id": user.id}
        return await self.say(user, "", contact=card)

    async def edit(self, message: TelegramMessage, text: str) -> Gesture:
        message.text, message.entities = text, entities_of(text)
        message.edits += 1
        return await self._tell(message, "edited_message")

    async def press(self, user: TelegramUser, message: TelegramMessage, label: str) -> Gesture:
        """Press the button with this label (or whose label contains it) under a message."""
        button = message.button(label)
        assert "callback_data" in button, f"{label!r} is a link, pressing it tells the bot nothing"
        return await self.press_data(user, message, button["callback_data"])

    async def press_data(self, user: TelegramUser, message: TelegramMessage, data: str) -> Gesture:
        """A press as any client can forge it: with data that stands under no button."""
        query = CallbackQuery(str(4000000000000 + len(self.world.queries) + 1), self.clock())
        self.world.queries[query.id] = query
        body = {
            "id": query.id, "from": user.json(), "chat_instance": str(-9000000 - message.chat_id),
            "message": self.world.shown(message), "data": data,
        }  # fmt: skip
        queued = self.updates.add("callback_query", body, f"user {user.id}")
        await self.updates.push(self.session)
        return Gesture(update=queued, query=query)

    async def block(self, user: TelegramUser) -> Gesture:
        user.reach = "blocked"
        return await self._status(user, self.world.private(user), "member", "kicked")

    async def unblock(self, user: TelegramUser) -> Gesture:
        user.reach = "open"
        return await self._status(user, self.world.private(user), "kicked", "member")

    async def add_bot(self, user: TelegramUser, chat: TelegramChat, status: str = "member") -> Gesture:
        return await self._status(user, chat, chat.bot_status, status)

    async def kick_bot(self, user: TelegramUser, chat: TelegramChat) -> Gesture:
        return await self._status(user, chat, chat.bot_status, "kicked")

    async def upgrade(self, user: TelegramUser, chat: TelegramChat) -> TelegramChat:
        """Turn a group into a supergroup: a new id, told by a service message in each of the two."""
        new = TelegramChat(-1001000000000 + chat.id, "supergroup", chat.title, members=chat.members)
        self.world.chats[new.id], chat.migrated_to = new, new.id
        await self.say(user, "", chat=chat, migrate_to_chat_id=new.id)
        await self.say(user, "", chat=new, migrate_from_chat_id=chat.id)
        return new

    async def redeliver(self) -> None:
        """The webhook's next attempts, which a real server makes after a pause."""
        await self.updates.push(self.session)

    async def _send_file(
        self, user: TelegramUser, kind: str, data: bytes, *, caption: str = "",
        chat: HERE | None = None, name: str = "",
    ) -> Gesture:  # fmt: skip
        fields = file_fields(kind, self.api.store(data), name, data)
        return await self.say(user, caption, chat=chat, **fields)

    def _typed(
        self, user: TelegramUser, text: str, chat: HERE | None, *, thread: int | None,
        reply_to: TelegramMessage | None, extra: Json,
    ) -> TelegramMessage:  # fmt: skip
        place = self.place(chat if chat is not None else user)
        if place.user and place.user.reach == "new":
            place.user.reach = "open"
        replied = reply_to.message_id if reply_to else None
        message = TelegramMessage(
            place.id, self.world.next_message_id(), user.json(), self.clock(), text, entities_of(text),
            thread=thread, reply_to=replied, extra=extra,
        )  # fmt: skip
        return self.world.keep(message)

    async def _tell(self, message: TelegramMessage, kind: str = "message") -> Gesture:
        chat = self.world.chats[message.chat_id]
        if not self._heard(chat, message):
            return Gesture(message)
        queued = self.updates.add(kind, self.world.shown(message), f"chat {chat.id}")
        await self.updates.push(self.session)
        return Gesture(message, queued)

    def _heard(self, chat: TelegramChat, message: TelegramMessage) -> bool:
        """core.telegram.org/bots/features#privacy-mode: commands, the bot's name and replies to it."""
        if chat.bot_status in ("kicked", "left") or (chat.user and chat.user.reach == "blocked"):
            return False
        if chat.user or not self.privacy_mode or chat.bot_status == "administrator":
            return True
        if message.extra.keys() & {"migrate_to_chat_id", "migrate_from_chat_id", "new_chat_members"}:
            return True
        replied = chat.messages.get(message.reply_to or 0)
        return meant_for_bot(message.text) or bool(replied and replied.from_bot)

    async def _status(self, user: TelegramUser, chat: TelegramChat, old: str, new: str) -> Gesture:
        chat.bot_status = new
        body = {
            "chat": chat.json(), "from": user.json(), "date": int(self.clock().timestamp()),
            "old_chat_member": self._member(old), "new_chat_member": self._member(new),
        }  # fmt: skip
        queued = self.updates.add("my_chat_member", body, f"chat {chat.id}")
        await self.updates.push(self.session)
        return Gesture(update=queued)

    def _member(self, status: str) -> Json:
        return {"status": status, "user": self.world.bot} | ({"until_date": 0} if status == "kicked" else {})


def meant_for_bot(text: str) -> bool:
    """Starts a command (not another bot's), or names the bot."""
    command = COMMAND.match(text)
    if command:
        return command[1] is None or command[1].lower() == f"@{BOT_NAME}".lower()
    return f"@{BOT_NAME}".lower() in text.lower()


def entities_of(text: str) -> list[Json]:
    """Commands and mentions as the server marks them, by UTF-16 offsets."""
    found = [("bot_command", m) for m in COMMAND.finditer(text)]
    found += [
        ("mention", m)
        for m in MENTION.finditer(text)
        if not any(c.start() <= m.start() < c.end() for _, c in found)
    ]
    return [
        {"type": kind, "offset": html.utf16(text[: m.start()]), "length": html.utf16(m[0])}
        for kind, m in found
    ]

"""The people, chats and messages of a fake Telegram."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from tests.fakes.ledger import Json

BOT_ID = 7000000001
BOT_NAME = "channel_desk_bot"
TOKEN = f"{BOT_ID}:AAFakeTokenFakeTokenFakeTokenFakeTok"


@dataclass
class TelegramUser:
    """A person. `reach` is what a private message to them meets: "new" (never started the bot), "open",
    "blocked" or "deactivated"."""

    id: int
    first_name: str
    language_code: str = "en"
    username: str = ""
    last_name: str = ""
    reach: str = "new"

    def json(self) -> Json:
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        shown = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **shown}


@dataclass
class TelegramMessage:
    """A message as the chat shows it: `text` is plain (or the caption), after parsing."""

    chat_id: int
    message_id: int
    sender: Json
    date: datetime
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    markup: Json | None = None
    thread: int | None = None
    reply_to: int | None = None
    extra: Json = field(default_factory=dict)  # photo, document, sticker … as the API shows them
    upload: bytes = b""
    edits: int = 0
    deleted: bool = False

    @property
    def from_bot(self) -> bool:
        return bool(self.sender.get("is_bot"))

    @property
    def captioned(self) -> bool:
        return bool(self.extra.keys() & {"photo", "document", "voice"})

    def buttons(self) -> list[str]:
        """Labels of the inline keyboard, in reading order."""
        return [button["text"] for row in self.rows() for button in row]

    def rows(self) -> list[list[Json]]:
        return list((self.markup or {}).get("inline_keyboard", []))

    def button(self, label: str) -> Json:
        """The one button with this label, or the first that contains it. AssertionError if there is none."""
        every = [button for row in self.rows() for button in row]
        for found in [b for b in every if b["text"] == label] + [b for b in every if label in b["text"]]:
            return dict(found)
        raise AssertionError(f"no button {label!r} among {self.buttons()} under {self.text!r:.200}")


@dataclass
class TelegramChat:
    """A conversation. `kind` is private, group or supergroup; the last of these may have topics."""

    id: int
    kind: str
    title: str = ""
    user: TelegramUser | None = None
    is_forum: bool = False
    bot_status: str = "member"
    migrated_to: int | None = None
    members: dict[int, TelegramUser] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    messages: dict[int, TelegramMessage] = field(default_factory=dict)

    def json(self) -> Json:
        if self.user:
            person = {
                k: v for k, v in self.user.json().items() if k in ("first_name", "last_name", "username")
            }
            return {"id": self.id, "type": "private", **person}
        return {
            "id": self.id,
            "type": self.kind,
            "title": self.title,
            **({"is_forum": True} if self.is_forum else {}),
        }


@dataclass
class CallbackQuery:
    """A press, for as long as it may be answered."""

    id: str
    at: datetime
    answered: Json | None = None


class TelegramWorld:
    """Everything the server knows, apart from what it still has to deliver."""

    def __init__(self) -> None:
        self.users: dict[int, TelegramUser] = {}
        self.chats: dict[int, TelegramChat] = {}
        self.queries: dict[str, CallbackQuery] = {}
        self.files: dict[str, bytes] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.texts: dict[tuple[str, str], str] = {}  # setMyName, setMyDescription … by language
        self.bot: Json = {
            "id": BOT_ID, "is_bot": True, "first_name": "Channel Desk", "username": BOT_NAME,
        }  # fmt: skip
        self._last_message = 0

    def user(self, user_id: int) -> TelegramUser:
        return self.users[user_id]

    def private(self, user: TelegramUser) -> TelegramChat:
        return self.chats.setdefault(user.id, TelegramChat(user.id, "private", user=user))

    def next_message_id(self) -> int:
        self._last_message += 1
        return self._last_message

    def keep(self, message: TelegramMessage) -> TelegramMessage:
        self.chats[message.chat_id].messages[message.message_id] = message
        return message

    def shown(self, message: TelegramMessage, depth: int = 1) -> Json:
        """A message as the Bot API gives it; what it replies to is shown once."""
        chat = self.chats[message.chat_id]
        text, marks = ("caption", "caption_entities") if message.captioned else ("text", "entities")
        shown: Json = {
            "message_id": message.message_id,
            "from": message.sender,
            "chat": chat.json(),
            "date": int(message.date.timestamp()),
            **message.extra,
        }
        if message.text:
            shown[text] = message.text
        if message.entities:
            shown[marks] = message.entities
        if message.markup and "inline_keyboard" in message.markup:
            shown["reply_markup"] = message.markup
        if message.thread:
            shown |= {"message_thread_id": message.thread, "is_topic_message": True}
        if message.edits:
            shown["edit_date"] = int(message.date.timestamp())
        if depth and message.reply_to in chat.messages:
            shown["reply_to_message"] = self.shown(chat.messages[message.reply_to], depth - 1)
        return shown

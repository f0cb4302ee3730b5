"""What Telegram sends, as what was heard. Pure: an update in, an Inbound or nothing out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, Chat, ChatMember, ChatMemberUpdated, Message, Update, User
from telegram.ext.filters import StatusUpdate

from bot.telegram import limits
from bot.telegram.commands import NAMES
from bot.text import clean
from domain.chat import Account, Address, Inbound, Kind, Platform

ASKED_FOR = ("message", "edited_message", "callback_query", "my_chat_member")  # kinds of update we hear
GONE = (ChatMember.BANNED, ChatMember.LEFT)
COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{3,32}))?(?![A-Za-z0-9_/@])(.*)", re.DOTALL)
NOBODY = "0"  # a notice of Telegram's own has no author


def hear(update: Update, us: User, now: datetime) -> Inbound | None:
    """What an update says to the bot; None where it says nothing to it."""
    if update.callback_query:
        return _press(update, update.callback_query, us, now)
    if update.edited_message:
        return _edited(update, update.edited_message, us)
    if update.message:
        return _message(update, update.message, us)
    return _status(update, update.my_chat_member, us) if update.my_chat_member else None


def _heard(
    update: Update, us: User, kind: Kind, chat: Chat, user: User | None, at: datetime, **rest: Any
) -> Inbound:
    bot = str(us.id)
    place = Address(
        Platform.TELEGRAM, bot, str(chat.id), rest.pop("thread", ""), private=chat.type == Chat.PRIVATE
    )
    return Inbound(
        event_id=rest.pop("event_id", str(update.update_id)),
        kind=kind,
        address=place,
        account=Account(Platform.TELEGRAM, bot, str(user.id) if user else NOBODY),
        at=at,
        name=clean(user.full_name) if user else "",
        language=(user.language_code or "") if user else "",
        **rest,
    )


def _press(update: Update, query: CallbackQuery, us: User, now: datetime) -> Inbound | None:
    """A press; one whose data no button of ours carries is heard too, to be refused."""
    message, data = query.message, query.data
    if message is None or data is None:
        return None
    return _heard(
        update, us, Kind.ACTION, message.chat, query.from_user, now,
        action=data if len(data.encode("utf-8", "replace")) <= limits.CALLBACK else "",
        message=str(message.message_id),
        thread=_thread(message) if isinstance(message, Message) else "",
    )  # fmt: skip


def _status(update: Update, changed: ChatMemberUpdated, us: User) -> Inbound | None:
    """A person blocked the bot; that he let it in again is heard when he speaks."""
    if changed.chat.type != Chat.PRIVATE or changed.new_chat_member.status not in GONE:
        return None
    return _heard(update, us, Kind.BLOCKED, changed.chat, changed.from_user, changed.date)


def _edited(update: Update, message: Message, us: User) -> Inbound | None:
    """In private only, as on other platforms; a live location that moves is no edit."""
    user = message.from_user
    if user is None or user.is_bot or message.chat.type != Chat.PRIVATE or message.location:
        return None
    return _heard(
        update, us, Kind.EDITED, message.chat, user, message.edit_date or message.date,
        text=_words(message), message=str(message.message_id), thread=_thread(message),
    )  # fmt: skip


def _message(update: Update, message: Message, us: User) -> Inbound | None:
    chat, user = message.chat, message.from_user
    if message.migrate_to_chat_id:
        new = str(message.migrate_to_chat_id)
        return _heard(update, us, Kind.MOVED, chat, user, message.date, text=new)
    if user is None or user.is_bot or StatusUpdate.ALL.check_update(update):
        return None
    if chat.type != Chat.PRIVATE and not _meant(message, us):
        return None
    own = "" if chat.type == Chat.PRIVATE else str(message.message_id)
    where = {
        "thread": _thread(message), "message": _replied_to(message, us), "own": own,
        "gesture": _gesture(chat, message), "quotes": _own_quoted(message),
    }  # fmt: skip
    kind, said = _said(message, us)
    return _heard(update, us, kind, chat, user, message.date, **where, **said)


def _said(message: Message, us: User) -> tuple[Kind, Mapping[str, str]]:
    """What a person did with a message, and what it holds."""
    if message.text is None:
        return Kind.ATTACHMENT, {"text": _without_us(_words(message), us)} | _album(message)
    words = _without_us(_words(message), us)
    command = COMMAND.fullmatch(words)
    if command is None:
        return Kind.TEXT, {"text": words}
    name, rest = command[1].lower(), command[3].lstrip(" \t\n,:，：").rstrip()
    if name == "start":
        return Kind.START, {"text": rest}
    return Kind.COMMAND, {"command": name, "text": rest}


def _album(message: Message) -> dict[str, str]:
    """Pictures sent together come one by one, and are heard once; the one with the words for itself."""
    if message.media_group_id and not message.caption:
        return {"event_id": f"album:{clean(message.media_group_id)[:64]}"}
    return {}


def _words(message: Message) -> str:
    return clean(message.text or message.caption or "").strip()


def _meant(message: Message, us: User) -> bool:
    """In a group the bot is spoken to by its name, in reply to it, or by a command that is not another's."""
    command = COMMAND.fullmatch(_words(message))
    if command and command[2]:
        return command[2].lower() == (us.username or "").lower()
    if _replied_to(message, us) or _name(us).search(_words(message)):
        return True
    return command is not None and command[1].lower() in NAMES


def _without_us(text: str, us: User) -> str:
    named = _name(us).sub("", text)
    return named.strip().lstrip(",:，：").strip() if named != text else text


def _name(us: User) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@])@{re.escape(us.username or '')}(?![A-Za-z0-9_])", re.IGNORECASE)


def _replied_to(message: Message, us: User) -> str:
    """The bot's own message that this one replies to."""
    before = message.reply_to_message
    if before is None or before.from_user is None or before.from_user.id != us.id:
        return ""
    return str(before.message_id)


def _own_quoted(message: Message) -> str:
    """The speaker's own earlier message that this one replies to, as it was heard."""
    before = message.reply_to_message
    same = before is not None and before.from_user == message.from_user
    return _gesture(message.chat, before) if before and same else ""


def _gesture(chat: Chat, message: Message) -> str:
    """A message that was sent, which no other update brings."""
    return f"{chat.id}:{message.message_id}"


def _thread(message: Message) -> str:
    return str(message.message_thread_id) if message.is_topic_message and message.message_thread_id else ""

"""Telegram's updates as what was heard; pure, from the update's own fields."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, Chat, ChatMember, Message, Update, User

from domain.chat import Account, Address, Inbound, Kind, Platform

GONE = (ChatMember.BANNED, ChatMember.LEFT)


def hear(update: Update, bot: User) -> Inbound | None:
    """What an update says, or None where it is nothing that the bot should answer."""
    if update.callback_query:
        return _press(update, update.callback_query, bot)
    if update.edited_message:
        return _message(update, update.edited_message, bot, edited=True)
    if update.message:
        return _message(update, update.message, bot)
    changed = update.my_chat_member
    if changed and changed.chat.type == Chat.PRIVATE and changed.new_chat_member.status in GONE:
        return _heard(update, bot, Kind.BLOCKED, changed.chat, changed.from_user, at=changed.date)
    return None


def _heard(
    update: Update, bot: User, kind: Kind, chat: Chat, user: User, *, at: datetime | None = None, **rest: Any
) -> Inbound:
    thread = rest.pop("thread", "")
    private = chat.type == Chat.PRIVATE
    return Inbound(
        event_id=str(update.update_id),
        kind=kind,
        address=Address(Platform.TELEGRAM, str(bot.id), str(chat.id), thread, private),
        account=Account(Platform.TELEGRAM, str(bot.id), str(user.id)),
        at=at or datetime.fromtimestamp(0, UTC),
        name=user.full_name,
        language=user.language_code or "",
        **rest,
    )


def _press(update: Update, query: CallbackQuery, bot: User) -> Inbound | None:
    message = query.message
    if message is None or not query.data:
        return None
    thread = _thread(message) if isinstance(message, Message) else ""
    return _heard(
        update, bot, Kind.ACTION, message.chat, query.from_user,
        action=query.data, message=str(message.message_id), thread=thread,
    )  # fmt: skip


def _message(update: Update, message: Message, bot: User, edited: bool = False) -> Inbound | None:
    user = message.from_user
    if user is None or user.is_bot:
        return None
    if message.migrate_to_chat_id:
        return _heard(update, bot, Kind.MOVED, message.chat, user, text=str(message.migrate_to_chat_id))
    if message.chat.type != Chat.PRIVATE and not _meant(message, bot):
        return None
    text = _without_mention(message.text or message.caption or "", bot)
    base: dict[str, Any] = {
        "at": message.date,
        "thread": _thread(message),
        "message": _replied_to(message, bot),
    }
    if edited:
        return _heard(update, bot, Kind.EDITED, message.chat, user, text=text, **base)
    if message.text is None:
        if _service(message):
            return None
        return _heard(update, bot, Kind.ATTACHMENT, message.chat, user, text=text, **base)
    if text.startswith("/"):
        command, _, rest = text[1:].partition(" ")
        if command == "start":
            return _heard(update, bot, Kind.START, message.chat, user, text=rest.strip(), **base)
        return _heard(
            update, bot, Kind.COMMAND, message.chat, user, command=command.lower(), text=rest, **base
        )
    return _heard(update, bot, Kind.TEXT, message.chat, user, text=text, **base)


def _service(message: Message) -> bool:
    """A notice of Telegram's own: somebody joined, a title changed."""
    return message.effective_attachment is None and message.caption is None


def _meant(message: Message, bot: User) -> bool:
    """In a group the bot is spoken to by a mention, a reply to it, or a command."""
    text = message.text or message.caption or ""
    if _replied_to(message, bot) or f"@{bot.username}".lower() in text.lower():
        return True
    command, _, addressed = text.split(" ", 1)[0].partition("@")
    return command.startswith("/") and not addressed


def _without_mention(text: str, bot: User) -> str:
    at = text.lower().find(f"@{bot.username}".lower())
    while at >= 0:
        text = text[:at] + text[at + len(bot.username or "") + 1 :]
        at = text.lower().find(f"@{bot.username}".lower())
    return text.strip()


def _replied_to(message: Message, bot: User) -> str:
    """The bot's own message that this one replies to."""
    before = message.reply_to_message
    ours = before is not None and before.from_user is not None and before.from_user.id == bot.id
    return str(before.message_id) if before is not None and ours else ""


def _thread(message: Message) -> str:
    return str(message.message_thread_id) if message.is_topic_message and message.message_thread_id else ""

"""The Bot API's methods, as far as a channel bot uses them (core.telegram.org/bots/api)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from tests.fakes import telegram_limits as limits
from tests.fakes.ledger import Clock, Json
from tests.fakes.telegram_limits import BadRequest, Forbidden
from tests.fakes.telegram_updates import CALLBACK_KEPT
from tests.fakes.telegram_world import TelegramChat, TelegramMessage, TelegramWorld

DELETABLE = timedelta(hours=48)  # #deletemessage
LARGEST = 20 * 2**20  # #getfile
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a"
    " current content and reply markup of the message"
)
REACH = {
    "new": "bot can't initiate conversation with a user",
    "blocked": "bot was blocked by the user",
    "deactivated": "user is deactivated",
}


class TelegramApi:
    """Answers calls whose arguments have passed the definition. BadRequest and Forbidden are answers too."""

    def __init__(self, world: TelegramWorld, clock: Clock) -> None:
        self.world = world
        self.clock = clock
        self.methods: dict[str, Callable[[Json], Any]] = {
            "getMe": self.get_me,
            "sendMessage": self.send_message,
            "sendPhoto": lambda args: self.send_file("photo", args),
            "sendDocument": lambda args: self.send_file("document", args),
            "sendChatAction": self.send_chat_action,
            "editMessageText": self.edit_text,
            "editMessageReplyMarkup": self.edit_markup,
            "deleteMessage": self.delete_message,
            "answerCallbackQuery": self.answer_callback,
            "setMyCommands": self.set_commands,
            "getMyCommands": self.get_commands,
            "deleteMyCommands": self.delete_commands,
            "setMyDescription": lambda args: self.set_text("description", args),
            "setMyShortDescription": lambda args: self.set_text("short_description", args),
            "setMyName": lambda args: self.set_text("name", args),
            "getChat": self.get_chat,
            "getChatMember": self.get_chat_member,
            "getFile": self.get_file,
            "leaveChat": self.leave_chat,
        }

    def get_me(self, args: Json) -> Json:
        return self.world.bot | {
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    def known_chat(self, args: Json) -> TelegramChat:
        try:
            return self.world.chats[int(args["chat_id"])]
        except (KeyError, ValueError):
            raise BadRequest("chat not found") from None

    def open_chat(self, args: Json) -> TelegramChat:
        """The chat if the bot may write there now."""
        chat = self.known_chat(args)
        if chat.migrated_to:
            raise BadRequest(
                "group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": chat.migrated_to}
            )
        if chat.user and chat.user.reach != "open":
            raise Forbidden(REACH[chat.user.reach])
        if chat.bot_status in ("kicked", "left"):
            raise Forbidden(f"bot was kicked from the {chat.kind} chat")
        return chat

    def send_message(self, args: Json) -> Json:
        chat = self.open_chat(args)
        return self._post(chat, args, limits.message_text(args))

    def send_file(self, kind: str, args: Json) -> Json:
        chat = self.open_chat(args)
        styled = limits.caption(args)
        sent = args["_uploads"].get(kind) or (str(args.get(kind)), self.world.files.get(str(args.get(kind))))
        if not sent[1]:
            raise BadRequest(
                "file must be non-empty" if sent[1] == b"" else "wrong file identifier specified"
            )
        file_id = self.store(sent[1])
        return self._post(chat, args, styled, file_fields(kind, file_id, *sent), sent[1])

    def store(self, data: bytes) -> str:
        file_id = f"file-{len(self.world.files) + 1:04d}"
        self.world.files[file_id] = data
        return file_id

    def _post(
        self, chat: TelegramChat, args: Json, styled: tuple[str, list[Json]], extra: Json | None = None,
        upload: bytes = b"",
    ) -> Json:  # fmt: skip
        limits.keyboard(args.get("reply_markup"))
        message = TelegramMessage(
            chat.id, self.world.next_message_id(), self.world.bot, self.clock(), *styled,
            markup=args.get("reply_markup"), thread=self._thread(chat, args),
            reply_to=self._replied(chat, args), extra=extra or {}, upload=upload,
        )  # fmt: skip
        return self.world.shown(self.world.keep(message))

    def _thread(self, chat: TelegramChat, args: Json) -> int | None:
        thread: int | None = args.get("message_thread_id")
        if thread is not None and thread not in chat.topics:
            raise BadRequest("message thread not found")
        return thread

    def _replied(self, chat: TelegramChat, args: Json) -> int | None:
        reply = args.get("reply_parameters") or {}
        wanted: int | None = reply.get("message_id")
        if wanted is None or self._alive(chat, wanted):
            return wanted
        if reply.get("allow_sending_without_reply"):
            return None
        raise BadRequest("message to be replied not found")

    def _alive(self, chat: TelegramChat, message_id: Any) -> TelegramMessage | None:
        message = chat.messages.get(message_id)
        return message if message and not message.deleted else None

    def _own(self, args: Json, act: str) -> TelegramMessage:
        message = self._alive(self.open_chat(args), args.get("message_id"))
        if message is None:
            raise BadRequest(f"message to {act} not found")
        if not message.from_bot:
            raise BadRequest(f"message can't be {act}ed")
        return message

    def edit_text(self, args: Json) -> Json:
        message = self._own(args, "edit")
        text, entities = limits.message_text(args)
        return self._edit(message, text, entities, args.get("reply_markup"))

    def edit_markup(self, args: Json) -> Json:
        message = self._own(args, "edit")
        return self._edit(message, message.text, message.entities, args.get("reply_markup"))

    def _edit(self, message: TelegramMessage, text: str, entities: list[Json], markup: Json | None) -> Json:
        limits.keyboard(markup)
        if (text, entities, markup or None) == (message.text, message.entities, message.markup or None):
            raise BadRequest(NOT_MODIFIED)
        message.text, message.entities, message.markup = text, entities, markup
        message.edits += 1
        return self.world.shown(message)

    def delete_message(self, args: Json) -> bool:
        message = self._alive(self.open_chat(args), args.get("message_id"))
        if message is None:
            raise BadRequest("message to delete not found")
        if self.clock() - message.date > DELETABLE:
            raise BadRequest("message can't be deleted for everyone")
        message.deleted = True
        return True

    def send_chat_action(self, args: Json) -> bool:
        limits.chat_action(args)
        self.open_chat(args)
        return True

    def answer_callback(self, args: Json) -> bool:
        limits.alert(args)
        query = self.world.queries.get(args["callback_query_id"])
        if query is None or query.answered is not None or self.clock() - query.at > CALLBACK_KEPT:
            raise BadRequest("query is too old and response timeout expired or query ID is invalid")
        query.answered = args
        return True

    def set_commands(self, args: Json) -> bool:
        limits.commands(args)
        self.world.commands[_scope(args)] = args["commands"]
        return True

    def get_commands(self, args: Json) -> list[Json]:
        return self.world.commands.get(_scope(args), [])

    def delete_commands(self, args: Json) -> bool:
        self.world.commands.pop(_scope(args), None)
        return True

    def set_text(self, field: str, args: Json) -> bool:
        limits.own_text(field, args)
        self.world.texts[(field, args.get("language_code", ""))] = args.get(field, "")
        return True

    def get_chat(self, args: Json) -> Json:
        """#chatfullinfo, with the fields that are always there."""
        gifts = (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        )
        return self.known_chat(args).json() | {
            "accent_color_id": 0,
            "max_reaction_count": 11,
            "accepted_gift_types": dict.fromkeys(gifts, True),
        }

    def get_chat_member(self, args: Json) -> Json:
        chat = self.known_chat(args)
        if args["user_id"] == self.world.bot["id"]:
            return {"status": chat.bot_status, "user": self.world.bot}
        if args["user_id"] not in self.world.users:
            raise BadRequest("invalid user_id specified")
        status = "member" if args["user_id"] in chat.members or chat.user else "left"
        return {"status": status, "user": self.world.users[args["user_id"]].json()}

    def get_file(self, args: Json) -> Json:
        data = self.world.files.get(args["file_id"])
        if data is None:
            raise BadRequest("wrong file_id or the file is temporarily unavailable")
        if len(data) > LARGEST:
            raise BadRequest("file is too big")
        file_id = args["file_id"]
        shown = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(data)}
        return shown | {"file_path": f"files/{file_id}"}

    def leave_chat(self, args: Json) -> bool:
        self.open_chat(args).bot_status = "left"
        return True


def _scope(args: Json) -> tuple[str, str]:
    scope = args.get("scope") or {"type": "default"}
    rest = [str(scope[k]) for k in ("chat_id", "user_id") if k in scope]
    return ":".join([scope["type"], *rest]), args.get("language_code", "")


def file_fields(kind: str, file_id: str, name: str, data: bytes) -> Json:
    """A file as a message shows it: #photosize, #document, #sticker, #voice."""
    common = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(data)}
    if kind == "photo":
        return {"photo": [common | {"width": 640, "height": 480}]}
    if kind == "sticker":
        flags = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": common | flags | {"emoji": "👍"}}
    if kind == "voice":
        return {"voice": common | {"duration": 3, "mime_type": "audio/ogg"}}
    return {"document": common | {"file_name": name, "mime_type": "application/octet-stream"}}

"""The Bot API's documented limits on what a bot sends, with the server's own error texts."""

from __future__ import annotations

import re
from typing import Any

from tests.fakes import telegram_html as html
from tests.fakes.ledger import Json

TEXT, CAPTION, ENTITIES, ALERT = 4096, 1024, 100, 200  # #sendmessage, #sendphoto, #answercallbackquery
BUTTONS, ROW, DATA = 100, 8, 64  # #inlinekeyboardbutton: callback_data is 1-64 BYTES
COMMANDS, DESCRIPTION = 100, 256  # #setmycommands, #botcommand
LENGTHS = {"description": 512, "short_description": 120, "name": 64}  # #setmydescription …
LONE = re.compile("[\ud800-\udfff]")
ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip


class BadRequest(Exception):
    """400 with the server's description; `parameters` as in ResponseParameters."""

    status = 400

    def __init__(self, description: str, parameters: Json | None = None) -> None:
        super().__init__(f"Bad Request: {description}")
        self.parameters = parameters or {}


class Forbidden(BadRequest):
    """403."""

    status = 403

    def __init__(self, description: str) -> None:
        Exception.__init__(self, f"Forbidden: {description}")
        self.parameters = {}


def styled(args: Json, text_key: str = "text") -> tuple[str, list[Json]]:
    """Plain text and entities of a call. BadRequest when they can't be parsed or are too many."""
    source = args.get(text_key) or ""
    mode = args.get("parse_mode")
    marks = args.get("caption_entities" if text_key == "caption" else "entities") or []
    if LONE.search(source):
        raise BadRequest("strings must be encoded in UTF-8")
    if mode is None:
        text, entities = source, within(source, marks)
    elif str(mode).upper() == "HTML":
        text, entities = _html(source)
    else:
        raise BadRequest(f"unsupported parse_mode {mode}: this fake reads HTML only")
    if len(entities) > ENTITIES:
        raise BadRequest(f"{len(entities)} entities, at most {ENTITIES} are shown")
    return text, entities


def _html(source: str) -> tuple[str, list[Json]]:
    try:
        return html.parse(source)
    except html.CantParse as error:
        raise BadRequest(f"can't parse entities: {error}") from None


def within(text: str, entities: list[Json]) -> list[Json]:
    for entity in entities:
        if entity["offset"] < 0 or entity["offset"] + entity["length"] > html.utf16(text):
            raise BadRequest(
                f"entity beginning at UTF-16 offset {entity['offset']} ends after the end of the text"
            )
    return entities


def message_text(args: Json) -> tuple[str, list[Json]]:
    text, entities = styled(args)
    if not _clean(text):
        raise BadRequest("message text is empty")
    if html.utf16(text) > TEXT:
        raise BadRequest("message is too long")
    return text, entities


def caption(args: Json) -> tuple[str, list[Json]]:
    text, entities = styled(args, "caption")
    if html.utf16(text) > CAPTION:
        raise BadRequest("message caption is too long")
    return text, entities


def _clean(text: str) -> str:
    return re.sub(r"[\x00-\x20\u200b-\u200f\u2060\ufeff]", "", text).strip()


def keyboard(markup: Any) -> None:
    """Rows, labels and callback data of an inline keyboard."""
    rows = (markup or {}).get("inline_keyboard", [])
    if sum(len(row) for row in rows) > BUTTONS:
        raise BadRequest("reply markup is too long")
    for row in rows:
        if len(row) > ROW:
            raise BadRequest(f"a row of {len(row)} buttons, {ROW} are shown")
        for button in row:
            _button(button)


def _button(button: Json) -> None:
    kinds = button.keys() - {"text", "style", "icon_custom_emoji_id"}
    if not button.get("text", "").strip():
        raise BadRequest("can't parse inline keyboard button: Text of the button must be non-empty")
    if not kinds:
        raise BadRequest(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(kinds) > 1:
        raise BadRequest(f"exactly one kind of button, not {sorted(kinds)}")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= DATA:
        raise BadRequest("BUTTON_DATA_INVALID")
    if "url" in button and not re.match(r"(https?|tg)://\S+$", button["url"]):
        raise BadRequest(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")


def commands(args: Json) -> None:
    """#botcommand: 1-32 of a-z, 0-9 and _; a description of 1-256 characters; at most 100 of them."""
    if len(args["commands"]) > COMMANDS:
        raise BadRequest("BOT_COMMANDS_TOO_MUCH")
    for command in args["commands"]:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]):
            raise BadRequest("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= DESCRIPTION:
            raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
    if not re.fullmatch(r"([a-z]{2})?", args.get("language_code", "")):
        raise BadRequest("invalid language code specified")


def webhook(args: Json) -> None:
    """#setwebhook: HTTPS (a server on this machine is let off), a secret of 1-256 of A-Z a-z 0-9 _ -."""
    url = args.get("url", "")
    if url and not url.startswith(("https://", "http://127.0.0.1:")):
        raise BadRequest("bad webhook: HTTPS URL must be provided for webhook")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", args.get("secret_token", "")):
        raise BadRequest("secret token contains unallowed characters or is too long")
    if not 1 <= args.get("max_connections", 40) <= 100:
        raise BadRequest("max_connections must be from 1 to 100")


def own_text(field: str, args: Json) -> None:
    if len(args.get(field) or "") > LENGTHS[field]:
        raise BadRequest(f"bot {field} is too long")


def alert(args: Json) -> None:
    if html.utf16(args.get("text") or "") > ALERT:
        raise BadRequest("MESSAGE_TOO_LONG")


def chat_action(args: Json) -> None:
    if args["action"] not in ACTIONS:
        raise BadRequest("wrong parameter action in request")

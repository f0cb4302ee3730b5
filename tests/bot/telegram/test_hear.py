"""What Telegram sends, as what was heard: one case a kind of update."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from telegram import Bot, Update, User

from bot.telegram.hear import hear
from domain.chat import Inbound, Kind

NOW = datetime(2026, 3, 11, 9, 0, tzinfo=UTC)
US = User(900, "Channel Desk", is_bot=True, username="channel_desk_bot")
ANA = {"id": 71, "is_bot": False, "first_name": "Ana", "last_name": "Berg", "language_code": "zh-hans"}
BOT = {"id": 900, "is_bot": True, "first_name": "Channel Desk", "username": "channel_desk_bot"}
PRIVATE = {"id": 71, "type": "private", "first_name": "Ana"}
GROUP = {"id": -100500, "type": "supergroup", "title": "North", "is_forum": True}
PHOTO = {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]}


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": int(NOW.timestamp()), "chat": PRIVATE, "from": ANA, **fields}


def heard(kind: str, body: dict[str, Any]) -> Inbound | None:
    return hear(Update.de_json({"update_id": 44, kind: body}, Bot("900:token")), US, NOW)


def said(**fields: Any) -> Inbound:
    found = heard("message", message(**fields))
    assert found is not None
    return found


def test_a_message_in_private() -> None:
    found = said(text="register Globex")
    assert (found.kind, found.text, found.event_id) == (Kind.TEXT, "register Globex", "44")
    assert (found.address.conversation, found.address.private, found.address.thread) == ("71", True, "")
    assert (found.account.workspace, found.account.user) == ("900", "71")
    assert (found.name, found.language, found.at) == ("Ana Berg", "zh-hans", NOW)


@pytest.mark.parametrize(
    ("text", "kind", "command", "rest"),
    [
        ("/deal", Kind.COMMAND, "deal", ""),
        ("/deal list", Kind.COMMAND, "deal", "list"),
        ("/Deal@channel_desk_bot  list", Kind.COMMAND, "deal", "list"),
        ("/tier：云轩", Kind.COMMAND, "tier", "云轩"),
        ("/deal\nGlobex", Kind.COMMAND, "deal", "Globex"),
        ("/nonsense", Kind.COMMAND, "nonsense", ""),
        ("/start", Kind.START, "", ""),
        ("/start CODE_-1", Kind.START, "", "CODE_-1"),
        ("/", Kind.TEXT, "", "/"),
        ("/usr/bin", Kind.TEXT, "", "/usr/bin"),
        ("see /deal", Kind.TEXT, "", "see /deal"),
    ],
)
def test_commands(text: str, kind: Kind, command: str, rest: str) -> None:
    found = said(text=text)
    assert (found.kind, found.command, found.text) == (kind, command, rest)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        (PHOTO, ""),
        (PHOTO | {"caption": "register Globex"}, "register Globex"),
        ({"sticker": {"file_id": "f", "file_unique_id": "u", "type": "regular", "width": 9, "height": 9,
                      "is_animated": False, "is_video": False}}, ""),
        ({"voice": {"file_id": "f", "file_unique_id": "u", "duration": 3}}, ""),
        ({"document": {"file_id": "f", "file_unique_id": "u"}}, ""),
        ({"contact": {"phone_number": "1", "first_name": "A"}}, ""),
        ({"dice": {"emoji": "🎲", "value": 3}}, ""),
    ],
)  # fmt: skip
def test_what_is_no_text_is_an_attachment(fields: dict[str, Any], text: str) -> None:
    found = said(**fields)
    assert (found.kind, found.text) == (Kind.ATTACHMENT, text)


def test_pictures_sent_together_are_heard_once_and_their_words_for_themselves() -> None:
    first = said(**PHOTO, media_group_id="g7", caption="register Globex")
    second, third = said(**PHOTO, media_group_id="g7"), said(**PHOTO, media_group_id="g7")
    assert second.event_id == third.event_id != first.event_id


IN_GROUP = {"chat": GROUP, "is_topic_message": True, "message_thread_id": 12}
OURS = {"message_id": 4, "date": 1, "chat": GROUP, "from": BOT, "text": "?"}
THEIRS = OURS | {"from": ANA | {"id": 72}}


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"text": "@channel_desk_bot my deals"}, "my deals"),
        ({"text": "@Channel_Desk_Bot, my deals"}, "my deals"),
        ({"text": "请 @channel_desk_bot 看看"}, "请  看看"),
        ({"text": "yes", "reply_to_message": OURS}, "yes"),
        ({"text": "/briefing here"}, "here"),
        ({"text": "/briefing@channel_desk_bot here"}, "here"),
        (PHOTO | {"caption": "@channel_desk_bot register Globex"}, "register Globex"),
    ],
)
def test_in_a_group_it_is_spoken_to_by_name_reply_or_command(fields: dict[str, Any], text: str) -> None:
    found = said(**IN_GROUP, **fields)
    assert found.text == text
    assert (found.address.conversation, found.address.thread, found.address.private) == (
        "-100500",
        "12",
        False,
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "shall we have lunch"},
        {"text": "@channel_desk_bot2 my deals"},
        {"text": "mail@channel_desk_bot.example"},
        {"text": "/deal@other_bot list"},
        {"text": "/weather"},
        {"text": "yes", "reply_to_message": THEIRS},
        PHOTO,
        {"new_chat_members": [BOT]},
        {"pinned_message": OURS},
        {"text": "hello @channel_desk_bot", "from": BOT | {"id": 901}},
    ],
)
def test_what_a_group_says_to_others_is_not_heard(fields: dict[str, Any]) -> None:
    assert heard("message", message(**({"chat": GROUP} | fields))) is None


def test_a_reply_names_the_message_that_it_replies_to() -> None:
    before = {"message_id": 4, "date": 1, "chat": PRIVATE, "from": BOT, "text": "Decide"}
    assert said(text="approve", reply_to_message=before).message == "4"
    assert said(text="approve", reply_to_message=before | {"from": ANA}).message == ""


def test_a_reply_to_ones_own_message_quotes_it_as_it_was_heard() -> None:
    own = said(text="globex status", message_id=4)
    before = {"message_id": 4, "date": 1, "chat": PRIVATE, "from": ANA, "text": "globex status"}
    assert said(text="amount 20k", reply_to_message=before).quotes == own.gesture
    assert said(text="amount 20k", reply_to_message=before | {"from": BOT}).quotes == ""


def press(**fields: Any) -> Inbound | None:
    shown = {"message_id": 9, "date": 1, "chat": PRIVATE, "from": BOT, "text": "Decide"}
    body = {"id": "q1", "from": ANA, "chat_instance": "1", "message": shown, "data": "h4ndle", **fields}
    return heard("callback_query", body)


def test_a_press() -> None:
    found = press()
    assert found is not None
    assert (found.kind, found.action, found.message) == (Kind.ACTION, "h4ndle", "9")


def test_a_press_with_data_of_no_button_of_ours_is_heard_to_be_refused() -> None:
    found = press(data="x" * 65)
    assert found is not None
    assert found.action == ""


def test_a_press_on_a_message_too_old_to_be_shown_has_its_place() -> None:
    found = press(message={"message_id": 9, "date": 0, "chat": PRIVATE})
    assert found is not None
    assert (found.address.conversation, found.message) == ("71", "9")


@pytest.mark.parametrize(
    "fields", [{"data": None, "game_short_name": "g"}, {"message": None, "inline_message_id": "i"}]
)
def test_a_press_of_another_kind_says_nothing(fields: dict[str, Any]) -> None:
    assert press(**fields) is None


def test_an_edit_in_private() -> None:
    found = heard("edited_message", message(text="now 60k", edit_date=int(NOW.timestamp())))
    assert found is not None
    assert (found.kind, found.text, found.message) == (Kind.EDITED, "now 60k", "5")
    assert heard("edited_message", message(text="@channel_desk_bot", chat=GROUP)) is None
    assert heard("edited_message", message(location={"latitude": 1.0, "longitude": 1.0})) is None


@pytest.mark.parametrize(
    ("status", "kind"), [("kicked", Kind.BLOCKED), ("left", Kind.BLOCKED), ("member", None)]
)
def test_a_block(status: str, kind: Kind | None) -> None:
    more = {"until_date": 0} if status == "kicked" else {}
    body = {
        "chat": PRIVATE, "from": ANA, "date": 1, "old_chat_member": {"user": BOT, "status": "member"},
        "new_chat_member": {"user": BOT, "status": status, **more},
    }  # fmt: skip
    found = heard("my_chat_member", body)
    assert (found.kind if found else None) is kind
    assert heard("my_chat_member", body | {"chat": GROUP}) is None


def test_a_group_that_moved() -> None:
    found = said(chat={"id": -5, "type": "group", "title": "North"}, migrate_to_chat_id=-1005)
    assert (found.kind, found.address.conversation, found.text) == (Kind.MOVED, "-5", "-1005")


def test_text_is_cleaned_of_what_nobody_sees() -> None:
    assert said(text="a\u202eb\x00c").text == "abc"

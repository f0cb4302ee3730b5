"""Recorded payloads, and what is heard in them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.hear import KINDS, Us, hear, heard_as, ours
from domain.chat import Account, Address, Inbound, Kind, Platform

Json = dict[str, Any]
US = Us("T0TEAM", "U0BOT", "B0BOT")
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SAID_AT = datetime(2023, 11, 14, 22, 13, 20, 100, tzinfo=UTC)
TS = "1700000000.000100"
TOKEN = "Zk3v-Xy_0123456789abcdefghijklmn"
DIRECT: Json = {"type": "message", "channel": "D0ANNA", "channel_type": "im", "user": "U0ANNA", "ts": TS}
MENTION: Json = {
    "type": "app_mention",
    "channel": "C0SALES",
    "user": "U0ANNA",
    "ts": TS,
    "text": "<@U0BOT> hi",
}
PRESS: Json = {
    "type": "block_actions", "user": {"id": "U0ANNA", "name": "anna", "team_id": "T0TEAM"},
    "team": {"id": "T0TEAM"}, "trigger_id": "13.37", "channel": {"id": "C0SALES", "name": "sales"},
    "container": {"type": "message", "message_ts": TS, "channel_id": "C0SALES"}, "message": {"ts": TS},
    "actions": [
        {"type": "button", "action_id": "press.0", "block_id": "b1", "value": "h4ndle", "action_ts": TS},
    ],
}  # fmt: skip
COMMAND: Json = {
    "command": "/deal", "text": "new Müller &amp; Söhne 50k", "team_id": "T0TEAM", "user_id": "U0ANNA",
    "user_name": "anna", "channel_id": "C0SALES", "channel_name": "sales", "trigger_id": "13.38",
}  # fmt: skip
SUBMISSION: Json = {
    "type": "view_submission", "user": {"id": "U0ANNA", "team_id": "T0TEAM"}, "trigger_id": "13.39",
    "view": {
        "id": "V1", "hash": "1.abc", "callback_id": "deal",
        "private_metadata":
            '{"script": "deal", "conversation": "C0SALES", "thread": "17.1", "private": false}',
        "state": {"values": {
            "customer": {"entry": {"type": "plain_text_input", "value": "Acme"}},
            "close": {"entry": {"type": "datepicker", "selected_date": "2026-04-01"}},
            "stage": {"entry": {"type": "static_select", "selected_option": {"value": "won"}}},
            "note": {"entry": {"type": "plain_text_input", "value": None}},
        }},
    },
}  # fmt: skip


def event(inner: Json, **more: Any) -> Json:
    return {
        "type": "event_callback", "team_id": "T0TEAM", "event_id": "Ev1", "event": inner,
        "authorizations": [{"team_id": "T0TEAM", "user_id": "U0BOT"}],
    } | more  # fmt: skip


def heard(body: Json) -> Inbound:
    found = hear(body, US, NOW)
    assert found is not None
    return found


def direct(**more: Any) -> Inbound:
    return heard(event(DIRECT | more))


def place(conversation: str, thread: str = "", *, private: bool = False) -> Address:
    return Address(Platform.SLACK, "T0TEAM", conversation, thread, private)


def test_a_direct_message_is_the_persons_own_conversation() -> None:
    assert direct(text="hello") == Inbound(
        heard_as("D0ANNA", TS), Kind.TEXT, place("U0ANNA", private=True),
        Account(Platform.SLACK, "T0TEAM", "U0ANNA"), SAID_AT, "hello",
    )  # fmt: skip


def test_the_id_of_a_person_s_conversation_is_kept_nowhere() -> None:
    found = direct(text="my deals", thread_ts="15.1", client_msg_id="c1")
    assert found.quotes
    assert "D0ANNA" not in str(found)


def test_a_mention_is_answered_in_its_thread() -> None:
    found = heard(event(MENTION))
    assert (found.address, found.text, found.message) == (place("C0SALES", TS), "hi", "")
    reply = heard(event(MENTION | {"thread_ts": "16.1"}))
    assert (reply.address, reply.message) == (place("C0SALES", "16.1"), "16.1")


def test_message_and_mention_of_one_text_are_one_event() -> None:
    twin = MENTION | {"type": "message", "channel_type": "channel"}
    assert heard(event(MENTION)).event_id == heard(event(twin, event_id="Ev2")).event_id


def test_a_reply_in_a_direct_conversation_names_what_it_replies_to_and_is_answered_there() -> None:
    found = direct(text="yes", thread_ts="16.1")
    assert (found.address, found.message) == (place("U0ANNA", "16.1", private=True), "16.1")
    assert found.quotes == direct(text="globex", ts="16.1").event_id
    parent = direct(text="yes", thread_ts=TS)
    assert (parent.address, parent.message) == (place("U0ANNA", private=True), "")


@pytest.mark.parametrize(
    "inner",
    [
        DIRECT | {"text": "hi", "bot_id": "B1"},
        DIRECT | {"text": "hi", "user": "U0BOT"},
        DIRECT | {"text": "hi", "user": "USLACKBOT"},
        DIRECT | {"text": "hi", "subtype": "bot_message"},
        DIRECT | {"text": "hi", "subtype": "channel_join"},
        DIRECT | {"text": "hi", "hidden": True},
        DIRECT | {"text": "hi", "channel": "C1", "channel_type": "channel"},
        {"type": "app_home_opened", "user": "U0ANNA", "tab": "messages"},
        {"type": "reaction_added", "user": "U0ANNA"},
        {"type": "message"},
    ],
)
def test_what_is_not_said_to_the_bot_is_not_heard(inner: Json) -> None:
    assert hear(event(inner), US, NOW) is None


@pytest.mark.parametrize("team_field", ["user_team", "team", "source_team"])
def test_a_guest_of_another_workspace_is_himself(team_field: str) -> None:
    found = direct(text="hi", **{team_field: "T0OTHER"})
    assert found.account == Account(Platform.SLACK, "T0OTHER", "U0ANNA")
    assert found.address.workspace == "T0TEAM"


def test_files_and_things_forwarded_are_attachments() -> None:
    photo = direct(subtype="file_share", files=[{"id": "F1"}], text="the contract")
    assert (photo.kind, photo.text) == (Kind.ATTACHMENT, "the contract")
    assert direct(text="", attachments=[{"is_share": True}]).kind is Kind.ATTACHMENT
    assert direct(text="see https://a.b", attachments=[{"from_url": "https://a.b"}]).kind is Kind.TEXT


def test_an_empty_message_is_heard() -> None:
    assert direct(text="").kind is Kind.TEXT


@pytest.mark.parametrize("text", [TOKEN, f"join {TOKEN}", f"JOIN  {TOKEN}", f"加入 {TOKEN}", f" {TOKEN} "])
def test_an_invite_is_a_start(text: str) -> None:
    assert (direct(text=text).kind, direct(text=text).text) == (Kind.START, TOKEN)


@pytest.mark.parametrize("text", ["join us", f"my token is {TOKEN}", TOKEN + "x", "join northwind"])
def test_other_words_are_words(text: str) -> None:
    assert (direct(text=text).kind, direct(text=text).text) == (Kind.TEXT, text)


def test_an_invite_in_a_channel_is_not_taken() -> None:
    assert heard(event(MENTION | {"text": f"<@U0BOT> {TOKEN}"})).kind is Kind.TEXT


def changed(before: Json, after: Json, subtype: str = "message_changed") -> Json:
    shown = {"type": "message", "subtype": subtype, "channel": "D0ANNA", "channel_type": "im", "hidden": True}
    return event(shown | {"event_ts": TS, "previous_message": before, "message": after})


def test_an_edit_and_a_deletion_are_heard() -> None:
    before, after = ({"user": "U0ANNA", "ts": "16.1", "text": text} for text in ("50k", "60k &amp; more"))
    edited = heard(changed(before, after))
    assert (edited.kind, edited.text, edited.message) == (Kind.EDITED, "60k & more", "16.1")
    deleted = heard(changed(before, {}, "message_deleted"))
    assert (deleted.kind, deleted.text, deleted.message) == (Kind.DELETED, "", "16.1")
    assert heard(changed(before, after | {"subtype": "tombstone"})).kind is Kind.DELETED
    assert deleted.account.user == "U0ANNA"


@pytest.mark.parametrize(
    ("before", "after", "subtype"),
    [
        (
            {"user": "U0ANNA", "text": "a"},
            {"user": "U0ANNA", "text": "a"},
            "message_changed",
        ),  # a link preview
        (
            {"user": "U0BOT", "text": "a"},
            {"user": "U0BOT", "bot_id": "B0BOT", "text": "b"},
            "message_changed",
        ),
        ({"user": "U0BOT", "bot_id": "B0BOT", "text": "a"}, {}, "message_deleted"),
        ({}, {}, "message_deleted"),
    ],
)
def test_other_changes_are_not(before: Json, after: Json, subtype: str) -> None:
    assert hear(changed(before, after, subtype), US, NOW) is None


def test_the_home_page() -> None:
    found = heard(event({"type": "app_home_opened", "user": "U0ANNA", "channel": "D1", "tab": "home"}))
    assert (found.kind, found.address) == (Kind.HOME, place("U0ANNA", private=True))


def test_a_command_is_answered_in_private() -> None:
    found = heard(COMMAND)
    assert (found.kind, found.command, found.text) == (Kind.COMMAND, "deal", "new Müller & Söhne 50k")
    assert (found.address, found.trigger, found.at) == (place("U0ANNA", private=True), "13.38", NOW)
    assert found.event_id != heard(COMMAND | {"trigger_id": "13.99"}).event_id


def test_a_command_and_a_press_know_the_channel() -> None:
    assert heard(COMMAND).place == heard(PRESS).place == place("C0SALES")
    assert heard(COMMAND | {"channel_id": "D0ANNA"}).place is None
    assert heard(PRESS | {"channel": {"id": "D0ANNA"}}).place is None


def test_joining_by_command() -> None:
    found = heard(COMMAND | {"command": "/channel", "text": f"join {TOKEN}"})
    assert (found.kind, found.text) == (Kind.START, TOKEN)
    assert heard(COMMAND | {"command": "/deal", "text": f"join {TOKEN}"}).kind is Kind.COMMAND


def test_a_button_in_a_channel() -> None:
    found = heard(PRESS)
    assert (found.kind, found.action, found.message, found.trigger) == (Kind.ACTION, "h4ndle", TS, "13.37")
    assert found.address == place("C0SALES", TS)
    assert heard(PRESS | {"message": {"ts": TS, "thread_ts": "16.1"}}).address == place("C0SALES", "16.1")


def test_a_button_in_private_and_at_home() -> None:
    assert heard(PRESS | {"channel": {"id": "D0ANNA"}}).address == place("U0ANNA", private=True)
    in_thread = PRESS | {"channel": {"id": "D0ANNA"}, "message": {"ts": TS, "thread_ts": "16.1"}}
    assert heard(in_thread).address == place("U0ANNA", "16.1", private=True)
    at_home = {k: v for k, v in PRESS.items() if k not in ("channel", "message")} | {
        "container": {"type": "view"}
    }
    assert (heard(at_home).address, heard(at_home).message) == (place("U0ANNA", private=True), "")


def test_two_clicks_are_two_gestures_and_a_redelivery_is_none() -> None:
    again = PRESS | {"actions": [PRESS["actions"][0] | {"action_ts": "1700000000.000200"}]}
    assert heard(PRESS).event_id == heard(PRESS | {"trigger_id": "other"}).event_id != heard(again).event_id


def test_a_choice_is_its_value_and_a_forged_handle_is_none() -> None:
    select = {"type": "static_select", "action_id": "s", "selected_option": {"value": "h2"}}
    assert heard(PRESS | {"actions": [select]}).action == "h2"
    assert heard(PRESS | {"actions": [{"value": "x" * 65}]}).action == ""
    assert heard(PRESS | {"actions": []}).action == ""


def test_shortcuts_are_commands() -> None:
    body = {
        "type": "shortcut",
        "callback_id": "visit_log",
        "user": {"id": "U0ANNA"},
        "team": {"id": "T0TEAM"},
    }
    found = heard(body | {"action_ts": TS, "trigger_id": "13.40"})
    assert (found.kind, found.command, found.text, found.trigger) == (Kind.COMMAND, "visit", "log", "13.40")
    message = {
        "type": "message_action",
        "callback_id": "deal_from_message",
        "message": {"text": "Acme &amp; Co 50k"},
    }
    assert heard(body | message).text == "new Acme & Co 50k"
    assert heard(body | message).address == place("U0ANNA", private=True)
    assert hear(body | {"callback_id": "other"}, US, NOW) is None


def test_a_form_goes_back_to_where_it_was_opened() -> None:
    found = heard(SUBMISSION)
    assert (found.kind, found.command, found.address) == (Kind.FORM, "deal", place("C0SALES", "17.1"))
    assert found.values == {"customer": "Acme", "close": "2026-04-01", "stage": "won", "note": ""}


def test_a_form_sent_in_again_is_heard_again() -> None:
    assert heard(SUBMISSION).event_id == heard(dict(SUBMISSION)).event_id
    assert heard(SUBMISSION | {"trigger_id": "13.50"}).event_id != heard(SUBMISSION).event_id


@pytest.mark.parametrize("metadata", ["", "{", "[]", '{"conversation": 3}', "[" * 100_000])
def test_a_form_without_a_place_belongs_to_the_person(metadata: str) -> None:
    found = heard(SUBMISSION | {"view": SUBMISSION["view"] | {"private_metadata": metadata}})
    assert (found.command, found.address) == ("deal", place("U0ANNA", private=True))


def test_only_this_installations_deliveries_are_ours() -> None:
    assert ours(event(DIRECT), US)
    assert ours(event(DIRECT, team_id="T0OTHER"), US)  # a shared channel: the authorization counts
    assert not ours(event(DIRECT, authorizations=[{"team_id": "T0OTHER"}]), US)
    assert ours(COMMAND, US)
    assert not ours(COMMAND | {"team_id": "T0OTHER"}, US)
    assert ours(PRESS, US)
    assert not ours(PRESS | {"team": {"id": "T0OTHER"}}, US)


def test_keys_are_short() -> None:
    long = "x" * 10_000
    bodies = [
        PRESS | {"channel": {"id": long}}, COMMAND | {"trigger_id": long}, SUBMISSION | {"trigger_id": long},
        event(DIRECT | {"ts": long, "channel": "D" + long}),
    ]  # fmt: skip
    assert all(len(heard(body).event_id) <= 100 for body in bodies)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from("event user team id ts text channel actions view state values".split()),
        inner, max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@given(
    st.sampled_from(list(KINDS)), st.sampled_from(["message", "app_mention", "app_home_opened"]), JUNK, JUNK
)
def test_payloads_of_any_shape_are_survived(kind: str, inner: str, junk: Any, more: Any) -> None:
    body = {"type": kind, **(junk if isinstance(junk, dict) else {})}
    if kind == "event_callback":
        body["event"] = {**(more if isinstance(more, dict) else {}), "type": inner}
    hear(body, US, NOW)
    ours(body, US)

"""What Slack sends, as what was heard. Pure: a payload in, an Inbound or nothing out.

A direct conversation goes by the person's id, not by its own: commands, shortcuts and the home page name no
conversation, and the dialogue that one of them began is to go on in the messages. What is said in one of its
threads is answered there, and is the same conversation all the same."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.slack import modal
from bot.slack.payload import first, get, instant, word
from bot.slack.surface import COMMANDS, SHORTCUTS
from bot.text import heard as as_read
from domain.chat import Account, Address, Inbound, Kind, Platform

SPOKEN = ("", "file_share", "me_message", "thread_broadcast")  # subtypes in which a person speaks
CHANGED = ("message_changed", "message_deleted")
HANDLE = 64  # no handle of ours is longer
INVITE = re.compile(r"(?:(?:start|join|加入)\s*)?([\w-]{32})", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Us:
    """Who we are in Slack, as auth.test says."""

    team: str
    user: str
    bot: str


def hear(body: object, us: Us, now: datetime) -> Inbound | None:
    """What a delivery says to the bot; None where it says nothing to it."""
    listen = KINDS.get(kind_of(body))
    found = listen(body, us, now) if listen else None
    return found if found and found.account.user else None


def kind_of(body: object) -> str:
    return "command" if word(body, "command") else word(body, "type")


def ours(body: object, us: Us) -> bool:
    """Whether a delivery is meant for this installation."""
    authorizations = get(body, "authorizations") or []
    teams = {word(a, "team_id") for a in authorizations} if isinstance(authorizations, list) else set()
    teams = teams or {word(body, "team_id") or word(body, "team", "id")}
    return us.team in teams or teams == {""}


def _key(kind: str, *parts: str) -> str:
    """A name for a gesture that Slack gave none; short, whatever it is made of."""
    return f"{kind}:{hashlib.sha256(chr(31).join(parts).encode('utf-8', 'replace')).hexdigest()[:32]}"


def _direct(us: Us, user: str, message: object = None) -> Address:
    """The person's conversation; the thread in it, where the message stands in one."""
    return Address(Platform.SLACK, us.team, user, _thread(message))


def _thread(message: object) -> str:
    """The thread that a message answers in; what others answer is itself in none."""
    thread = word(message, "thread_ts")
    return thread if thread != word(message, "ts") else ""


def _channel(us: Us, channel: str, thread: str) -> Address:
    return Address(Platform.SLACK, us.team, channel, thread, private=False)


# events


def _event(body: object, us: Us, now: datetime) -> Inbound | None:
    event = get(body, "event")
    listen = EVENTS.get(word(event, "type"))
    return listen(body, event, us, now) if listen else None


def _message(body: object, event: object, us: Us, now: datetime) -> Inbound | None:
    subtype = word(event, "subtype")
    if subtype in CHANGED:
        return _altered(body, event, us, now)
    if subtype not in SPOKEN or get(event, "hidden") or _by_bot(event, us):
        return None
    direct = _is_direct(event)
    if not direct and word(event, "type") == "message" and f"<@{us.user}>" not in word(event, "text"):
        return None
    return _said(body, event, us, now, direct)


def _said(body: object, event: object, us: Us, now: datetime, direct: bool) -> Inbound:
    channel, ts, thread = (word(event, name) for name in ("channel", "ts", "thread_ts"))
    said = Inbound(
        event_id=heard_as(channel, ts),
        kind=Kind.ATTACHMENT if _carries(event) else Kind.TEXT,
        address=_direct(us, word(event, "user"), event) if direct else _channel(us, channel, thread or ts),
        account=_speaker(body, event),
        at=instant(ts, now),
        text=as_read(word(event, "text"), us.user),
        message=_thread(event),
        quotes=heard_as(channel, _thread(event)) if _thread(event) else "",
        gesture=_gesture(event),
        place=_room(channel, us),
    )
    return _invited(said) if direct else _commanded(said)


def heard_as(channel: str, ts: str) -> str:
    """The event in which a message was heard; the id of a direct conversation, which is a person's, is not
    kept."""
    return _key("m", channel, ts)


def _commanded(said: Inbound) -> Inbound:
    """A command written after the bot's name, where Slack takes it for a message."""
    command, _, rest = said.text.partition(" ")
    known = command in COMMANDS and said.kind is Kind.TEXT
    return replace(said, kind=Kind.COMMAND, command=command[1:], text=rest.strip()) if known else said


def _gesture(event: object) -> str:
    """What a person's client called the message that he sent, once; now and then Slack tells of one twice, as
    of two messages. Nobody's id but his own can hold a message of his back."""
    client = word(event, "client_msg_id")
    return _key("g", word(event, "user"), client) if client else ""


def _invited(said: Inbound) -> Inbound:
    """An invite's token, alone or after "join", is what a deep link is elsewhere."""
    token = INVITE.fullmatch(said.text.strip()) if said.kind in (Kind.TEXT, Kind.COMMAND) else None
    return replace(said, kind=Kind.START, text=token[1]) if token else said


def _altered(body: object, event: object, us: Us, now: datetime) -> Inbound | None:
    """A person edited or deleted his message; what a link preview adds to it is no edit."""
    before, after = get(event, "previous_message"), get(event, "message")
    gone = word(event, "subtype") == "message_deleted" or word(after, "subtype") == "tombstone"
    about = before if gone else after
    unchanged = not gone and word(before, "text") == word(after, "text")
    if unchanged or _by_bot(about, us) or not _is_direct(event):
        return None
    return Inbound(
        event_id=f"e:{word(body, 'event_id')[:64]}",
        kind=Kind.DELETED if gone else Kind.EDITED,
        address=_direct(us, word(about, "user"), about),
        account=_speaker(body, about),
        at=instant(word(event, "event_ts") or word(event, "ts"), now),
        text="" if gone else as_read(word(after, "text"), us.user),
        message=word(about, "ts"),
    )


def _home(body: object, event: object, us: Us, now: datetime) -> Inbound | None:
    if word(event, "tab") not in ("", "home"):
        return None
    return Inbound(
        event_id=f"h:{word(body, 'event_id')[:64]}",
        kind=Kind.HOME,
        address=_direct(us, word(event, "user")),
        account=_speaker(body, event),
        at=instant(word(event, "event_ts"), now),
    )


def _is_direct(event: object) -> bool:
    return word(event, "channel_type") == "im" or word(event, "channel").startswith("D")


def _by_bot(message: object, us: Us) -> bool:
    return bool(get(message, "bot_id")) or word(message, "user") in ("", us.user, "USLACKBOT")


def _carries(event: object) -> bool:
    """Files; or something forwarded, without words."""
    return bool(get(event, "files")) or bool(get(event, "attachments") and not word(event, "text").strip())


def _speaker(body: object, event: object) -> Account:
    """The person by id and by his own workspace: in a shared channel that is not ours."""
    teams = (word(event, name) for name in ("user_team", "team", "source_team"))
    team = next(filter(None, teams), "") or word(body, "team_id")
    return Account(Platform.SLACK, team, word(event, "user"))


# commands, shortcuts, buttons, forms


def _standing(body: object, event: object, us: Us, now: datetime) -> Inbound:
    """Something about a person of the workspace was changed: perhaps he left it, or is a guest now."""
    user = word(event, "user", "id")
    return Inbound(
        event_id=_key("w", word(body, "event_id"), user),
        kind=Kind.STANDING,
        address=_direct(us, user),
        account=Account(Platform.SLACK, us.team, user),
        at=now,
    )


def met(user: str, us: Us, now: datetime) -> Inbound:
    """What a person is was asked for; heard of once a day."""
    return _standing({"event_id": f"met {now:%Y%m%d}"}, {"user": {"id": user}}, us, now)


def _command(body: object, us: Us, now: datetime) -> Inbound:
    """Answered in the direct conversation: what is said there is not for the whole channel."""
    user = word(body, "user_id")
    said = Inbound(
        event_id=_key("c", word(body, "trigger_id")),
        kind=Kind.COMMAND,
        address=_direct(us, user),
        account=Account(Platform.SLACK, word(body, "team_id"), user),
        at=now,
        text=as_read(word(body, "text")).strip(),
        command=word(body, "command").lstrip("/"),
        name=word(body, "user_name"),
        trigger=word(body, "trigger_id"),
        place=_room(word(body, "channel_id"), us),
    )
    return replace(_invited(said), command=said.command) if said.command == "channel" else said


def _room(channel: str, us: Us) -> Address | None:
    """A channel as a whole, where others read too."""
    return _channel(us, channel, "") if channel and not channel.startswith("D") else None


def _shortcut(body: object, us: Us, now: datetime) -> Inbound | None:
    """Of the menu, or of a message, which is then read for what it says."""
    command, words = SHORTCUTS.get(word(body, "callback_id"), ("", ""))
    if not command:
        return None
    message = as_read(word(body, "message", "text"), us.user)
    gesture = (word(body, "user", "id"), word(body, "callback_id"), word(body, "action_ts"))
    return Inbound(
        event_id=_key("s", *gesture, word(body, "trigger_id")),
        kind=Kind.COMMAND,
        address=_direct(us, word(body, "user", "id")),
        account=_presser(body),
        at=instant(word(body, "action_ts"), now),
        text=f"{words} {message}".strip(),
        command=command,
        name=_name(body),
        trigger=word(body, "trigger_id"),
    )


def _press(body: object, us: Us, now: datetime) -> Inbound | None:
    action = first(body, "actions")
    handle = word(action, "value") or word(action, "selected_option", "value")
    user, channel = word(body, "user", "id"), word(body, "channel", "id")
    ts = word(body, "container", "message_ts") or word(body, "message", "ts")
    if not channel or channel.startswith("D"):
        place = _direct(us, user, get(body, "message"))
    else:
        place = _channel(us, channel, word(body, "message", "thread_ts") or ts)
    gesture = (word(action, name) for name in ("action_id", "block_id", "action_ts"))
    return Inbound(
        event_id=_key("a", user, channel, word(body, "view", "id"), ts, *gesture),
        kind=Kind.ACTION,
        address=place,
        account=_presser(body),
        at=instant(word(action, "action_ts"), now),
        action=handle if len(handle) <= HANDLE else "",
        message=ts,
        name=_name(body),
        trigger=word(body, "trigger_id"),
        place=_room(channel, us),
    )


def _form(body: object, us: Us, now: datetime) -> Inbound:
    """The key is the gesture, not the view: a form that was sent back with errors is sent in again."""
    sent, user = get(body, "view"), word(body, "user", "id")
    gesture = word(body, "trigger_id") or str(sorted(modal.values_of(sent).items()))
    return Inbound(
        event_id=_key("v", user, word(sent, "id"), word(sent, "hash"), gesture),
        kind=Kind.FORM,
        address=modal.place_of(sent, us.team, user),
        account=_presser(body),
        at=now,
        command=modal.script_of(sent),
        text=modal.reference_of(sent),
        values=modal.values_of(sent),
        name=_name(body),
    )


def _presser(body: object) -> Account:
    team = word(body, "user", "team_id") or word(body, "team", "id")
    return Account(Platform.SLACK, team, word(body, "user", "id"))


def _name(body: object) -> str:
    return word(body, "user", "name") or word(body, "user", "username")


KINDS: Mapping[str, Callable[[object, Us, datetime], Inbound | None]] = {
    "event_callback": _event,
    "command": _command,
    "shortcut": _shortcut,
    "message_action": _shortcut,
    "block_actions": _press,
    "view_submission": _form,
}
EVENTS: Mapping[str, Callable[[object, object, Us, datetime], Inbound | None]] = {
    "message": _message,
    "app_mention": _message,
    "app_home_opened": _home,
    "user_change": _standing,
}

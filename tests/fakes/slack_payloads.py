"""What Slack sends, in full: events, commands, presses, shortcuts and submissions
(docs.slack.dev/apis/events-api, /interactivity, /reference/interaction-payloads)."""

from __future__ import annotations

from tests.fakes.ledger import Json
from tests.fakes.slack_world import (
    APP_ID,
    BOT_USER,
    TEAM,
    VERIFICATION,
    SlackChannel,
    SlackMessage,
    SlackUser,
    SlackView,
    SlackWorld,
)

TEAM_INFO = {"id": TEAM, "domain": "channelworks"}


def envelope(world: SlackWorld, event: Json, *, shared: bool = False) -> Json:
    """The event_callback around an event."""
    number = world.number()
    return {
        "token": VERIFICATION, "team_id": TEAM, "context_team_id": TEAM, "context_enterprise_id": None,
        "api_app_id": APP_ID, "event": event, "type": "event_callback", "event_id": f"Ev{number:09d}",
        "event_time": int(world.clock().timestamp()), "event_context": f"4-{number:08x}",
        "is_ext_shared_channel": shared,
        "authorizations": [
            {
                "enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True,
                "is_enterprise_install": False,
            }
        ],
    }  # fmt: skip


def rich_text(text: str) -> list[Json]:
    """The blocks that Slack's own clients add to what a person types."""
    section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return [{"type": "rich_text", "block_id": "typed", "elements": [section]}]


def message_event(
    world: SlackWorld, channel: SlackChannel, message: SlackMessage, kind: str = "message"
) -> Json:
    """`message` or `app_mention`; a file without text has the subtype file_share."""
    event = message.json() | {
        "type": kind, "channel": channel.id, "event_ts": message.ts,
        "client_msg_id": f"00000000-0000-4000-8000-{message.ts.replace('.', '')}",
    }  # fmt: skip
    if kind == "message":
        event["channel_type"] = channel.kind
    if message.files:
        event |= {"subtype": "file_share", "upload": False, "display_as_bot": False}
    user = world.users.get(message.user)
    team = user.team if user else TEAM
    shared = {"user_team": team, "source_team": team} if channel.is_ext_shared else {}
    return event | {"team": team} | shared


def changed_event(world: SlackWorld, channel: SlackChannel, before: Json, after: Json) -> Json:
    ts = world.ts()
    return {
        "type": "message", "subtype": "message_changed", "channel": channel.id, "channel_type": channel.kind,
        "hidden": True, "ts": ts, "event_ts": ts, "message": after, "previous_message": before,
    }  # fmt: skip


def deleted_event(world: SlackWorld, channel: SlackChannel, before: Json) -> Json:
    ts = world.ts()
    return {
        "type": "message", "subtype": "message_deleted", "channel": channel.id, "channel_type": channel.kind,
        "hidden": True, "ts": ts, "event_ts": ts, "deleted_ts": before["ts"], "previous_message": before,
    }  # fmt: skip


def home_event(world: SlackWorld, user: SlackUser, view: SlackView | None) -> Json:
    event: Json = {
        "type": "app_home_opened", "user": user.id, "channel": world.im(user.id).id, "tab": "home",
        "event_ts": world.ts(),
    }  # fmt: skip
    return event | ({"view": view.json()} if view else {})


def command(
    world: SlackWorld, user: SlackUser, name: str, text: str, channel: SlackChannel, response: str
) -> Json:
    """The form fields of a slash command."""
    return {
        "token": VERIFICATION, "team_id": TEAM, "team_domain": "channelworks", "channel_id": channel.id,
        "channel_name": "directmessage" if channel.is_im else channel.name, "user_id": user.id,
        "user_name": user.json()["name"], "command": name, "text": text, "api_app_id": APP_ID,
        "is_enterprise_install": "false", "response_url": response, "trigger_id": world.trigger(user.id),
    }  # fmt: skip


def interaction(world: SlackWorld, user: SlackUser, kind: str) -> Json:
    """What all interaction payloads have."""
    shown = {
        "id": user.id,
        "username": user.json()["name"],
        "name": user.json()["name"],
        "team_id": user.team,
    }
    return {
        "type": kind, "user": shown, "api_app_id": APP_ID, "token": VERIFICATION, "team": TEAM_INFO,
        "enterprise": None, "is_enterprise_install": False, "trigger_id": world.trigger(user.id),
    }  # fmt: skip


def message_place(channel: SlackChannel, message: SlackMessage) -> Json:
    """Where a press was; of an ephemeral message only the place is told."""
    name = "directmessage" if channel.is_im else channel.name
    return {
        "container": {
            "type": "message", "message_ts": message.ts, "channel_id": channel.id,
            "is_ephemeral": message.ephemeral_to is not None,
        },
        "channel": {"id": channel.id, "name": name},
        **({} if message.ephemeral_to else {"message": message.json()}),
    }  # fmt: skip


def view_place(view: SlackView, state: Json | None = None) -> Json:
    return {"container": {"type": "view", "view_id": view.id}, "view": view.json(state)}


def action(world: SlackWorld, block_id: str, element: Json, chosen: Json) -> Json:
    """One of block_actions' actions: a button's value and text, or what was chosen."""
    kept = {name: element[name] for name in ("action_id", "text", "value", "style", "url") if name in element}
    kept.setdefault("action_id", "unnamed")
    ts = f"{int(world.clock().timestamp())}.{world.number():06d}"
    return kept | chosen | {"type": element["type"], "block_id": block_id, "action_ts": ts}

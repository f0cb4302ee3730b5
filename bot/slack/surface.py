"""What people see of the app in Slack; manifest.json lists the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

COMMANDS: Final = ("/deal", "/visit", "/partner", "/tier", "/tasks", "/standup", "/briefing", "/channel")

EVENTS: Final = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "message.im",
    "tokens_revoked",
    "user_change",
)

SCOPES: Final = (
    "app_mentions:read",  # hear mentions
    "channels:read",  # whether another organisation shares a channel
    "chat:write",  # speak, redraw
    "commands",  # slash commands and shortcuts
    "groups:read",  # likewise a private one
    "im:history",  # hear direct messages; find a letter whose fate is unknown
    "im:write",  # open the conversation in which a message is redrawn
    "users:read",  # whether a speaker is a full member, a guest, from elsewhere, or gone
)

SHORTCUTS: Final[Mapping[str, tuple[str, str]]] = {  # callback_id → command, first words
    "deal_new": ("deal", "new"),
    "visit_log": ("visit", "log"),
    "deal_from_message": ("deal", "new"),
    "visit_from_message": ("visit", "log"),
}

"""What an installed app may do and hears, by its manifest (docs.slack.dev/reference/app-manifest)."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.fakes.ledger import Json
from tests.fakes.slack_api import SlackError

SCOPE_OF_KIND = {"channel": "channels", "group": "groups", "im": "im"}
SCOPE_OF_EVENT = {
    "app_mention": "app_mentions:read", "message.im": "im:history", "message.channels": "channels:history",
    "message.groups": "groups:history",
}  # fmt: skip


@dataclass
class Installation:
    """Without a manifest everything is allowed; what is used is noted either way."""

    manifest: Json | None = None
    scopes: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    commands: set[str] = field(default_factory=set)
    shortcuts: set[str] = field(default_factory=set)

    def _asked(self, *path: str) -> list[object]:
        found: object = self.manifest
        for name in path:
            found = found.get(name, {}) if isinstance(found, dict) else {}
        return list(found) if isinstance(found, list) else []

    @property
    def granted(self) -> list[str]:
        return [str(scope) for scope in self._asked("oauth_config", "scopes", "bot")]

    def need(self, scope: str, kind: str) -> None:
        """missing_scope unless the manifest asks for it; "{}:history" depends on the kind of conversation."""
        wanted = scope.format(SCOPE_OF_KIND[kind])
        if not wanted:
            return
        self.scopes.add(wanted)
        if self.manifest is not None and wanted not in self.granted:
            shown = ",".join(self.granted)
            raise SlackError(
                "missing_scope", [f"{wanted} is not in the manifest"], needed=wanted, provided=shown
            )

    def hears(self, event: str, kind: str) -> bool:
        """Whether the app is subscribed, and has the scope that the subscription needs."""
        name = f"message.{SCOPE_OF_KIND[kind]}" if event == "message" else event
        self.events.add(name)
        scope = SCOPE_OF_EVENT.get(name)
        self.scopes |= {scope} if scope else set()
        if self.manifest is None:
            return True
        subscribed = self._asked("settings", "event_subscriptions", "bot_events")
        return name in subscribed and (scope is None or scope in self.granted)

    def command(self, name: str) -> None:
        """AssertionError where Slack would say that this is no valid command."""
        self.commands.add(name)
        self.scopes.add("commands")
        known = [c["command"] for c in self._asked("features", "slash_commands") if isinstance(c, dict)]
        assert self.manifest is None or name in known, f"{name} is not a valid command"

    def shortcut(self, callback_id: str, kind: str) -> None:
        """AssertionError where the menu would not show it."""
        self.shortcuts.add(callback_id)
        self.scopes.add("commands")
        known = [
            s["callback_id"]
            for s in self._asked("features", "shortcuts")
            if isinstance(s, dict) and s["type"] == kind
        ]
        assert self.manifest is None or callback_id in known, f"no {kind} shortcut {callback_id}"

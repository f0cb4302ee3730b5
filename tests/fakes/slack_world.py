"""The people, channels, messages and views of a fake Slack workspace."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.fakes.ledger import Clock, Json
from tests.fakes.slack_text import live, visible, visible_blocks

TEAM, BOT_USER, BOT_ID, APP_ID = "T0TEAM0001", "U0BOT00001", "B0BOT00001", "A0APP00001"
BOT_TOKEN = "-".join(("xoxb", "0000000001", "fake"))
APP_TOKEN = "-".join(("xapp", "1", APP_ID, "fake"))
SIGNING_SECRET = "5f4dcc3b5aa765d61d8327deb882cf99"
VERIFICATION = "verification-token"


@dataclass
class SlackUser:
    """A person, as users.info shows him."""

    id: str
    name: str
    team: str = TEAM
    tz: str = "Europe/Berlin"
    locale: str = "en-US"
    is_restricted: bool = False
    is_ultra_restricted: bool = False
    is_stranger: bool = False
    is_admin: bool = False
    is_bot: bool = False
    deleted: bool = False

    def json(self) -> Json:
        flags = ("is_restricted", "is_ultra_restricted", "is_bot", "deleted", "is_admin")
        shown: Json = {flag: getattr(self, flag) for flag in flags}
        shown |= {
            "id": self.id,
            "team_id": self.team,
            "name": self.name.lower().replace(" ", "."),
            "tz": self.tz,
        }
        shown |= {"real_name": self.name, "locale": self.locale, "is_app_user": False, "updated": 1700000000}
        shown["profile"] = {"real_name": self.name, "display_name": self.name, "team": self.team}
        return shown | ({"is_stranger": True} if self.is_stranger else {})


@dataclass
class SlackMessage:
    """A message as it stands now. `ts` names it within its channel; `user` is the author's id."""

    channel: str
    ts: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    metadata: Json | None = None
    files: list[Json] = field(default_factory=list)
    ephemeral_to: str | None = None
    edits: int = 0
    deleted: bool = False
    reactions: dict[str, list[str]] = field(default_factory=dict)
    broadcast: bool = False

    @property
    def from_bot(self) -> bool:
        return self.user == BOT_USER

    def elements(self) -> list[tuple[str, Json]]:
        """(block_id, element) of everything that can be pressed or chosen."""
        return interactive(self.blocks)

    def labels(self) -> list[str]:
        """Labels of the buttons, in reading order."""
        return [e["text"]["text"] for _, e in self.elements() if e["type"] == "button"]

    def plain(self) -> str:
        """All visible text as a person reads it: the blocks where there are any, else the text."""
        return visible_blocks(self.blocks) if self.blocks else visible(self.text)

    def live(self) -> list[str]:
        """Mentions and links that Slack would act on: "<!channel>", "<@U1>", "<https://…|label>"."""
        return live(self.text, self.blocks)

    def json(self, *, with_metadata: bool = False) -> Json:
        """As in conversations.history, and in events about it."""
        shown: Json = {"type": "message", "user": self.user, "text": self.text, "ts": self.ts, "team": TEAM}
        if self.from_bot:
            shown |= {"bot_id": BOT_ID, "app_id": APP_ID}
        optional: Json = {"blocks": self.blocks, "thread_ts": self.thread_ts, "files": self.files}
        shown |= {name: value for name, value in optional.items() if value}
        if self.edits:
            shown["edited"] = {"user": self.user, "ts": self.ts}
        return shown | ({"metadata": self.metadata} if with_metadata and self.metadata else {})


@dataclass
class SlackChannel:
    """A conversation: `im` with one person, or a channel."""

    id: str
    name: str = ""
    user: str | None = None
    members: set[str] = field(default_factory=set)
    is_private: bool = False
    is_archived: bool = False
    is_ext_shared: bool = False
    is_pending_ext_shared: bool = False
    bot_is_member: bool = True
    messages: list[SlackMessage] = field(default_factory=list)

    @property
    def is_im(self) -> bool:
        return self.user is not None

    @property
    def kind(self) -> str:
        """channel_type of events."""
        return "im" if self.is_im else "group" if self.is_private else "channel"

    def json(self) -> Json:
        if self.is_im:
            return {"id": self.id, "is_im": True, "user": self.user, "is_archived": False, "is_open": True}
        return {
            "id": self.id, "name": self.name, "is_channel": not self.is_private, "is_group": self.is_private,
            "is_im": False, "is_private": self.is_private, "is_archived": self.is_archived,
            "is_pending_ext_shared": self.is_pending_ext_shared,
            "is_ext_shared": self.is_ext_shared, "is_shared": self.is_ext_shared,
            "is_member": self.bot_is_member, "context_team_id": TEAM,
        }  # fmt: skip

    def find(self, ts: str | None) -> SlackMessage | None:
        return next((m for m in self.messages if m.ts == ts and not m.deleted), None)

    def in_thread(self, ts: str) -> list[SlackMessage]:
        return [
            m for m in self.messages if ts in (m.ts, m.thread_ts) and not m.deleted and not m.ephemeral_to
        ]


@dataclass
class SlackView:
    """A modal or a home tab as it stands now."""

    id: str
    user: str
    body: Json
    hash: str
    root: str
    previous: str | None = None
    open: bool = True

    @property
    def blocks(self) -> list[Json]:
        return list(self.body["blocks"])

    @property
    def title(self) -> str:
        return str(self.body.get("title", {}).get("text", ""))

    def elements(self) -> list[tuple[str, Json]]:
        return interactive(self.blocks)

    def labels(self) -> list[str]:
        return [e["text"]["text"] for _, e in self.elements() if e["type"] == "button"]

    def plain(self) -> str:
        return "\n".join(filter(None, [self.title, visible_blocks(self.blocks)]))

    def json(self, state: Json | None = None) -> Json:
        kept = (
            "type",
            "blocks",
            "title",
            "close",
            "submit",
            "private_metadata",
            "callback_id",
            "external_id",
        )
        shown: Json = {name: self.body.get(name) for name in kept}
        shown |= {
            name: self.body.get(name) or "" for name in ("private_metadata", "callback_id", "external_id")
        }
        shown |= {name: self.body.get(name, False) for name in ("clear_on_close", "notify_on_close")}
        shown |= {"id": self.id, "team_id": TEAM, "app_id": APP_ID, "bot_id": BOT_ID, "hash": self.hash}
        shown |= {"root_view_id": self.root, "previous_view_id": self.previous, "app_installed_team_id": TEAM}
        return shown | {"state": {"values": state or {}}}


def interactive(blocks: list[Json]) -> list[tuple[str, Json]]:
    """(block_id, element) of each interactive element; texts and images have no action_id."""
    found: list[tuple[str, Json]] = []
    for block in blocks:
        parts: list[Any] = [block.get("accessory"), block.get("element")]
        parts += block.get("elements", []) if block["type"] == "actions" else []
        found += [(block["block_id"], part) for part in parts if part and part["type"] != "image"]
    return found


class SlackWorld:
    """Everything the workspace knows."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.users: dict[str, SlackUser] = {}
        self.channels: dict[str, SlackChannel] = {}
        self.views: dict[str, SlackView] = {}
        self.homes: dict[str, SlackView] = {}
        self.triggers: dict[str, tuple[float, str]] = {}  # trigger_id → (seconds it was made, user)
        self.used_triggers: set[str] = set()
        self.files: dict[str, Json] = {}
        self.uploads: dict[str, bytes] = {}
        self._count = 0

    def number(self) -> int:
        self._count += 1
        return self._count

    def ts(self) -> str:
        """Unique and rising, as Slack's message times are."""
        return f"{int(self.clock().timestamp())}.{self.number():06d}"

    def im(self, user: str) -> SlackChannel:
        """The direct conversation of the bot with a person."""
        name = "D" + user[1:]
        return self.channels.setdefault(name, SlackChannel(name, user=user, members={user}))

    def keep(self, message: SlackMessage) -> SlackMessage:
        for block in message.blocks:
            block.setdefault("block_id", f"b{self.number():04d}")
        self.channels[message.channel].messages.append(message)
        return message

    def trigger(self, user: str) -> str:
        made = f"{self.number()}.{self.number()}.{self.number():032x}"
        self.triggers[made] = (self.clock().timestamp(), user)
        return made

    def show(self, user: str, body: Json, previous: SlackView | None = None) -> SlackView:
        """A new view, on top of `previous` if there is one."""
        name = f"V{self.number():08d}"
        view = SlackView(name, user, body, "", previous.root if previous else name)
        view.previous = previous.id if previous else None
        self.views[name] = view
        return self.redraw(view, body)

    def redraw(self, view: SlackView, body: Json) -> SlackView:
        for block in body["blocks"]:
            block.setdefault("block_id", f"b{self.number():04d}")
        view.body = body
        view.hash = f"{int(self.clock().timestamp())}.{self.number():08x}"
        return view

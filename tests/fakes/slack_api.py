"""Slack's Web API methods on messages, conversations, people and files (docs.slack.dev/reference/methods)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.fakes.ledger import Json
from tests.fakes.slack_blocks import block_problems
from tests.fakes.slack_world import BOT_ID, BOT_USER, TEAM, SlackChannel, SlackMessage, SlackUser, SlackWorld

LONGEST, ADVISED = 40_000, 4_000  # reference/methods/chat.postMessage: truncated above, advised below
PAGE, SMALL_PAGE = 999, 15  # reference/methods/conversations.history; outside the Marketplace


class SlackError(Exception):
    """ok:false. `broken` says what rule the call broke; state that a correct program can meet breaks none."""

    def __init__(self, error: str, broken: list[str] | None = None, **shown: Any) -> None:
        super().__init__(error)
        self.error = error
        self.broken = broken or []
        self.shown = shown


BOT = SlackUser(BOT_USER, "channeldesk", is_bot=True)


class SlackApi:
    """Answers calls whose token is good. `violations` receives advice that does not refuse the call."""

    def __init__(self, world: SlackWorld, root: Callable[[], str], violations: list[str]) -> None:
        self.world = world
        self.root = root
        self.page = PAGE
        self.violations = violations
        self.methods: dict[str, tuple[str, Callable[[Json], Json]]] = {  # name → (scope, function)
            "auth.test": ("", self.auth_test),
            "team.info": ("team:read", self.team_info),
            "chat.postMessage": ("chat:write", self.post),
            "chat.postEphemeral": ("chat:write", self.post_ephemeral),
            "chat.update": ("chat:write", self.update),
            "chat.delete": ("chat:write", self.delete),
            "chat.getPermalink": ("", self.permalink),
            "conversations.open": ("im:write", self.open),
            "conversations.info": ("{}:read", self.info),
            "conversations.members": ("{}:read", self.members),
            "conversations.history": ("{}:history", self.history),
            "conversations.replies": ("{}:history", self.replies),
            "users.info": ("users:read", self.user_info),
            "reactions.add": ("reactions:write", self.react),
            "files.getUploadURLExternal": ("files:write", self.upload_url),
            "files.completeUploadExternal": ("files:write", self.complete_upload),
        }

    def auth_test(self, args: Json) -> Json:
        return {
            "url": "https://channelworks.slack.com/", "team": "Channel Works", "user": "channeldesk",
            "team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT_ID, "is_enterprise_install": False,
        }  # fmt: skip

    def team_info(self, args: Json) -> Json:
        return {"team": {"id": TEAM, "name": "Channel Works", "domain": "channelworks"}}

    # places and people

    def person(self, user: str | None) -> SlackUser:
        if user not in self.world.users:
            raise SlackError("user_not_found")
        return self.world.users[user]

    def channel(self, args: Json, *, speak: bool = False) -> SlackChannel:
        """The conversation named by id (or a person by hers); `speak` if the bot wants to write there."""
        name = str(args.get("channel", ""))
        if name in self.world.users:
            name = self.world.im(name).id
        found = self.world.channels.get(name)
        if found is None or (found.is_private and not found.bot_is_member):
            raise SlackError("channel_not_found")
        if speak and found.is_archived:
            raise SlackError("is_archived")
        if speak and not found.bot_is_member:
            raise SlackError("not_in_channel")
        return found

    def message(self, args: Json, name: str = "ts", *, own: str = "") -> SlackMessage:
        found = self.channel(args).find(args.get(name))
        if found is None or found.ephemeral_to:
            raise SlackError("message_not_found")
        if own and not found.from_bot:
            raise SlackError(own)
        return found

    def open(self, args: Json) -> Json:
        users = [user for user in str(args.get("users", "")).split(",") if user]
        if len(users) != 1:
            raise SlackError(
                "users_list_not_supplied", ["conversations.open: exactly one user is offered here"]
            )
        if self.person(users[0]).deleted:
            raise SlackError("user_disabled")
        if self.person(users[0]).is_bot:
            raise SlackError("cannot_dm_bot")
        channel = self.world.im(users[0])
        return {"channel": channel.json() if args.get("return_im") else {"id": channel.id}}

    def info(self, args: Json) -> Json:
        return {"channel": self.channel(args).json()}

    def members(self, args: Json) -> Json:
        """reference/methods/conversations.members: a page of ids, the bot's own among them."""
        channel = self.channel(args)
        found = [*sorted(channel.members), *([BOT_USER] if channel.bot_is_member else [])]
        more = len(found) > (most := int(args.get("limit", 100)))
        return {"members": found[:most], "response_metadata": {"next_cursor": "more" if more else ""}}

    def user_info(self, args: Json) -> Json:
        person = BOT if args.get("user") == BOT_USER else self.person(args.get("user"))
        return {"user": person.json()}

    # messages

    def content(self, args: Json) -> tuple[str, list[Json]]:
        """Text and blocks of a call. SlackError for nothing, too much, or what Block Kit refuses."""
        text, blocks = args.get("text") or "", args.get("blocks") or []
        problems = block_problems(blocks)
        if problems:
            messages = [f"[ERROR] {problem}" for problem in problems]
            raise SlackError("invalid_blocks", problems, response_metadata={"messages": messages})
        if not text and not blocks:
            raise SlackError("no_text", ["neither text nor blocks"])
        if len(text) > LONGEST:
            raise SlackError("msg_too_long", [f"text of {len(text)} characters"])
        self._advise(text, blocks)
        return text, blocks

    def _advise(self, text: str, blocks: list[Json]) -> None:
        if len(text) > ADVISED:
            self.violations.append(f"text of {len(text)} characters, {ADVISED} are advised")
        if blocks and not text:
            self.violations.append(
                "blocks without text: notifications and screen readers have nothing to say"
            )

    def post(self, args: Json) -> Json:
        channel = self.channel(args, speak=True)
        message = self._new(channel, args)
        return {"channel": channel.id, "ts": message.ts, "message": message.json()}

    def _new(self, channel: SlackChannel, args: Json, **more: Any) -> SlackMessage:
        text, blocks = self.content(args)
        thread = args.get("thread_ts")
        parent = channel.find(thread) if thread is not None else None
        if thread is not None and parent is None:
            raise SlackError("thread_not_found", [f"no message {thread} in {channel.id}"])
        if parent and parent.thread_ts not in (None, parent.ts):  # reference/methods/chat.postMessage
            self.violations.append(f"thread_ts {thread} is a reply's; its parent's is to be used")
        return self.world.keep(
            SlackMessage(
                channel.id, self.world.ts(), BOT_USER, text, blocks, thread, metadata(args),
                broadcast=bool(args.get("reply_broadcast")), **more,
            )
        )  # fmt: skip

    def post_ephemeral(self, args: Json) -> Json:
        channel, user = self.channel(args, speak=True), args.get("user")
        if user not in channel.members:
            raise SlackError("user_not_in_channel")
        return {"message_ts": self._new(channel, args, ephemeral_to=user).ts}

    def update(self, args: Json) -> Json:
        """What is not given stays as it was; empty blocks take the blocks away."""
        message = self.message(args, own="cant_update_message")
        kept = {"text": message.text, "blocks": message.blocks}
        message.text, message.blocks = self.content(kept | args)
        for block in message.blocks:
            block.setdefault("block_id", f"b{self.world.number():04d}")
        message.metadata = metadata(args) or message.metadata
        message.edits += 1
        return {"channel": message.channel, "ts": message.ts, "text": message.text, "message": message.json()}

    def delete(self, args: Json) -> Json:
        message = self.message(args, own="cant_delete_message")
        message.deleted = True
        return {"channel": message.channel, "ts": message.ts}

    def permalink(self, args: Json) -> Json:
        message = self.message(args, "message_ts")
        link = f"https://channelworks.slack.com/archives/{message.channel}/p{message.ts.replace('.', '')}"
        return {"channel": message.channel, "permalink": link}

    def react(self, args: Json) -> Json:
        message, name = self.message(args, "timestamp"), str(args.get("name", ""))
        if not name or ":" in name:
            raise SlackError("invalid_name", [f"{name!r} is no emoji name"])
        if BOT_USER in message.reactions.setdefault(name, []):
            raise SlackError("already_reacted")
        message.reactions[name].append(BOT_USER)
        return {}

    # history

    def history(self, args: Json) -> Json:
        """Newest first, without replies in threads."""
        channel = self.channel(args)
        shown = [
            m for m in channel.messages if not m.deleted and not m.ephemeral_to and within(m.ts, args)
            and (m.broadcast or m.thread_ts in (None, m.ts))
        ]  # fmt: skip
        return page(shown[::-1], args, self.page)

    def replies(self, args: Json) -> Json:
        """Oldest first, beginning with the parent."""
        channel, ts = self.channel(args), str(args.get("ts", ""))
        if channel.find(ts) is None:
            raise SlackError("thread_not_found")
        return page([m for m in channel.in_thread(ts) if m.ts == ts or within(m.ts, args)], args, self.page)

    # files

    def upload_url(self, args: Json) -> Json:
        if not args.get("filename") or int(args.get("length") or 0) <= 0:
            raise SlackError("invalid_arguments", ["filename and a length above 0 are needed"])
        name = f"F{self.world.number():08d}"
        self.world.files[name] = {"id": name, "name": args["filename"], "size": int(args["length"])}
        return {"upload_url": f"{self.root()}/upload/{name}", "file_id": name}

    def complete_upload(self, args: Json) -> Json:
        files = []
        for given in args.get("files") or []:
            if given.get("id") not in self.world.uploads:
                raise SlackError("file_not_found", [f"{given.get('id')} was not uploaded"])
            files.append(self.world.files[given["id"]] | {"title": given.get("title", "")})
        place = args.get("channel_id")
        if place:
            channel = self.channel({"channel": place}, speak=True)
            comment = args.get("initial_comment") or ""
            self.world.keep(
                SlackMessage(
                    channel.id, self.world.ts(), BOT_USER, comment, [], args.get("thread_ts"), files=files
                )
            )
        return {"files": files}


def metadata(args: Json) -> Json | None:
    """docs.slack.dev/messaging/message-metadata: event_type and event_payload."""
    given = args.get("metadata")
    if given is None:
        return None
    if (
        not isinstance(given, dict)
        or not isinstance(given.get("event_payload"), dict)
        or not given.get("event_type")
    ):
        raise SlackError("invalid_metadata_format", [f"metadata {given!r:.80}"])
    return given


def within(ts: str, args: Json) -> bool:
    oldest, latest = args.get("oldest") or "0", args.get("latest") or "9999999999"
    if str(args.get("inclusive", "")).lower() in ("1", "true"):
        return float(oldest) <= float(ts) <= float(latest)
    return float(oldest) < float(ts) < float(latest)


def page(found: list[SlackMessage], args: Json, most: int = PAGE) -> Json:
    limit, start = int(args.get("limit") or 100), int(args.get("cursor") or 0)
    if not 1 <= limit <= PAGE:
        raise SlackError("invalid_limit", [f"limit {limit}"])
    limit = min(limit, most)
    with_metadata = str(args.get("include_all_metadata", "")).lower() in ("1", "true")
    more = len(found) > start + limit
    return {
        "messages": [m.json(with_metadata=with_metadata) for m in found[start : start + limit]],
        "has_more": more,
        "response_metadata": {"next_cursor": str(start + limit) if more else ""},
    }

"""What people do in Slack, each as the payload that Slack would send."""

from __future__ import annotations

import asyncio

from tests.fakes import slack_payloads as payloads
from tests.fakes.ledger import Json
from tests.fakes.slack_delivery import RETRIES, Courier, Delivery
from tests.fakes.slack_forms import answered, apply_ack, chosen, state_of
from tests.fakes.slack_install import Installation
from tests.fakes.slack_world import (
    BOT_USER,
    SlackChannel,
    SlackMessage,
    SlackUser,
    SlackView,
    SlackWorld,
)


class SlackGestures:
    """The hands of the people. Each returns when the program has acknowledged, or the attempt has failed."""

    world: SlackWorld
    courier: Courier
    installation: Installation
    sent: list[Delivery]
    violations: list[str]
    root: str

    async def dm(self, user: SlackUser, text: str, *, thread_ts: str | None = None, ts: str = "") -> Delivery:
        """Type into the direct conversation with the bot; `ts` for a message that is late."""
        return await self._said(user, self.world.im(user.id), text, thread_ts=thread_ts, ts=ts)

    async def say(
        self, user: SlackUser, channel: SlackChannel, text: str, *, thread_ts: str | None = None
    ) -> Delivery:
        """Type in a channel without naming the bot; it hears that if it listens to message.channels."""
        return await self._said(user, channel, text, thread_ts=thread_ts)

    async def mention(
        self, user: SlackUser, channel: SlackChannel, text: str, *,
        thread_ts: str | None = None, also_message: bool = False,
    ) -> Delivery:  # fmt: skip
        """Name the bot in a channel: an app_mention; with `also_message` the message event of it too."""
        message = self._typed(user, channel, f"<@{BOT_USER}> {text}", thread_ts)
        if also_message:
            await self._event(payloads.message_event(self.world, channel, message), message, channel)
        return await self._event(
            payloads.message_event(self.world, channel, message, "app_mention"), message, channel
        )

    async def share_file(self, user: SlackUser, name: str, text: str = "") -> Delivery:
        """Drop a file into the direct conversation, with or without words."""
        number = self.world.number()
        file = {"id": f"F{number:08d}", "name": name, "filetype": name.rpartition(".")[2], "size": 1234}
        return await self._said(user, self.world.im(user.id), text, files=[file])

    async def edit(self, message: SlackMessage, text: str) -> Delivery:
        channel, before = self.world.channels[message.channel], message.json()
        message.text, message.blocks = text, payloads.rich_text(text)
        message.edits += 1
        return await self._event(
            payloads.changed_event(self.world, channel, before, message.json()), message, channel
        )

    async def remove(self, message: SlackMessage) -> Delivery:
        """Delete one's own message."""
        message.deleted = True
        channel = self.world.channels[message.channel]
        return await self._event(
            payloads.deleted_event(self.world, channel, message.json()), message, channel
        )

    async def slash(
        self, user: SlackUser, command: str, text: str = "", channel: SlackChannel | None = None
    ) -> Delivery:
        """A slash command; in the direct conversation unless a channel is given."""
        self.installation.command(command)
        place = channel or self.world.im(user.id)
        response = f"{self.root}/response/{self.world.number()}"
        delivery = await self._send(
            Delivery("command", command, payloads.command(self.world, user, command, text, place, response))
        )
        if delivery.body.get("text") or delivery.body.get("blocks"):
            answer = SlackMessage(place.id, self.world.ts(), BOT_USER, str(delivery.body.get("text", "")))
            answer.blocks, answer.ephemeral_to = delivery.body.get("blocks", []), user.id
            self.world.keep(answer)
        return delivery

    async def press(
        self, user: SlackUser, where: SlackMessage | SlackView, name: str, value: str | None = None
    ) -> Delivery:
        """Press the button with this action_id or label (or a label that contains it), in a message, modal or
        home. For a select or a picker, `value` is what is chosen."""
        block_id, element = found(where.elements(), name)
        if isinstance(where, SlackMessage):
            place = payloads.message_place(self.world.channels[where.channel], where)
        else:
            place = payloads.view_place(where, state_of(where.blocks, {}))
        place["state"] = {"values": state_of(where.blocks, {})}
        action = payloads.action(self.world, block_id, element, chosen(element, value))
        return await self._interact(user, "block_actions", {**place, "actions": [action]})

    async def press_value(
        self, user: SlackUser, message: SlackMessage, action_id: str, value: str
    ) -> Delivery:
        """A press as no client would send it: an action and value that stand in no message."""
        element: Json = {"type": "button", "action_id": action_id, "value": value}
        place = payloads.message_place(self.world.channels[message.channel], message)
        action = payloads.action(self.world, "forged", element, {})
        return await self._interact(user, "block_actions", {**place, "actions": [action]})

    async def shortcut(self, user: SlackUser, callback_id: str) -> Delivery:
        """A global shortcut."""
        ts = self.world.ts()
        self.installation.shortcut(callback_id, "global")
        return await self._interact(user, "shortcut", {"callback_id": callback_id, "action_ts": ts})

    async def message_shortcut(self, user: SlackUser, callback_id: str, message: SlackMessage) -> Delivery:
        self.installation.shortcut(callback_id, "message")
        channel = self.world.channels[message.channel]
        body = payloads.message_place(channel, message) | {
            "callback_id": callback_id,
            "action_ts": self.world.ts(),
            "message_ts": message.ts,
            "response_url": f"{self.root}/response/{self.world.number()}",
        }
        body.pop("container")
        return await self._interact(user, "message_action", body)

    async def submit(self, user: SlackUser, view: SlackView, values: dict[str, str | list[str]]) -> Delivery:
        """Send a modal; `values` by action_id or block_id. The ack is carried out (close, errors,
        update, push). AssertionError for what Slack's client lets nobody send: a required field empty."""
        assert view.open, f"{view.title!r} is closed"
        state = answered(view.blocks, values)
        body = {"view": view.json(state), "response_urls": []}
        delivery = await self._interact(user, "view_submission", body)
        if delivery.accepted:
            self.violations += apply_ack(self.world, view, delivery.body)
        return delivery

    async def close(self, user: SlackUser, view: SlackView) -> Delivery | None:
        """Close a modal; the program hears of it if it asked for that."""
        view.open = False
        if not view.body.get("notify_on_close"):
            return None
        return await self._interact(user, "view_closed", {"view": view.json(), "is_cleared": False})

    async def open_home(self, user: SlackUser) -> Delivery:
        view = self.world.homes.get(user.id)
        return await self._event(payloads.home_event(self.world, user, view))

    async def event(self, event: Json) -> Delivery:
        """Any other event, such as member_joined_channel."""
        return await self._event(event)

    async def echo(self, message: SlackMessage) -> Delivery:
        """The bot's own message comes back to it as an event, as Slack does with all that it posts."""
        channel = self.world.channels[message.channel]
        return await self._event(payloads.message_event(self.world, channel, message), message, channel)

    async def redeliver(self, delivery: Delivery) -> Delivery:
        """Slack's next retry, at once: at most three, with the retry headers."""
        assert delivery.attempts <= RETRIES, "Slack gives up after three retries"
        return await self.courier.send(delivery, retry=True)

    async def repeat(self, delivery: Delivery, times: int = 1) -> None:
        """The same delivery again, side by side and without retry headers, as happens (bolt-js#2487)."""
        await asyncio.gather(*(self.courier.send(delivery) for _ in range(times)))

    async def _said(
        self, user: SlackUser, channel: SlackChannel, text: str, *,
        thread_ts: str | None = None, files: list[Json] | None = None, ts: str = "",
    ) -> Delivery:  # fmt: skip
        message = self._typed(user, channel, text, thread_ts, ts)
        message.files = files or []
        return await self._event(payloads.message_event(self.world, channel, message), message, channel)

    def _typed(
        self, user: SlackUser, channel: SlackChannel, text: str, thread_ts: str | None, ts: str = ""
    ) -> SlackMessage:
        blocks = payloads.rich_text(text) if text else []
        return self.world.keep(
            SlackMessage(channel.id, ts or self.world.ts(), user.id, text, blocks, thread_ts)
        )

    async def _event(
        self, event: Json, message: SlackMessage | None = None, channel: SlackChannel | None = None
    ) -> Delivery:
        body = payloads.envelope(self.world, event, shared=bool(channel and channel.is_ext_shared))
        delivery = Delivery("event", event["type"], body, message)
        if self.installation.hears(event["type"], channel.kind if channel else ""):
            return await self._send(delivery)
        delivery.reason = "not_subscribed"
        return delivery

    async def _interact(self, user: SlackUser, kind: str, body: Json) -> Delivery:
        payload = payloads.interaction(self.world, user, kind) | body
        return await self._send(Delivery("interaction", kind, payload))

    async def _send(self, delivery: Delivery) -> Delivery:
        self.sent.append(delivery)
        return await self.courier.send(delivery)


def found(elements: list[tuple[str, Json]], name: str) -> tuple[str, Json]:
    """The element with this action_id, else this label, else a label that contains it."""
    label = {id(e): e.get("text", {}).get("text", "") for _, e in elements}
    tests = (
        lambda e: e.get("action_id") == name,
        lambda e: label[id(e)] == name,
        lambda e: name in label[id(e)],
    )
    for test in tests:
        for block_id, element in elements:
            if test(element):
                return block_id, element
    raise AssertionError(
        f"nothing called {name!r} among {[e.get('action_id') for _, e in elements]}, {label.values()}"
    )

"""Slack's methods on modals and home tabs.

docs.slack.dev/surfaces/modals, reference/methods/views.open, views.push, views.update, views.publish
"""

from __future__ import annotations

from collections.abc import Callable

from tests.fakes.ledger import Json
from tests.fakes.slack_api import SlackError
from tests.fakes.slack_blocks import view_problems
from tests.fakes.slack_world import SlackView, SlackWorld

TRIGGER_SECONDS = 3.0  # interactivity/handling-user-interaction: a trigger_id lives three seconds
DEPTH = 3  # reference/methods/views.push: push_limit_reached


class SlackViews:
    """views.open, push, update and publish."""

    def __init__(self, world: SlackWorld) -> None:
        self.world = world
        self.methods: dict[str, tuple[str, Callable[[Json], Json]]] = {
            "views.open": ("", self.open),
            "views.push": ("", self.push),
            "views.update": ("", self.update),
            "views.publish": ("", self.publish),
        }

    def body(self, args: Json, kind: str) -> Json:
        view = args.get("view")
        problems = view_problems(view) if isinstance(view, dict) else ["/view: must be an object"]
        if isinstance(view, dict) and not problems and view["type"] != kind:
            problems = [f"/type: {view['type']} where a {kind} is wanted"]
        if problems == ["view_too_large"]:
            raise SlackError("view_too_large", problems)
        if problems:
            messages = [f"[ERROR] {problem}" for problem in problems]
            raise SlackError("invalid_arguments", problems, response_metadata={"messages": messages})
        assert isinstance(view, dict)
        return view

    def exchange(self, args: Json) -> str:
        """The person behind a trigger_id that is young and unused."""
        given = str(args.get("trigger_id", ""))
        if given not in self.world.triggers:
            raise SlackError("invalid_trigger_id", [f"trigger_id {given!r}"])
        made, user = self.world.triggers[given]
        if given in self.world.used_triggers:
            raise SlackError("exchanged_trigger_id")
        if self.world.clock().timestamp() - made > TRIGGER_SECONDS:
            raise SlackError("expired_trigger_id")
        self.world.used_triggers.add(given)
        return user

    def open(self, args: Json) -> Json:
        body = self.body(args, "modal")
        return {"view": self.world.show(self.exchange(args), body).json()}

    def push(self, args: Json) -> Json:
        body = self.body(args, "modal")
        user = self.exchange(args)
        stack = [v for v in self.world.views.values() if v.user == user and v.open]
        if not stack:
            raise SlackError("not_found", ["views.push without an open modal"])
        if len([v for v in stack if v.root == stack[-1].root]) >= DEPTH:
            raise SlackError("push_limit_reached", ["a fourth modal"])
        return {"view": self.world.show(user, body, stack[-1]).json()}

    def update(self, args: Json) -> Json:
        view = self._named(args)
        if args.get("hash") and args["hash"] != view.hash:
            raise SlackError("hash_conflict")
        return {"view": self.world.redraw(view, self.body(args, str(view.body["type"]))).json()}

    def _named(self, args: Json) -> SlackView:
        external = args.get("external_id")
        for view in [*self.world.views.values(), *self.world.homes.values()]:
            if view.open and (
                view.id == args.get("view_id") or (external and view.body.get("external_id") == external)
            ):
                return view
        raise SlackError("not_found")

    def publish(self, args: Json) -> Json:
        body, user = self.body(args, "home"), str(args.get("user_id", ""))
        if user not in self.world.users:
            raise SlackError("user_not_found")
        home = self.world.homes.get(user)
        if home and args.get("hash") and args["hash"] != home.hash:
            raise SlackError("hash_conflict")
        if home is None:
            home = self.world.homes[user] = self.world.show(user, body)
            del self.world.views[home.id]
        return {"view": self.world.redraw(home, body).json()}

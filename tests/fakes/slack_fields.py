"""The small grammar in which Block Kit's limits are written down."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.ledger import Json


@dataclass
class Found:
    """Problems with their places, and the ids met so far."""

    problems: list[str] = field(default_factory=list)
    blocks: set[str] = field(default_factory=set)
    actions: set[str] = field(default_factory=set)
    focused: int = 0

    def add(self, where: str, what: str) -> None:
        self.problems.append(f"{where}: {what}")

    def block(self, block_id: object, where: str) -> None:
        """block_id is unique within a message or view; action_id within its block."""
        self.actions = set()
        if isinstance(block_id, str) and block_id in self.blocks:
            self.add(where, f"block_id {block_id!r} is already in use")
        self.blocks |= {block_id} if isinstance(block_id, str) else set()

    def action(self, action_id: object, where: str) -> None:
        if isinstance(action_id, str) and action_id in self.actions:
            self.add(where, f"action_id {action_id!r} is already in use")
        self.actions |= {action_id} if isinstance(action_id, str) else set()


Check = Callable[[Any, str, Found], None]
Fields = dict[str, tuple[bool, Check]]


def required(check: Check) -> tuple[bool, Check]:
    return True, check


def optional(check: Check) -> tuple[bool, Check]:
    return False, check


def check_fields(given: Json, fields: Fields, where: str, found: Found) -> None:
    """Unknown and missing names, then each value; "type" belongs to all."""
    for name in given.keys() - fields.keys() - {"type"}:
        found.add(where, f"unknown field {name!r}")
    for name, (needed, check) in fields.items():
        if name in given:
            check(given[name], f"{where}/{name}", found)
        elif needed:
            found.add(f"{where}/{name}", "missing")


def anything(value: object, where: str, found: Found) -> None:
    """What this fake does not look into."""


def string(high: int | None, low: int = 1) -> Check:
    """A string of low to high characters."""

    def check(value: object, where: str, found: Found) -> None:
        if not isinstance(value, str):
            found.add(where, "must be a string")
        elif len(value) < low:
            found.add(where, f"must be more than {low - 1} characters")
        elif high is not None and len(value) > high:
            found.add(where, f"must be less than {high + 1} characters, is {len(value)}")

    return check


def url(high: int) -> Check:
    def check(value: object, where: str, found: Found) -> None:
        string(high)(value, where, found)
        if isinstance(value, str) and not re.match(r"[a-z][a-z0-9+.-]*:\S+$", value):
            found.add(where, "must be a URL")

    return check


def like(pattern: str) -> Check:
    def check(value: object, where: str, found: Found) -> None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            found.add(where, f"{value!r:.40} is not like {pattern}")

    return check


def boolean(value: object, where: str, found: Found) -> None:
    if not isinstance(value, bool):
        found.add(where, "must be true or false")


def integer(low: int, high: int) -> Check:
    def check(value: object, where: str, found: Found) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            found.add(where, f"{value!r:.40} is no integer from {low} to {high}")

    return check


def text(high: int, kind: str | None = None) -> Check:
    """A text object (reference/block-kit/composition-objects/text-object), of one kind if that is given."""

    def check(value: object, where: str, found: Found) -> None:
        if not isinstance(value, dict) or value.get("type") not in (
            [kind] if kind else ["plain_text", "mrkdwn"]
        ):
            found.add(where, f"must be a text object of type {kind or 'plain_text or mrkdwn'}")
            return
        extra = "emoji" if value["type"] == "plain_text" else "verbatim"
        check_fields(value, {"text": required(string(high)), extra: optional(boolean)}, where, found)

    return check


def each(check_item: Check | None, low: int, high: int | None) -> Check:
    """An array of low to high items."""

    def check(value: object, where: str, found: Found) -> None:
        if not isinstance(value, list):
            found.add(where, "must be an array")
            return
        if len(value) < low or (high is not None and len(value) > high):
            found.add(where, f"must have {low} to {high} items, has {len(value)}")
        for i, item in enumerate(value if check_item else []):
            assert check_item is not None
            check_item(item, f"{where}/{i}", found)

    return check


def either(*kinds: tuple[str, Fields]) -> Check:
    """An object of one of the types."""

    def check(value: object, where: str, found: Found) -> None:
        fields = dict(kinds).get(value.get("type", "")) if isinstance(value, dict) else None
        if fields is None or not isinstance(value, dict):
            found.add(where, f"must be one of {[name for name, _ in kinds]}")
        else:
            check_fields(value, fields, where, found)

    return check


def thing(fields: Fields) -> Check:
    """An object without a type of its own."""

    def check(value: object, where: str, found: Found) -> None:
        if isinstance(value, dict):
            check_fields(value, fields, where, found)
        else:
            found.add(where, "must be an object")

    return check

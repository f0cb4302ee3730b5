"""Block Kit's documented limits (docs.slack.dev/reference/block-kit): what is wrong with blocks or a view."""

from __future__ import annotations

import json
from typing import Any

from tests.fakes.ledger import Json
from tests.fakes.slack_elements import ELEMENTS, PARENTS
from tests.fakes.slack_fields import (
    Fields,
    Found,
    anything,
    boolean,
    check_fields,
    each,
    either,
    like,
    optional,
    required,
    string,
    text,
    thing,
    url,
)

MESSAGE, MODAL, HOME = "message", "modal", "home"
COUNT = {MESSAGE: 50, MODAL: 100, HOME: 100}  # reference/block-kit/blocks
EVERYWHERE = {"actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video"}
ONLY_MESSAGES = {"file", "markdown", "table"}
VIEW_BYTES = 250_000  # reference/methods/views.open: view_too_large
MARKDOWN_TOTAL, TABLE_ROWS, TABLE_CELLS = 12_000, 100, 20  # blocks/markdown-block, blocks/table-block


COLUMN = thing({"align": optional(like("left|center|right")), "is_wrapped": optional(boolean)})


def elements(parent: str, low: int, high: int) -> Any:
    """A list of elements that may stand in this parent."""

    def check(value: object, where: str, found: Found) -> None:
        each(element(parent), low, high)(value, where, found)

    return check


def element(parent: str) -> Any:
    """An element that may stand in this parent, with an action_id that is its own within the block."""

    def check(value: object, where: str, found: Found) -> None:
        if not isinstance(value, dict) or value.get("type") not in PARENTS[parent]:
            kind = value.get("type") if isinstance(value, dict) else value
            found.add(where, f"{kind!r} can't stand in {parent}")
            return
        found.action(value.get("action_id"), where)
        check_fields(value, ELEMENTS[value["type"]], where, found)
        consistent(value, where, found)

    return check


def consistent(value: Json, where: str, found: Found) -> None:
    """A select has options or groups of them, and what is chosen at first is exactly one of these."""
    groups = value.get("option_groups")
    if value["type"] in ("static_select", "multi_static_select") and ("options" in value) == (
        groups is not None
    ):
        found.add(where, "either options or option_groups")
    offered = value.get("options") or [
        option for group in groups or [] for option in group.get("options", [])
    ]
    first = value.get("initial_options") or filter(None, [value.get("initial_option")])
    if "external" not in value["type"] and not all(option in offered for option in first):
        found.add(where, "what is chosen at first must be one of the options")


def cells(value: object, where: str, found: Found) -> None:
    cell = either(
        ("raw_text", {"text": required(string(None))}),
        ("rich_text", {"elements": required(each(None, 0, None))}),
    )
    each(cell, 1, TABLE_CELLS)(value, where, found)


BLOCKS: dict[str, Fields] = {
    "actions": {"elements": required(elements("actions", 1, 25))},
    "context": {"elements": required(elements("context", 1, 10))},
    "divider": {},
    "file": {"external_id": required(string(255)), "source": required(string(10))},
    "header": {"text": required(text(150, "plain_text"))},
    "image": {
        "image_url": optional(url(3000)), "slack_file": optional(anything),
        "alt_text": required(string(2000)),
        "title": optional(text(2000, "plain_text")),
    },
    "input": {
        "label": required(text(2000, "plain_text")), "element": required(element("input")),
        "hint": optional(text(2000, "plain_text")), "optional": optional(boolean),
        "dispatch_action": optional(boolean),
    },
    "markdown": {"text": required(string(12_000))},
    "rich_text": {"elements": required(each(None, 1, None))},
    "section": {
        "text": optional(text(3000)), "fields": optional(each(text(2000), 1, 10)),
        "accessory": optional(element("section")), "expand": optional(boolean),
    },
    "table": {
        "rows": required(each(cells, 1, TABLE_ROWS)),
        "column_settings": optional(each(COLUMN, 0, TABLE_CELLS)),
    },
    "video": {
        "alt_text": required(string(2000)), "title": required(text(199, "plain_text")),
        "thumbnail_url": required(url(3000)), "video_url": required(url(3000)),
    },
}  # fmt: skip

VIEW: Fields = {
    "blocks": required(anything), "title": optional(text(24, "plain_text")),
    "close": optional(text(24, "plain_text")), "submit": optional(text(24, "plain_text")),
    "private_metadata": optional(string(3000, 0)), "callback_id": optional(string(255, 0)),
    "external_id": optional(string(255, 0)), "clear_on_close": optional(boolean),
    "notify_on_close": optional(boolean), "submit_disabled": optional(boolean),
}  # fmt: skip


def block_problems(blocks: object, surface: str = MESSAGE) -> list[str]:
    """What is wrong, each with its place ("/blocks/3/text"); empty if nothing is."""
    found = Found()
    if not isinstance(blocks, list):
        return ["/blocks: must be an array"]
    if len(blocks) > COUNT[surface]:
        found.add("/blocks", f"no more than {COUNT[surface]} items allowed, {len(blocks)} given")
    for i, block in enumerate(blocks):
        _block(block, surface, f"/blocks/{i}", found)
    _totals([block for block in blocks if isinstance(block, dict)], found)
    return found.problems


def _block(block: object, surface: str, where: str, found: Found) -> None:
    kind = block.get("type") if isinstance(block, dict) else None
    known = EVERYWHERE | (ONLY_MESSAGES if surface == MESSAGE else set())
    if not isinstance(block, dict) or kind not in known:
        found.add(where, f"unsupported type {kind!r} in a {surface}")
        return
    found.block(block.get("block_id"), where)
    check_fields(block, BLOCKS[kind] | {"block_id": optional(string(255))}, where, found)
    if kind == "section" and not block.get("text") and not block.get("fields"):
        found.add(where, "section needs text or fields")
    if kind == "image" and ("image_url" in block) == ("slack_file" in block):
        found.add(where, "image needs image_url or slack_file")


def _totals(blocks: list[Json], found: Found) -> None:
    written = sum(len(block.get("text", "")) for block in blocks if block.get("type") == "markdown")
    if written > MARKDOWN_TOTAL:
        found.add("/blocks", f"{written} characters of markdown, at most {MARKDOWN_TOTAL}")
    if sum(block.get("type") == "table" for block in blocks) > 1:
        found.add("/blocks", "only_one_table_allowed")
    if found.focused > 1:
        found.add("/blocks", "only one element may have focus_on_load")


def view_problems(view: Json) -> list[str]:
    """What is wrong with a modal or a home tab (reference/views); "view_too_large" stands alone."""
    if len(json.dumps(view, ensure_ascii=False).encode("utf-8", "surrogatepass")) > VIEW_BYTES:
        return ["view_too_large"]
    found = Found()
    surface = view.get("type")
    if surface not in (MODAL, HOME):
        return [f"/type: {surface!r} is no view"]
    check_fields(view, VIEW, "", found)
    if surface == MODAL:
        _modal(view, found)
    return found.problems + block_problems(view.get("blocks"), surface)


def _modal(view: Json, found: Found) -> None:
    if not view.get("title"):
        found.add("/title", "missing")
    blocks = view.get("blocks") or []
    if not view.get("submit") and any(isinstance(b, dict) and b.get("type") == "input" for b in blocks):
        found.add("/submit", "a modal with input blocks needs submit")

"""Each limit of Block Kit at n and n + 1, with slack_sdk's models as a second opinion."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

from tests.fakes.ledger import Json
from tests.fakes.slack_blocks import block_problems, view_problems

Make = Callable[[int], Json]


def plain(size: int) -> Json:
    return {"type": "plain_text", "text": "x" * size}


def mrkdwn(size: int) -> Json:
    return {"type": "mrkdwn", "text": "x" * size}


def button(size: int = 1, **more: Any) -> Json:
    return {"type": "button", "text": plain(size), "action_id": "a"} | more


def option(number: int, **more: Any) -> Json:
    return {"text": plain(3), "value": f"v{number}"} | more


def select(**more: Any) -> Json:
    return {"type": "static_select", "action_id": "a", "options": [option(1)]} | more


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def section(**more: Any) -> Json:
    return {"type": "section", "text": mrkdwn(1)} | more


def field(element: Json, **more: Any) -> Json:
    return {"type": "input", "label": plain(1), "element": element} | more


def confirm(**more: Any) -> Json:
    return {"title": plain(1), "text": plain(1), "confirm": plain(1), "deny": plain(1)} | more


def typed(**more: Any) -> Json:
    return {"type": "plain_text_input", "action_id": "a"} | more


def image(**more: Any) -> Json:
    return {"type": "image", "image_url": "https://e.x/1.png", "alt_text": "x"} | more


def numbered(count: int) -> list[Json]:
    return [button(action_id=f"a{i}") for i in range(count)]


def url(size: int) -> str:
    return "https://e.x/".ljust(size, "x")


BOTH: dict[str, tuple[int, Make]] = {  # the fake and slack_sdk both know these
    "section text": (3000, lambda n: section(text=mrkdwn(n))),
    "section fields": (10, lambda n: section(fields=[mrkdwn(1)] * n)),
    "header": (150, lambda n: {"type": "header", "text": plain(n)}),
    "actions": (25, lambda n: actions(*numbered(n))),
    "context": (10, lambda n: {"type": "context", "elements": [mrkdwn(1)] * n}),
    "markdown": (12000, lambda n: {"type": "markdown", "text": "x" * n}),
    "button text": (75, lambda n: actions(button(n))),
    "button value": (2000, lambda n: actions(button(value="x" * n))),
    "button url": (3000, lambda n: actions(button(url=url(n)))),
    "action_id": (255, lambda n: actions(button(action_id="x" * n))),
    "block_id": (255, lambda n: section(block_id="x" * n)),
    "options": (100, lambda n: actions(select(options=[option(i) for i in range(n)]))),
    "placeholder": (150, lambda n: actions(select(placeholder=plain(n)))),
    "confirm title": (100, lambda n: actions(button(confirm=confirm(title=plain(n))))),
    "confirm text": (300, lambda n: actions(button(confirm=confirm(text=plain(n))))),
    "confirm button": (30, lambda n: actions(button(confirm=confirm(deny=plain(n))))),
    "image url": (3000, lambda n: image(image_url=url(n))),
    "image alt": (2000, lambda n: image(alt_text="x" * n)),
    "input label": (2000, lambda n: field(typed(), label=plain(n))),
    "input hint": (2000, lambda n: field(typed(), hint=plain(n))),
}
OURS: dict[str, tuple[int, Make]] = {  # documented, and not looked at by slack_sdk
    "section field": (2000, lambda n: section(fields=[mrkdwn(n)])),
    "option text": (75, lambda n: actions(select(options=[option(1, text=plain(n))]))),
    "option value": (150, lambda n: actions(select(options=[option(1, value="x" * n)]))),
    "checkboxes": (10, lambda n: actions({"type": "checkboxes", "options": [option(i) for i in range(n)]})),
    "overflow": (5, lambda n: actions({"type": "overflow", "options": [option(i) for i in range(n)]})),
    "initial value": (3000, lambda n: field(typed(initial_value="x" * n))),
    "max_length": (3000, lambda n: field(typed(max_length=n))),
    "table rows": (100, lambda n: {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]] * n}),
    "table cells": (20, lambda n: {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * n]}),
    "groups": (100, lambda n: actions(grouped(n))),
}


def grouped(count: int) -> Json:
    group = {"label": plain(1), "options": [option(1)]}
    return {"type": "static_select", "action_id": "a", "option_groups": [group] * count}


def sdk_accepts(block: Json) -> bool:
    parsed = Block.parse(block)
    assert parsed is not None
    try:
        parsed.validate_json()
        parsed.to_dict()
    except SlackObjectFormationError:
        return False
    return True


@pytest.mark.parametrize("name", BOTH | OURS)
def test_limit(name: str) -> None:
    limit, make = (BOTH | OURS)[name]
    assert block_problems([make(limit)]) == []
    assert block_problems([make(limit + 1)])


@pytest.mark.parametrize("name", BOTH)
def test_slack_sdk_agrees(name: str) -> None:
    limit, make = BOTH[name]
    assert sdk_accepts(make(limit))
    assert not sdk_accepts(make(limit + 1))


@pytest.mark.parametrize(("surface", "count"), [("message", 50), ("modal", 100), ("home", 100)])
def test_block_count(surface: str, count: int) -> None:
    assert block_problems([{"type": "divider"}] * count, surface) == []
    assert block_problems([{"type": "divider"}] * (count + 1), surface) != []


WRONG: dict[str, list[Json]] = {
    "unknown block": [{"type": "banner"}],
    "no type": [{"text": plain(1)}],
    "unknown field": [section(colour="red")],
    "empty text": [section(text=mrkdwn(0))],
    "mrkdwn in a header": [{"type": "header", "text": mrkdwn(1)}],
    "mrkdwn on a button": [actions(button(text=mrkdwn(1)))],
    "emoji on mrkdwn": [section(text=mrkdwn(1) | {"emoji": True})],
    "verbatim on plain text": [section(text=plain(1) | {"verbatim": True})],
    "section of nothing": [{"type": "section"}],
    "input outside input": [actions(typed())],
    "button in context": [{"type": "context", "elements": [button()]}],
    "multi select in actions": [actions(select(type="multi_static_select"))],
    "no elements": [actions()],
    "no alt text": [{"type": "image", "image_url": "https://e.x/1.png"}],
    "no url": [actions(button(url="not a url"))],
    "style": [actions(button(style="warning"))],
    "same block_id": [section(block_id="b"), section(block_id="b")],
    "same action_id": [actions(button(), button())],
    "options and groups": [actions(grouped(1) | {"options": [option(1)]})],
    "no options": [actions({"type": "static_select", "action_id": "a"})],
    "foreign initial option": [actions(select(initial_option=option(2)))],
    "date": [actions({"type": "datepicker", "initial_date": "2026-3-2"})],
    "two tables": [{"type": "table", "rows": [[{"type": "raw_text", "text": "x"}]]}] * 2,
    "markdown in all": [{"type": "markdown", "text": "x" * 6001}] * 2,
    "two in focus": [
        field(typed(focus_on_load=True)),
        field(typed(focus_on_load=True)),
    ],
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong(name: str) -> None:
    assert len(block_problems(WRONG[name])) == 1


def test_action_id_may_return_in_another_block() -> None:
    assert block_problems([actions(button()), actions(button())]) == []


@pytest.mark.parametrize("kind", ["markdown", "table", "file"])
def test_messages_only(kind: str) -> None:
    assert "unsupported type" in block_problems([{"type": kind}], "modal")[0]


def modal(**more: Any) -> Json:
    blocks = [field(typed(), block_id="b")]
    return {"type": "modal", "title": plain(5), "submit": plain(5), "blocks": blocks} | more


VIEWS: dict[str, tuple[int, Make]] = {
    "title": (24, lambda n: modal(title=plain(n))),
    "submit": (24, lambda n: modal(submit=plain(n))),
    "close": (24, lambda n: modal(close=plain(n))),
    "private_metadata": (3000, lambda n: modal(private_metadata="x" * n)),
    "callback_id": (255, lambda n: modal(callback_id="x" * n)),
    "blocks": (100, lambda n: modal(blocks=[{"type": "divider"}] * n)),
}


@pytest.mark.parametrize("name", VIEWS)
def test_view_limit(name: str) -> None:
    limit, make = VIEWS[name]
    assert view_problems(make(limit)) == []
    assert len(view_problems(make(limit + 1))) == 1
    View(**make(limit)).validate_json()
    with pytest.raises(SlackObjectFormationError):
        View(**make(limit + 1)).validate_json()


def test_view_wrong() -> None:
    assert view_problems(modal(title=None) | {"submit": None})
    assert view_problems({"type": "modal", "submit": plain(1), "blocks": []}) == ["/title: missing"]
    assert view_problems({"type": "modal", "title": plain(1), "blocks": [field(typed())]}) == [
        "/submit: a modal with input blocks needs submit"
    ]
    assert view_problems({"type": "dialog", "blocks": []}) == ["/type: 'dialog' is no view"]


def test_view_size() -> None:
    big = [section(text=mrkdwn(3000)) for _ in range(81)]
    assert view_problems(modal(blocks=big)) == []
    assert view_problems(modal(blocks=[*big, big[0]])) == ["view_too_large"]

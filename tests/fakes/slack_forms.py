"""Filling in a modal: the state that Slack sends, and what an acknowledgement does to the modal."""

from __future__ import annotations

from tests.fakes.ledger import Json
from tests.fakes.slack_blocks import view_problems
from tests.fakes.slack_world import SlackView, SlackWorld

Given = dict[str, str | list[str]]
VALUES = {
    "plain_text_input": "value", "number_input": "value", "email_text_input": "value",
    "url_text_input": "value", "datepicker": "selected_date", "timepicker": "selected_time",
    "datetimepicker": "selected_date_time", "users_select": "selected_user",
    "channels_select": "selected_channel",
    "conversations_select": "selected_conversation", "multi_users_select": "selected_users",
}  # fmt: skip
INITIAL = {"value": "initial_value"} | {
    f"selected_{kind}": f"initial_{kind}"
    for kind in ("date", "time", "date_time", "user", "channel", "users")
}
ONE = {"static_select", "radio_buttons", "overflow", "external_select"}


def options_of(element: Json) -> list[Json]:
    groups = element.get("option_groups", [])
    return list(element.get("options", [])) + [option for group in groups for option in group["options"]]


def option(element: Json, wanted: str) -> Json:
    """The option with this value or label. AssertionError if the element offers none such."""
    for offered in options_of(element):
        if wanted in (offered["value"], offered["text"]["text"]):
            return dict(offered)
    if element["type"] == "external_select":
        return {"text": {"type": "plain_text", "text": wanted}, "value": wanted}
    raise AssertionError(f"{wanted!r} is not offered by {element.get('action_id')}")


def chosen(element: Json, value: str | list[str] | None) -> Json:
    """The element's part of a payload: what was typed or picked, or else what stood in it."""
    kind = element["type"]
    if kind == "button":
        return {}
    if kind in ONE:
        picked = option(element, str(value)) if value is not None else element.get("initial_option")
        return {"selected_option": picked}
    if kind in ("checkboxes", "multi_static_select"):
        wanted = [value] if isinstance(value, str) else value
        picked_all = (
            element.get("initial_options", []) if wanted is None else [option(element, w) for w in wanted]
        )
        return {"selected_options": picked_all}
    name = VALUES[kind]
    return {name: value if value is not None else element.get(INITIAL.get(name, ""))}


def state_of(blocks: list[Json], values: Given) -> Json:
    """view.state.values: block_id → action_id → {type, …} of every input, and of pickers in other blocks."""
    state: Json = {}
    for block in blocks:
        for element in inputs(block):
            action_id = element.get("action_id", "unnamed")
            value = values.get(action_id, values.get(block["block_id"]))
            state.setdefault(block["block_id"], {})[action_id] = {"type": element["type"]} | chosen(
                element, value
            )
    return state


def inputs(block: Json) -> list[Json]:
    if block["type"] == "input":
        return [block["element"]]
    parts = block.get("elements", []) if block["type"] == "actions" else [block.get("accessory") or {}]
    return [part for part in parts if part.get("type") in VALUES or part.get("type") in ONE - {"overflow"}]


def answered(blocks: list[Json], values: Given) -> Json:
    """The state of a form filled in. AssertionError for an unknown field, or a required one left empty."""
    state = state_of(blocks, values)
    names = set(state) | {action_id for block in state.values() for action_id in block}
    assert values.keys() <= names, f"no field {values.keys() - names} among {names}"
    for block in blocks:
        if block["type"] == "input" and not block.get("optional"):
            (given,) = state[block["block_id"]].values()
            assert any(v for k, v in given.items() if k != "type"), f"{block['label']['text']!r} is required"
    return state


def apply_ack(world: SlackWorld, view: SlackView, ack: Json) -> list[str]:
    """Do what the answer to a view_submission says (docs.slack.dev/surfaces/modals#response_actions)."""
    act = ack.get("response_action", "close" if not ack or "text" in ack else "")
    if act == "errors":
        known = {block["block_id"] for block in view.blocks if block["type"] == "input"}
        return [
            f"errors for {name!r}, which is no input block" for name in ack.get("errors", {}).keys() - known
        ]
    if act in ("update", "push"):
        problems = view_problems(ack.get("view") or {})
        if not problems and act == "update":
            world.redraw(view, ack["view"])
        elif not problems:
            world.show(view.user, ack["view"], view)
        return problems
    for other in world.views.values():
        if act == "clear" and other.root == view.root:
            other.open = False
    view.open = False
    return [] if act in ("close", "clear") else [f"unknown response_action {act!r}"]

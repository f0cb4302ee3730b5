"""Block Kit's elements: their fields, limits and the blocks they may stand in
(docs.slack.dev/reference/block-kit/block-elements and composition-objects)."""

from __future__ import annotations

from tests.fakes.slack_fields import (
    Check,
    Fields,
    Found,
    anything,
    boolean,
    each,
    integer,
    like,
    optional,
    required,
    string,
    text,
    thing,
    url,
)

SELECTS = {"static_select", "external_select", "users_select", "conversations_select", "channels_select"}
PICKERS = {"datepicker", "timepicker"}
CHOICES = {"checkboxes", "radio_buttons"}
MULTI = {f"multi_{kind}" for kind in SELECTS}
TYPED = {
    "plain_text_input",
    "number_input",
    "email_text_input",
    "url_text_input",
    "file_input",
    "rich_text_input",
}
PARENTS: dict[str, set[str]] = {
    "actions": {"button", "overflow", "datetimepicker"} | SELECTS | PICKERS | CHOICES,
    "section": {"button", "overflow", "image"} | SELECTS | PICKERS | CHOICES | MULTI,
    "input": {"datetimepicker"} | SELECTS | PICKERS | CHOICES | MULTI | TYPED,
    "context": {"image", "mrkdwn", "plain_text"},
}
STYLE = like("primary|danger")
CONFIRM = thing(
    {
        "title": required(text(100, "plain_text")), "text": required(text(300)),
        "confirm": required(text(30, "plain_text")), "deny": required(text(30, "plain_text")),
        "style": optional(STYLE),
    }
)  # fmt: skip


def option(kind: str | None = "plain_text", *, link: bool = False) -> Check:
    """composition-objects/option-object: text and description 75, value 150 characters."""
    fields: Fields = {
        "text": required(text(75, kind)),
        "value": required(string(150)),
        "description": optional(text(75, kind)),
    }
    return thing(fields | ({"url": optional(url(3000))} if link else {}))


GROUP = thing({"label": required(text(75, "plain_text")), "options": required(each(option(), 1, 100))})


def focus(value: object, where: str, found: Found) -> None:
    boolean(value, where, found)
    found.focused += value is True


COMMON: Fields = {
    "action_id": optional(string(255)),
    "confirm": optional(CONFIRM),
    "focus_on_load": optional(focus),
}
FREE: Fields = COMMON | {"placeholder": optional(text(150, "plain_text"))}
CHOSEN: Fields = {"options": optional(each(option(), 1, 100)), "option_groups": optional(each(GROUP, 1, 100))}
MANY: Fields = {"max_selected_items": optional(integer(1, 100))}
ENTITY: Fields = {
    "initial_user": optional(string(255)), "initial_channel": optional(string(255)),
    "initial_conversation": optional(string(255)), "default_to_current_conversation": optional(boolean),
    "response_url_enabled": optional(boolean), "filter": optional(anything),
}  # fmt: skip
MULTI_ENTITY: Fields = {
    f"initial_{kind}": optional(each(string(255), 0, 100)) for kind in ("users", "channels", "conversations")
}
ENTER = {"dispatch_action_config": optional(anything)}

ELEMENTS: dict[str, Fields] = {
    "button": {
        "text": required(text(75, "plain_text")), "action_id": optional(string(255)),
        "url": optional(url(3000)), "value": optional(string(2000)), "style": optional(STYLE),
        "confirm": optional(CONFIRM), "accessibility_label": optional(string(75)),
    },
    "image": {"image_url": required(url(3000)), "alt_text": required(string(2000))},
    "mrkdwn": {"text": required(string(3000)), "verbatim": optional(boolean)},
    "plain_text": {"text": required(string(3000)), "emoji": optional(boolean)},
    "overflow": {
        "action_id": optional(string(255)), "options": required(each(option(link=True), 1, 5)),
        "confirm": optional(CONFIRM),
    },
    "datepicker": FREE | {"initial_date": optional(like(r"\d{4}-\d\d-\d\d"))},
    "timepicker": FREE | {
        "initial_time": optional(like(r"[0-2]\d:[0-5]\d")), "timezone": optional(string(255)),
    },
    "datetimepicker": COMMON | {"initial_date_time": optional(integer(10**9, 10**10 - 1))},
    "checkboxes": COMMON | {
        "options": required(each(option(None), 1, 10)),
        "initial_options": optional(each(option(None), 1, 10)),
    },
    "radio_buttons": COMMON | {
        "options": required(each(option(None), 1, 10)), "initial_option": optional(option(None)),
    },
    "static_select": FREE | CHOSEN | {"initial_option": optional(option())},
    "multi_static_select": FREE | CHOSEN | MANY | {"initial_options": optional(each(option(), 1, 100))},
    "external_select": FREE | {
        "initial_option": optional(option()), "min_query_length": optional(integer(0, 100)),
    },
    "multi_external_select": FREE | MANY | {
        "initial_options": optional(each(option(), 1, 100)), "min_query_length": optional(integer(0, 100)),
    },
    "plain_text_input": FREE | ENTER | {
        "initial_value": optional(string(3000, 0)), "multiline": optional(boolean),
        "min_length": optional(integer(0, 3000)), "max_length": optional(integer(1, 3000)),
    },
    "number_input": FREE | ENTER | {
        "is_decimal_allowed": required(boolean), "initial_value": optional(like(r"-?\d+(\.\d+)?")),
        "min_value": optional(like(r"-?\d+(\.\d+)?")), "max_value": optional(like(r"-?\d+(\.\d+)?")),
    },
    "email_text_input": FREE | ENTER | {"initial_value": optional(string(3000, 0))},
    "url_text_input": FREE | ENTER | {"initial_value": optional(string(3000, 0))},
    "rich_text_input": FREE | ENTER | {"initial_value": optional(anything)},
    "file_input": {
        "action_id": optional(string(255)), "filetypes": optional(each(string(255), 1, None)),
        "max_files": optional(integer(1, 10)),
    },
}  # fmt: skip
ELEMENTS |= dict.fromkeys(("users_select", "channels_select", "conversations_select"), FREE | ENTITY)
ELEMENTS |= {
    kind: FREE | MANY | MULTI_ENTITY | {"filter": optional(anything)} for kind in MULTI - ELEMENTS.keys()
}

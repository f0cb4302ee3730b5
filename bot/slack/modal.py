"""Modals: a form drawn as Slack's inputs, and what was filled in read again."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from bot.slack import limits
from bot.slack.draw import Json, plain
from bot.slack.payload import get, items, word
from bot.text import clean, cut
from domain.chat import Address, Field, Form, Platform

ENTRY = "entry"  # action_id of every input; the slot is its block_id
DAY, HOUR = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"([01]\d|2[0-3]):[0-5]\d")
ANSWERS = ("value", "selected_date", "selected_time", "selected_option.value")


def view(form: Form, place: Address) -> Json:
    """The modal of a form that was opened from `place`. Where that would be too large for Slack, it is drawn
    without hints, choices and what stood in it."""
    drawn = _view(form, place, lean=False)
    return drawn if _size(drawn) <= limits.VIEW_BYTES else _view(form, place, lean=True)


def _view(form: Form, place: Address, *, lean: bool) -> Json:
    inputs = [_input(field, lean=lean) for field in form.fields[: limits.VIEW_BLOCKS]]
    return {
        "type": "modal",
        "callback_id": form.script[: limits.CALLBACK],
        "private_metadata": _remember(form, place),
        "title": plain(form.title, limits.MODAL_TITLE),
        "submit": plain(form.submit, limits.MODAL_TITLE),
        "close": plain(form.cancel, limits.MODAL_TITLE),
        "blocks": inputs or [{"type": "section", "text": plain(form.title, limits.SECTION)}],
    }


def _size(drawn: Json) -> int:
    """In bytes, as it is sent: other letters than ASCII take six and more."""
    return len(json.dumps(drawn))


def _input(field: Field, *, lean: bool) -> Json:
    drawn: Json = {
        "type": "input",
        "block_id": field.slot,
        "optional": field.optional,
        "label": plain(field.label, limits.BUTTON if lean else limits.LABEL),
        "element": _text(field, "") if lean else _element(field),
    }
    if field.hint.strip() and not lean:
        drawn["hint"] = plain(field.hint, limits.HINT)
    return drawn


def _element(field: Field) -> Json:
    if field.kind == "date":
        return {"type": "datepicker", "action_id": ENTRY} | _initial("date", field.value, DAY)
    if field.kind == "time":
        return {"type": "timepicker", "action_id": ENTRY} | _initial("time", field.value, HOUR)
    if _offered(field.choices):
        return _select(field)
    return _text(field, field.value)


def _initial(name: str, value: str, form: re.Pattern[str]) -> Json:
    return {f"initial_{name}": value} if form.fullmatch(value) else {}


def _text(field: Field, value: str) -> Json:
    drawn: Json = {"type": "plain_text_input", "action_id": ENTRY, "max_length": limits.INPUT}
    drawn["multiline"] = field.kind == "text"
    if value.strip():
        drawn["initial_value"] = cut(clean(value), limits.INPUT)
    return drawn


def _offered(choices: Sequence[tuple[str, str]]) -> bool:
    """Whether Slack can offer these: not too many, and none whose value would have to be cut."""
    return 0 < len(choices) <= limits.OPTIONS and all(0 < len(v) <= limits.OPTION_VALUE for v, _ in choices)


def _select(field: Field) -> Json:
    options = {value: _option(value, label) for value, label in field.choices}
    drawn: Json = {"type": "static_select", "action_id": ENTRY, "options": list(options.values())}
    return drawn | ({"initial_option": options[field.value]} if field.value in options else {})


def _option(value: str, label: str) -> Json:
    return {"text": plain(label, limits.OPTION_TEXT), "value": value}


def _remember(form: Form, place: Address) -> str:
    kept = {
        "script": form.script,
        "reference": form.reference,
        "conversation": place.conversation,
        "thread": place.thread,
        "private": place.private,
    }
    return json.dumps(kept)


def script_of(submitted: object) -> str:
    """The form's script."""
    return word(_remembered(submitted), "script") or word(submitted, "callback_id")


def reference_of(submitted: object) -> str:
    """The record that the form is about."""
    return word(_remembered(submitted), "reference")


def place_of(submitted: object, team: str, user: str) -> Address:
    """Where the form was opened; the person's own conversation if it doesn't say."""
    kept = _remembered(submitted)
    conversation = word(kept, "conversation")
    if not conversation:
        return Address(Platform.SLACK, team, user)
    private = get(kept, "private") is not False
    return Address(Platform.SLACK, team, conversation, word(kept, "thread"), private)


def _remembered(submitted: object) -> object:
    try:
        return json.loads(word(submitted, "private_metadata") or "{}")
    except (ValueError, RecursionError):
        return {}


def values_of(submitted: object) -> dict[str, str]:
    """What was filled in, by slot; "" where a field was left or made empty."""
    state = get(submitted, "state", "values")
    return {slot: _answer(entries) for slot, entries in items(state)}


def _answer(entries: object) -> str:
    for _, entry in items(entries):
        for name in ANSWERS:
            if answer := word(entry, *name.split(".")):
                return answer
    return ""


def errors_of(submitted: object, errors: Mapping[str, str]) -> dict[str, str]:
    """Errors as Slack takes them: only on inputs of this modal; any other stands at the first."""
    blocks = get(submitted, "blocks")
    slots = (
        [word(b, "block_id") for b in blocks if word(b, "type") == "input"]
        if isinstance(blocks, list)
        else []
    )
    shown: dict[str, str] = {}
    for slot, sentence in errors.items():
        where = slot if slot in slots else slots[0] if slots else slot
        shown[where] = cut(f"{shown[where]} {sentence}" if where in shown else sentence, limits.HINT)
    return shown

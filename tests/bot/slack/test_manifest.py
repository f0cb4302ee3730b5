"""The manifest is valid by Slack's schema, and lists what the code uses and nothing more."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]

from bot.slack.surface import COMMANDS, EVENTS, SCOPES, SHORTCUTS
from handlers.routes import COMMANDS as ROUTED

ROOT = Path(__file__).parents[3]
SCHEMA = Path(__file__).parent / "data" / "slack-app-manifest-1.0.0.schema.json"


def manifest() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "manifest.json").read_text("utf-8"))
    return found


def test_slacks_schema_accepts_it() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    problems = [e.message for e in jsonschema.Draft7Validator(schema).iter_errors(manifest())]
    assert problems == []


def test_it_lists_what_the_code_hears() -> None:
    features, settings = manifest()["features"], manifest()["settings"]
    assert [c["command"] for c in features["slash_commands"]] == list(COMMANDS)
    assert [s["callback_id"] for s in features["shortcuts"]] == list(SHORTCUTS)
    assert sorted(settings["event_subscriptions"]["bot_events"]) == sorted(EVENTS)
    assert settings["interactivity"]["is_enabled"]


def test_it_asks_for_the_scopes_in_use() -> None:
    assert manifest()["oauth_config"]["scopes"] == {"bot": list(SCOPES)}


def test_one_address_takes_everything() -> None:
    text = json.dumps(manifest())
    assert text.count("/slack/events") == len(COMMANDS) + 2


def test_each_hint_is_a_word_that_its_command_knows() -> None:
    for command in manifest()["features"]["slash_commands"]:
        hints = [hint.split()[0] for hint in command.get("usage_hint", "").split(" · ")]
        words = {hint for hint in hints if hint.islower()} - {"join", "last"}  # an invite's code, a period
        assert words <= set(ROUTED[command["command"][1:]]), command["command"]

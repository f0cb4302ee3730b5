"""Checks calls and objects against the Bot API's machine-readable definition (a part of it, in data/)."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

from tests.fakes.ledger import Json

SPEC = Path(__file__).parent / "data" / "telegram-bot-api-10.1-part.json"
UPLOAD = object()  # stands for a file part of a multipart call
SIMPLE: dict[str, tuple[type, ...]] = {"Integer": (int,), "Float": (int, float), "String": (str,)}
TRUTH = ("Boolean", "True")


@cache
def definition() -> Json:
    loaded: Json = json.loads(SPEC.read_text(encoding="utf-8"))
    return loaded


def decoded(method: str, args: Json) -> Json:
    """The arguments as JSON values: a form carries numbers and objects as text."""
    fields = definition()["methods"][method]
    return {
        name: _decode(value, fields.get(name, {}).get("types", ["String"])) for name, value in args.items()
    }


def _decode(value: Any, types: list[str]) -> Any:
    if not isinstance(value, str) or types == ["String"]:
        return value
    try:
        parsed = json.loads(value)
    except ValueError:
        return value
    return value if "String" in types and not isinstance(parsed, int) else parsed


def method_problems(method: str, args: Json) -> list[str]:
    """What is wrong with a call: unknown or missing parameters, wrong types, at any depth."""
    fields = definition()["methods"].get(method)
    return [f"{method}: no such method here"] if fields is None else _fields(method, fields, args)


def object_problems(kind: str, value: Any) -> list[str]:
    """What is wrong with an object of a Bot API type such as "Update"."""
    return _typed(kind, kind, value)


def _fields(where: str, fields: Json, given: Json) -> list[str]:
    found = [f"{where}: unknown parameter {name}" for name in given if name not in fields]
    found += [
        f"{where}: {name} is missing" for name, f in fields.items() if f["required"] and name not in given
    ]
    for name in given.keys() & fields.keys():
        found += _any(f"{where}.{name}", fields[name]["types"], given[name])
    return found


def _any(where: str, types: list[str], value: Any) -> list[str]:
    tries = [_typed(where, kind, value) for kind in types]
    return [] if any(not problems for problems in tries) else min(tries, key=len)


def _typed(where: str, kind: str, value: Any) -> list[str]:
    if inner := re.fullmatch(r"Array of (.+)", kind):
        return _array(where, inner[1], value)
    if kind in SIMPLE:
        good = isinstance(value, SIMPLE[kind]) and not isinstance(value, bool)
        return [] if good else [f"{where}: {value!r:.60} is no {kind}"]
    if kind in TRUTH:
        return [] if isinstance(value, bool) and (value or kind == "Boolean") else [f"{where}: no {kind}"]
    if kind == "InputFile":
        return [] if value is UPLOAD else [f"{where}: no uploaded file"]
    return _named(where, kind, value)


def _array(where: str, kind: str, value: Any) -> list[str]:
    if not isinstance(value, list):
        return [f"{where}: not an array"]
    return [problem for i, item in enumerate(value) for problem in _typed(f"{where}[{i}]", kind, item)]


def _named(where: str, kind: str, value: Any) -> list[str]:
    known = definition()["types"].get(kind)
    if known is None:
        return [f"{where}: type {kind} is not in the shipped part of the definition"]
    if not isinstance(value, dict):
        return [f"{where}: {value!r:.60} is no {kind}"]
    if "subtypes" in known:
        return _any(where, known["subtypes"], value)
    return _fields(where, known["fields"], value)

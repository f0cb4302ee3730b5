"""Policy files: read over the built-in program, and every fault told with its line and its reason."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from domain.problem import Problem
from domain.program.consistency import NAMES, Fault, idle, inconsistent, no_currency
from domain.program.lines import line_of
from domain.program.model import Program

BUILT_IN = Path(__file__).with_name("program.toml")
Values = dict[str, Any]


class ProgramError(Problem):
    """The policy file can't be used; the text says where and why."""


def load(path: Path | None = None) -> Program:
    """The program in a file, over the built-in one.

    Raises ProgramError with one line per fault: the file, the line, the key and the reason."""
    if path is None:
        return _built_in()
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise ProgramError(f"{path} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ProgramError(f"{path} is no text: a policy file is written in UTF-8.") from error
    return read(text, str(path))


@lru_cache(maxsize=1)
def _built_in() -> Program:
    return _checked({}, "", BUILT_IN.name)


def read(text: str, name: str) -> Program:
    """The program in a policy file's text. Raises ProgramError; `name` is what it calls the file."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProgramError(f"{name}:{_line(error, text)}: this is no TOML: {error}") from error
    return _checked(values, text, name)


def _line(error: tomllib.TOMLDecodeError, text: str) -> int:
    """The line that the reader of TOML complains about; the last where it is the end."""
    found = re.search(r"at line (\d+)", str(error))
    return int(found[1]) if found else max(1, len(text.splitlines()))


def kept(content: str) -> Program:
    """A program that was kept as JSON; what later versions added is as it is built in."""
    below: Values = tomllib.loads(BUILT_IN.read_text("utf-8"))
    above: Values = json.loads(content)
    parts = {name: {**below[name], **above[name]} for name in above if isinstance(above[name], dict)}
    return Program.model_validate({**below, **above, **parts})


def _checked(values: Values, text: str, name: str) -> Program:
    try:
        program = _validated(values)
    except ValidationError as error:
        faults = _faults(error)
        raise ProgramError(_told([*faults, *_beside(faults, values)], text, name)) from error
    if faults := [*inconsistent(program), *idle(values, program)]:
        raise ProgramError(_told(faults, text, name))
    return program


def _validated(values: Values) -> Program:
    return Program.model_validate(_over(tomllib.loads(BUILT_IN.read_text("utf-8")), values))


def _beside(faults: Sequence[Fault], values: Values) -> list[Fault]:
    """What does not go together in the parts where each setting is right: nobody mends a file twice."""
    wrong = {fault.path[0] for fault in faults}
    wrong |= {part for part, named in NAMES.items() if named & wrong}
    return inconsistent(_validated({part: value for part, value in values.items() if part not in wrong}))


def _over(below: Values, above: Mapping[str, Any]) -> Values:
    merged = dict(below)
    for key, value in above.items():
        old = merged.get(key)
        merged[key] = _over(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _told(faults: Sequence[Fault], text: str, name: str) -> str:
    lines = sorted((line_of(text, fault.path), fault) for fault in faults)
    return "\n".join(f"{name}:{line}: {fault.key}: {fault.reason}" for line, fault in lines)


SAID = {
    "missing": "is missing.",
    "too_short": "needs one at least.",
    "string_too_short": "is empty.",
}
SHOULD_BE = {
    "tuple_type": "a list, in brackets: [ … ]",
    "model_type": "a table of settings",
    "dict_type": "a table of settings",
    "decimal_parsing": "a number",
    "decimal_type": "a number",
    "int_parsing": "a whole number",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "string_type": "a text, in quotes",
    "date_type": "a date, such as 2026-12-24",
    "date_from_datetime_parsing": "a date, such as 2026-12-24",
}


def _faults(error: ValidationError) -> list[Fault]:
    found = [_fault(dict(each)) for each in error.errors()]
    return [fault for fault in found if not any(_within(other, fault) for other in found)]


def _within(inner: Fault, outer: Fault) -> bool:
    """What is wrong inside a list says more than that the list is wrong."""
    return len(inner.path) > len(outer.path) and inner.path[: len(outer.path)] == outer.path


def _fault(found: Mapping[str, Any]) -> Fault:
    """pydantic's finding as a sentence; a key that is not known names the one it is likely to mean."""
    path = tuple(step for step in found["loc"] if not _of_pydantic(step))
    if found["type"] == "extra_forbidden":
        return Fault(path, f"there is no such setting; {_likely(path)}")
    if found["type"] == "currency":
        return Fault(path, no_currency(found["input"]))
    if found["type"] in SAID:
        return Fault(path, SAID[found["type"]])
    if found["type"] == "tuple_type" and isinstance(found["input"], dict):
        return Fault(path, f"should be a list of tables: write it as [[{'.'.join(map(str, path))}]].")
    said = str(found["msg"]).removeprefix("Value error, ").removeprefix("Input ")
    reason = f"should be {SHOULD_BE[found['type']]}" if found["type"] in SHOULD_BE else said
    return Fault(path, f"{reason}, not {found['input']!r}.")


def _of_pydantic(step: object) -> bool:
    """Steps that name a validator instead of a key; the sum that counts in the own currency."""
    named = isinstance(step, str) and step.startswith(("constrained-", "literal[", "function-"))
    return named or step in {"[key]", ""}


def _likely(path: tuple[str | int, ...]) -> str:
    model: Any = Program
    for step in path[:-1]:
        if isinstance(step, str):
            model = _inner(model.model_fields[step].annotation)
    near = get_close_matches(str(path[-1]), list(model.model_fields), n=1)
    return f"did you mean {near[0]}?" if near else f"there are {', '.join(model.model_fields)}."


def _inner(annotation: Any) -> Any:
    """The part in a field: itself, or what a list holds."""
    return annotation if hasattr(annotation, "model_fields") else _inner(annotation.__args__[0])

"""A command line that was wrong: told in a sentence, as everything else is."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any

from typer import Abort, BadParameter
from typer.core import TyperGroup
from typer.exceptions import TyperException

PLAIN = {  # pydantic's kinds of faults
    "int_parsing": "“{input}” is no whole number",
    "float_parsing": "“{input}” is no number",
    "greater_than_equal": "{input} is too small, and {ge} the least",
    "less_than_equal": "{input} is too large, and {le} the most",
}
CHOICE = re.compile(r"Value error, '(?P<said>.*)' is not one of (?P<those>.*?)\.?", re.DOTALL)
HELP = "NoArgsIsHelpError"  # whose help is shown by then


class Commands(TyperGroup):
    """The group of all commands."""

    def main(
        self, args: Sequence[str] | None = None, *rest: Any, standalone_mode: bool = True, **more: Any
    ) -> Any:  # fmt: skip
        """Ends with 2, and a sentence, where the command line was wrong."""
        more["standalone_mode"] = False
        if not standalone_mode:
            return super().main(args, *rest, **more)
        try:
            sys.exit(super().main(args, *rest, **more) or 0)
        except TyperException as error:
            if type(error).__name__ != HELP:
                sys.stderr.write(f"{sentence(error)}\n")
            sys.exit(error.exit_code)
        except Abort:
            sys.stderr.write("Broken off.\n")
            sys.exit(1)


def sentence(error: TyperException) -> str:
    """Of which command, what is wrong, and where it stands how it is written."""
    said, context = _said(error).rstrip("."), getattr(error, "ctx", None)
    said += "" if said.endswith("?") else "."
    if context is None:
        return said
    return f"{context.command_path}: {said} `{context.command_path} --help` shows what it takes."


def _said(error: TyperException) -> str:
    message = str(getattr(error, "message", error))
    if not isinstance(error, BadParameter) or not message:  # typer's own, such as an option that there is not
        own = error.format_message()
        return own[:1].lower() + own[1:]
    where = error.param_hint or (error.param.get_error_hint().strip("'") if error.param else "")
    faults = getattr(error.__cause__, "errors", None)
    said = _fault(faults()[0]) if faults else message
    return f"{where}: {said}" if where else said


def _fault(fault: Mapping[str, Any]) -> str:
    """What is wrong with a value, and what it may be."""
    plain = PLAIN.get(fault["type"])
    if plain:
        return plain.format(input=fault["input"], **fault.get("ctx", {}))
    message = str(fault["msg"])
    if choice := CHOICE.fullmatch(message):
        return f"“{choice['said']}” is none of {choice['those'].replace(chr(39), '')}"
    return message.removeprefix("Value error, ").replace("Input should be", "it must be")

"""Regular expressions that are compiled when they are first used.

A process that starts needs none of the hundreds that read a sentence; to compile them all took a quarter of
its start (`benchmarks/start.py`). Whoever serves compiles them right after, beside its first messages."""

from __future__ import annotations

import re
from typing import Any, cast

_made: list[_Pattern] = []


class _Pattern:
    """A `re.Pattern` in all that it does, once it is used; its methods are the compiled one's own."""

    _compiled: re.Pattern[str] | None = None

    def __init__(self, text: str, flags: int) -> None:
        self.pattern, self._flags = text, flags
        _made.append(self)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self.compiled(), name)
        setattr(self, name, found)
        return found

    def compiled(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but that a fault in `text` is raised (re.error) when it is first used.

    For what a module holds: each is remembered until all are compiled. What is made of what was said goes to
    `re.compile`."""
    return cast("re.Pattern[str]", _Pattern(text, flags))


def compile_all() -> None:
    """Compiles what no use has compiled yet, one after the other: other threads go on meanwhile.

    Raises re.error where a text is faulty."""
    while _made:
        _made.pop().compiled()

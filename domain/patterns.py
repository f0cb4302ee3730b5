"""Regular expressions that are compiled when they are first used.

A process that starts needs none of the hundreds that read a sentence; to compile them all took a quarter of
its start (`benchmarks/start.py`). Whoever serves compiles them right after, beside its first messages."""

from __future__ import annotations

import re
from typing import Any, cast

USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")
_made: list[_Pattern] = []


class _Pattern:
    """A `re.Pattern` in all that it does, once it is used; its methods are then the compiled one's own."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern, self._flags = text, flags
        _made.append(self)

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for use in USES:
            setattr(self, use, getattr(compiled, use))
        return getattr(compiled, name)


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but that a fault in `text` is raised (re.error) when it is first used."""
    return cast("re.Pattern[str]", _Pattern(text, flags))


def compile_all() -> None:
    """Compiles what no use has compiled yet, one after the other: other threads go on meanwhile.

    Raises re.error where a text is faulty."""
    while _made:
        pattern = _made.pop()
        if USES[0] not in vars(pattern):
            pattern.__getattr__(USES[0])

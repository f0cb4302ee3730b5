"""Regular expressions that are compiled when they are first used.

A process that starts needs none of the hundreds that read a sentence; to compile them all took a quarter of
its start (`benchmarks/start.py`)."""

from __future__ import annotations

import re
from typing import Any, cast

USES = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Pattern:
    """A `re.Pattern` in all that it does, once it is used; its methods are then the compiled one's own."""

    def __init__(self, text: str, flags: int) -> None:
        self.pattern, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self.pattern, self._flags)
        for use in USES:
            setattr(self, use, getattr(compiled, use))
        return getattr(compiled, name)


def regex(text: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`, but that a fault in `text` is raised (re.error) when it is first used."""
    return cast("re.Pattern[str]", _Pattern(text, flags))

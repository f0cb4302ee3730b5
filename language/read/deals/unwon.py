"""That a deal which stands as won was not: "Globex is not won", 三一重工没有赢单."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from domain.patterns import regex
from language.read.names import Names

_LED: Final = r"(?:(?:no|sorry|wait|actually|but|so|and|in fact|ok(?:ay)?|其实|不对|等等)[,， ]*)*"
_WHICH: Final = r"(?P<which>[^?？,，;；。]{2,60}?)"
_UNWON: Final = regex(
    rf"{_LED}{_WHICH}(?:的?(?:单子?|项目|报备))?(?:(?: deal)? (?:is|was|has)(?:n['’]?t| not)(?: actually| really| been)? (?:a win|won)(?: after all| at all)?"
    r"|(?:其实|实际上|并|根本|还|也)*(?:没有?赢单?|没有?签成|不是赢单|不算赢单?)(?:了|的|啊)?)",
    re.IGNORECASE,
)
_NUMBER: Final = regex(r"d-\d{4,10}", re.IGNORECASE)


def unwon(said: str, names: Names) -> tuple[str, Mapping[str, str]] | None:
    """The step that takes a win back, with the deal that is named; None for other words and for no deal."""
    found = _UNWON.fullmatch(said)
    which = found["which"].strip() if found else ""
    if _NUMBER.fullmatch(which):
        return "deal.unwin", {"deal": which.upper()}
    return ("deal.unwin", {"customer": which}) if which and names.kind(which) == "customer" else None

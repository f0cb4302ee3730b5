"""Names that sound like a request or a day where a name is asked for: Reject Shop, Visit Britain, Friday's."""

from __future__ import annotations

from typing import Final

from domain.patterns import regex
from language.read.names import Names
from language.read.normal import PAUSES
from language.read.talk.nouns import noun_of

_ORDER: Final = regex(
    r"(?:Reject|Approve|Visit|Plan|Move|Close|Cancel|Withdraw|Extend|List|Change|Win|Lose|Check|Open)"
    r"(?P<rest>(?: (?:(?:the|of|for|and|&) )?[A-Z][\w'’&.-]*){1,3})"
)
_WHOSE: Final = regex(r"[A-Z][a-z]+['’]s")
_SMALL: Final = frozenset("me my it that this them all us everything one".split())


def titled(text: str, names: Names) -> bool:
    """True for words that all begin as a name's do, of which the first may order and the rest is nobody's name."""
    said = text.strip().strip(PAUSES)
    found = _ORDER.fullmatch(said)
    if found is None:
        return bool(_WHOSE.fullmatch(said))
    rest = found["rest"].strip()
    known = names.kind(rest) or any(names.kind(word) for word in rest.split())
    return not known and not noun_of(rest) and rest.split()[0].casefold() not in _SMALL

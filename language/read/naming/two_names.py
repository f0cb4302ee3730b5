"""A name that holds "and" and may be that of two firms: "Delta Forge and Ridge Mining"."""

from __future__ import annotations

from typing import Final

from domain.matching.legal import strip_words
from domain.patterns import regex

_AND: Final = regex(r" (?:and|plus|as well as|&) ")
_CAPITAL: Final = regex(r"[A-Z0-9À-Ý]")
_OF_ONE: Final = regex(
    r"(?i:of|for|the) |(?i:sons?|brothers|partners|associates|company|co|family|friends)\b\.?"
)
_OFFICE: Final = regex(
    r"(?i:(?:ministry|department|office|bureau|institute|centers?|centres?|college|school|university|academy|chamber|society|association|foundation|bank|board|council|national|american|royal|united|general|house|museum) )"
)  # what carries a list of its own matters


def two_names(name: str) -> tuple[str, str] | None:
    """Both names, where each could be one by itself: of two words or more, or with its legal form; None for
    "Johnson and Johnson", "Ernst & Young", "Simpson and Brown Engineering"."""
    parts = _AND.split(name)
    if len(parts) != 2:
        return None
    one, other = (part.strip(" ,") for part in parts)
    if _OF_ONE.match(other):
        return None
    formed = _formed(one)
    if " & " in name or _OFFICE.match(one):
        return (one, other) if formed and _formed(other) else None
    own = all(len(part.split()) > 1 for part in (one, other))
    alike = bool(_CAPITAL.match(one)) == bool(_CAPITAL.match(other))
    return (one, other) if alike and (own or formed) else None


def _formed(name: str) -> bool:
    """Whether a legal form ends a name."""
    words = tuple(name.lower().replace(".", "").split())
    return bool(strip_words(words)[1])

"""Registrations, and what is new: "a new project at Bosch", 报备."""

from typing import Final

from domain.patterns import regex

_REGISTERED: Final = regex(
    r"\bregist|\bnew (?:deal|project|customer|lead|opportunity)|报备|新(?:项目|客户|商机)"
)


def registered(text: str) -> bool:
    """True where a registration is spoken of, or something new."""
    return bool(_REGISTERED.search(text.lower()))

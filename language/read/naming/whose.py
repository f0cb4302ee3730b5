"""Whose deal is meant, where its partner is said beside its customer: "softline's three rivers", 云轩的三一."""

from __future__ import annotations

import re
from typing import Final

from language.read.names import Names
from language.read.normal import normal

_OF: Final = r"(?:['’]s)?\s*(?:(?:家|那边|公司)?报?的|那[边家]的?)?\s*(?:(?:deal|registration|one) (?:with|for|on|at|of) )?(?:the )?"
_BY: Final = r"(?:['’]s)?(?: (?:deal|registration|one))? (?:of|from|by|via|through|under|for) (?:the )?"


def parted(name: str, names: Names) -> tuple[str, str]:
    """A partner and his customer that were taken for one name: "pinnacle's three rivers"; "" and the name for others."""
    for partner in names.called(name, "partner"):
        found = re.fullmatch(
            rf"{re.escape(partner)}(?:['’]s|(?:家|那边)?的)\s*(.{{2,}})", name, re.IGNORECASE
        )
        if found:
            return partner, found[1]
    return "", name


def whose(text: str, customer: str, names: Names) -> str:
    """The partner whose deal with this customer a sentence names; empty where it names none so."""
    said, sought = normal(text).lower, re.escape(normal(customer).lower)
    for partner in names.called(text, "partner") if customer else ():
        firm = re.escape(partner.lower())
        if re.search(rf"(?<![a-z]){firm}{_OF}{sought}|{sought}{_BY}{firm}(?![a-z])", said):
            return partner
    return ""

"""A customer's name that goes on with the project's: 三一重工长沙二期项目."""

from __future__ import annotations

import re
from typing import Final

from domain import places
from domain.patterns import regex

_ON: Final = regex(
    r"[\u4e00-\u9fff\d]{1,16}?(?:[项項]目|工程)(?![经部公集])|[\u4e00-\u9fff]{0,6}?[一二三四五六七八九十\d]期(?=[，,。\s]|$)"
)
_NOT_OF_IT: Final = regex(r"公司|集团|工厂|银行|的|新项|这个|那个|一个|有|在|做|通过|给|报|由|和|是")
_PHASE: Final = regex(r"[一二三四五六七八九十\d]期")
_NO_PLACE: Final = frozenset({"中心"})
_LENGTHS: Final = (4, 3, 2)  # letters of a place


def with_project(text: str, customer: str, known: bool = False) -> tuple[str, str] | None:
    """The customer and the project behind its name in a text; None where none is. A name that is `known`
    ends where it ends, and any other before a place or a phase: 中联重科 and 长沙二期项目."""
    at = text.find(customer)
    on = _ON.match(text, at + len(customer)) if at >= 0 and customer else None
    behind = on[0] if on else ""
    if known:
        return (customer, behind) if behind and not _NOT_OF_IT.search(behind) else None
    whole = customer + behind
    if not re.search(r"(?:[项項]目|工程|期)$", whole):
        return None
    for end in range(2, len(whole) - 2):
        firm, project = whole[:end], whole[end:]
        if _begins(project) and not places.find(firm) and not _NOT_OF_IT.search(project):
            return firm, project
    return None


def _begins(project: str) -> bool:
    if _PHASE.match(project):
        return True
    named = (project[:size] for size in _LENGTHS if size < len(project))
    return any(place not in _NO_PLACE and places.find(place) for place in named)

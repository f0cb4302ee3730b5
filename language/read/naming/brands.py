"""A partner by the beginning of his Chinese name, as people speak of a firm: 长江那边 of 长江智联."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from domain.patterns import regex
from language.read.names import LEGAL_ZH, Names, without_city
from language.read.normal import normal

_SIDE: Final = regex(
    r"(?=[那这](?:边|家|头|里)|公司|他们|的人|家?(?:也|已经|早就|先|抢先|正在|在)(?:[^,，。]{0,3})(?:跟|做|报|谈|投|盯|接触))"
)
_FEWEST, _MOST = 2, 4  # letters of what is said of a name
_HAN: Final = regex(r"[\u4e00-\u9fff]*$")


def by_brand(said: str, names: Names) -> Iterator[str]:
    """The partners whose names begin with what a message calls a firm by; a city at the front is no name."""
    text = normal(said).text
    pieces = {piece for found in _SIDE.finditer(text) for piece in _before(text[: found.start()])}
    if not pieces:
        return
    for words, kind in names.rows.items():
        whole = "".join(words)
        if kind == "partner" and _own(whole).startswith(tuple(pieces)):
            yield whole


def _before(text: str) -> Iterator[str]:
    """What may be a name at the end of a text."""
    found = _HAN.search(text[-_MOST:])
    last = found[0] if found else ""
    return (last[-size:] for size in range(_FEWEST, len(last) + 1))


def _own(whole: str) -> str:
    return without_city(LEGAL_ZH.sub("", whole))

"""Well-known Chinese companies in Latin letters: short names in pinyin (zhongshihua) or by initials (ZSH),
and what they call themselves abroad (Sinopec)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from domain.matching import aliases, han, latin, sound, tables
from domain.matching.han import HanName
from domain.matching.latin import LatinName
from domain.matching.text import has_han

_ABROAD = 0.95
_PINYIN = {2: 0.25, 3: 0.9}
"""Characters of a short name → the chance of its pinyin: two sound like many others (gonghang)."""
_INITIALS = {3: 0.15, 4: 0.25}
_MOST = 4
_BANK = "银行"


class Spelling(NamedTuple):
    """A known company, by its short name as letters tell it, in which way, and how surely."""

    short: str
    full: str
    way: str
    chance: float


def read(name: LatinName) -> tuple[Spelling, ...]:
    """The known companies that a name in Latin letters may mean, the likeliest first."""
    known = _by_letters()
    return known.get(name.compact) or known.get("".join(word for word in name.words if word != "group"), ())


def spelt(name: HanName) -> tuple[str, ...]:
    """How a known company's short names are written in Latin letters."""
    return _by_company().get(name.full, ())


def heard(name: HanName, other: LatinName) -> Spelling | None:
    """The short name that both mean, if one does."""
    return next((each for each in read(other) if each.full == name.full), None)


@cache
def _by_letters() -> dict[str, tuple[Spelling, ...]]:
    found: dict[str, list[Spelling]] = {}
    for letters, spelling in sorted(_spellings(), key=lambda each: -each[1].chance):
        found.setdefault(letters, []).append(spelling)
    return {letters: tuple(spellings) for letters, spellings in found.items()}


@cache
def _by_company() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for letters, spelling in _spellings():
        found.setdefault(spelling.full, {})[letters] = None
    return {full: tuple(letters) for full, letters in found.items()}


def _spellings() -> Iterator[tuple[str, Spelling]]:
    for short in filter(has_han, aliases.short_names()):
        full, size = han.parse(short).full, min(len(short), _MOST)
        yield _said(short, full), Spelling(short, full, "pinyin", _PINYIN[min(size, max(_PINYIN))])
        if size in _INITIALS:
            yield sound.initials(short), Spelling(short, full, "initials", _INITIALS[size])
    for short, known in (*tables.rows("short_names_latin.txt"), *_written_out()):
        spelling = Spelling(short, han.parse(short).full, "transliteration", _ABROAD)
        for letters in dict.fromkeys((known, latin.parse(known).compact)):
            yield letters, spelling


def _written_out() -> Iterator[tuple[str, str]]:
    """宝马, bmw: brands from abroad that letters write out in full, so that no sound tells them."""
    known = aliases.short_names()
    return ((called, brand) for called, brand in aliases.abroad().items() if brand in known)


def _said(short: str, full: str) -> str:
    """In pinyin; the 行 of a bank is no 行 by itself: 工行 → gonghang."""
    if short[-1] == _BANK[-1] and full.endswith(_BANK):
        return sound.spell(short[:-1]) + sound.by_character(_BANK)[-1]
    return sound.spell(short)

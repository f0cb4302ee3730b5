"""Chinese names as they are typed where there are no characters: in pinyin, whole or short, and by initials.

No weight was learned from any of them."""

from __future__ import annotations

import random
from collections.abc import Callable

from pypinyin import Style, lazy_pinyin

from benchmarks.matching_variants_zh import parts_of
from domain.matching import han

Way = Callable[[str, random.Random], str]
FEWEST = 4
"""Letters of initials that may tell one company of thousands."""


def words(name: str) -> list[str]:
    """Place, brand and trades."""
    place, body, _ = parts_of(name)
    brand, trades = han.segment(body)
    return [word for word in (place, brand, *trades) if word]


def spelt(parts: list[str]) -> str:
    return " ".join("".join(lazy_pinyin(part)) for part in parts).title()


def whole(name: str, rng: random.Random) -> str:
    return spelt(words(name))


def run_on(name: str, rng: random.Random) -> str:
    return whole(name, rng).replace(" ", "").lower()


def syllables(name: str, rng: random.Random) -> str:
    return " ".join(lazy_pinyin("".join(words(name))))


def without_place(name: str, rng: random.Random) -> str:
    return spelt(_own(name))


def brand(name: str, rng: random.Random) -> str:
    return spelt(_own(name)[:1])


def brand_run_on_trade(name: str, rng: random.Random) -> str:
    return spelt(_own(name)[:2]).replace(" ", "").lower()


def first_trade(name: str, rng: random.Random) -> str:
    return spelt(_own(name)[:2])


def last_trade(name: str, rng: random.Random) -> str:
    own = _own(name)
    return spelt([own[0], *own[1:][-1:]])


def place_brand(name: str, rng: random.Random) -> str:
    return spelt([*_place(name), *_own(name)[:1]])


def initials(name: str, rng: random.Random) -> str:
    return _initials(_own(name)) or whole(name, rng)


def initials_with_place(name: str, rng: random.Random) -> str:
    return _initials(words(name)) or whole(name, rng)


def initials_short(name: str, rng: random.Random) -> str:
    own = _own(name)
    return _initials([own[0], *own[1:][-1:]]).lower() or whole(name, rng)


def _place(name: str) -> list[str]:
    place, _, _ = parts_of(name)
    return [place] if place else []


def _own(name: str) -> list[str]:
    return words(name)[len(_place(name)) :]


def _letters(parts: list[str]) -> str:
    return "".join(lazy_pinyin("".join(parts), style=Style.FIRST_LETTER)).upper()


def _initials(parts: list[str]) -> str:
    """Empty where there are too few, or characters that have none."""
    letters = _letters(parts)
    return letters if len(letters) >= FEWEST and letters.isascii() and letters.isalpha() else ""


CHINESE: dict[str, Way] = {
    "whole": whole, "run on": run_on, "syllables": syllables, "without place": without_place, "brand": brand,
    "brand, trade run on": brand_run_on_trade, "first trade": first_trade, "last trade": last_trade,
    "place, brand": place_brand, "initials": initials, "initials, place": initials_with_place,
    "initials, short": initials_short,
}  # fmt: skip

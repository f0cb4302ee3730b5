"""What multiplies a sum: k, grand, mil, w, 万, 个亿, lakh, crore."""

from __future__ import annotations

from decimal import Decimal

from language.read.phrases.numerals import SCALES, Number
from language.read.phrases.tokens import Line

_LETTERS: dict[str, int] = {
    "k": 1000, "m": 10**6, "mm": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mill": 10**6, "bn": 10**9,
    "b": 10**9,
    "w": 10**4, "grand": 1000, "thou": 1000, "million": 10**6, "billion": 10**9, "thousand": 1000, "kk": 10**6, "g": 1000,
    "cr": 10**7, "crs": 10**7,
    "l": 10**5, "lakh": 10**5, "lac": 10**5, "crore": 10**7, "tn": 10**12, "bil": 10**9, "bio": 10**9,
    "mio": 10**6,
}  # fmt: skip


_HAN_SCALES = {"万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8}


_COUNTED_SCALES = _HAN_SCALES | {"w": 10**4}


_TAILED = {"w": 10**4, "k": 1000, "m": 10**6}  # 8w5, 12k5, 1m2


_SPACED = frozenset({"cr", "crs", "grand", "mil", "mill", "bn", "k", "m", "mn", "mln", "w", "bil", "mio"})


# What follows a sum and no area: "1m2 closing in June"
_SUM_ENDS = frozenset(
    "closing close closes via through by with for to at from please due expected usd eur in".split()
)


def multiplied(line: Line, found: Number, lead: str, place: int) -> tuple[Decimal, int, bool]:
    """The number with the k, w, 万, 个亿 or "million" after it, the token after it, and if one was there."""
    value, end = found.value, found.end
    end += line.low(end) == "ish" and line.glued(end) and line.low(end + 1) in ("k", "m", "grand", "million")
    letter = line.low(end)
    if letter in _LETTERS and _is_scale(line, end, found, lead):
        return value * _LETTERS[letter], end + 1, True
    if letter in _HAN_SCALES and not found.words:
        return value * _HAN_SCALES[letter], end + 1, True
    scale = _TAILED.get(letter, 0) if line.glued(end) else 0
    if scale and (tail := _tail_digit(line, end + 1)) is not None and _no_area(line, end, value):
        return value * scale + tail * scale // 10, end + 2, True
    if letter == "个" and line.low(end + 1) in _COUNTED_SCALES:
        return value * _COUNTED_SCALES[line.low(end + 1)], end + 2, True
    if (letter, line.low(end + 1)) == ("个", "半") and line.low(end + 2) in _HAN_SCALES:
        return (value + Decimal("0.5")) * _HAN_SCALES[line.low(end + 2)], end + 3, True
    return value, end, _said_scale(line, found, place)


def _no_area(line: Line, place: int, value: Decimal) -> bool:
    """False for square and cubic metres: 40m2, "2m3 of storage"."""
    small = (value < 10 and line.kind(place + 2) != "word") or line.low(place + 2) in _SUM_ENDS
    return line.low(place) != "m" or small


def _tail_digit(line: Line, place: int) -> int | None:
    """The 5 of 8w5, which is 85,000."""
    low = line.low(place)
    return int(low) if line.glued(place) and len(low) == 1 and low.isascii() and low.isdigit() else None


def _said_scale(line: Line, found: Number, place: int) -> bool:
    words = [line.low(one) for one in range(place, found.end)]
    if any(word in SCALES and SCALES[word] > 100 for word in words):
        return True
    if any(word.endswith("千") and word[0].isdecimal() for word in words):  # 5千, but 一千 of anything
        return True
    return any(letter in "万亿" for word in words for letter in word) or (
        found.words and found.value >= 10000
    )


def _is_scale(line: Line, place: int, found: Number, lead: str) -> bool:
    letter = line.low(place)
    if line.glued(place + 1) and line.kind(place + 1) in ("number",):
        return False
    if letter in ("million", "billion", "thousand", "thou", "crore", "lakh", "lac", "grand"):
        return True
    if line.glued(place):
        if letter in ("g", "l", "b"):
            return bool(lead)
        if letter == "m" and not lead:
            return line.raw(place) == "M" or found.value < 1000
        return True
    if found.words and letter == "k":
        return True
    return (letter in _SPACED and not found.words and letter not in ("m", "w")) or (
        bool(lead) and letter in ("m", "mm", "b", "cr")
    )

"""Read numbers: digits with groups, English words, Chinese numerals, and mixtures such as 12万8 or 1.2
million."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from language.read.phrases.figures import MOST_DIGITS, digits, dotted
from language.read.phrases.han_numerals import han
from language.read.phrases.tokens import Line

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
)
_UNITS += "sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS: dict[str, int] = {word: number for number, word in enumerate(_UNITS)}
WORDS |= {word: 10 * number for number, word in enumerate(_TENS, start=2)} | {"fourty": 40, "dozen": 12}
SCALES: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "lacs": 10**5, "crore": 10**7, "crores": 10**7,
    "thousands": 1000, "millions": 10**6, "mil": 10**6, "dozen": 12,
}  # fmt: skip


class Number(NamedTuple):
    """A number read: its value, the token after it, and whether it was written in words or Chinese
    numerals.
    """

    value: Decimal
    end: int
    words: bool = False


def number(line: Line, place: int) -> Number | None:
    """The number that starts at a token, or None."""
    key = ("number", place)
    if key not in line.memo:
        kind = line.kind(place)
        found = _written if kind == "number" else _spoken
        line.memo[key] = found(line, place) if kind in ("number", "word") else None
    result = line.memo[key]
    return result if isinstance(result, Number) else None


def whole(line: Line, place: int) -> tuple[int, int] | None:
    """A whole number below a million that starts at a token, and the token after it."""
    found = number(line, place)
    if found is None or found.value != int(found.value) or found.value >= 10**6:
        return None
    return int(found.value), found.end


def _written(line: Line, place: int) -> Number | None:
    low = line.low(place)
    chinese = max(low) >= "〇"
    value = han(low) if chinese else digits(low)
    if value is None:
        return None
    if line.low(place + 1) in SCALES and not chinese:
        scale = SCALES[line.low(place + 1)]
        return _and_less(line, value * scale, place + 2, scale) or _and_half(
            line, value * scale, place + 2, scale
        )
    if (line.low(place + 1), line.low(place + 3)) in (("and", "half"), ("and", "quarter")) and not chinese:
        return _and_half(line, value, place + 1, 1)
    if dotted(low) and line.low(place + 1) != "%":
        value *= 1000
    return _fraction(line, value, place + 1) or Number(value, place + 1, words=chinese)


def _and_less(line: Line, value: Decimal, place: int, scale: int) -> Number | None:
    """The rest of a sum told in falling scales: "3 lakh 20 thousand", "2 crore 40 lakh"."""
    lesser = SCALES.get(line.low(place + 1), scale)
    rest = _written(line, place) if line.kind(place) == "number" and lesser < scale else None
    return Number(value + rest.value, rest.end) if rest and rest.value < scale else None


def _fraction(line: Line, value: Decimal, end: int) -> Number | None:
    # "2 1/2" and "1/2": a date token such as 1/2 stands after or for the number
    if line.kind(end) == "date" and line.low(end) in ("1/2", "1/4", "3/4") and value < 100:
        top, bottom = line.low(end).split("/")
        return Number(value + Decimal(top) / Decimal(bottom), end + 1)
    return None


def _spoken(line: Line, place: int) -> Number | None:
    low = line.low(place)
    if low in ("a", "an", "half", "quarter", "three") and (found := _part(line, place)):
        return found
    if low in ("a", "an"):
        if line.low(place + 1) in SCALES:
            return _scaled(line, Decimal(1), place + 1)
        if line.low(place + 1) in ("couple", "pair"):
            return Number(Decimal(2), place + (3 if line.low(place + 2) == "of" else 2), words=True)
        return None
    if low in ("couple", "pair"):
        return Number(Decimal(2), place + (2 if line.low(place + 1) == "of" else 1), words=True)
    if low in ("hundred", "thousand"):
        return _led_by_scale(line, place)
    return (_said_hundreds(line, place) or _scaled(line, None, place)) if low in WORDS else None


# What makes an unknown number of the hundred after it: "several hundred twenty"
_SOME = frozenset("few several many some couple of".split())


def _led_by_scale(line: Line, place: int) -> Number | None:
    """The 125 of "hundred twenty five", said without its one; not the end of another number."""
    before = line.low(place - 1)
    if before in WORDS or before in SCALES or before in _SOME or line.kind(place - 1) == "number":
        return None
    found = _scaled(line, Decimal(1), place)
    return found if found and found.end > place + 1 and found.value > SCALES[line.low(place)] else None


def _said_hundreds(line: Line, place: int) -> Number | None:
    """The 250 of "two fifty k" and the 120 of "one twenty thousand"."""
    hundreds, tens = WORDS[line.low(place)], WORDS.get(line.low(place + 1), 0)
    if not 1 <= hundreds <= 9 or not 20 <= tens <= 90:
        return None
    units = WORDS.get(line.low(place + 2), 0)
    end = place + 2 + (1 <= units <= 9)
    value = Decimal(100 * hundreds + tens + (units if end > place + 2 else 0))
    if line.low(end) in ("k", "grand"):
        return Number(value, end, words=True)
    return Number(value * 1000, end + 1, words=True) if line.low(end) == "thousand" else None


def _part(line: Line, place: int) -> Number | None:
    # "half a million", "half million", "a quarter of a million", "three quarters of a million"
    part, after = share(line, place)
    if not part:
        return None
    after += line.low(after) == "of"
    after += line.low(after) in ("a", "an")
    scale = SCALES.get(line.low(after))
    return Number(part * scale, after + 1, words=True) if scale and scale > 100 else None


def share(line: Line, place: int) -> tuple[Decimal, int]:
    """A half, a quarter or three quarters, and the token after it; 0 where there is none: "1/2", "a quarter"."""
    low = line.low(place)
    if line.kind(place) == "date" and low in ("1/2", "1/4", "3/4"):
        return Decimal(low[0]) / Decimal(low[2]), place + 1
    place += line.low(place) in ("a", "an")
    low, following = line.low(place), line.low(place + 1)
    if low == "half":
        return Decimal("0.5"), place + 1
    if low == "quarter":
        return Decimal("0.25"), place + 1
    dashed = line.low(place + 1) == "-"
    if low == "three" and (line.low(place + 2) if dashed else following) == "quarters":
        return Decimal("0.75"), place + 2 + dashed
    return Decimal(0), place


_AND = ("and", "n")  # a hundred n forty two


def _scaled(line: Line, start: Decimal | None, place: int) -> Number | None:
    """Words such as "two hundred and fifty thousand", one pass: a running group, multiplied by the scales."""
    total, group, seen = Decimal(0), start, place
    while place - seen < MOST_DIGITS:
        low = line.low(place)
        after_scale = group == 0 and total > 0
        if low in WORDS and (group is None or after_scale or _fits(int(group), WORDS[low])):
            group = (group or Decimal(0)) + WORDS[low]
        elif low in SCALES and group is not None and _scales(SCALES[low], group, total):
            group *= SCALES[low]
            if SCALES[low] > 100:
                total, group = total + group, Decimal(0)
        elif not (
            low in (*_AND, "-") and place > seen and line.low(place + 1) in WORDS and group is not None
        ) or (low in _AND and not (group >= 100 or total)):
            break
        place += 1
    if group is None or place == seen:
        return None
    if line.low(place) == "point" and (decimals := _decimals(line, place + 1)):
        return _and_scale(line, total + group + Decimal("0." + decimals), place + 1 + len(decimals))
    if 0 < group < 10 and line.low(place - 2) in ("million", "mil", "billion"):
        group *= SCALES[line.low(place - 2) if line.low(place - 2) != "mil" else "million"] // 10
    return _and_half(line, total + group, place, 1)


_DIGITS = WORDS | {"oh": 0, "o": 0}


def _scales(scale: int, group: Decimal, total: Decimal) -> bool:
    """True where a scale may follow: hundred after less than a hundred, and each smaller than those before."""
    return group < 100 if scale == 100 else total == 0 or scale < total


def _decimals(line: Line, place: int) -> str:
    """The digits of "point two five", as far as they are said."""
    digits = ""
    while len(digits) < 4 and (digit := _DIGITS.get(line.low(place + len(digits)), 10)) < 10:
        digits += str(digit)
    return digits


def _and_scale(line: Line, value: Decimal, place: int) -> Number:
    scale = SCALES.get(line.low(place), 0)
    return Number(value * (scale or 1), place + bool(scale), words=True)


def _fits(group: int, word: int) -> bool:
    return (group % 100 == 0 and word < 100 and group > 0) or (
        group % 10 == 0 and group % 100 >= 20 and word < 10
    )


def _and_half(line: Line, value: Decimal, place: int, scale: int) -> Number:
    """Add "and a half": of the scale before it, or of the scale that follows ("one and a half million")."""
    if (
        line.low(place) == "and"
        and line.low(place + 1) in ("a", "an")
        and line.low(place + 2) in ("half", "quarter")
    ):
        half = Decimal("0.5") if line.low(place + 2) == "half" else Decimal("0.25")
        if scale == 1 and value >= 1000:
            scale = next(one for one in (10**9, 10**6, 1000) if value >= one)
        following = SCALES.get(line.low(place + 3), 1)
        return Number((value + half * scale) * following, place + (4 if following > 1 else 3), words=True)
    return Number(value, place, words=True)

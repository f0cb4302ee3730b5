"""Years by number: 2027, '27, 2026年, 26年, "twenty twenty seven", the 18 of 18Q4."""

from __future__ import annotations

from language.read.phrases import nodes, spans
from language.read.phrases.grammar import Found, starts
from language.read.phrases.lexicon import COUNTERS, MONTHS
from language.read.phrases.numerals import whole
from language.read.phrases.tokens import Line

_BEFORE_YEAR = frozenset(
    "mid- early- late- in by of for since until till during before end early late mid from to through "
    "year fy".split()
)


def year(line: Line, place: int) -> tuple[int, int] | None:
    """A calendar year that starts at a token, and the token after it: 2027, '27 after a quote, 2026年,
    二零二六年, 26年.
    """
    if line.kind(place) != "number":
        return _spoken_year(line, place)
    low = line.low(place)
    found = whole(line, place) or _two_digits(line, place)
    if found is None or found[1] != place + 1 or "," in low or "." in low:
        return None
    number, end = found
    marked = line.low(end) in ("年", "年度", "财年")
    quoted = line.low(place - 1) in ("'", "fy")
    parted = line.glued(end) and line.low(end) in ("q", "h") and _starts_part(line, end)
    told = marked or quoted or parted
    if len(low) == 2 and low.isascii() and told and (0 if quoted else 10 if parted else 20) <= number < 70:
        number += 2000
    if not 1950 <= number <= 2150 or not (told or (len(low) == 4 and low.isdigit())):
        return None
    if not marked and (
        line.low(end) in COUNTERS
        or line.low(end) in ("%", "/", ":")
        or (line.glued(end) and line.kind(end) in ("word", "number", "code") and not parted)
    ):
        return None
    return number, end + (2 if line.low(end + 1) == "度" and marked else marked)


def _two_digits(line: Line, place: int) -> tuple[int, int] | None:
    """The 26 of 二六年六月; 三五年 by itself is three to five years."""
    low = line.low(place)
    told = line.kind(place + 2) == "number" or line.low(place + 2) in ("底", "初", "末", "年")
    if len(low) != 2 or low[0] != "二" or line.low(place + 1) != "年" or not told:
        return None
    digit = "零一二三四五六七八九".find(low[1])
    return (2020 + digit, place + 1) if digit >= 0 else None


def _spoken_year(line: Line, place: int) -> tuple[int, int] | None:
    """A year in words: "twenty twenty seven", "nineteen ninety-nine", "two thousand and ten"."""
    century = {"twenty": 2000, "nineteen": 1900}.get(line.low(place), 0)
    start = place + 1
    if not century and (line.low(place), line.low(start)) == ("two", "thousand"):
        century, start = 2000, start + 1 + (line.low(start + 1) == "and")
    found = whole(line, start) if century and line.kind(start) == "word" else None
    if found is None or not (1 if start > place + 1 else 10) <= found[0] <= 99:
        return None
    return century + found[0], found[1]


@starts("#number", "twenty")
def _year(line: Line, place: int, _depth: int) -> Found | None:
    found = year(line, place)
    if found is None:
        return None
    marked = line.low(found[1] - 1) in ("年", "年度", "财年")
    following = line.low(found[1])
    if (
        not marked
        and line.low(place - 1) not in _BEFORE_YEAR
        and len(line.tokens) > 1
        and not _starts_part(line, found[1])
    ):
        return None
    if (
        not marked
        and line.kind(found[1]) == "word"
        and following not in _BEFORE_YEAR
        and following not in MONTHS
        and following not in ("q", "h", "and", "we", "it", "budget", "with", "please", "pls")
    ):
        return None
    return Found(nodes.fixed("year", spans.year(found[0])), found[1])


def _starts_part(line: Line, place: int) -> bool:
    place += line.low(place) == "-"
    low = line.low(place)
    return (
        (low in ("q", "h") and line.kind(place + 1) == "number")
        or low in ("上半年", "下半年")
        or low in MONTHS
    )

"""Two values where one was asked for: "60 to 70k", 六到七万, "30 June or 15 July"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Final

from domain.patterns import regex
from language.read.normal import PAUSES, normal
from language.read.pieces import When
from language.read.typed import find
from language.read.values.two_months import apart

WORD: Final = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:thir|four|fif|six|seven|eigh|nine)teen|eleven|twelve|ten|"
    r"one|two|three|four|five|six|seven|eight|nine|a hundred|hundred)"
)
NUMBER: Final = rf"(?:[\d.,一二两三四五六七八九十]+|{WORD}(?:[- ]{WORD})?)"
JOINED: Final = regex(
    r"(?:(?<=[\dkKmMwW万千百亿十%元])\s*(?:-|–|—|~|～|到|至|或者?|和)|(?<=[\da-zA-Z])\s*(?:\bto\b|\bor\b|\bmaybe\b|(?<=[\dkKmM] )and\b)|(?:(?<=[\dkKmM])|(?<=grand)|(?<=thousand)|(?<=million))(?: i (?:think|guess))?,? (?:or |and |but )?(?:maybe|perhaps|possibly|even|(?:it )?(?:could|might) be)\b)\s*"
    rf"(?=[\d$€£¥￥一二两三四五六七八九十]|{WORD})",
    re.IGNORECASE,
)
SCALES: Final = {"k": " thousand", "m": " million"}  # beside a number in words
EITHER: Final = regex(
    r"\s*(?:,? \bor\b(?: maybe)?|,?(?: but| or)? \b(?:maybe|perhaps|possibly|(?:it )?(?:could|might|may)(?: also)? (?:be|slip(?: to| into)?|go to|move to))(?: even)?\b|，?(?:或者?|还是|要么))\s*",
    re.IGNORECASE,
)
NEIGHBOURS: Final = regex(
    r"((?:[一二三四五六七八九]?[十百千零])*)([一二两三四五六七八])([二三四五六七八九])([十百千万亿]+)(?!\d)"
)  # 六七万, 二十七八万
MONTHS: Final = regex(
    r"(?<![十\d])(一|二|三|四|五|六|七|八|九)[、到至-]?(二|三|四|五|六|七|八|九|十)月份?(?![\d一二三四五六七八九十])|(?<!\d)(1[0-2]|[1-9])[、/到至~-](1[0-2]|[1-9])月份?(?!\d)"
)  # 五六月份
LEAD: Final = regex(
    r"^(?:(?:(?:no (?:clue|idea)(?: yet)?|not (?:quite |really )?sure(?: yet)?|hard to (?:say|tell)|(?:i )?don.?t know(?: yet)?|不(?:太)?(?:清楚|确定|知道)|不好说|说不(?:好|准))[,，;。. ]+|either|something like|(?:something|somewhere|anything)?\s*(?:in )?between|from|about|around|roughly|maybe|probably|i(?: would|'d)? (?:think|guess|say)"
    r"|it(?:'?s| is)|可能|应该|估计|大概|大约|差不多|约|在|从|要么)[,，\s]*)+",
    re.IGNORECASE,
)
TAIL: Final = regex(rf"^[^\d\w]{{0,3}}{NUMBER}(?P<unit>.*)$", re.DOTALL | re.IGNORECASE)
BARE: Final = regex(rf"(?:.*[\s,，])?(?P<number>[^\d\w\s]{{0,3}}{NUMBER})$", re.IGNORECASE | re.DOTALL)


WITHIN: Final = regex(
    r"(?<![a-zA-Z\d.])[$€£¥￥]?\d[\d.,]*\s?(?:[kKmMwW万千]|(?:grand|thousand|million)\b)?\s*(?:-|–|~|～|\bto\b|,? ?(?:\bor\b )?\b(?:maybe|perhaps|possibly|could be|might be)\b|\bor\b|到|至|或)\s*[$€£¥￥]?\d[\d.,]*\s?(?:[kKmMwW]\b|万|千|grand\b|thousand\b|million\b)?"
    r"|\bbetween [$€£¥￥]?\d[\d.,]*\s?[kKmM]? and [$€£¥￥]?\d[\d.,]*\s?(?:[kKmM]\b|thousand\b|million\b)?"
    r"|(?<![一二三四五六七八九十])[一二三四五六七八九]?[十百千]?[一二三四五六七八][二三四五六七八九][十百千]?[万亿]"
    r"|(?<![一二两三四五六七八九十百千万从由])[一二两三四五六七八九]?[十百][一二三四五六七八九]?十?万?(?:到|至|[-~～])[一二两三四五六七八九十百]{1,5}万"
)
DASHED: Final = regex(r"[$€£¥]?(?P<first>\d{1,6}) ?[kKmM] ?[-–] ?(?P<second>\d{1,6})")
COUNTS: Final = regex(
    r"(?<![\d.,$€£¥])\d{1,5} ?[-–~～/] ?\d{1,5} ?(?:(?:x|pcs|pieces|seats?|licen[cs]es?|users?|units?|boxes|switches|firewalls|nodes|endpoints|devices)\b|[台套个件])",
    re.IGNORECASE,
)
OR_NAME: Final = regex(r"\s*(?:,? or(?: maybe)?|,?(?: but)? (?:maybe|perhaps|possibly)|，?(?:或者?|还是))\s*")
OR_DAY: Final = regex(
    r"\s*(?:,? or(?: on| maybe)?|,?(?: but)? (?:maybe|perhaps|possibly|(?:it )?(?:could|might|may)(?: also)? (?:be|slip(?: to| into)?|go to|move to))(?: in)?|，?(?:或者?|还是))\s*"
)
OTHER_DAY: Final = regex(
    r"(?:or|and maybe) (?:on |by |in )?(?P<first>(?:next |this )?\w+)(?:,? (?:to |that |about )?(?P<behind>.{3,}))?|(?P<before>.{3,}?) (?:on |by |in )?(?P<last>(?:next |this )?\w+) or"
    r"|(?:或者?|还是)(?P<first_zh>(?:大?[今明后]天|[下这本]?个?(?:周|星期|礼拜)[一二三四五六日天])(?:[上下中]午|早上|晚上)?)(?P<behind_zh>.{2,})",
    re.IGNORECASE,
)
REFERENCE: Final = regex(r"\bd-\d{4,10}\b", re.IGNORECASE)
LONGEST: Final = 1000  # characters of a message that is looked through


def within(text: str) -> tuple[str, ...]:
    """The stretches of a longer message that may be two sums in one: "60 to 70k", 五六十万; a deal's number is none."""
    told = REFERENCE.sub("it", text[:LONGEST])
    return tuple(found[0] for found in WITHIN.finditer(told) if not _downward(found[0]))


def counts_within(text: str) -> bool:
    """Whether two counts are told in one of what is sold by the piece: "60-70 seats", which is neither."""
    return bool(COUNTS.search(text[:LONGEST]))


def _downward(text: str) -> bool:
    """Whether a dash parts a sum from the smaller count behind it: "80k - 20 DataVault"."""
    found = DASHED.fullmatch(text.strip())
    return found is not None and float(found["second"]) < float(found["first"])


def days_within(text: str, now: datetime) -> tuple[str, ...]:
    """The stretches of a longer message that may be two days in one: "tomorrow or Thursday", "May, maybe June"."""
    line = normal(apart(text[:LONGEST]))
    days = [piece for piece in find(line, now) if isinstance(piece.value, When)]
    return tuple(
        line.text[one.start : other.end]
        for one, other in pairwise(days)
        if OR_DAY.fullmatch(line.lower, one.end, other.start)
    )


def at_edge(part: str, text: str) -> bool:
    """Whether two days stand right behind the order to be reminded, or at the very end, and are of the reminder."""
    words = re.escape(part)
    edge = rf"\bremind me (?:on |by |in )?(?:the )?{words}|(?<!\bfor ){words}\W*$|^{words}.{{0,6}}提醒我|提醒一?下?我在?{words}"
    return bool(re.search(edge, normal(text).text, re.IGNORECASE))


def without_other(task: str, now: datetime) -> str:
    """A task without the other day on which one may be reminded of it: "or Friday to call Tom", "call Tom tomorrow
    or"."""
    found = OTHER_DAY.fullmatch(task.strip())
    day = (found["first"] or found["last"] or found["first_zh"]) if found else ""
    whole = bool(day) and any(isinstance(one.value, When) for one in find(normal(day), now))
    return (found["behind"] or found["before"] or found["behind_zh"] or "") if found and whole else task


def names_within(text: str, known: Sequence[str]) -> tuple[str, str] | None:
    """Two of the known names of a longer message, in their order, between which it leaves open who is meant:
    "via Brightpath or Softline"."""
    for one, other in pairwise(known):
        between = OR_NAME.pattern.join(map(re.escape, (one, other)))
        if one.casefold() != other.casefold() and re.search(between, text, re.IGNORECASE):
            return one, other
    return None


def either(said: str, kind: str, read: Callable[[str], object]) -> tuple[object, ...]:
    """The two different values that an answer leaves open, in their order; nothing where it names one.

    `read` reads one part as the kind asked for, and gives None where it can't."""
    plain = LEAD.sub("", said.strip())
    plain = NEIGHBOURS.sub(r"\1\2\4到\1\3\4", plain) if kind in ("amount", "quantity") else plain
    plain = MONTHS.sub(_months, plain) if kind == "date" else plain
    parts = (EITHER if kind in ("date", "time") else JOINED).split(plain)
    if len(parts) != 2 or not all(parts):
        return ()
    left, right = parts
    found = tuple(read(part) for part in (_scaled(left, right, kind), _scaled(right, left, kind)))
    return found if None not in found and found[0] != found[1] else ()


def _months(found: re.Match[str]) -> str:
    first, second = (word for word in found.groups() if word)
    return f"{first}月或者{second}月"


def _scaled(bare: str, other: str, kind: str) -> str:
    """A number with the other one's unit, where it has none: "60 to 70k" are 60k and 70k, "60k maybe 70" too;
    of words that lead to a number, "no idea yet, maybe 60", the number."""
    alone = BARE.fullmatch(bare.strip()) if kind in ("amount", "quantity") else None
    match = TAIL.match(other.strip()) if alone else None
    if alone is None or match is None:
        return bare
    number, unit = alone["number"], match["unit"]
    worded = number[-1].isalpha() and number.isascii()
    return f"{number}{SCALES.get(unit.strip().lower(), unit) if worded else unit}"


def either_name(said: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """The two known names that an answer leaves open: "either Pinnacle or Softline", 云轩还是长江智联."""
    parts = [part.split() for part in EITHER.split(said.strip(PAUSES + "?？"))]
    if len(parts) != 2 or not all(parts):
        return ()
    ends = [
        [" ".join(parts[0][-n:]) for n in (3, 2, 1)],
        [" ".join(parts[1][:n]).strip(PAUSES) for n in (3, 2, 1)],
    ]
    found = [next(filter(known, names), "") for names in ends]
    return tuple(found) if all(found) and found[0].casefold() != found[1].casefold() else ()

"""How big the deals of a list are, and in which order they come: over 50k, the five biggest, the oldest first."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import Final

from domain.patterns import regex
from language.read.answering.answers import amount
from language.read.normal import normal
from language.read.pieces import Amount
from language.read.typed import find

_LEAST: Final = regex(
    r"(?:\b(?:over|above|more than|at least|bigger than|larger than)|>=?|超过|大于|高于|不低于)\s*(?P<sum>.+)"
    r"|(?P<zh>\S+?)(?:以上)",
    re.IGNORECASE,
)
_MOST: Final = regex(
    r"(?:\b(?:under|below|less than|at most|up to|smaller than|cheaper than|no more than|not (?:over|above|more than))|<=?|低于|小于|少于|不到|不超过|不高于)\s*(?P<sum>.+)"
    r"|(?P<zh>\S+?)(?:以下|以内)",
    re.IGNORECASE,
)
_BETWEEN: Final = regex(
    r"\bbetween (?P<low>\S+(?: \w+)?) and (?P<high>\S+)|\b(?:from|worth) (?P<first>\S+?)(?: to |-|–)(?P<last>\S+)|(?:在)?(?P<low_zh>[^\s，,在]{1,8}?)(?:到|至|[-~—和跟])(?P<high_zh>[^\s，,]{1,8}?)(?:之间|的)",
    re.IGNORECASE,
)
_NO_MORE: Final = regex(r"\b(?:no|not) (?:more than|over|above)\b|不(?:超过|高于)", re.IGNORECASE)
_PARTS: Final = regex(r"[;；]")
_BARE: Final = regex(r"[$€£¥]?[\d.,]*\d|[一二两三四五六七八九十]+")
_SCALE: Final = regex(r"(?<=\d)\s*(?:k|m|mio|thousand|million)\b|[千万w]", re.IGNORECASE)
_MANY: Final = r"\d{1,2}|two|three|five|ten"
SIZED: Final = regex(
    r"\W*(?:(?:please|pls|can (?:you|i)|could you|show|list|give|get|see|me|us|find|which|what|are|any|all|the|my|our|open|live|only|there|do (?:i|we) have|i want to see|is)(?:'s)?\W+)*"
    rf"(?:(?:top (?:{_MANY})|(?:(?:{_MANY}) )?(?:biggest|largest)) (?:open )?(?:deals|reg(?:istration)?s|opportunities)\b"
    rf"|(?:(?:deals|reg(?:istration)?s|opportunities)|anything|something)\b(?: (?:(?:that |which )?(?:is|are)|worth|of|with|for|an?|amounts?|values?|anywhere))*"
    r" (?:(?:under|below|over|above|(?:less|more|bigger|smaller|larger|cheaper) than|at (?:least|most)|up to|between|from) [$€£¥]?\d|by (?:amount|value|size)\b)).*"
    r"|(?:请|帮我|看看|查一?下|列出|有没有|有哪些|金额|我们?的|所有|在)*[\d.一二两三四五六七八九十百]+[万千wk]?(?:到|至|[-~—和跟])[\d.一二两三四五六七八九十百]+[万千wk]?(?:元|块)?(?:之间)?的?(?:项目|报备|单子|商机)(?:有哪些|有几个|吗|呢)*"
    r"|(?:请|帮我|看看|查一?下|列出|有没有|有哪些|我们?的|所有|在)*(?:金额|总价|预算)?(?:在|是)?"
    r"(?:(?:超过|大于|高于|多于|不低于|不到|低于|小于|少于|不超过|不高于)了?[\d.一二两三四五六七八九十百]+[万千wk]?(?:元|块|美元|美金)?|[\d.一二两三四五六七八九十百]+[万千wk]?(?:元|块|美元|美金)?(?:以上|以下|以内))的"
    r"(?:项目|报备|单子|商机|有哪些)(?:有哪些|有几个|吗|呢)*"
    r"|(?:请|帮我|给我|看看|查一?下|列一?下|列出|我们?的?|今年|目前|现在|所有)*(?:金额|单子|总价)?最[大高]的?前?(?:\d{1,2}|[一二两三四五六七八九十]{1,2})[个笔条大]?(?:单子?|项目|报备|商机)(?:是|有|哪些|哪几[个单]|吗|呢)*[?？]?",
    re.IGNORECASE,
)
_CLOSING_FIRST: Final = regex(
    r"\bby (?:the |their )?(?:expected )?(?:clos(?:e|es|ing)(?: (?:date|day))?|date|deadline)\b|\b(?:clos(?:e|es|ing)|signs?|signing) (?:first|soonest|next)\b|按(?:预计)?(?:签约|成交|结单)?(?:日期|时间)(?:先后)?排?",
    re.IGNORECASE,
)
SORTED: Final = regex(
    r"\W*(?:(?:please|pls|can you|could you|show|list|sort|order|rank|give|see|me|my|our|all|the|open|live|won|lost|approved)\W+)*(?:deals|reg(?:istration)?s|opportunities)(?: of mine)?(?: (?:sorted|ordered|ranked|listed|in order))?"
    r" by (?:the |their )?(?:expected )?(?:amounts?|values?|size|clos(?:e|ing)(?: (?:date|day))?|date|deadline)\W*(?:please)?"
    r"|\W*(?:which|what|show me the)(?: (?:of )?(?:my|our|the))* (?:deals?|registrations?|opportunit(?:y|ies)|ones?)(?: (?:that|which))?(?: (?:is|are|will|should))* (?:clos(?:e|es|ing)|signs?|signing) (?:first|soonest|next)\W*",
    re.IGNORECASE,
)
_COUNT: Final = {
    "two": 2,
    "three": 3,
    "five": 5,
    "ten": 10,
    "两": 2,
    **{numeral: n for n, numeral in enumerate("一二三四五六七八九十", 1)},
}
_BIGGEST: Final = regex(
    rf"\btop (?P<top>{_MANY}) (?!partners?|reps?|people)|\b(?:(?P<first>{_MANY}) )?(?:biggest|largest|most valuable)\b|\bby (?:amount|value|size|volume)\b"
    r"|(?:最[大高]的?前?|(?:金额)?前)(?P<zh>\d{1,2}|[两二三四五六七八九十])(?:[大个名单笔条的]|$)|金额?最[大高]|最大的?|按金额|从大到小",
    re.IGNORECASE,
)
_OLDEST: Final = regex(
    r"\boldest\b|\b(?:wait(?:s|ed|ing)?|pending|open|been)(?: for)?(?: (?:me|us))? (?:the )?longest\b|\blongest[- ](?:waiting|pending|open)\b"
    r"|(?:等|挂|拖|放)(?:得|待|了)*最久|最(?:早|先)(?:提交|报备?|来)的|最老的",
    re.IGNORECASE,
)

Limit = Callable[[str, datetime], Decimal | None]


def sized(text: str) -> bool:
    """True for a list of deals asked for by how big they are, or in what order: "deals between 20k and 70k",
    "top 5 deals", "sort my deals by close date"."""
    return bool(SIZED.fullmatch(text) or SORTED.fullmatch(text))


def closing_first(text: str) -> bool:
    """True where a list is to be in the order of the expected close: "my deals by close date"."""
    return bool(_CLOSING_FIRST.search(text))


def least(text: str, now: datetime) -> Decimal | None:
    """The amount that deals must have at least: "over 50k", 超过10万, 10万以上."""
    return _last(text, _least, now)


def most(text: str, now: datetime) -> Decimal | None:
    """The amount that deals may have at most: "under 20k", 不到10万, 10万以下."""
    return _last(text, _most, now)


def _last(text: str, limit: Limit, now: datetime) -> Decimal | None:
    """The limit that was told last, where words narrow what others asked for: "deals over 50k; only over 100k"."""
    told = (limit(part, now) for part in reversed(_PARTS.split(text)))
    return next((one for one in told if one is not None), None)


def _least(text: str, now: datetime) -> Decimal | None:
    if ends := _between(text, now):
        return ends[0]
    said = normal(text).text
    return None if _NO_MORE.search(said) else _limit(_LEAST.search(said), now)


def _most(text: str, now: datetime) -> Decimal | None:
    ends = _between(text, now)
    return ends[1] if ends else _limit(_MOST.search(normal(text).text), now)


def _limit(found: re.Match[str] | None, now: datetime) -> Decimal | None:
    return _sum(found["sum"] or found["zh"], now) if found else None


def _between(text: str, now: datetime) -> tuple[Decimal, Decimal] | None:
    """The two amounts between which deals are to be; the first may leave out its thousands."""
    found = _BETWEEN.search(normal(text).text)
    if found is None:
        return None
    low, high = filter(None, found.groups())
    if _BARE.fullmatch(low) and (scale := _SCALE.search(high)):
        low += scale[0]
    ends = (_sum(low, now), _sum(high, now))
    return (ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None


def _sum(words: str, now: datetime) -> Decimal | None:
    said = amount(find(normal(words), now), "ahead")
    return said.value if isinstance(said, Amount) else None


def biggest(text: str) -> int | None:
    """How many of the biggest deals are asked for, 0 for all of them; None where they need not be first."""
    found = _BIGGEST.search(text)
    if found is None:
        return None
    many = (found["top"] or found["first"] or found["zh"] or "0").lower()
    return _COUNT.get(many) or int(many)


def oldest(text: str) -> bool:
    """The oldest first: "which registrations wait longest", 等得最久的报备."""
    return bool(_OLDEST.search(text))


SIZES: Final = (_BETWEEN, _MOST, _LEAST, _BIGGEST, _OLDEST, _CLOSING_FIRST)
"""Every pattern of what says how big they are, or which come first."""

"""Names in Chinese, taken apart: place + brand + trade + legal form, branch, numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from domain.matching import aliases, legal, numerals, rarity, tables
from domain.matching.parts import SOME_SHARED, differ
from domain.matching.text import LONGEST, fold, is_traditional
from domain.patterns import regex

_BRACKETED = regex(r"\(([^()]{0,40})\)")
_NOISE = regex(r"[^\w()]|_")
_BRANCH = regex(
    r"(?:第?[一二三四五六七八九十\d]+)?(?:分公司|支公司|支行|分行|分店|分部|分厂|分院|分所|分中心|办事处|代表处|营业部|营业厅)$"
)
_HEAD = regex(r"^.*(?:有限责任公司|有限公司|股份公司|集团公司|总公司|(?<!分)(?<!支)公司|银行|事务所|集团)")
_WITHIN = regex(r"^(.{2,}?有限(?:责任)?公司)([^()]{2,}(?<!分)(?<!支)公司)$")
"""A company named after the one it belongs to."""
_NUMBER = regex(
    r"第([一二三四五六七八九十百\d]+)|([一二三四五六七八九十壹贰叁\d]+)(?=[期号厂店分局院处队])|(\d+)"
)
_DIGITS = str.maketrans("一二三四五六七八九壹贰叁", "123456789123")
_SUFFIXES = (
    "维吾尔自治区",
    "壮族自治区",
    "回族自治区",
    "特别行政区",
    "自治区",
    "自治州",
    "省",
    "市",
    "区",
    "县",
    "镇",
    "乡",
    "街道",
)
_ZONE = regex(
    r"[\u4e00-\u9fff]{0,4}?(?:保税港?区|开发区|自由贸易试验区|自贸区|新片区|高新区|工业园区|合作区)"
    r"|[\u4e00-\u9fff]{2}(?:(?<![社小园景校矿街])区(?![域块])|县)"
)
_DIVISION = regex(r"[\u4e00-\u9fff]{2,3}?(?:区(?![域块])|县|镇|街道)")
_LONGEST_TRADE = 5
_LONGEST_ALIAS = 6
_COUNTRY = frozenset({"中国", "中华", "全国"})
_GRID, _POWER = "电网", "电力"


@dataclass(frozen=True, slots=True)
class HanName:
    core: str
    """Brand and trade, without place, legal form, branch, brackets."""
    brand: str
    weights: tuple[float, ...]
    """Rarity of each character of the core."""
    trades: tuple[str, ...]
    places: tuple[str, ...]
    legal: tuple[str, ...]
    numbers: frozenset[str]
    branch: str | None
    full: str
    """Places and core."""
    raw: str
    """The name without its branch, as folded, without brackets."""
    traditional: bool
    alias: str
    """The well-known short name it was written by, if so."""
    house: bool
    """Whether a place makes it one of that company's houses (国网江苏)."""
    meanings: tuple[str, ...]
    """The trade words, those of one meaning by one word."""


@lru_cache(maxsize=512)
def parse(name: str) -> HanName:
    text = numerals.in_characters(_NOISE.sub("", fold(name)))
    head, branch = _branch(text)
    head, places, forms = _brackets(head)
    rest, more = legal.strip_han(head)
    core, found = _strip_places(rest)
    core, more_forms = legal.strip_han(core) if not more else (core, ())
    alias, house = _alias(rest, core)
    if alias:
        core, found = _strip_places(aliases.short_names()[alias])
        found += house
    brand, trades = segment(core)
    if not brand and trades:
        brand, trades = trades[0], trades[1:]
    if abroad := _house_abroad(brand):
        brand, place = abroad
        core, found = brand + "".join(trades), (*found, place)
    return HanName(
        core=core,
        brand=brand,
        weights=_weights(brand, trades),
        trades=trades,
        places=(*found, *places),
        legal=(*forms, *more, *more_forms),
        numbers=_numbers(core),
        branch=branch,
        traditional=is_traditional(name[:LONGEST]),
        alias=alias,
        house=bool(house),
        full="".join((*found, *places)) + core,
        raw=head,
        meanings=tuple(_families().get(trade, trade) for trade in trades),
    )


def _alias(rest: str, core: str) -> tuple[str, tuple[str, ...]]:
    """The well-known short name that a name is, and the place of the house that it means: 国网江苏, and
    国网江苏省电力, of one that goes by the place and what it does. A place before it is but a seat."""
    known = aliases.short_names()
    if rest in known:
        return rest, ()
    for size in range(min(len(rest) - 2, _LONGEST_ALIAS), 1, -1):
        if (whole := known.get(rest[:size])) and (place := _house(rest[size:], whole)):
            return rest[:size], (place,)
    return (core, ()) if core in known else ("", ())


def _house(text: str, whole: str) -> str:
    """The place that a text is, as what comes after the name of a company; a grid's houses are 电力."""
    text = text.removesuffix(_POWER) if whole.endswith(_GRID) else text
    place = _place_at_start(text, first=True)
    return _bare(place) if place == text and place not in _COUNTRY else ""


def _house_abroad(brand: str) -> tuple[str, str] | None:
    """`宝马莱比锡` → `("宝马", "莱比锡")`: a brand from abroad and a place there."""
    for size in range(2, len(brand) - 1):
        for own, place in ((brand[:size], brand[size:]), (brand[size:], brand[:size])):
            if own in aliases.abroad() and place in _abroad():
                return own, place
    return None


def branched(name: HanName, branch: str | None) -> HanName:
    """A name that ends with the branch of another (国家电网上海市电力公司), read as that branch."""
    if not branch or name.branch is not None or not name.raw.endswith(branch) or name.raw == branch:
        return name
    return replace(parse(name.raw.removesuffix(branch)), branch=branch)


@cache
def _families() -> dict[str, str]:
    found: dict[str, str] = {}
    for words, _ in tables.rows("trade_families.txt"):
        first, *others = words.split()
        for word in (first, *others):
            found.setdefault(word, first)
    return found


def segment(core: str) -> tuple[str, tuple[str, ...]]:
    """`励兴国际贸易` → `("励兴", ("国际", "贸易"))`: the trade words at the end, the brand before them."""
    trades: list[str] = []
    rest = core
    while word := _last_trade(rest):
        trades.insert(0, word)
        rest = rest[: -len(word)]
    return rest, tuple(trades)


def _last_trade(text: str) -> str:
    words = rarity.trade_words()
    for size in range(min(_LONGEST_TRADE, len(text)), 1, -1):
        if text[-size:] in words:
            return text[-size:]
    return ""


def _weights(brand: str, trades: tuple[str, ...]) -> tuple[float, ...]:
    known = rarity.trade_words()
    weights = [rarity.of_character(char) for char in brand]
    for word in trades:
        weights += [max(0.5, known[word] / len(word))] * len(word)
    return tuple(weights)


def _branch(text: str) -> tuple[str, str | None]:
    if within := _WITHIN.match(text):
        return within[1], within[2]
    suffix = _BRANCH.search(text)
    if not suffix or suffix.start() < 2:
        return text, None
    rest = text[: suffix.start()]
    if head := _HEAD.match(rest):
        return head[0], rest[head.end() :].strip("()") + suffix[0]
    place = _place_at_end(rest)
    return rest[: len(rest) - len(place)], place + suffix[0]


def _brackets(text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The text without brackets, and the places and the legal forms that stood in them."""
    found_places: list[str] = []
    forms: list[str] = []

    def sort(match: re.Match[str]) -> str:
        inner = match[1]
        if match.start() == 0 and len(inner) < len(text) - 6 and not _place_at_start(inner, first=True):
            return ""
        rest, inner_places = _strip_places(inner, least=0)
        if inner_places and not rest:
            found_places.extend(inner_places)
            return ""
        rest, inner_forms = legal.strip_han("__" + inner)
        if inner_forms and rest == "__":
            forms.extend(inner_forms)
            return ""
        return inner

    text = _BRACKETED.sub(sort, text).replace("(", "").replace(")", "")
    return text, tuple(found_places), tuple(forms)


@cache
def _provinces() -> dict[str, str]:
    return {city: province for province, cities in tables.rows("provinces.txt") for city in cities.split()}


def apart(mine: tuple[str, ...], theirs: tuple[str, ...]) -> float:
    """How two names' places differ, as in `parts.differ`; a city and its own province share."""
    if not set(mine).isdisjoint(map(_provinces().get, theirs)) or not set(theirs).isdisjoint(
        map(_provinces().get, mine)
    ):
        return SOME_SHARED
    return differ(frozenset(mine), frozenset(theirs))


@cache
def _places() -> dict[str, str]:
    return {place: level for level, names in tables.rows("places_han.txt") for place in names.split()}


@cache
def _abroad() -> frozenset[str]:
    return frozenset(place for _, names in tables.rows("places_abroad.txt") for place in names.split())


def places() -> Iterator[str]:
    """Provinces, cities and counties."""
    return (place for place, level in _places().items() if level in ("province", "city", "county"))


def _strip_places(text: str, least: int = 2) -> tuple[str, tuple[str, ...]]:
    """The text without the places it begins or ends with; at least `least` characters stay."""
    found: list[str] = []
    rest = text
    while (place := _place_at_start(rest, first=not found)) and len(rest) - len(place) >= least:
        found.append(_bare(place))
        rest = rest[len(place) :]
    if not found and (place := _place_at_end(rest)) and len(rest) - len(place) >= max(least, 2):
        found.append(_bare(place))
        rest = rest[: -len(place)]
    if found and least and not segment(rest)[0] and len(rest) < 4:
        return text, ()
    return rest, tuple(found)


def _place_at_start(text: str, *, first: bool) -> str:
    known = _places()
    for size in range(min(5, len(text)), 1, -1):
        level = known.get(text[:size])
        if level is None:
            continue
        suffix = next((s for s in _SUFFIXES if text.startswith(s, size)), "")
        if suffix or level != "district":
            return text[: size + len(suffix)]
    match = _ZONE.match(text) or (None if first else _DIVISION.match(text))
    return match[0] if match else ""


def _place_at_end(text: str) -> str:
    known = _places()
    for size in range(min(6, len(text)), 1, -1):
        tail = text[-size:]
        if known.get(_bare(tail), "country") in ("province", "city", "county"):
            return tail
    return ""


def _bare(place: str) -> str:
    for suffix in _SUFFIXES:
        if place.endswith(suffix) and len(place) - len(suffix) >= 2:
            return place[: -len(suffix)]
    return place


def _numbers(core: str) -> frozenset[str]:
    found = (next(group for group in match.groups() if group) for match in _NUMBER.finditer(core))
    return frozenset(number.translate(_DIGITS) for number in found)

"""A Chinese name as one would write it in Latin letters, to set it beside a query in pinyin or English."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from domain.matching import aliases, legal, rarity, sound, tables
from domain.matching.han import HanName
from domain.matching.latin import LatinName, weigh
from domain.patterns import regex

_WORD = 2
"""Characters of a plain word: 国际贸易 ends with 贸易."""
_SHORTEST = 4
"""Letters of a brand in pinyin from which on it is read so."""
_GROUP = "group"
_LATIN = regex(r"[a-z]{4,}")
"""A brand in Latin letters within a Chinese name."""
_LEGAL = regex(r"(?<=[a-z]{4})(?:jt)?(?:gf)?(?:yx)?(?:zr)?(?:gs|zx)$")
"""Initials of a legal form, behind others: 有限公司, 集团股份有限公司, 中心."""
_ABROAD = {
    "中国": "china",
    "香港": "hongkong",
    "澳门": "macau",
    "台湾": "taiwan",
    "陕西": "shaanxi",
    "西藏": "tibet",
}


def readings(name: HanName, other: LatinName) -> tuple[LatinName, ...]:
    """Its brand as the world writes it, or in pinyin where the other says it so; trade words translated, or
    spelt: 励兴国际贸易 → lixing international trading, 三一重工 → sany heavy industry, sany zhonggong."""
    known, spelt = aliases.brand_in_latin(name.core), sound.spell(name.brand)
    found = [_reading(name, known or spelt, spell=spell) for spell in (False, True)]
    if known and spelt in other.words:
        found.append(_reading(name, spelt, spell=False))
    if _GROUP in name.legal and other.words[-1:] == (_GROUP,):
        return tuple(map(_as_group, found))
    return tuple(found)


def _as_group(reading: LatinName) -> LatinName:
    """With the word of a Latin name that is a legal form of the Chinese one: 美的集团 → midea group."""
    return replace(
        reading,
        words=(*reading.words, _GROUP),
        weights=(*reading.weights, weigh(_GROUP)),
        compact=reading.compact + _GROUP,
        raw=reading.raw + _GROUP,
    )


@lru_cache(maxsize=512)
def _reading(name: HanName, brand: str, *, spell: bool) -> LatinName:
    trades = [sound.spell(trade) for trade in name.trades] if spell else _english_trades(name)
    return _assemble(name, (brand,) if brand else (), trades)


@lru_cache(maxsize=512)
def bilingual(name: HanName) -> tuple[LatinName, ...]:
    """A name with a brand in Latin letters, as one in English: 环球Globex公司 → global globex. Its Chinese
    legal form says nothing of the one that it has abroad."""
    found = _LATIN.search(name.brand)
    if found is None:
        return ()
    beside = name.brand.replace(found[0], "", 1)
    if not beside or aliases.brands().get(beside) == found[0]:
        brand: tuple[str, ...] = (found[0],)
    else:
        brand = (_english().get(beside, sound.spell(beside)), found[0])
    return (replace(_assemble(name, brand, _english_trades(name)), legal=()),)


def _english_trades(name: HanName) -> list[str]:
    return [word for trade in name.trades for word in _english().get(trade, sound.spell(trade)).split()]


def sounds(name: HanName, other: LatinName) -> dict[str, float]:
    """How the whole Chinese name, spelt out or by initials, goes with a name in Latin letters."""
    core, full = sound.spell(name.core), sound.spell(name.full)
    own = initials(name)
    size = max((own.get(letters, 0) for letters in initialled(other.compact)), default=0)
    abbreviated = size > 0
    return {
        "spelt": max(OSA.normalized_similarity(other.compact, each) for each in (core, full)),
        "brand_spelt": float(bool(name.brand) and _spelt(name) in other.compact),
        "initials": float(abbreviated and len(other.compact) > 2),
        "initials_size": float(size),
    }


@lru_cache(maxsize=512)
def initials(name: HanName) -> dict[str, int]:
    """Those of all of it, with its places and without, and of its brand with the last word of what it does;
    each with the letters that are not its places'."""
    body, _ = legal.strip_han(name.raw)
    brief = name.brand + (name.trades[-1] if len(name.trades) > 1 else name.core[len(name.brand) :][-_WORD:])
    sizes = {name.core: len(name.core), name.full: len(name.core), body: len(name.core), brief: len(brief)}
    return {sound.initials(text): size for text, size in sizes.items()}


def initialled(letters: str) -> tuple[str, ...]:
    """What letters may be the initials of: all of a name, or what stands before its legal form."""
    return tuple(dict.fromkeys((letters, _LEGAL.sub("", letters))))


def in_pinyin(name: HanName, other: LatinName) -> bool:
    """Whether the brand stands in the other as it is spelt, and not as the world writes it."""
    brand = sound.spell(name.brand)
    return bool(brand) and brand in other.compact and brand != aliases.brand_in_latin(name.core)


def respelt(name: HanName, other: HanName) -> HanName:
    """A name whose brand is the other's in pinyin, with that brand in characters; else as it is."""
    said, brand = name.brand, other.brand
    if not said.isascii() or len(said) < _SHORTEST or brand.isascii() or said != sound.spell(brand):
        return name
    return replace(
        name,
        core=name.core.replace(said, brand, 1),
        brand=brand,
        weights=other.weights[: len(brand)] + name.weights[len(said) :],
        full=name.full.replace(said, brand, 1),
        raw=name.raw.replace(said, brand, 1),
    )


def _spelt(name: HanName) -> str:
    return aliases.brand_in_latin(name.core) or sound.spell(name.brand)


def _assemble(name: HanName, brand: tuple[str, ...], trades: list[str]) -> LatinName:
    places = [_ABROAD.get(place, sound.spell(place)) for place in name.places]
    words = (*places, *brand, *trades)
    return LatinName(
        words=words,
        weights=tuple(rarity.RAREST if word in brand[-1:] else weigh(word) for word in words),
        legal=name.legal,
        numbers=name.numbers,
        places=frozenset(places),
        branch=name.branch,
        alias=name.alias,
        compact="".join(words),
        raw="".join(words),
    )


@cache
def _english() -> dict[str, str]:
    return dict(tables.rows("trade_english.txt"))

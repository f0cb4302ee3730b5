"""Names of which one is the other and more: a company's house elsewhere, or another company altogether.

A name that stands alone (it has its legal form, or is known the world over) was not shortened: a field that
another name adds to it (Siemens, Siemens Energy) makes it another company, a place (IBM Deutschland) a house
of its own. Letters can't tell, since most names with a word less are the same name said shortly."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

from rapidfuzz.distance import OSA, Prefix

from domain import places
from domain.matching import aliases, align, latin, legal, rarity, sound, tables
from domain.matching.han import HanName
from domain.matching.latin import LatinName

_BROAD: Final = frozenset(
    "group groupe gruppe gruppo grupo holding holdings hldgs international global worldwide company corporate"
    " technology technologies industry industries enterprises services tech new".split()
)
"""Words that come and go with one and the same company."""
_CHINA: Final = "中国"
_NO_FORM: Final = frozenset({"group"})
"""A group may be what its company is called."""
_SPELT: Final = 0.7
"""So alike are a word and its misspelling, at least."""
_LITTLE: Final = 4
"""Letters of a word, up to which two slips leave nothing of it (bank, bahn)."""
_USUAL: Final = 5
"""Names with a word, from which on it is no slip."""
_BRAND: Final = 2
"""Characters of a brand, or of a word in it, at least."""
_TELLING: Final = 3
"""Letters of a word that may be a company's whole name within another's, at least."""
_ATTACHED: Final = "附属"
_MANY: Final = 40
"""Names with a word, from which on it says what a company does, and not who it is."""
_BROAD_HAN: Final = frozenset("技术 科技 集团 实业 控股 国际 发展 投资 企业".split())
Name = HanName | LatinName


class Sharing(Enum):
    """What a name is to another that has all its words."""

    HOUSE = auto()
    """The same company's, in another place."""
    SHORT = auto()
    """The same one's, said shortly: all that its brand is, without the field."""
    OTHER = auto()


def shared(query: Name, candidate: Name) -> Sharing | None:
    """What two names are to each other that share a whole name; None where that can't be told."""
    if _elsewhere(query, candidate):
        return Sharing.HOUSE
    if isinstance(query, LatinName) and isinstance(candidate, LatinName):
        return _latin(query, candidate)
    if isinstance(query, HanName) and isinstance(candidate, HanName):
        if query.core == candidate.core and _placed_apart(query, candidate):
            return Sharing.HOUSE
        if _attached(query, candidate) or _attached(candidate, query):
            return Sharing.SHORT
        return Sharing.OTHER if _apart(query, candidate) else _han(query, candidate)
    return None


def _elsewhere(query: Name, candidate: Name) -> bool:
    """Whether a name known the world over stands with a place and without; of a company from abroad with any
    place, of another with China."""
    brand = _brand(query)
    if brand != _brand(candidate) or not _known(brand):
        return False
    from_abroad = brand in aliases.abroad().values()
    return _in_china(query) != _in_china(candidate) or (
        from_abroad and bool(query.places) != bool(candidate.places)
    )


def _placed_apart(query: HanName, candidate: HanName) -> bool:
    """Whether one is a company's house at its own place, and the other is not there."""
    if not (query.house or candidate.house):
        return False
    mine, theirs = (set(name.places) - {_CHINA} for name in (query, candidate))
    return mine != theirs


def _in_china(name: Name) -> bool:
    if isinstance(name, LatinName):
        return "china" in name.places
    return _CHINA in name.places or name.core.endswith(_CHINA)


def _brand(name: Name) -> str:
    """The name without its place, as the world writes it: 西门子（中国） → siemens."""
    if name.alias:
        return name.alias
    if isinstance(name, LatinName):
        return "".join(word for word in name.words if word not in name.places)
    core = name.core.removesuffix(_CHINA)
    return aliases.brands().get(core, core)


def _latin(query: LatinName, candidate: LatinName) -> Sharing | None:
    """By the words that only one of them has."""
    found = align.align(query, candidate)
    mine, theirs = _said(query, found.left_only), _said(candidate, found.right_only)
    more = (*mine, *theirs)
    if not more or {pair.kind for pair in found.pairs} != {align.SAME}:
        return None
    known = _known("".join(query.words[pair.left] for pair in found.pairs))
    if latin.places().issuperset(more):
        own_forms = bool(query.legal and candidate.legal) and set(query.legal).isdisjoint(candidate.legal)
        if known or own_forms:
            return Sharing.HOUSE
    if mine and theirs:
        return Sharing.OTHER if _different(mine, theirs) or _far_apart(mine, theirs) else None
    if latin.places().issuperset(more):
        return None
    short = candidate if mine else query
    if known or (short.legal and all(map(_field, more))):
        return Sharing.OTHER
    if not all(map(_field, more)):
        return None
    return Sharing.SHORT if max(short.weights) >= rarity.RAREST else None


def stands_in(query: Name, candidate: Name) -> bool:
    """Whether all that tells who one company is begins another's name, or ends it (Mercedes, Mercedes-Benz;
    Disney, Walt Disney). It may be the same, said shortly, or a namesake: letters can't tell, somebody has to
    look. One that has its legal form is not short for what ends in it."""
    if isinstance(query, HanName) and isinstance(candidate, LatinName):
        return _grown(query, candidate)
    if isinstance(query, LatinName) and isinstance(candidate, HanName):
        return _grown(candidate, query)
    if not (isinstance(query, LatinName) and isinstance(candidate, LatinName)):
        return False
    (short, one), (long, _) = sorted(
        ((_telling(name), name) for name in (query, candidate)), key=lambda each: len(each[0])
    )
    size = len(short)
    begins, ends = short == long[:size], short == long[-size:] and not one.legal
    if not 0 < size < len(long) or not (begins or ends) or any(map(_plain, short)):
        return False
    alone = _latin(query, candidate) is Sharing.OTHER  # unless the longer is known as well, and so written
    return not alone or (_known("".join(long)) and not (query.alias or candidate.alias))


def _grown(name: HanName, other: LatinName) -> bool:
    """Whether a brand from abroad may mean a known company that has its name and more: 惠普, HPE."""
    known = aliases.short_names()
    whole = known.get(aliases.abroad().get(name.core, ""), "")
    return bool(whole) and _known(other.compact) and other.words[:-1] == tuple(whole.split())


def _plain(word: str) -> bool:
    """Whether a word is no company's name by itself, but what many have in theirs (First, General, Bank)."""
    return len(word) < _TELLING or word.isdigit() or _names_with(word) >= _MANY or _field(word)


def _telling(name: LatinName) -> tuple[str, ...]:
    """The words but for those that come and go, places among them."""
    return tuple(word for word in _said(name, tuple(range(len(name.words)))) if word not in latin.places())


def _han(query: HanName, candidate: HanName) -> Sharing | None:
    """By the place or the field that only one of them has. Short names are the rule in Chinese: a brand
    without its legal form may well be short for a name that has one."""
    short, long = sorted((query, candidate), key=lambda name: len(name.trades))
    if short.brand != long.brand or short.trades:
        return None
    if short.brand in aliases.abroad() and set(short.places) != set(long.places):
        return Sharing.HOUSE
    if not set(long.trades) - _BROAD_HAN:
        return None
    alone = short.legal or (not long.legal and short.brand in aliases.brands())
    return Sharing.OTHER if alone else None


def _attached(short: HanName, long: HanName) -> bool:
    """Whether a house is called by its own name alone: 华山医院, 复旦大学附属华山医院."""
    _, attached, own = long.core.partition(_ATTACHED)
    return (
        bool(attached)
        and own == short.core
        and bool(short.trades)
        and len(short.brand) >= _BRAND
        and not short.numbers
    )


def _different(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether each has a word of its own in the other's place: Three Rivers Bank, Three Rivers Brewery.
    What spells the other's word, or is no word, may be a slip."""
    if len(mine) != 1 or len(theirs) != 1:
        return False
    one, other = mine[0], theirs[0]
    seldom, often = sorted((_names_with(one), _names_with(other)))
    if max(len(one), len(other)) <= _LITTLE:
        return often >= _MANY and min(len(one), len(other)) > 2 and OSA.distance(one, other) > 1
    return seldom >= _USUAL and OSA.normalized_similarity(one, other) < _SPELT


def _far_apart(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether each has the name of another place: Stadtwerke Münster, Stadtwerke München."""
    one, other = (places.find(" ".join(words)) for words in (mine, theirs))
    return one is not None and other is not None and one.apart(other)


def _names_with(word: str) -> int:
    return tables.counts("words_latin.txt").get(word, 0) if len(word) > 2 else 0


def _apart(query: HanName, candidate: HanName) -> bool:
    """Whether two Chinese names are those of different companies: both are known, or the brand of one goes on
    where the other's ends (中信证券, 中信建投证券) and both are whole."""
    if query.core == candidate.core:
        return False
    if query.alias and candidate.alias:
        return True
    short, long = sorted((query, candidate), key=lambda name: len(name.core))
    whole = set(short.legal) - _NO_FORM and set(long.legal) - _NO_FORM
    if not whole or short.trades != long.trades:
        return False
    more = _more(short.brand, long.brand)
    return len(more) >= _BRAND and sound.spell(more) not in map(sound.spell, short.places)


def _more(short: str, long: str) -> str:
    """What a brand has in it or behind it that the other has not: a single character may be a slip, and what
    stands before a place."""
    lead = Prefix.similarity(short, long)
    if lead < _BRAND or not long.endswith(short[lead:]):
        return ""
    return long[lead : len(long) - len(short) + lead]


def _said(name: LatinName, lonely: tuple[int, ...]) -> tuple[str, ...]:
    words = (name.words[at] for at in lonely)
    return tuple(word for word in words if word not in _BROAD and word not in latin.IDLE)


def _field(word: str) -> bool:
    """Whether many companies have the word, in one language or another: it says what they do, and not who
    they are."""
    counts = tables.counts("words_latin.txt")
    many = max(counts.get(each, 0) for each in (word, *latin.families().get(word, ()))) >= _MANY
    return many and len(word) > 2 and word not in latin.places() and word not in legal.words()


def _known(brand: str) -> bool:
    return brand in aliases.world_over()

"""Names in Latin letters, taken apart: words with their rarity, legal form, numbers, places, branch."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from domain.matching import aliases, legal, numerals, rarity, tables
from domain.matching.text import fold
from domain.patterns import regex

_INITIALS = regex(r"\b(?:\w\.\s?){2,}(?:\w\b\.?)?")
_TITLES = regex(r"^(?:(?:prof|dr|dipl)\b\.?[\s-]*)+(?:(?:ing|med|jur|rer|nat|phil|oec|h\.?\s?c)\b\.?[\s-]*)+")
"""Degrees of whoever the company is named after."""
_SLASHED = regex(r"\b(\w)/(\w)\b")
_WORD = regex(r"\w+")
_BRANCH_AT_END = regex(
    r"^(?P<head>.+?)[\s,(-]+(?P<place>[^,()-]{0,40}?)\s*"
    r"\b(?:branch(?: office)?|representative office|rep\.? office|zweigniederlassung|filiale|sucursal"
    r"|succursale)\s*\)?\s*$"
)
_BRANCH_AT_START = regex(r"^(?P<place>.{0,40}?)\s*\bbranch(?: office)? of (?P<head>.+)$")
_LISTED_THE = regex(r"[\s,]+\(the\)$|\s*,\s*the$")
"""As registers sort it: Goldman Sachs Group, Inc. (The)."""
_NUMERALS = {
    "ii": "2", "iii": "3", "iv": "4", "vi": "6", "vii": "7", "viii": "8", "ix": "9", "xi": "11", "xii": "12",
    "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_LAST_NUMERALS = {"i": "1", "v": "5", "x": "10"}
_SLIPS = 4
"""Letters of a word that a slip leaves to be known, at least."""
_COMMON = 150
"""Names with a word, from which it is thought common."""
IDLE = frozenset({"the", "of", "and", "de", "du", "des", "la", "le", "el", "los", "for", "a"})


@dataclass(frozen=True, slots=True)
class LatinName:
    words: tuple[str, ...]
    weights: tuple[float, ...]
    legal: tuple[str, ...]
    numbers: frozenset[str]
    places: frozenset[str]
    branch: str | None
    compact: str
    """The words run together."""
    raw: str
    """Likewise, with the legal form."""
    alias: str
    """The well-known short name it was written by, if so."""


@lru_cache(maxsize=512)
def parse(name: str) -> LatinName:
    head, branch = _branch(_LISTED_THE.sub("", fold(name)))
    said = _words(head)
    words, forms = _strip_legal(legal.mend(said))
    words, alias = _written_out(words)
    return LatinName(
        words=words,
        weights=tuple(weigh(word) for word in words),
        legal=forms,
        numbers=_numbers(words),
        places=frozenset(word for word in words if word in places()),
        branch=branch,
        alias=alias,
        compact="".join(words),
        raw="".join(said),
    )


def _written_out(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """A well-known short name in full, alone or with places only (IBM Deutschland); and the short name."""
    known = aliases.short_names()
    if whole := known.get(" ".join(words)):
        return tuple(whole.split()), " ".join(words)
    first, *rest = words or ("",)
    meant = known.get(first, "").split()
    if rest and meant and (meant[-1] == first or places().issuperset(rest)):  # Bosch Mexico, Bosch Packaging
        return (*meant, *rest), first
    return words, ""


def misspelt(word: str) -> str:
    """The well-known short name that a word is but for a letter left out, or two swapped (bosh); a word that
    many companies have is none, and what has another letter may be a name itself (Bosco, Fjord)."""
    if len(word) < _SLIPS or weigh(word) < rarity.RAREST or word in aliases.world_over():
        return ""
    near = (each for each in aliases.written_out() if OSA.distance(word, each, score_cutoff=1) == 1)
    return next((each for each in near if not Counter(word) - Counter(each)), "")


def meant(query: LatinName, candidate: LatinName) -> LatinName:
    """The candidate, by its well-known short name alone where that is what the query misspells."""
    short = misspelt(query.compact) if len(query.words) == 1 else ""
    if not short or candidate.words != tuple(aliases.written_out()[short].split()):
        return candidate
    return replace(candidate, words=(short,), weights=(weigh(short),), compact=short)


def _strip_legal(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Like `legal.strip_words`, seeing also a form before the number of a series ("Acquisition Corp. II")."""
    if len(words) > 2 and (words[-1] in _NUMERALS or words[-1] in _LAST_NUMERALS or words[-1].isdigit()):
        rest, forms = legal.strip_words(words[:-1])
        return (*rest, words[-1]), forms
    return legal.strip_words(words)


def weigh(word: str) -> float:
    """What a word tells; one of another language as much as the word that it stands for."""
    if word in IDLE:
        return 0.5
    return min(rarity.of_word(each) for each in (word, *families().get(word, ())))


@cache
def places() -> frozenset[str]:
    """Countries, regions and cities as single words."""
    return frozenset(word for _, names in tables.rows("places_latin.txt") for word in names.split())


@cache
def families() -> dict[str, frozenset[str]]:
    """A spelling → the words that it may stand for ("ind" → industry, india)."""
    found: dict[str, set[str]] = {}
    for word, spellings in tables.rows("abbreviations.txt"):
        for spelling in (word, *spellings.split(";")):
            found.setdefault(spelling.strip().replace("'", ""), set()).add(word)
    return {spelling: frozenset(words) for spelling, words in found.items()}


def _branch(text: str) -> tuple[str, str | None]:
    if match := _BRANCH_AT_START.match(text) or _BRANCH_AT_END.match(text):
        return match["head"].strip(" ,-("), match["place"].strip()
    return text, None


def _words(text: str) -> tuple[str, ...]:
    text = text.replace("&", " and ").replace("+", " and ").replace("'", "")
    text = _TITLES.sub("", text)
    text = _INITIALS.sub(lambda found: found[0].replace(".", "").replace(" ", "") + " ", text)
    text = _SLASHED.sub(r"\1\2", text)
    words = tuple(part for word in _join_letters(_WORD.findall(text)) for part in _unglued(word))
    return numerals.in_words(words)


def _unglued(word: str) -> tuple[str, ...]:
    """`sugiholdings` → `("sugi", "holdings")`: a common word run on to another."""
    if len(word) < 8 or rarity.of_word(word) < rarity.RAREST or word in families():
        return (word,)
    ending = next((end for end in _endings() if word.endswith(end) and len(word) - len(end) >= 3), "")
    return (word[: -len(ending)], ending) if ending else (word,)


@cache
def _endings() -> tuple[str, ...]:
    """Common words of five letters or more, legal forms among them, the longest first."""
    common = {word for word, count in tables.counts("words_latin.txt").items() if count >= _COMMON}
    return tuple(
        sorted((each for each in common | set(legal.LONG_FORMS) if len(each) >= 5), key=len, reverse=True)
    )


def _join_letters(words: list[str]) -> tuple[str, ...]:
    """`["i", "b", "m", "japan"]` → `("ibm", "japan")`: letters said one by one are one word."""
    joined: list[str] = []
    run = False
    for word in words:
        single = len(word) == 1 and word.isalpha()
        if single and run:
            joined[-1] += word
        else:
            joined.append(word)
        run = single
    return tuple(joined)


def _numbers(words: tuple[str, ...]) -> frozenset[str]:
    found = {_NUMERALS.get(word, word) for word in words[1:] if word in _NUMERALS or word.isdigit()}
    if len(words) > 1 and words[-1] in _LAST_NUMERALS:
        found.add(_LAST_NUMERALS[words[-1]])
    return frozenset(found)

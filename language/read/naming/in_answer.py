"""The names in an answer to a question for one, or in words alone: whether there is any, the one that stands
out, who was met.

The network sees them once the answer stands in a sentence where such a name is said."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Final

from domain.matching.text import has_han
from domain.patterns import regex
from language.read.lookalikes import given
from language.read.naming.nobody import TITLE_ZH
from language.read.naming.person_zh import SURNAMED
from language.read.naming.trimmed import EDGES, TITLES_EN
from language.read.normal import normal
from language.read.wordlists.lists import chinese_words, english_words, grouped

NamesIn = Callable[[str], Sequence[str]]  # what looks like a name in a text
SAID: Final[Mapping[str, tuple[str, str]]] = {
    "customer": ("customer is {}", "客户是{}"),
    "contact": ("contact is {}", "联系人是{}"),
    "competitor": ("competitor is {}", "竞争对手是{}"),
    "people": ("met with {}", "见了{}"),
}
PERSONS: Final = frozenset({"contact", "people"})
FAMILIAR: Final = frozenset("老小阿大")  # before a name: 老张
SHORT: Final = 2  # words of a person's name in small letters
CHINESE: Final = 4  # characters that the short name of a firm may have: 大唐人家
AND: Final = regex(r"(?:^|\s+)and(?:\s+|$)")
TITLE: Final = regex(TITLE_ZH)
LONGEST: Final = 60  # characters; longer words tell something


def nameless(slot: str, words: str, names_in: NamesIn) -> bool:
    """True for "before christmas", 还没对接上 where a contact is asked for: nothing there looks like a name."""
    if slot not in SAID or (slot in PERSONS and given(words)):
        return False
    return not _seen(slot, words, names_in)


def picked(slot: str, words: str, names_in: NamesIn) -> str:
    """The one name in an answer that says more, and only in common words: Lena of "we talk to Lena", 安踏 of
    写安踏就行, 王总 of 找他们王总; empty for other words."""
    if slot in PERSONS and (surnamed := SURNAMED.fullmatch(words)):
        return surnamed["one"]
    found = _seen(slot, words, names_in) if slot in SAID and len(words) <= LONGEST else []
    if len(found) != 1:
        return ""
    before, name, behind = words.partition(found[0])
    if slot in PERSONS and (title := TITLE.match(behind)):
        name, behind = name + title[0], behind[title.end() :]
    return name if len(name) > 1 and _only_told(slot, name, before, behind) else ""


def alone(text: str, names_in: NamesIn) -> str:
    """The firm that a message names and says no more of: "Henkel", 美的集团; empty for other words, and for common
    ones."""
    name = text.strip().strip(EDGES)
    seen = _seen("customer", name, names_in) if len(name) <= LONGEST else []
    common = name in chinese_words() or (name.islower() and english_words().issuperset(name.split()))
    return name if seen == [name] and not common else ""


ON_DAY: Final = regex(
    r"(?<=\w),? (?:on (?:last )?|last )(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE
)


def persons(said: Sequence[str], text: str, names_in: NamesIn) -> tuple[str, ...]:
    """Of those who were met the ones that are named, by their names alone: Jonas of "just Jonas this time", and
    nobody of "by monday", "the whole team"."""
    seen = _seen("people", text, names_in)
    return tuple(dict.fromkeys(name for one in said if (name := _named(one, seen))))


def _named(one: str, seen: Sequence[str]) -> str:
    """The name in one of several answers, without the day on which one met; empty where it is surely none."""
    one = ON_DAY.sub("", one)
    if given(one):
        return one
    inside = [name for name in seen if name in one]
    if len(inside) == 1 and _only_told("people", inside[0], *one.split(inside[0], 1)):
        return inside[0]
    if "了" in one and (first := next((name for name in inside if one.startswith(name)), "")):
        return first  # 陈静|对了下三一的报价
    if has_han(one):
        return one if inside or normal(one[0]).text in surnames() | FAMILIAR else ""
    words = one.lower().split()
    told = english_words().issuperset(words) or (one.islower() and len(words) > SHORT)
    return one if inside or not told else ""


def _only_told(slot: str, name: str, before: str, behind: str) -> bool:
    """Whether what stands around a name tells something, and is neither part of it nor a mere title or particle:
    words in small letters, of which a name in small letters has to have two that are common."""
    rest = f"{TITLES_EN.sub('', before)} {behind}".strip()
    if has_han(rest):
        return len(rest) > 1 and (slot in PERSONS or len(before + name + behind) > CHINESE)
    told = [word for each in rest.split() if (word := each.strip(EDGES))]
    styled = [word for word in told[len(told) > 1 :] if not word.islower()]  # the first may begin a sentence
    common = english_words().issuperset(map(str.lower, told))
    return not styled and (len(told) > 1 and common if name.islower() else bool(told))


def _seen(slot: str, words: str, names_in: NamesIn) -> list[str]:
    """What looks like a name in words that stand for one; of a single letter only a person's surname."""
    english, chinese = SAID[slot]
    found = names_in((chinese if has_han(words) else english).format(words))
    if slot == "people":  # "Bob and" of "Bob and Sue"
        found = [name for one in found for name in AND.split(one) if name]
    known = surnames() if slot in PERSONS else frozenset()
    return [name for name in found if name in words and (len(name) > 1 or normal(name).text in known)]


@cache
def surnames() -> frozenset[str]:
    """Chinese surnames: of a contact the name may be no more than that."""
    return frozenset(grouped("names.txt")["SURNAME"])
